package nl.vliegwiel.monitor.statistiek.effect;

import java.util.ArrayList;
import java.util.Arrays;
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
 * @param pilots      schools of the pilot that were measured just before their start and since; vergelijking: the same of the others
 * @param later       how many of the comparison joined later themselves, and counted until they did
 * @param momenten    the effect by periods since the start, where enough schools were measured
 */
public record Pilotmeting(Interval effect, double pVerloting, double pBootstrap, double pVooraf, long pilots,
        long vergelijking, long later, List<Moment> momenten) {

    /** With fewer schools in a group no test can tell an effect from chance. */
    public static final int FEWEST = 3;
    /** Fixed, so that the same figures give the same answer. */
    private static final long SEED = 20220420;

    /** The effect at so many periods since the start. */
    public record Moment(int sinds, Interval effect) {
    }

    /** Can it be said at all: enough schools on both sides that were measured just before the start and since. */
    public static boolean mogelijk(Panel alle) {
        var panel = alle.bruikbaar();
        return panel.pilots() >= FEWEST && panel.vergelijking() >= FEWEST
                && !Double.isNaN(GroupTimeEffects.of(panel).overall());
    }

    public static Pilotmeting of(Panel alle) {
        var panel = alle.bruikbaar();
        var all = GroupTimeEffects.of(panel);
        var without = GroupTimeEffects.withoutEach(panel);
        var moments = new ArrayList<Moment>();
        for (int since : all.momenten()) {
            long fewest = panel.bekend(since);
            if (fewest >= FEWEST) {
                moments.add(new Moment(since,
                        jackknife(fewest, all.at(since), without.stream().mapToDouble(w -> w.at(since)).toArray())));
            }
        }
        return new Pilotmeting(
                jackknife(Math.min(panel.pilots(), panel.vergelijking()), all.overall(),
                        without.stream().mapToDouble(GroupTimeEffects::overall).toArray()),
                Verloting.p(panel, p -> GroupTimeEffects.of(p).overall(),
                        RandomSource.XO_RO_SHI_RO_128_PP.create(SEED)),
                WildBootstrap.p(new WaveChanges(panel).contributions(),
                        RandomSource.XO_RO_SHI_RO_128_PP.create(SEED + 1)),
                Verloting.p(panel, p -> GroupTimeEffects.of(p).pretrend(),
                        RandomSource.XO_RO_SHI_RO_128_PP.create(SEED + 2)),
                panel.pilots(), panel.vergelijking(), panel.laterBegonnen(), List.copyOf(moments));
    }

    /**
     * Delete-one-school jackknife (Bell and McCaffrey 2002 for few clusters): the spread of the effect when each school in turn is left
     * out. Where nothing is left without one of them, its spread is not known. fewest: schools in the smaller group.
     */
    private static Interval jackknife(long fewest, double value, double[] without) {
        double sum = Arrays.stream(without).map(w -> (w - value) * (w - value)).sum();
        int n = without.length;
        double error = Math.sqrt((n - 1.0) / n * sum);
        double margin = TDistribution.of(fewest - 1.0).inverseSurvivalProbability(0.025) * error;
        return new Interval(value, value - margin, value + margin);
    }
}
