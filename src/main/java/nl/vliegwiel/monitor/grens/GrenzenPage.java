package nl.vliegwiel.monitor.grens;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import nl.vliegwiel.monitor.indicator.Indicator;
import nl.vliegwiel.web.Fouten;
import nl.vliegwiel.web.Keuze;
import nl.vliegwiel.web.Nederlands;
import nl.vliegwiel.web.Page;

/** The limits of the reader, whether they are passed, and the form for one more. */
public record GrenzenPage(List<Rij> rijen, List<Keuze> cijfers, String cijfer, String kant, String waarde,
        Fouten fouten) implements Page {

    public static final List<Keuze> KANTEN = List.of(new Keuze("boven", "Boven"), new Keuze("onder", "Onder"));

    /** One limit; over: the figure is beyond it now. */
    public record Rij(String sleutel, String naam, String url, String grens, boolean over, String stand) {
    }

    static GrenzenPage of(List<Grens> grenzen, List<Indicator> indicatoren, String cijfer, String kant, String waarde,
            Fouten fouten) {
        Map<String, Indicator> known = indicatoren.stream()
                .collect(Collectors.toMap(Indicator::code, Function.identity()));
        var rijen = grenzen.stream()
                .flatMap(g -> Stream.ofNullable(known.get(g.indicator())).map(i -> row(g, i))).toList();
        var keuzes = indicatoren.stream().map(i -> new Keuze(i.code(), i.naam() + " (" + i.eenheid().woord() + ")"))
                .sorted(java.util.Comparator.comparing(Keuze::tekst)).toList();
        return new GrenzenPage(rijen, keuzes, cijfer, kant, waarde, fouten);
    }

    private static Rij row(Grens g, Indicator indicator) {
        String number = Nederlands.getal(g.waarde() * indicator.eenheid().factor(), 1);
        return new Rij(g.sleutel(), indicator.naam(), "/monitor/" + g.indicator(),
                g.kant() + " " + number + " " + indicator.eenheid().woord(), g.isOver(),
                g.over() == null
                        ? "Nog niet bekeken"
                        : g.isOver() ? "Over de grens" : "Niet over de grens");
    }

    @Override
    public String titel() {
        return "Waarschuw me bij een grens";
    }
}
