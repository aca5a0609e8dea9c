package nl.vliegwiel.monitor.kleineaantallen;

import java.util.Arrays;
import java.util.Random;

/**
 * What a reader who knows the equations can say about each hidden cell: an interval. Bounds that were reached by a possible table
 * are proven; where that is not yet wide enough the two exact programs of the cell decide.
 */
final class Protection {

    private static final int PROBES = 6;
    private static final double NOTHING = 1e-6;

    private final CellSystem system;
    private final Deviations deviations;
    private final boolean[] primary;
    private final int drempel;
    private final boolean smallOnly;
    private final double[] low;
    private final double[] high;

    /** smallOnly: a cell that is hidden for another's sake needs no protection of its own. */
    Protection(CellSystem system, boolean[] primary, int drempel, boolean smallOnly) {
        this.system = system;
        this.deviations = new Deviations(system);
        this.primary = primary;
        this.drempel = drempel;
        this.smallOnly = smallOnly;
        this.low = Arrays.stream(system.values()).asDoubleStream().toArray();
        this.high = low.clone();
    }

    /** How far up a reader's interval must reach: a small cell up to the threshold, a cell hidden for another's sake a little. */
    double neededAbove(int cell) {
        double value = system.values()[cell];
        double needed = primary[cell] ? Math.max(drempel, value + 2) : value + 1;
        return Math.min(needed, system.ceiling(cell));
    }

    double neededBelow(int cell) {
        return Math.max(0, system.values()[cell] - (primary[cell] ? 2 : 1));
    }

    boolean wideEnough(int cell) {
        if (!primary[cell]) {
            return smallOnly || high[cell] - low[cell] >= Math.min(1, system.ceiling(cell)) - NOTHING;
        }
        return high[cell] >= neededAbove(cell) - NOTHING && low[cell] <= neededBelow(cell) + NOTHING;
    }

    /** Takes a possible table as proof, given as differences from the true one. */
    void witness(double[] moved) {
        for (int i = 0; i < moved.length; i++) {
            reached(i, system.values()[i] + moved[i]);
        }
    }

    /** Widens the proven intervals of all hidden cells as far as is needed; says whether every one is wide enough now. */
    boolean audit(boolean[] hidden) {
        boolean safe = true;
        for (int[] component : system.components(hidden)) {
            probe(component);
            for (int i = 0; i < component.length; i++) {
                if (!wideEnough(component[i])) {
                    double[] weights = new double[component.length];
                    weights[i] = 1;
                    take(component, deviations.furthest(component, weights));
                    weights[i] = -1;
                    take(component, deviations.furthest(component, weights));
                    safe &= wideEnough(component[i]);
                }
            }
        }
        return safe;
    }

    /** A few programs in random directions widen most cells of a group at once. */
    private void probe(int[] component) {
        var random = new Random(component[0]);
        for (int probe = 0; probe < PROBES && Arrays.stream(component).anyMatch(c -> !wideEnough(c)); probe++) {
            double[] weights = new double[component.length];
            for (int i = 0; i < weights.length; i++) {
                boolean upNext = high[component[i]] < neededAbove(component[i]);
                weights[i] = wideEnough(component[i]) ? 0 : (upNext ? 1 : -1) * (0.5 + random.nextDouble());
            }
            take(component, deviations.furthest(component, weights));
        }
    }

    private void take(int[] component, double[] values) {
        for (int i = 0; i < component.length; i++) {
            reached(component[i], values[i]);
        }
    }

    private void reached(int cell, double value) {
        low[cell] = Math.min(low[cell], value);
        high[cell] = Math.max(high[cell], value);
    }
}
