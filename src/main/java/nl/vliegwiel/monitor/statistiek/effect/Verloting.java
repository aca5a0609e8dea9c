package nl.vliegwiel.monitor.statistiek.effect;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

import org.apache.commons.numbers.combinatorics.BinomialCoefficientDouble;
import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.rng.sampling.PermutationSampler;

/**
 * Randomisation inference (Fisher, The Design of Experiments, 1935): how often a lottery over the schools would have given an effect at
 * least as large. Honest with few schools, since it assumes no bell curve. All lotteries when there are few, a seeded draw otherwise, that
 * stops when a hundred were as large: then it is chance, and how many draws that took says how much (Besag and Clifford, Sequential Monte
 * Carlo p-values, Biometrika 78 (1991) 301-304).
 */
public final class Verloting {

    private static final int ALL = 20_000;
    private static final int DRAWS = 2_000;
    private static final int ENOUGH = 100;
    private static final double EQUAL = 1e-12;

    private Verloting() {
    }

    /** Two-sided p of a statistic under other ways to deal out the starts; NaN when the statistic itself is. */
    public static double p(Panel panel, ToDoubleFunction<Panel> statistic, UniformRandomProvider random) {
        double observed = Math.abs(statistic.applyAsDouble(panel));
        if (Double.isNaN(observed)) {
            return Double.NaN;
        }
        boolean oneWave = panel.golven().size() == 1;
        double ways = oneWave ? BinomialCoefficientDouble.value(panel.scholen(), (int) panel.pilots()) : ALL + 1;
        long extreme = 0;
        long total = 0;
        if (ways <= ALL) {
            for (int[] starts : all(panel)) {
                extreme += reached(panel.met(starts), statistic, observed) ? 1 : 0;
                total++;
            }
            return (double) extreme / total;
        }
        for (int draw = 1; draw <= DRAWS; draw++) {
            extreme += reached(panel.met(shuffled(panel.start(), random)), statistic, observed) ? 1 : 0;
            if (extreme == ENOUGH) {
                return (double) extreme / draw;
            }
        }
        // the deal that happened is one of them
        return (extreme + 1.0) / (DRAWS + 1.0);
    }

    /** A deal of which nothing can be said might have been as large. */
    private static boolean reached(Panel panel, ToDoubleFunction<Panel> statistic, double observed) {
        return !(Math.abs(statistic.applyAsDouble(panel)) < observed - EQUAL);
    }

    private static int[] shuffled(int[] starts, UniformRandomProvider random) {
        int[] order = PermutationSampler.natural(starts.length);
        PermutationSampler.shuffle(random, order);
        int[] dealt = new int[starts.length];
        for (int i = 0; i < starts.length; i++) {
            dealt[i] = starts[order[i]];
        }
        return dealt;
    }

    /** Every way to choose as many schools for the one wave. */
    private static List<int[]> all(Panel panel) {
        var ways = new ArrayList<int[]>();
        choose(panel, 0, (int) panel.pilots(), new boolean[panel.scholen()], ways);
        return ways;
    }

    private static void choose(Panel panel, int from, int left, boolean[] chosen, List<int[]> ways) {
        if (left == 0) {
            int wave = panel.golven().getFirst();
            int[] starts = new int[chosen.length];
            for (int i = 0; i < chosen.length; i++) {
                starts[i] = chosen[i] ? wave : Panel.NOOIT;
            }
            ways.add(starts);
            return;
        }
        for (int i = from; i <= chosen.length - left; i++) {
            chosen[i] = true;
            choose(panel, i + 1, left - 1, chosen, ways);
            chosen[i] = false;
        }
    }
}
