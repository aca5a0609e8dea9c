package nl.vliegwiel.monitor.statistiek.effect;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The same schools over the same periods.
 *
 * @param waarden  one row per school, one column per period; NaN where nothing was measured
 * @param start    per school the column in which its pilot began; NOOIT for a school of the comparison
 * @param gewicht  per school how heavily it counts, such as its pupils
 */
public record Panel(double[][] waarden, int[] start, double[] gewicht) {

    public static final int NOOIT = Integer.MAX_VALUE;

    public int scholen() {
        return waarden.length;
    }

    public int periodes() {
        return waarden.length == 0 ? 0 : waarden[0].length;
    }

    /** The columns in which a wave begins, in order of time. */
    public List<Integer> golven() {
        return Arrays.stream(start).filter(s -> s != NOOIT).distinct().sorted().boxed().toList();
    }

    public long pilots() {
        return Arrays.stream(start).filter(s -> s != NOOIT).count();
    }

    public long vergelijking() {
        return scholen() - pilots();
    }

    /** Did nothing ever change in the comparison, mostly since it does not happen there: then it cannot say what would have happened. */
    public boolean vlak() {
        return IntStream.range(0, scholen()).filter(i -> start[i] == NOOIT).mapToObj(i -> waarden[i])
                .flatMapToDouble(Arrays::stream).filter(v -> !Double.isNaN(v)).distinct().count() < 2;
    }

    /** The same figures with the starts dealt out otherwise. */
    Panel met(int[] andereStart) {
        return new Panel(waarden, andereStart, gewicht);
    }

    /** The schools that can tell something: a pilot measured just before its start and since, a comparison measured so for some wave. */
    Panel bruikbaar() {
        var waves = golven();
        int[] kept = IntStream.range(0, scholen())
                .filter(i -> IntStream.range(0, periodes()).anyMatch(since -> known(i, since, waves))).toArray();
        return new Panel(Arrays.stream(kept).mapToObj(i -> waarden[i]).toArray(double[][]::new),
                Arrays.stream(kept).map(i -> start[i]).toArray(),
                Arrays.stream(kept).mapToDouble(i -> gewicht[i]).toArray());
    }

    /** Of how many schools the change is known at so many periods since the start, in the smaller of the two groups. */
    long bekend(int sinds) {
        var waves = golven();
        int[] known = IntStream.range(0, scholen()).filter(i -> known(i, sinds, waves)).map(i -> start[i]).toArray();
        long never = Arrays.stream(known).filter(s -> s == NOOIT).count();
        return Math.min(never, known.length - never);
    }

    private boolean known(int school, int since, List<Integer> waves) {
        return start[school] == NOOIT
                ? waves.stream().anyMatch(wave -> changed(school, wave, since))
                : changed(school, start[school], since);
    }

    private boolean changed(int school, int wave, int since) {
        int period = wave + since;
        return wave > 0 && wave < periodes() && period >= 0 && period < periodes()
                && !Double.isNaN(waarden[school][period] - waarden[school][wave - 1]);
    }
}
