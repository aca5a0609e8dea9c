package nl.vliegwiel.monitor.statistiek;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntUnaryOperator;

import nl.vliegwiel.monitor.statistiek.ControlChart.Bevinding;
import nl.vliegwiel.monitor.statistiek.ControlChart.Grenzen;
import nl.vliegwiel.monitor.statistiek.ControlChart.Meting;
import nl.vliegwiel.monitor.statistiek.ControlChart.Regel;

/** The four rules that tell a change from ordinary variation; a finding covers the longest stretch for which its rule holds. */
final class Signals {

    private static final int RUN = 7;

    private Signals() {
    }

    static List<Bevinding> in(List<Meting> metingen, Grenzen grenzen) {
        double[] x = metingen.stream().mapToDouble(Meting::waarde).toArray();
        var found = new ArrayList<Bevinding>();
        runs(found, Regel.BUITEN_DE_GRENZEN, x.length, 1,
                i -> x[i] > grenzen.boven() ? 1 : x[i] < grenzen.onder() ? -1 : 0);
        runs(found, Regel.ZELFDE_KANT, x.length, RUN, i -> (int) Math.signum(x[i] - grenzen.gemiddelde()));
        nearLimit(found, x, grenzen);
        trends(found, x, grenzen.gemiddelde());
        return found;
    }

    /** Stretches of at least so many measurements on the same side. */
    private static void runs(List<Bevinding> found, Regel regel, int n, int atLeast, IntUnaryOperator side) {
        int from = 0;
        for (int i = 1; i <= n; i++) {
            if (i == n || side.applyAsInt(i) != side.applyAsInt(from)) {
                if (side.applyAsInt(from) != 0 && i - from >= atLeast) {
                    found.add(new Bevinding(regel, side.applyAsInt(from), from, i - 1));
                }
                from = i;
            }
        }
    }

    /** Two of three in the outer third of the band, or beyond it, on the same side. */
    private static void nearLimit(List<Bevinding> found, double[] x, Grenzen grenzen) {
        double third = (grenzen.boven() - grenzen.gemiddelde()) * 2 / 3;
        for (int side : new int[]{-1, 1}) {
            for (int i = 0; i + 2 < x.length; i++) {
                int near = 0;
                int first = -1;
                int last = -1;
                for (int j = i; j < i + 3; j++) {
                    if (third > 0 && side * (x[j] - grenzen.gemiddelde()) > third) {
                        near++;
                        first = first < 0 ? j : first;
                        last = j;
                    }
                }
                if (near >= 2) {
                    found.add(new Bevinding(Regel.DICHT_BIJ_DE_GRENS, side, first, last));
                }
            }
        }
    }

    /** A trend counts when it ends well past the mean, at least half as far as it began: coming back is no change. */
    private static void trends(List<Bevinding> found, double[] x, double mean) {
        int from = 0;
        for (int i = 1; i <= x.length; i++) {
            boolean goesOn = i < x.length && i > from
                    && (i == from + 1
                            ? x[i] != x[from]
                            : Math.signum(x[i] - x[i - 1]) == Math.signum(x[from + 1] - x[from]));
            if (!goesOn) {
                int side = x[i - 1] > x[from] ? 1 : -1;
                if (i - from >= RUN && 2 * side * (x[i - 1] - mean) > side * (mean - x[from])) {
                    found.add(new Bevinding(Regel.STEEDS_DEZELFDE_KANT_OP, side, from, i - 1));
                }
                from = i < x.length && x[i] != x[i - 1] ? i - 1 : i;
            }
        }
    }
}
