package nl.vliegwiel.businesscase.voorbeeld;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import nl.vliegwiel.businesscase.kengetal.Kengetal;
import nl.vliegwiel.businesscase.kengetal.Kengetallen;
import nl.vliegwiel.toegang.Kennis;
import nl.vliegwiel.web.Fouten;
import nl.vliegwiel.web.Keuze;
import nl.vliegwiel.web.Nederlands;
import nl.vliegwiel.web.Page;

/** Two timelines of one made-up young person, with what they cost and whom. */
public record VoorbeeldcasusPage(Voorbeeldcasus casus, List<Lijn> lijnen, Tijdlijnen tijdlijnen, VoorbeeldstapForm form,
        List<Keuze> prijzen, Fouten fouten, boolean magBewerken) implements Page {
    /** Code to name, in the order of the file. */
    static final Map<String, String> PARTIJEN;

    static {
        var namen = new LinkedHashMap<String, String>();
        Kennis.rows("codelijsten/kostenpartij.csv").forEach(r -> namen.put(r.get("code"), r.get("naam")));
        PARTIJEN = Collections.unmodifiableMap(namen);
    }

    /** One timeline, year by year. */
    public record Lijn(String code, String naam, String bedrag, List<Jaar> jaren) {
    }

    /** One year of a timeline. */
    public record Jaar(int jaar, String bedrag, List<Stap> stappen) {
    }

    /** One step as it is shown. */
    public record Stap(String sleutel, String wat, String hoeveel, String bedrag, boolean zonderPrijs, String partij,
            String bron) {
    }

    static VoorbeeldcasusPage of(Voorbeeldcasus casus, List<Voorbeeldstap> stappen, VoorbeeldstapForm form,
            Kengetallen kengetallen, Fouten fouten, boolean magBewerken) {
        var tijdlijnen = Tijdlijnen.of(stappen, List.copyOf(PARTIJEN.keySet()));
        var prijzen = kengetallen.prijzen().stream().flatMap(k -> option(k, kengetallen.cent(k, casus.prijspeil())))
                .toList();
        return new VoorbeeldcasusPage(casus,
                List.of(line(Voorbeeldstap.ZONDER, "Zonder team", tijdlijnen.samen().zonder(), stappen),
                        line(Voorbeeldstap.MET, "Met team", tijdlijnen.samen().met(), stappen)),
                tijdlijnen, form, prijzen, fouten, magBewerken);
    }

    private static Stream<Keuze> option(Kengetal k, @Nullable Long cent) {
        return cent == null
                ? Stream.empty()
                : Stream.of(new Keuze(k.code(), k.naam() + " (" + k.eenheid().replace("euro per ", "per ") + ", € "
                        + Nederlands.getal(cent / 100.0, 2) + ")"));
    }

    private static Lijn line(String code, String naam, long cent, List<Voorbeeldstap> stappen) {
        var years = new TreeMap<Integer, List<Voorbeeldstap>>();
        stappen.stream().filter(s -> s.tijdlijn().equals(code))
                .forEach(s -> years.computeIfAbsent(s.jaar(), j -> new ArrayList<>()).add(s));
        var jaren = new ArrayList<Jaar>();
        years.forEach((jaar, van) -> jaren.add(new Jaar(jaar,
                bedrag(van.stream().map(Voorbeeldstap::cent).filter(Objects::nonNull).mapToLong(Long::longValue).sum()),
                van.stream().map(VoorbeeldcasusPage::step).toList())));
        return new Lijn(code, naam, bedrag(cent), jaren);
    }

    private static Stap step(Voorbeeldstap s) {
        var cent = s.cent();
        int decimalen = Math.max(0, s.aantal().stripTrailingZeros().scale());
        String aantal = Nederlands.getal(s.aantal().doubleValue(), decimalen);
        return new Stap(s.sleutel(), s.wat(),
                s.prijsCent() == null
                        ? aantal + " keer"
                        : aantal + " × € " + Nederlands.getal(s.prijsCent() / 100.0, s.prijsCent() % 100 == 0 ? 0 : 2),
                cent == null ? "prijs niet bekend" : bedrag(cent), cent == null,
                PARTIJEN.getOrDefault(s.partij(), s.partij()), s.bron());
    }

    /** Whole euros: cents pretend more than a workshop knows. */
    public static String bedrag(long cent) {
        return (cent < 0 ? "−" : "") + "€ " + Nederlands.getal(Math.round(Math.abs(cent) / 100.0));
    }

    public String partij(String code) {
        return PARTIJEN.getOrDefault(code, code);
    }

    public List<Keuze> partijen() {
        return PARTIJEN.entrySet().stream().map(p -> new Keuze(p.getKey(), p.getValue())).toList();
    }

    /** What the two timelines differ, in one sentence that claims no more than this one casus. */
    public String slotzin() {
        long verschil = tijdlijnen.samen().verschil();
        if (lijnen.stream().anyMatch(l -> l.jaren().isEmpty()))
            return "Vul beide tijdlijnen. Dan zie je het verschil.";
        String zin = verschil == 0
                ? "De twee tijdlijnen kosten even veel."
                : "Zonder team kost dit verhaal " + bedrag(Math.abs(verschil)) + (verschil > 0 ? " meer." : " minder.");
        return zin + " Eén verzonnen verhaal is geen bewijs: het laat zien waar geld heen gaat en wie het merkt.";
    }

    @Override
    public String titel() {
        return casus.naam() + ", " + casus.leeftijd() + " jaar";
    }
}
