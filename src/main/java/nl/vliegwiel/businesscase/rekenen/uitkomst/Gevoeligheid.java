package nl.vliegwiel.businesscase.rekenen.uitkomst;

import org.jspecify.annotations.Nullable;

/**
 * What the balance does when one number is low (5th percentile) or high (95th), and all others at their mean.
 *
 * @param belang part of the uncertainty that comes from this number, 0 to 1; all together 1
 * @param kennisWaarde what it is worth at most to know this one number before deciding (EVPPI)
 * @param omslagwaarde value at which the balance is 0, null when there is none in reach
 */
public record Gevoeligheid(String grootheid, String naam, String eenheid, double verwacht, double laag, double hoog,
        double saldoLaag, double saldoHoog, double belang, double kennisWaarde, @Nullable Double omslagwaarde) {

    public double uitslag() {
        return Math.abs(saldoHoog - saldoLaag);
    }
}
