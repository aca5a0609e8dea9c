package nl.vliegwiel.monitor.methode;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;

import org.jspecify.annotations.Nullable;

import nl.vliegwiel.monitor.statistiek.Interval;

/**
 * What one method says of one figure, in the unit of the definition and in three digits. It is made of cells that are shown only.
 *
 * @param groep      pilot or vergelijking, or of a test what its groups are of (gemeente); empty for a school, or for all together
 * @param n          of how many persons; of a test between how many groups
 * @param school     id as text; empty for a group
 * @param moment     month number or first year of the school year
 * @param p          chance of at least such a difference when there is none
 * @param verloop    the course, where the method has one
 * @param voorbehoud why it is less sure than it looks; empty when it is not
 */
public record Methodeuitkomst(String indicator, Methode methode, String groep, String school, int moment,
        @Nullable Long n, @Nullable Double waarde, @Nullable Double laag, @Nullable Double hoog, @Nullable Double p,
        List<Stap> verloop, String voorbehoud) {

    private static final MathContext THREE = new MathContext(3);

    /** A point of a course: after so many days this share is still waiting. */
    public record Stap(int dag, double deel) {
    }

    static Methodeuitkomst of(String indicator, Methode methode, String groep, int moment, @Nullable Long n,
            Interval value) {
        return new Methodeuitkomst(indicator, methode, groep, "", moment, n, number(value.waarde()),
                number(value.laag()), number(value.hoog()), null, List.of(), "");
    }

    /** The log-rank test between so many groups; groep: what they are groups of, empty for pilot and comparison. */
    static Methodeuitkomst toets(String indicator, String groep, int moment, int groepen, double p) {
        return new Methodeuitkomst(indicator, Methode.LIJNTOETS, groep, "", moment, (long) groepen, null, null, null,
                number(p), List.of(), "");
    }

    Methodeuitkomst met(@Nullable Double chance, String caveat) {
        return new Methodeuitkomst(indicator, methode, groep, school, moment, n, waarde, laag, hoog,
                chance == null ? null : number(chance), verloop, caveat);
    }

    /** Three digits: more is not known, and less can be recomputed from it. NaN is null. */
    static @Nullable Double number(double value) {
        return Double.isFinite(value) ? new BigDecimal(value).round(THREE).doubleValue() : null;
    }
}
