package nl.vliegwiel.monitor.statistiek.effect;

import java.util.Arrays;
import java.util.List;

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

    /** The same figures with the starts dealt out otherwise. */
    Panel met(int[] andereStart) {
        return new Panel(waarden, andereStart, gewicht);
    }
}
