package nl.vliegwiel.monitor.statistiek.effect;

import java.util.Arrays;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * The same schools over the same periods.
 *
 * @param waarden  one row per school, one column per period; NaN where nothing was measured
 * @param start    per school the column in which its pilot began; NOOIT for a school that never joined
 * @param gewicht  per school how heavily it counts, such as its pupils
 * @param laterMee do schools that join later count as comparison until they do; otherwise only those that never joined
 */
public record Panel(double[][] waarden, int[] start, double[] gewicht, boolean laterMee) {

    public static final int NOOIT = Integer.MAX_VALUE;
    /**
     * With so many schools that never joined these are the comparison. The rule looks at how many there are and never at what they
     * measured, so nobody chooses the comparison that gives the nicer effect.
     */
    static final int GENOEG = 10;

    /** Only the schools that never joined are the comparison. */
    public Panel(double[][] waarden, int[] start, double[] gewicht) {
        this(waarden, start, gewicht, false);
    }

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

    /** Is this school, in this period, one that the wave may be compared with. */
    boolean vergelijkt(int school, int golf, int periode) {
        return start[school] == NOOIT || laterMee && start[school] > Math.max(golf, periode);
    }

    /** Schools that joined and were measured just before their start and since. */
    public long pilots() {
        return scholen(this::pilot);
    }

    /** Schools that were measured just before the start of a wave and since, as its comparison. */
    public long vergelijking() {
        return scholen(this::other);
    }

    /** Those of the comparison that joined later themselves. */
    public long laterBegonnen() {
        return scholen(school -> start[school] != NOOIT && other(school));
    }

    private long scholen(IntPredicate welke) {
        return IntStream.range(0, scholen()).filter(welke).count();
    }

    /** Did nothing ever change in the comparison, mostly since it does not happen there: then it cannot say what would have happened. */
    public boolean vlak() {
        return IntStream.range(0, scholen()).filter(this::other)
                .mapToObj(i -> Arrays.copyOf(waarden[i], Math.min(start[i], periodes())))
                .flatMapToDouble(Arrays::stream).filter(v -> !Double.isNaN(v)).distinct().count() < 2;
    }

    /** The same figures with the starts dealt out otherwise. */
    Panel met(int[] andereStart) {
        return new Panel(waarden, andereStart, gewicht, laterMee);
    }

    /**
     * What can be told of these schools: those that say something, compared with schools that never joined where there are enough of
     * these, and else with all that had not joined yet.
     */
    public Panel bruikbaar() {
        var never = new Panel(waarden, start, gewicht).kept();
        return never.vergelijking() >= GENOEG || golven().size() < 2
                ? never
                : new Panel(waarden, start, gewicht, true).held().kept();
    }

    private Panel kept() {
        int[] kept = IntStream.range(0, scholen()).filter(i -> pilot(i) || other(i)).toArray();
        return new Panel(Arrays.stream(kept).mapToObj(i -> waarden[i]).toArray(double[][]::new),
                Arrays.stream(kept).map(i -> start[i]).toArray(),
                Arrays.stream(kept).mapToDouble(i -> gewicht[i]).toArray(), laterMee);
    }

    /** Up to where enough schools had not joined yet; by period and not by school, so that a lottery over the starts sees the same. */
    private Panel held() {
        int last = (int) IntStream.range(0, periodes())
                .takeWhile(t -> Arrays.stream(start).filter(s -> s > t).count() >= Pilotmeting.FEWEST).count();
        return new Panel(Arrays.stream(waarden).map(w -> Arrays.copyOf(w, last)).toArray(double[][]::new), start,
                gewicht,
                laterMee);
    }

    /** Of how many schools the change is known at so many periods since the start, in the smaller of the two groups. */
    long bekend(int sinds) {
        return Math.min(scholen(i -> pilot(i, sinds)), scholen(i -> other(i, sinds)));
    }

    private boolean pilot(int school) {
        return IntStream.range(0, periodes()).anyMatch(since -> pilot(school, since));
    }

    private boolean pilot(int school, int since) {
        return start[school] != NOOIT && changed(school, start[school], since);
    }

    private boolean other(int school) {
        return IntStream.range(0, periodes()).anyMatch(since -> other(school, since));
    }

    private boolean other(int school, int since) {
        return golven().stream()
                .anyMatch(wave -> vergelijkt(school, wave, wave + since) && changed(school, wave, since));
    }

    private boolean changed(int school, int wave, int since) {
        int period = wave + since;
        return wave > 0 && wave < periodes() && period >= 0 && period < periodes()
                && !Double.isNaN(waarden[school][period] - waarden[school][wave - 1]);
    }
}
