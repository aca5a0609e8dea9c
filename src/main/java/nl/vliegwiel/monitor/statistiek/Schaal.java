package nl.vliegwiel.monitor.statistiek;

import java.util.Arrays;

import org.apache.commons.statistics.distribution.FDistribution;

/** Do questions that belong together measure the same thing: Cronbach's alpha (Psychometrika 16 (1951) 297-334). */
public final class Schaal {

    /** Under this the questions may not be taken together (Bland and Altman, BMJ 314 (1997) 572). */
    public static final double GENOEG = 0.7;

    private Schaal() {
    }

    /** antwoorden: one row per person, one column per question; NaN with fewer than two of either, or when nothing varies. */
    public static double alpha(double[][] antwoorden) {
        int items = antwoorden.length == 0 ? 0 : antwoorden[0].length;
        if (antwoorden.length < 2 || items < 2) {
            return Double.NaN;
        }
        double[] totals = Arrays.stream(antwoorden).mapToDouble(r -> Arrays.stream(r).sum()).toArray();
        double within = 0;
        for (int i = 0; i < items; i++) {
            int item = i;
            within += variance(Arrays.stream(antwoorden).mapToDouble(r -> r[item]).toArray());
        }
        return alpha(items, within, variance(totals));
    }

    /** From the sum of the variances of the questions and the variance of their total. */
    public static double alpha(int items, double within, double total) {
        return total > 0 ? items / (items - 1.0) * (1 - within / total) : Double.NaN;
    }

    /** With its 95% interval (Feldt, Psychometrika 30 (1965) 357-370); personen answered all questions. */
    public static Interval interval(double alpha, long personen, int items) {
        if (Double.isNaN(alpha) || personen < 2 || items < 2) {
            return new Interval(alpha, Double.NaN, Double.NaN);
        }
        double free = personen - 1.0;
        var f = FDistribution.of(free, free * (items - 1));
        return new Interval(alpha, 1 - (1 - alpha) * f.inverseCumulativeProbability(0.975),
                1 - (1 - alpha) * f.inverseCumulativeProbability(0.025));
    }

    private static double variance(double[] x) {
        double mean = Arrays.stream(x).average().orElse(Double.NaN);
        return Arrays.stream(x).map(v -> (v - mean) * (v - mean)).sum() / (x.length - 1);
    }
}
