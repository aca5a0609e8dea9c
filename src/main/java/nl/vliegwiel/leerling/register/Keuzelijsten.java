package nl.vliegwiel.leerling.register;

import java.util.List;
import java.util.stream.IntStream;

import nl.vliegwiel.toegang.Kennis;
import nl.vliegwiel.web.Keuze;
import nl.vliegwiel.web.Nederlands;

/** The fixed choices of the register. */
final class Keuzelijsten {
    static final List<Keuze> GESLACHTEN = List.of(new Keuze("V", "Meisje"), new Keuze("M", "Jongen"),
            new Keuze("O", "Anders of onbekend"));
    static final List<Keuze> RELATIES = List.of(new Keuze("moeder", "Moeder"), new Keuze("vader", "Vader"),
            new Keuze("voogd", "Voogd"), new Keuze("verzorger", "Verzorger"));
    static final List<Keuze> GEZAG = List.of(new Keuze("ja", "Ja"), new Keuze("nee", "Nee"),
            new Keuze("onbekend", "Weet ik nog niet"));
    static final List<Keuze> LEERJAREN = IntStream.rangeClosed(1, 8)
            .mapToObj(j -> new Keuze(String.valueOf(j), "Leerjaar " + j)).toList();
    /** Kinds of education of a class, without the two that only a whole school can be. */
    static final List<Keuze> SCHOOLSOORTEN = Kennis.rows("codelijsten/schooltype.csv").stream()
            .filter(r -> r.getOrDefault("bron", "").contains("schoolsoort"))
            .map(r -> new Keuze(r.getOrDefault("code", ""), Nederlands.hoofdletter(r.getOrDefault("naam", ""))))
            .toList();

    private Keuzelijsten() {
    }

    static boolean bevat(List<Keuze> keuzes, String waarde) {
        return keuzes.stream().anyMatch(k -> k.waarde().equals(waarde));
    }

    static String tekst(List<Keuze> keuzes, String waarde) {
        return keuzes.stream().filter(k -> k.waarde().equals(waarde)).map(Keuze::tekst).findFirst().orElse(waarde);
    }
}
