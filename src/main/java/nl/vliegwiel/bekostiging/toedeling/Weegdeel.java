package nl.vliegwiel.bekostiging.toedeling;

import java.math.BigDecimal;

import org.apache.commons.numbers.fraction.BigFraction;

/**
 * What one key says of one party.
 *
 * @param procent the part of the amount that this key shares
 * @param aandeel of that part, exact
 * @param telling in words: 4.120 van 9.800 leerlingen
 */
public record Weegdeel(Verdeelsleutel sleutel, BigDecimal procent, BigFraction aandeel, String telling) {
}
