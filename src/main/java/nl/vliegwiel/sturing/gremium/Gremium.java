package nl.vliegwiel.sturing.gremium;

import java.util.List;

import nl.vliegwiel.toegang.Kennis;
import nl.vliegwiel.web.Keuze;

/**
 * A body, as kennis/gremia.csv has it.
 *
 * @param doet besluit, advies or raadpleging
 */
public record Gremium(String code, String naam, String doet, String waarover, String wie, String bron) {

    private static final List<Gremium> ALLE = Kennis.rows("gremia.csv").stream()
            .map(r -> new Gremium(r.getOrDefault("gremium", ""), r.getOrDefault("naam", ""),
                    r.getOrDefault("doet", ""), r.getOrDefault("waarover", ""), r.getOrDefault("wie", ""),
                    r.getOrDefault("bron", "")))
            .toList();

    /** In the order of the file: who decides first. */
    public static List<Gremium> alle() {
        return ALLE;
    }

    /** To choose from: those that do this; empty: all. */
    public static List<Keuze> keuzes(String doet) {
        return ALLE.stream().filter(g -> doet.isEmpty() || g.doet.equals(doet))
                .map(g -> new Keuze(g.code, g.naam)).toList();
    }

    /** Its name; the code itself when the file no longer has it. */
    public static String naam(String code) {
        return ALLE.stream().filter(g -> g.code.equals(code)).map(Gremium::naam).findFirst().orElse(code);
    }

    public static boolean kent(String code, String doet) {
        return ALLE.stream().anyMatch(g -> g.code.equals(code) && (doet.isEmpty() || g.doet.equals(doet)));
    }

    /** Besluit, Geeft advies, Wordt gehoord. */
    public String woord() {
        return switch (doet) {
            case "besluit" -> "Besluit";
            case "advies" -> "Geeft advies";
            default -> "Wordt gehoord";
        };
    }
}
