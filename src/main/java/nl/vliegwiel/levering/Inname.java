package nl.vliegwiel.levering;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * What became of a file that came without a person.
 *
 * @param levering key of the delivery; null when it was refused
 * @param gelijk the same file stood already
 * @param reden why it was refused as a whole; empty when rows have faults or when it was taken
 */
public record Inname(@Nullable String levering, boolean gelijk, long regels, long fouten, String reden,
        List<Regelfout> regelfouten) {

    public static Inname refused(String reden) {
        return new Inname(null, false, 0, 0, reden, List.of());
    }

    /** Rows cannot be taken, and nobody is there to choose otherwise. */
    public static Inname faults(long regels, long fouten, List<Regelfout> eerste) {
        return new Inname(null, false, regels, fouten, "", eerste);
    }

    public static Inname taken(Levering levering, boolean gelijk, long regels) {
        return new Inname(levering.sleutel(), gelijk, regels, 0, "", List.of());
    }

    public boolean goed() {
        return levering != null;
    }
}
