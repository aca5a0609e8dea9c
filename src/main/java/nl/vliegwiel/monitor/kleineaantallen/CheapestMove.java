package nl.vliegwiel.monitor.kleineaantallen;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.function.IntToDoubleFunction;

/**
 * The cheapest way to move one cell by so much while all sums hold and no number leaves its bounds; each moved cell costs its weight per
 * unit. A dual simplex with bounds (Koberstein, The dual simplex method, 2005, chapter 3) that starts at the true table, where
 * nothing moves and every price is right, so that it needs as many steps as cells move. Rows of the tableau are made when a step
 * first touches them, and hold only what is not zero: a question costs what it touches, however large the system. One object asks
 * many questions, one at a time.
 */
final class CheapestMove {

    private static final double NOTHING = 1e-7;
    private static final int NOBODY = -1;
    private static final int STEPS = 100_000;

    /** Where the number of a cell is: not looked at, unmoved, at its upper or lower bound, between (as a row of the tableau), or not to be moved. */
    private static final byte UNSEEN = 0;
    private static final byte STILL = 1;
    private static final byte HIGHEST = 2;
    private static final byte LOWEST = 3;
    private static final byte RISEN = 4;
    private static final byte FALLEN = 5;
    private static final byte FIXED = 6;

    private final CellSystem system;
    private final byte[] state;
    private final double[] moved;
    private final double[] price;
    private final double[] cost;
    private final int[] seen;
    private int seenCount;
    private final SparseRow[] rows;
    private final int[] basic;
    private final double[] value;
    private final int[] made;
    private final boolean[] isMade;
    private int madeCount;
    private IntToDoubleFunction costs = c -> 1;
    private IntPredicate fixed = c -> false;

    CheapestMove(CellSystem system) {
        this.system = system;
        this.state = new byte[system.size()];
        this.moved = new double[system.size()];
        this.price = new double[system.size()];
        this.cost = new double[system.size()];
        this.seen = new int[system.size()];
        this.rows = new SparseRow[system.equations()];
        this.basic = new int[system.equations()];
        this.value = new double[system.equations()];
        this.made = new int[system.equations()];
        this.isMade = new boolean[system.equations()];
        Arrays.fill(basic, NOBODY);
    }

    /** Empty when no table is possible in which the cell differs by this much. costs: per unit that a cell moves, positive; fixed: may not move. */
    Optional<Move> find(int cell, double by, IntToDoubleFunction costs, IntPredicate fixed) {
        // nobody holds a table possible in which fewer than nobody were counted, or more than there are
        if (by > most(cell) + NOTHING || by < least(cell) - NOTHING) {
            return Optional.empty();
        }
        this.costs = costs;
        this.fixed = fixed;
        try {
            return solve(cell, by) ? Optional.of(move()) : Optional.empty();
        } finally {
            forget();
        }
    }

    private boolean solve(int cell, double by) {
        see(cell);
        state[cell] = FIXED;
        moved[cell] = by;
        for (int row : system.touching(cell)) {
            line(row);
            value[row] = -system.coefficient(row, cell) * by;
        }
        int limit = Math.min(STEPS, 50 * (rows.length + 20));
        for (int row = worst(); row != NOBODY; row = worst()) {
            if (limit-- == 0 || !step(row)) {
                return false;
            }
        }
        return true;
    }

    private Move move() {
        for (int m = 0; m < madeCount; m++) {
            if (basic[made[m]] != NOBODY) {
                moved[basic[made[m]]] = value[made[m]];
            }
        }
        int[] cells = Arrays.stream(seen, 0, seenCount).filter(i -> Math.abs(moved[i]) > NOTHING).sorted().toArray();
        return new Move(cells, Arrays.stream(cells).mapToDouble(i -> moved[i]).toArray());
    }

    private void forget() {
        for (int s = 0; s < seenCount; s++) {
            int cell = seen[s];
            state[cell] = UNSEEN;
            moved[cell] = 0;
            price[cell] = 0;
        }
        seenCount = 0;
        for (int m = 0; m < madeCount; m++) {
            int row = made[m];
            rows[row].clear();
            isMade[row] = false;
            basic[row] = NOBODY;
            value[row] = 0;
        }
        madeCount = 0;
    }

    private void see(int cell) {
        if (state[cell] == UNSEEN) {
            state[cell] = fixed.test(cell) ? FIXED : STILL;
            cost[cell] = costs.applyAsDouble(cell);
            seen[seenCount++] = cell;
        }
    }

    private double most(int cell) {
        return Math.max(0, system.ceiling(cell) - system.value(cell));
    }

    private double least(int cell) {
        return system.floor(cell) - system.value(cell);
    }

    private double highest(int row) {
        int cell = basic[row];
        return cell == NOBODY || state[cell] == FALLEN ? 0 : most(cell);
    }

    private double lowest(int row) {
        int cell = basic[row];
        return cell == NOBODY || state[cell] == RISEN ? 0 : least(cell);
    }

    /** The row that is furthest out of its bounds for what it moves: the steepest edge (Forrest and Goldfarb, Mathematical Programming 57 (1992) 341-374). */
    private int worst() {
        int worst = NOBODY;
        double most = 0;
        for (int m = 0; m < madeCount; m++) {
            int row = made[m];
            double out = Math.max(value[row] - highest(row), lowest(row) - value[row]);
            double steep = out * out / rows[row].norm();
            if (out > NOTHING && (steep > most || steep == most && row < worst)) {
                most = steep;
                worst = row;
            }
        }
        return worst;
    }

    /** Brings the number of this row back to its bound, with the cell that pays least for it; false when none can. */
    private boolean step(int row) {
        int leaving = basic[row];
        boolean over = value[row] > highest(row);
        double bound = over ? highest(row) : lowest(row);
        var line = line(row);
        int entering = NOBODY;
        double best = Double.MAX_VALUE;
        double strength = 0;
        for (int k = 0; k < line.size(); k++) {
            int j = line.at(k);
            double a = over ? line.of(k) : -line.of(k);
            if (Math.abs(a) > 1e-9 && movable(j, a > 0)) {
                double ratio = Math.max(0, rate(j, a > 0)) / Math.abs(a);
                if (ratio < best - 1e-12 || ratio < best + 1e-12 && Math.abs(a) > strength) {
                    best = ratio;
                    strength = Math.abs(a);
                    entering = k;
                }
            }
        }
        if (leaving != NOBODY && bound == 0 && room(leaving, !over) && 2 * cost[leaving] <= best) {
            state[leaving] = over ? RISEN : FALLEN;
            reprice(line, (over ? 2 : -2) * cost[leaving]);
            return true;
        }
        if (entering == NOBODY) {
            return false;
        }
        exchange(row, line.at(entering), line.of(entering), bound);
        return true;
    }

    /** Is there room for the number of a cell that went below zero change (or above it) on the other side. */
    private boolean room(int cell, boolean below) {
        return state[cell] != FIXED && (below ? least(cell) < -NOTHING : most(cell) > NOTHING);
    }

    private boolean movable(int cell, boolean up) {
        return switch (state[cell]) {
            case STILL -> up ? most(cell) > NOTHING : least(cell) < -NOTHING;
            case HIGHEST -> !up;
            case LOWEST -> up;
            default -> false;
        };
    }

    /** What a unit more (or less) of this cell costs, sums included. */
    private double rate(int cell, boolean up) {
        return switch (state[cell]) {
            case HIGHEST -> price[cell] - cost[cell];
            case LOWEST -> -cost[cell] - price[cell];
            default -> up ? cost[cell] - price[cell] : cost[cell] + price[cell];
        };
    }

    private void reprice(SparseRow line, double step) {
        for (int k = 0; k < line.size(); k++) {
            price[line.at(k)] += step * line.of(k);
        }
    }

    private void exchange(int row, int entering, double pivot, double bound) {
        var line = line(row);
        int leaving = basic[row];
        double by = (value[row] - bound) / pivot;
        boolean rises = state[entering] == STILL ? by > 0 : state[entering] == HIGHEST;
        double target = rises ? cost[entering] : -cost[entering];
        reprice(line, (target - price[entering]) / pivot);
        double from = moved[entering];
        line.divide(pivot);
        for (int other : system.touching(entering)) {
            line(other);
        }
        for (int m = 0; m < madeCount; m++) {
            int other = made[m];
            double factor = other == row ? 0 : rows[other].coefficient(entering);
            if (factor != 0) {
                value[other] -= factor * by;
                rows[other].subtract(line, factor, entering);
            }
        }
        if (leaving != NOBODY) {
            state[leaving] = bound == 0 ? STILL : bound > 0 ? HIGHEST : LOWEST;
            moved[leaving] = bound;
        }
        state[entering] = rises ? RISEN : FALLEN;
        basic[row] = entering;
        value[row] = from + by;
    }

    /** A row of the tableau, made from its equation when it was not touched yet. */
    private SparseRow line(int row) {
        var line = rows[row];
        if (line == null) {
            line = new SparseRow();
            rows[row] = line;
        }
        if (!isMade[row]) {
            isMade[row] = true;
            made[madeCount++] = row;
            for (int cell : system.cells(row)) {
                see(cell);
                if (state[cell] != FIXED) {
                    line.add(cell, system.coefficient(row, cell));
                }
            }
        }
        return line;
    }
}
