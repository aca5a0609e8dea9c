package nl.vliegwiel.monitor.statistiek.effect;

import java.util.Arrays;

import org.apache.commons.rng.UniformRandomProvider;

/**
 * The wild cluster bootstrap with the null hypothesis imposed (Cameron, Gelbach and Miller, Review of Economics and Statistics 90
 * (2008) 414-427): what each school adds to the effect, less what all schools had in common, keeps its size and gets a random sign. All
 * signs when there are few schools, a seeded draw otherwise. It compares the effect itself and not its t, as Canay, Santos and Shaikh
 * (Review of Economics and Statistics 103 (2021) 346-363) show to hold with few schools.
 */
public final class WildBootstrap {

    private static final int ALL = 16;
    private static final int DRAWS = 2_000;
    private static final double EQUAL = 1e-12;

    private WildBootstrap() {
    }

    /** Two-sided p that the sum of the contributions is zero; NaN with fewer than two schools, or when all add nothing. */
    public static double p(double[] bijdragen, UniformRandomProvider random) {
        double size = Arrays.stream(bijdragen).map(Math::abs).sum();
        if (bijdragen.length < 2 || !(size > 0)) {
            return Double.NaN;
        }
        double observed = Math.abs(Arrays.stream(bijdragen).sum()) - EQUAL * size;
        boolean all = bijdragen.length <= ALL;
        long ways = all ? 1L << bijdragen.length : DRAWS;
        long extreme = 0;
        for (long way = 0; way < ways; way++) {
            double sum = 0;
            for (int i = 0; i < bijdragen.length; i++) {
                boolean plus = all ? (way >> i & 1) == 0 : random.nextBoolean();
                sum += plus ? bijdragen[i] : -bijdragen[i];
            }
            extreme += Math.abs(sum) >= observed ? 1 : 0;
        }
        return all ? (double) extreme / ways : (extreme + 1.0) / (ways + 1.0);
    }
}
