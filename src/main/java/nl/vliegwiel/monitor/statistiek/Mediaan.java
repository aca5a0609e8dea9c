package nl.vliegwiel.monitor.statistiek;

import java.util.Arrays;

import org.apache.commons.statistics.distribution.BinomialDistribution;

/** The middle of measurements, with limits by rank that need no bell curve (Campbell and Gardner, BMJ 296 (1988) 1454-1456). */
public final class Mediaan {

    private Mediaan() {
    }

    /** The middle alone; NaN without measurements. */
    public static double midden(double[] metingen) {
        return middle(sorted(metingen));
    }

    /** Limits are NaN with fewer than six measurements: then even the lowest and the highest do not reach 95 percent. */
    public static Interval of(double[] metingen) {
        double[] x = sorted(metingen);
        int n = x.length;
        int rank = rank(n);
        return rank == 0
                ? new Interval(middle(x), Double.NaN, Double.NaN)
                : new Interval(middle(x), x[rank - 1], x[n - rank]);
    }

    private static double[] sorted(double[] metingen) {
        double[] x = metingen.clone();
        Arrays.sort(x);
        return x;
    }

    private static double middle(double[] sorted) {
        int n = sorted.length;
        return n == 0 ? Double.NaN : n % 2 == 1 ? sorted[n / 2] : (sorted[n / 2 - 1] + sorted[n / 2]) / 2;
    }

    /** The lower rank of the limits, counted from one; 0 when there is none. */
    static int rank(int n) {
        var half = BinomialDistribution.of(n, 0.5);
        int rank = 0;
        while (half.cumulativeProbability(rank) <= 0.025) {
            rank++;
        }
        return rank;
    }
}
