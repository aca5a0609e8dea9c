package nl.vliegwiel.toegang;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Map;

/**
 * How long a kind of record is kept: a row of kennis/bewaartermijnen.csv.
 *
 * @param duur the term as it is written there: P6W, P2Y
 * @param vanaf from when it counts, in words: uitschrijving
 * @param wet the law or rule that it follows
 */
public record Bewaartermijn(String wat, String duur, String vanaf, String wet) {
    private static final List<Bewaartermijn> ALLE = Kennis.rows("bewaartermijnen.csv").stream().map(Bewaartermijn::row)
            .toList();

    /** In the order of the file. */
    public static List<Bewaartermijn> alle() {
        return ALLE;
    }

    /** The term of this kind of record; throws when kennis has none, which is a defect of the build. */
    public static Bewaartermijn of(String wat) {
        return ALLE.stream().filter(t -> t.wat.equals(wat)).findFirst().orElseThrow();
    }

    private static Bewaartermijn row(Map<String, String> r) {
        return new Bewaartermijn(r.getOrDefault("wat", ""), r.getOrDefault("termijn", ""), r.getOrDefault("vanaf", ""),
                r.getOrDefault("wet", ""));
    }

    public Period termijn() {
        return Period.parse(duur);
    }

    public LocalDate tot(LocalDate begin) {
        return begin.plus(termijn());
    }

    public int jaren() {
        return termijn().getYears();
    }

    /** 6 weken, 2 jaar. */
    public String inWoorden() {
        String aantal = duur.substring(1, duur.length() - 1);
        boolean een = aantal.equals("1");
        return aantal + " " + switch (duur.charAt(duur.length() - 1)) {
            case 'W' -> een ? "week" : "weken";
            case 'D' -> een ? "dag" : "dagen";
            case 'M' -> een ? "maand" : "maanden";
            default -> "jaar";
        };
    }
}
