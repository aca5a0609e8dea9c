package nl.vliegwiel.bekostiging.toedeling;

import java.math.BigDecimal;

/**
 * A part of an amount that one key shares.
 *
 * @param procent 0 to 100; the parts of one kind of parties make 100
 * @param voetCent for a fixed foot: what each party pays before the rest goes per pupil; else 0
 */
public record Sleuteldeel(Verdeelsleutel sleutel, BigDecimal procent, long voetCent) {

    public static Sleuteldeel heel(Verdeelsleutel sleutel) {
        return new Sleuteldeel(sleutel, BigDecimal.valueOf(100), 0);
    }
}
