package nl.vliegwiel.monitor.statistiek;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntUnaryOperator;

import nl.vliegwiel.monitor.statistiek.ControlChart.Bevinding;
import nl.vliegwiel.monitor.statistiek.ControlChart.Punt;
import nl.vliegwiel.monitor.statistiek.ControlChart.Regel;

/** The four rules that tell a change from ordinary variation; a finding covers the longest stretch for which its rule holds. */
final class Signals {

    private static final int RUN = 7;

    private Signals() {
    }

    /** Each point has limits of its own; the mean is one for all. */
    static List<Bevinding> in(List<Punt> punten, double mean) {
        double[] x = punten.stream().mapToDouble(Punt::waarde).toArray();
        var found = new ArrayList<Bevinding>();
        runs(found, Regel.BUITEN_DE_GRENZEN, x.length, 1,
                i -> x[i] > punten.get(i).boven() ? 1 : x[i] < punten.get(i).onder() ? -1 : 0);
        runs(found, Regel.ZELFDE_KANT, x.length, RUN, i -> (int) Math.signum(x[i] - mean));
        nearLimit(found, punten, mean);
        trends(found, x, mean);
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
    private static void nearLimit(List<Bevinding> found, List<Punt> punten, double mean) {
        for (int side : new int[]{-1, 1}) {
            for (int i = 0; i + 2 < punten.size(); i++) {
                int near = 0;
                int first = -1;
                int last = -1;
                for (int j = i; j < i + 3; j++) {
                    double third = width(punten.get(j), mean) * 2 / 3;
                    if (third > 0 && side * (punten.get(j).waarde() - mean) > third) {
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

    /** Half the band; a limit that was cut off at what is possible says nothing of it. */
    private static double width(Punt punt, double mean) {
        return Math.max(punt.boven() - mean, mean - punt.onder());
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
