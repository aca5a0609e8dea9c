package nl.vliegwiel.monitor.statistiek.effect;

import java.util.ArrayList;
import java.util.List;

import org.apache.commons.rng.simple.RandomSource;
import org.apache.commons.statistics.distribution.TDistribution;

import nl.vliegwiel.monitor.statistiek.Interval;

/**
 * The effect of the pilot in one result: how large, how sure, and whether the lines ran alike before.
 *
 * @param effect      of all waves and periods since the start, with a 95 percent interval by leaving out one school at a time
 * @param pVerloting  chance of at least such an effect when the schools had been dealt out by lot
 * @param pBootstrap  the same by the wild cluster bootstrap
 * @param pVooraf     chance of at least such a difference before the start, when the lines ran alike
 * @param momenten    the effect by periods since the start
 */
public record Pilotmeting(Interval effect, double pVerloting, double pBootstrap, double pVooraf, long pilots,
        long vergelijking, List<Moment> momenten) {

    /** With fewer schools in a group no test can tell an effect from chance. */
    public static final int FEWEST = 3;
    /** Fixed, so that the same figures give the same answer. */
    private static final long SEED = 20220420;

    /** The effect at so many periods since the start. */
    public record Moment(int sinds, Interval effect) {
    }

    /** Can it be said at all: enough schools on both sides, a before and an after. */
    public static boolean mogelijk(Panel panel) {
        return panel.pilots() >= FEWEST && panel.vergelijking() >= FEWEST
                && !Double.isNaN(GroupTimeEffects.of(panel).overall());
    }

    public static Pilotmeting of(Panel panel) {
        var all = GroupTimeEffects.of(panel);
        var without = GroupTimeEffects.withoutEach(panel);
        double overall = all.overall();
        double[] contributions = without.stream().mapToDouble(w -> pseudo(panel, overall, w.overall()))
                .filter(Double::isFinite).toArray();
        var moments = new ArrayList<Moment>();
        for (int since : all.momenten()) {
            moments.add(new Moment(since, jackknife(panel, all.at(since), without.stream().mapToDouble(w -> w.at(since))
                    .filter(Double::isFinite).toArray())));
        }
        return new Pilotmeting(
                jackknife(panel, overall,
                        without.stream().mapToDouble(GroupTimeEffects::overall).filter(Double::isFinite).toArray()),
                Verloting.p(panel, p -> GroupTimeEffects.of(p).overall(),
                        RandomSource.XO_RO_SHI_RO_128_PP.create(SEED)),
                WildBootstrap.p(contributions, RandomSource.XO_RO_SHI_RO_128_PP.create(SEED + 1)),
                Verloting.p(panel, p -> GroupTimeEffects.of(p).pretrend(),
                        RandomSource.XO_RO_SHI_RO_128_PP.create(SEED + 2)),
                panel.pilots(), panel.vergelijking(), List.copyOf(moments));
    }

    /** Delete-one-school jackknife (Bell and McCaffrey 2002 for few clusters): the spread of the effect when each school in turn is left out. */
    private static Interval jackknife(Panel panel, double value, double[] without) {
        double sum = 0;
        for (double w : without) {
            sum += (w - value) * (w - value);
        }
        int n = without.length;
        if (n < 2 || Double.isNaN(value)) {
            return new Interval(value, Double.NaN, Double.NaN);
        }
        double error = Math.sqrt((n - 1.0) / n * sum);
        double freedom = Math.max(1, Math.min(panel.pilots(), panel.vergelijking()) - 1.0);
        double margin = TDistribution.of(freedom).inverseSurvivalProbability(0.025) * error;
        return new Interval(value, value - margin, value + margin);
    }

    private static double pseudo(Panel panel, double overall, double without) {
        return panel.scholen() * overall - (panel.scholen() - 1) * without;
    }
}
