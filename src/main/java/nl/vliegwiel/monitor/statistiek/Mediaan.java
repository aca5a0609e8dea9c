package nl.vliegwiel.monitor.statistiek;

import java.util.Arrays;

import org.apache.commons.statistics.distribution.BinomialDistribution;

/** The middle of measurements, with limits by rank that need no bell curve (Campbell and Gardner, BMJ 296 (1988) 1454-1456). */
public final class Mediaan {

    private Mediaan() {
    }

    /** Limits are NaN with fewer than six measurements: then even the lowest and the highest do not reach 95 percent. */
    public static Interval of(double[] metingen) {
        double[] x = metingen.clone();
        Arrays.sort(x);
        int n = x.length;
        if (n == 0) {
            return new Interval(Double.NaN, Double.NaN, Double.NaN);
        }
        double middle = n % 2 == 1 ? x[n / 2] : (x[n / 2 - 1] + x[n / 2]) / 2;
        int rank = rank(n);
        return rank == 0
                ? new Interval(middle, Double.NaN, Double.NaN)
                : new Interval(middle, x[rank - 1], x[n - rank]);
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
