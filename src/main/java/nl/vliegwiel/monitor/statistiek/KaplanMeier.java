package nl.vliegwiel.monitor.statistiek;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;

import org.apache.commons.statistics.distribution.NormalDistribution;

/**
 * How long it takes, with running cases counted as "at least this long" (Kaplan and Meier 1958). Durations are whole days.
 * The limits are Greenwood's variance on the log(-log) scale, the median's limits those of Brookmeyer and Crowley (1982).
 * Where the curve ends at zero Greenwood says nothing: the upper limit is then the one before it times the exact binomial limit (Clopper and
 * Pearson 1934) of those who were left. One person who was left proves little, eleven who all ended on one day prove much.
 */
public final class KaplanMeier {

    private static final double TAIL = 0.025;
    private static final double Z = NormalDistribution.of(0, 1).inverseSurvivalProbability(TAIL);
    private static final double ROUNDING = 1e-12;

    /** One step of the curve: from this day on the share that still waits. */
    public record Step(int dag, double deel, double standaardfout, double laag, double hoog) {
    }

    private final List<Step> steps;

    private KaplanMeier(List<Step> steps) {
        this.steps = List.copyOf(steps);
    }

    /** From counts per day: how many ended on that day, how many were still running at that many days. */
    public static KaplanMeier of(SortedMap<Integer, long[]> endedAndRunning) {
        long atRisk = endedAndRunning.values().stream().mapToLong(c -> c[0] + c[1]).sum();
        var steps = new ArrayList<Step>();
        double share = 1;
        double greenwood = 0;
        for (var day : endedAndRunning.entrySet()) {
            long ended = day.getValue()[0];
            if (ended > 0) {
                share *= 1 - (double) ended / atRisk;
                greenwood += (double) ended / (atRisk * (double) Math.max(1, atRisk - ended));
                steps.add(share > ROUNDING
                        ? step(day.getKey(), share, greenwood)
                        : end(day.getKey(), steps.isEmpty() ? 1 : steps.getLast().hoog(), atRisk));
            }
            atRisk -= ended + day.getValue()[1];
        }
        return new KaplanMeier(steps);
    }

    /** From single durations and whether each has ended. */
    public static KaplanMeier of(int[] dagen, boolean[] afgelopen) {
        var counts = new TreeMap<Integer, long[]>();
        for (int i = 0; i < dagen.length; i++) {
            counts.computeIfAbsent(dagen[i], d -> new long[2])[afgelopen[i] ? 0 : 1]++;
        }
        return of(counts);
    }

    private static Step step(int day, double share, double greenwood) {
        double error = share * Math.sqrt(greenwood);
        double spread = Z * Math.sqrt(greenwood) / Math.abs(Math.log(share));
        return new Step(day, share, error, Math.pow(share, Math.exp(spread)), Math.pow(share, Math.exp(-spread)));
    }

    private static Step end(int day, double before, long left) {
        return new Step(day, 0, 0, 0, before * (1 - Math.pow(TAIL, 1.0 / left)));
    }

    public List<Step> steps() {
        return steps;
    }

    /** The day on which half has ended; NaN where fewer than half ended so far. */
    public Interval median() {
        return new Interval(firstDayAtMost(Step::deel), firstDayAtMost(Step::laag), firstDayAtMost(Step::hoog));
    }

    private double firstDayAtMost(ToDoubleFunction<Step> band) {
        for (int i = 0; i < steps.size(); i++) {
            double value = band.applyAsDouble(steps.get(i));
            if (Math.abs(value - 0.5) < ROUNDING && i + 1 < steps.size()) {
                return (steps.get(i).dag() + steps.get(i + 1).dag()) / 2.0;
            }
            if (value <= 0.5 + ROUNDING) {
                return steps.get(i).dag();
            }
        }
        return Double.NaN;
    }
}
