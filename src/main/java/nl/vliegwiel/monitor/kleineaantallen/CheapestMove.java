package nl.vliegwiel.monitor.kleineaantallen;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The cheapest way to move one cell by so much while all sums hold and no number leaves its bounds; each moved cell costs its weight per
 * unit. A dual simplex with bounds (Koberstein, The dual simplex method, 2005, chapter 3) that starts at the true table, where
 * nothing moves and every price is right, so that it needs as many steps as cells move. Rows of the tableau are made when a step
 * first touches them: most never are.
 */
final class CheapestMove {

    private static final double NOTHING = 1e-7;
    private static final int NOBODY = -1;

    /** Where the number of a cell is: unmoved, at its upper or lower bound, between (as a row of the tableau), or not to be moved. */
    private static final byte STILL = 0;
    private static final byte HIGHEST = 1;
    private static final byte LOWEST = 2;
    private static final byte RISEN = 3;
    private static final byte FALLEN = 4;
    private static final byte FIXED = 5;

    private final CellSystem system;
    private final double[] costs;
    private final byte[] state;
    private final double[] moved;
    private final double[] price;
    private final double[][] rows;
    private final int[] basic;
    private final int[] made;
    private int madeCount;
    private final int[] filled;
    private int filledCount;

    /** costs: per unit that a cell moves, positive; a cell that may not move is told as fixed. */
    private CheapestMove(CellSystem system, double[] costs, boolean[] fixed) {
        this.system = system;
        this.costs = costs;
        this.state = new byte[system.size()];
        this.moved = new double[system.size()];
        this.price = new double[system.size()];
        this.rows = new double[system.equations()][];
        this.basic = new int[system.equations()];
        this.made = new int[system.equations()];
        this.filled = new int[system.size()];
        Arrays.fill(basic, NOBODY);
        for (int i = 0; i < fixed.length; i++) {
            if (fixed[i]) {
                state[i] = FIXED;
            }
        }
    }

    /** Empty when no table is possible in which the cell differs by this much. */
    static Optional<Move> find(CellSystem system, int cell, double by, double[] costs, boolean[] fixed) {
        return new CheapestMove(system, costs, fixed).find(cell, by);
    }

    private Optional<Move> find(int cell, double by) {
        // nobody holds a table possible in which fewer than nobody were counted, or more than there are
        if (by > most(cell) + NOTHING || by < least(cell) - NOTHING) {
            return Optional.empty();
        }
        double[] value = new double[rows.length];
        state[cell] = FIXED;
        moved[cell] = by;
        for (int row : system.touching(cell)) {
            value[row] = -system.coefficient(row, cell) * by;
        }
        int limit = 50 * (rows.length + 20);
        for (int row = worst(value); row != NOBODY; row = worst(value)) {
            if (limit-- == 0 || !step(row, value)) {
                return Optional.empty();
            }
        }
        for (int row = 0; row < rows.length; row++) {
            if (basic[row] != NOBODY) {
                moved[basic[row]] = value[row];
            }
        }
        int[] cells = IntStream.range(0, moved.length).filter(i -> Math.abs(moved[i]) > NOTHING).toArray();
        return Optional.of(new Move(cells, IntStream.of(cells).mapToDouble(i -> moved[i]).toArray()));
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

    /** The row that is furthest out of its bounds. */
    private int worst(double[] value) {
        int worst = NOBODY;
        double most = NOTHING;
        for (int row = 0; row < value.length; row++) {
            if (value[row] != 0 || basic[row] != NOBODY) {
                double out = Math.max(value[row] - highest(row), lowest(row) - value[row]);
                if (out > most) {
                    most = out;
                    worst = row;
                }
            }
        }
        return worst;
    }

    /** Brings the number of this row back to its bound, with the cell that pays least for it; false when none can. */
    private boolean step(int row, double[] value) {
        int leaving = basic[row];
        boolean over = value[row] > highest(row);
        double bound = over ? highest(row) : lowest(row);
        double[] line = line(row);
        int entering = NOBODY;
        double best = Double.MAX_VALUE;
        double strength = 0;
        for (int j = 0; j < line.length; j++) {
            double a = over ? line[j] : -line[j];
            if (Math.abs(a) > 1e-9 && movable(j, a > 0)) {
                double ratio = Math.max(0, rate(j, a > 0)) / Math.abs(a);
                if (ratio < best - 1e-12 || ratio < best + 1e-12 && Math.abs(a) > strength) {
                    best = ratio;
                    strength = Math.abs(a);
                    entering = j;
                }
            }
        }
        if (leaving != NOBODY && bound == 0 && room(leaving, !over) && 2 * costs[leaving] <= best) {
            state[leaving] = over ? RISEN : FALLEN;
            fill(line);
            reprice(line, (over ? 2 : -2) * costs[leaving]);
            return true;
        }
        if (entering == NOBODY) {
            return false;
        }
        exchange(row, entering, bound, value);
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
            case HIGHEST -> price[cell] - costs[cell];
            case LOWEST -> -costs[cell] - price[cell];
            default -> up ? costs[cell] - price[cell] : costs[cell] + price[cell];
        };
    }

    /** Remembers which cells stand in this line. */
    private void fill(double[] line) {
        filledCount = 0;
        for (int j = 0; j < line.length; j++) {
            if (line[j] != 0) {
                filled[filledCount++] = j;
            }
        }
    }

    private void reprice(double[] line, double step) {
        for (int f = 0; f < filledCount; f++) {
            price[filled[f]] += step * line[filled[f]];
        }
    }

    private void exchange(int row, int entering, double bound, double[] value) {
        double[] line = line(row);
        int leaving = basic[row];
        double pivot = line[entering];
        boolean up = (value[row] - bound) / pivot > 0;
        boolean rises = state[entering] == STILL ? up : state[entering] == HIGHEST;
        double target = rises ? costs[entering] : -costs[entering];
        fill(line);
        reprice(line, (target - price[entering]) / pivot);
        double by = (value[row] - bound) / pivot;
        double from = moved[entering];
        for (int f = 0; f < filledCount; f++) {
            line[filled[f]] /= pivot;
        }
        for (int other : system.touching(entering)) {
            line(other);
        }
        for (int m = 0; m < madeCount; m++) {
            int other = made[m];
            double factor = other == row ? 0 : rows[other][entering];
            if (factor != 0) {
                value[other] -= factor * by;
                subtract(rows[other], line, factor);
                rows[other][entering] = 0;
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

    private void subtract(double[] from, double[] line, double factor) {
        for (int f = 0; f < filledCount; f++) {
            int j = filled[f];
            double changed = from[j] - factor * line[j];
            from[j] = Math.abs(changed) < 1e-11 ? 0 : changed;
        }
    }

    /** A row of the tableau, made from its equation when it was not touched yet. */
    private double[] line(int row) {
        if (rows[row] == null) {
            double[] line = new double[system.size()];
            for (int cell : system.cells(row)) {
                line[cell] = system.coefficient(row, cell);
            }
            rows[row] = line;
            made[madeCount++] = row;
        }
        return rows[row];
    }
}
