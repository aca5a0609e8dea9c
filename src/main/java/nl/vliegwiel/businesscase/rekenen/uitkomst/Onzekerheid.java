package nl.vliegwiel.businesscase.rekenen.uitkomst;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * The spread of the balance over all draws. Percentiles are of type 7.
 *
 * @param nauwkeurig whether the promised precision was reached; {@code foutKans} and {@code foutGemiddelde} are standard errors
 * @param verhouding ratio of the means, never mean of the ratios; its limits are percentiles of the ratio per draw
 * @param stippen fifty equally likely outcomes, from low to high
 * @param kennisWaarde what it is worth at most to know everything before deciding on this alternative (EVPI)
 */
public record Onzekerheid(int trekkingen, boolean nauwkeurig, double kansPositief, double foutKans, double gemiddelde,
        double foutGemiddelde, double spreiding, double p05, double p25, double mediaan, double p75, double p95,
        double baten, double kosten, @Nullable Double verhouding, @Nullable Double verhoudingLaag,
        @Nullable Double verhoudingHoog, Histogram histogram, List<Double> stippen, double kennisWaarde) {

    /** Draws in fifty equal bins between the lowest and the highest outcome. */
    public record Histogram(double laag, double hoog, List<Integer> aantallen) {
        public Histogram {
            aantallen = List.copyOf(aantallen);
        }
    }

    public Onzekerheid {
        stippen = List.copyOf(stippen);
    }
}
