package nl.vliegwiel.hulpaanbod;

import java.util.List;

import nl.vliegwiel.toegang.Kennis;
import nl.vliegwiel.web.Keuze;

/** The fixed choices of the help on offer, from kennis/codelijsten; kinds of help stand from light to heavy. */
public final class Keuzelijsten {
    public static final List<Keuze> THEMAS = load("thema");
    public static final List<Keuze> SOORTEN = load("hulpsoort");
    static final List<Keuze> BEWIJZEN = load("toegangsbewijs");

    private Keuzelijsten() {
    }

    private static List<Keuze> load(String lijst) {
        return Kennis.rows("codelijsten/" + lijst + ".csv").stream()
                .filter(r -> r.getOrDefault("geldig_tot", "").isEmpty())
                .map(r -> new Keuze(r.getOrDefault("code", ""), r.getOrDefault("naam", ""))).toList();
    }

    public static boolean bevat(List<Keuze> keuzes, String code) {
        return keuzes.stream().anyMatch(k -> k.waarde().equals(code));
    }

    /** The name of a code; a code that nobody knows is its own name. */
    public static String naam(List<Keuze> keuzes, String code) {
        return keuzes.stream().filter(k -> k.waarde().equals(code)).map(Keuze::tekst).findFirst().orElse(code);
    }
}
