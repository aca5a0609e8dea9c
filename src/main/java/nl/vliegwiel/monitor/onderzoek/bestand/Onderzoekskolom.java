package nl.vliegwiel.monitor.onderzoek.bestand;

import java.util.List;

import nl.vliegwiel.toegang.Kennis;

/**
 * A column that research may ask for: a row of kennis/onderzoekskolommen.csv.
 *
 * @param eenheid leerling or casus: what a row of the file is
 * @param waarden code:length, getal:from:to:step, maand, or the values with a bar between them
 * @param niveaus of a kenmerk: what it says at each level, from fine to coarse; after the last it is left out
 * @param neutraal value that may hold for everybody in a group, since it tells nothing about them; empty when there is none
 */
public record Onderzoekskolom(String eenheid, String kolom, String naam, Soort soort, String waarden,
        List<String> niveaus, String neutraal, String uitleg, String bron) {

    /** What a column can do to a person: point at, say something sensitive, measure, or number. */
    public enum Soort {
        PSEUDONIEM, KENMERK, GEVOELIG, METING
    }

    public static final String RIJ = "rij";
    private static final String NIETS = "-";
    private static final List<Onderzoekskolom> ALLE = Kennis.rows("onderzoekskolommen.csv").stream()
            .map(r -> new Onderzoekskolom(r.getOrDefault("eenheid", ""), r.getOrDefault("kolom", ""),
                    r.getOrDefault("naam", ""),
                    Soort.valueOf(r.getOrDefault("soort", "").toUpperCase(java.util.Locale.ROOT)),
                    r.getOrDefault("waarden", ""), list(r.getOrDefault("niveaus", NIETS)),
                    r.getOrDefault("neutraal", NIETS).equals(NIETS) ? "" : r.getOrDefault("neutraal", ""),
                    r.getOrDefault("uitleg", ""), r.getOrDefault("bron", "")))
            .toList();

    /** All columns of this unit, in order; the first numbers the row. */
    public static List<Onderzoekskolom> van(String eenheid) {
        return ALLE.stream().filter(k -> k.eenheid.equals(eenheid)).toList();
    }

    /** What may be chosen: all but the number of the row, which is always there. */
    public static List<Onderzoekskolom> keuze(String eenheid) {
        return van(eenheid).stream().filter(k -> k.soort != Soort.PSEUDONIEM).toList();
    }

    public boolean isKenmerk() {
        return soort == Soort.KENMERK;
    }

    /** How many levels there are: those with a value, and one at which it is left out. */
    public int aantalNiveaus() {
        return niveaus.size() + 1;
    }

    /** What the column says at this level, in words. */
    public String niveau(int niveau) {
        return niveau < niveaus.size() ? niveaus.get(niveau) : "weggelaten";
    }

    public boolean isGetal() {
        return waarden.startsWith("getal:");
    }

    public boolean isMaand() {
        return waarden.equals("maand");
    }

    private static List<String> list(String text) {
        return text.equals(NIETS) ? List.of() : List.of(text.split("\\|"));
    }
}
