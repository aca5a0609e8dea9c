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

    /** The same figures with the starts dealt out otherwise. */
    Panel met(int[] andereStart) {
        return new Panel(waarden, andereStart, gewicht);
    }

    /** Weighted mean of the change from one period to another over the schools of one start; NaN without any. */
    double change(int wave, int from, int to) {
        double sum = 0;
        double weight = 0;
        for (int s = 0; s < waarden.length; s++) {
            double change = waarden[s][to] - waarden[s][from];
            if (start[s] == wave && !Double.isNaN(change)) {
                sum += gewicht[s] * change;
                weight += gewicht[s];
            }
        }
        return weight > 0 ? sum / weight : Double.NaN;
    }

    double weight(int wave) {
        return IntStream.range(0, start.length).filter(s -> start[s] == wave).mapToDouble(s -> gewicht[s]).sum();
    }
}
