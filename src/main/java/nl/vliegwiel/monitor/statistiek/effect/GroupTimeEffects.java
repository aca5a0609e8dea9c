package nl.vliegwiel.monitor.statistiek.effect;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * The effect per wave and period (Callaway and Sant'Anna, Difference-in-differences with multiple time periods, Journal of
 * Econometrics 225 (2021) 200-230): the change of a wave since the last period before its start, minus the change of the schools that
 * never joined or, where the panel says so, of all that had not joined yet. With one wave and two periods it is the plain difference in differences. A wave that starts in the first period has no
 * before and is left out.
 */
public final class GroupTimeEffects {

    /** One wave in one period; sinds: periods since its start, negative before it. */
    public record Effect(int golf, int periode, int sinds, double waarde, double gewicht) {
    }

    private final List<Effect> effects = new ArrayList<>();

    private GroupTimeEffects(WaveChanges changes, int periods, int without) {
        for (int wave = 0; wave < changes.waves(); wave++) {
            int start = changes.start(wave);
            double size = changes.size(wave, without);
            for (int period = 0; period < periods; period++) {
                double value = changes.effect(wave, period, without);
                if (!Double.isNaN(value)) {
                    effects.add(new Effect(start, period, period - start, value, size));
                }
            }
        }
    }

    public static GroupTimeEffects of(Panel panel) {
        return new GroupTimeEffects(new WaveChanges(panel), panel.periodes(), -1);
    }

    /** The effects with one school left out, for each school in turn. */
    static List<GroupTimeEffects> withoutEach(Panel panel) {
        var changes = new WaveChanges(panel);
        return IntStream.range(0, panel.scholen())
                .mapToObj(school -> new GroupTimeEffects(changes, panel.periodes(), school)).toList();
    }

    public List<Effect> effects() {
        return List.copyOf(effects);
    }

    /** All waves and periods since their start, by the size of the wave; NaN when nothing could be compared. */
    public double overall() {
        return mean(since -> since >= 0);
    }

    /** At so many periods since the start. */
    public double at(int sinds) {
        return mean(since -> since == sinds);
    }

    /** Root mean square of the effects before the start: large when the lines did not run alike. */
    public double pretrend() {
        double sum = 0;
        double weight = 0;
        for (var e : effects) {
            if (e.sinds() < -1) {
                sum += e.gewicht() * e.waarde() * e.waarde();
                weight += e.gewicht();
            }
        }
        return weight > 0 ? Math.sqrt(sum / weight) : Double.NaN;
    }

    /** Periods since the start that occur, in order. */
    public List<Integer> momenten() {
        return effects.stream().map(Effect::sinds).distinct().sorted().toList();
    }

    private double mean(IntPredicate when) {
        double sum = 0;
        double weight = 0;
        for (var e : effects) {
            if (when.test(e.sinds())) {
                sum += e.gewicht() * e.waarde();
                weight += e.gewicht();
            }
        }
        return weight > 0 ? sum / weight : Double.NaN;
    }
}
