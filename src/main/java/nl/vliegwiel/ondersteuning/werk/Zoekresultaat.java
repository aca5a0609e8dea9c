package nl.vliegwiel.ondersteuning.werk;

import org.jspecify.annotations.Nullable;

/**
 * A pupil whose first or last name begins with the letters that were typed.
 *
 * @param sleutel key of the young person
 * @param fase as the way of working of that casus calls it
 * @param casusSleutel the newest casus that this reader may see; null: none
 */
public record Zoekresultaat(long jeugdigeId, String sleutel, String naam, String klas, String school,
        @Nullable String casusSleutel, @Nullable String fase, @Nullable Long casusId) {

    /** 2B, Duinwaard */
    public String plek() {
        return klas.isEmpty() ? school : klas + ", " + school;
    }
}
