package nl.vliegwiel.businesscase.rekenen.uitkomst;

import java.util.List;

/**
 * What one effect comes to.
 *
 * @param netto effect per participant after correction, first year, in {@code eenheid} of the value's unit
 * @param aantal units over all cohorts and years within the horizon; negative for a loss
 * @param prijs value of one unit in euros of the price year
 * @param contant present value in euros, and {@code perJaar} the amounts of year 0 to the horizon, undiscounted
 */
public record Effectbedrag(String code, String naam, String eenheid, double netto, double aantal, double prijs,
        double contant, List<Double> perJaar) {

    public Effectbedrag {
        perJaar = List.copyOf(perJaar);
    }
}
