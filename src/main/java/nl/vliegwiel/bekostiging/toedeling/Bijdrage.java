package nl.vliegwiel.bekostiging.toedeling;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;

/**
 * What one party pays in a year, and why.
 *
 * @param exact the share before rounding to cents and before edges, in cents
 * @param huidigCent what it pays now; null: not known, or not a partner
 * @param leerlingen its pupils; null: not known
 * @param opGrens this is its own floor or cap
 * @param partner false for the line of pupils from outside the region
 */
public record Bijdrage(String code, String naam, Partijsoort soort, long cent, BigFraction exact,
        @Nullable Long huidigCent, @Nullable Integer leerlingen, List<Weegdeel> delen, boolean opGrens,
        boolean partner) {

    /** Is it another amount than the key gives, by an edge of its own or of another party. */
    public boolean verschoven() {
        return exact.subtract(cent).abs().compareTo(BigFraction.ONE) >= 0;
    }

    /** The same party with another amount. */
    public Bijdrage met(long anders) {
        return new Bijdrage(code, naam, soort, anders, exact, huidigCent, leerlingen, delen, opGrens, partner);
    }

    /** More (or, below zero, less) than now; null when now is not known. */
    public @Nullable Long verschilCent() {
        return huidigCent == null ? null : cent - huidigCent;
    }

    /** Cents per pupil, rounded; null without pupils. */
    public @Nullable Long perLeerlingCent() {
        return leerlingen == null || leerlingen == 0
                ? null
                : BigDecimal.valueOf(cent).divide(BigDecimal.valueOf(leerlingen), 0, RoundingMode.HALF_UP).longValue();
    }
}
