package nl.vliegwiel.bekostiging.toedeling;

import org.jspecify.annotations.Nullable;

/**
 * One who may pay, with what keys count. Null is not known, which is not zero.
 *
 * @param code kind and number, g-9001; the fixed order of parties when cents tie
 * @param woon pupils who live in its area
 * @param school pupils of schools in its area, or of its own schools
 * @param buiten of those, the pupils who live outside the region
 * @param clienten young people of its area with help in the year before
 * @param clientenDrieJaar the same over three years together
 * @param huidigCent what it pays now in a year, in cents
 */
public record Partij(String code, String naam, Partijsoort soort, @Nullable Integer woon, @Nullable Integer school,
        @Nullable Integer buiten, @Nullable Integer clienten, @Nullable Integer clientenDrieJaar,
        @Nullable Long huidigCent) {

    /** Its pupils, for an amount per pupil: where they live, else where they go to school; null when neither is known. */
    public @Nullable Integer leerlingen() {
        return woon != null ? woon : school;
    }
}
