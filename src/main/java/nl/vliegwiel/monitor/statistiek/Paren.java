package nl.vliegwiel.monitor.statistiek;

import org.apache.commons.statistics.distribution.TDistribution;

/**
 * Before and after of the same persons (Student 1908): the mean change with its interval. Who begins low mostly rises without help
 * too, so a change is no proof of an effect.
 */
public record Paren(long n, double gemiddelde, double standaardfout) {

    /** Of the changes, from their sums. */
    public static Paren of(long n, double som, double kwadraten) {
        double mean = som / n;
        double variance = n < 2 ? Double.NaN : Math.max(0, (kwadraten - n * mean * mean) / (n - 1));
        return new Paren(n, mean, Math.sqrt(variance / n));
    }

    public Interval interval() {
        if (n < 2) {
            return new Interval(gemiddelde, Double.NaN, Double.NaN);
        }
        double margin = TDistribution.of(n - 1.0).inverseSurvivalProbability(0.025) * standaardfout;
        return new Interval(gemiddelde, gemiddelde - margin, gemiddelde + margin);
    }

    public double t() {
        return gemiddelde / standaardfout;
    }

    /** Two-sided; NaN when all changes are the same. */
    public double p() {
        return n < 2 || standaardfout == 0
                ? Double.NaN
                : 2 * TDistribution.of(n - 1.0).survivalProbability(Math.abs(t()));
    }
}
