package nl.vliegwiel.monitor.statistiek.effect;

import java.util.Arrays;

import org.apache.commons.rng.UniformRandomProvider;

/**
 * The wild cluster bootstrap with the null hypothesis imposed (Cameron, Gelbach and Miller, Review of Economics and Statistics 90
 * (2008) 414-427): the leftover of each school keeps its size and gets a random sign. All signs when there are few schools, a seeded
 * draw otherwise. Each school gives one contribution to the effect: its influence.
 */
public final class WildBootstrap {

    private static final int ALL = 16;
    private static final int DRAWS = 2_000;
    private static final double EQUAL = 1e-12;

    private WildBootstrap() {
    }

    /** Two-sided p that the mean of the contributions is zero; NaN with fewer than two schools, or when nothing varies. */
    public static double p(double[] bijdragen, UniformRandomProvider random) {
        double observed = Math.abs(t(bijdragen));
        if (bijdragen.length < 2 || Double.isNaN(observed)) {
            return Double.NaN;
        }
        boolean all = bijdragen.length <= ALL;
        long ways = all ? 1L << bijdragen.length : DRAWS;
        long extreme = 0;
        double[] signed = new double[bijdragen.length];
        for (long way = 0; way < ways; way++) {
            for (int i = 0; i < signed.length; i++) {
                boolean plus = all ? (way >> i & 1) == 0 : random.nextBoolean();
                signed[i] = plus ? bijdragen[i] : -bijdragen[i];
            }
            double t = Math.abs(t(signed));
            extreme += t >= observed - EQUAL || Double.isNaN(t) ? 1 : 0;
        }
        return all ? (double) extreme / ways : (extreme + 1.0) / (ways + 1.0);
    }

    private static double t(double[] x) {
        double mean = Arrays.stream(x).average().orElse(Double.NaN);
        double square = Arrays.stream(x).map(v -> (v - mean) * (v - mean)).sum();
        return square > 0 ? mean / Math.sqrt(square / (x.length - 1.0) / x.length) : Double.NaN;
    }
}
