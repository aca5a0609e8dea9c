package nl.vliegwiel.monitor.kleineaantallen;

import java.util.Arrays;
import java.util.List;

/** Numbers that add up: all published cells that hang together, with the equations between them (region = groups, gemeente = schools). */
final class CellSystem {

    private static final double MUCH = 1000;

    /** One cell equals the sum of others. */
    record Equation(int total, int[] parts) {

        int[] cells() {
            int[] cells = new int[parts.length + 1];
            System.arraycopy(parts, 0, cells, 0, parts.length);
            cells[parts.length] = total;
            return cells;
        }
    }

    private final double[] values;
    private final double[] floors;
    private final double[] ceilings;
    private final int[][] cells;
    private final int[] totals;
    private final int[][] touching;

    /**
     * values: the true number of each cell, not negative; floors and ceilings: what everybody knows that a cell cannot be under and
     * cannot exceed (pupils at a school), empty when nothing is known; equations: which cells add up to which.
     */
    CellSystem(double[] values, double[] floors, double[] ceilings, List<Equation> equations) {
        this.values = values;
        this.floors = floors;
        this.ceilings = ceilings;
        this.cells = equations.stream().map(e -> Arrays.stream(e.cells()).sorted().toArray()).toArray(int[][]::new);
        this.totals = equations.stream().mapToInt(Equation::total).toArray();
        this.touching = touching(values.length, cells);
    }

    private CellSystem(double[] values, double[] floors, double[] ceilings, CellSystem same) {
        this.values = values;
        this.floors = floors;
        this.ceilings = ceilings;
        this.cells = same.cells;
        this.totals = same.totals;
        this.touching = same.touching;
    }

    /** Other numbers of the same cells, that add up in the same way. */
    CellSystem with(double[] others, double[] floors, double[] ceilings) {
        return new CellSystem(others, floors, ceilings, this);
    }

    private static int[][] touching(int size, int[][] cells) {
        int[] counts = new int[size];
        for (int[] equation : cells) {
            for (int cell : equation) {
                counts[cell]++;
            }
        }
        int[][] touching = new int[size][];
        for (int i = 0; i < size; i++) {
            touching[i] = new int[counts[i]];
        }
        for (int e = cells.length - 1; e >= 0; e--) {
            for (int cell : cells[e]) {
                touching[cell][--counts[cell]] = e;
            }
        }
        return touching;
    }

    int size() {
        return values.length;
    }

    int equations() {
        return cells.length;
    }

    double value(int cell) {
        return values[cell];
    }

    double floor(int cell) {
        return floors.length == 0 ? 0 : floors[cell];
    }

    double ceiling(int cell) {
        return ceilings.length == 0 ? values[cell] * 2 + MUCH : ceilings[cell];
    }

    /** The cells of one equation, in order. */
    int[] cells(int equation) {
        return cells[equation];
    }

    /** The equations in which a cell stands, in order. */
    int[] touching(int cell) {
        return touching[cell];
    }

    /** -1 for the total, 1 for a part. */
    double coefficient(int equation, int cell) {
        return totals[equation] == cell ? -1 : 1;
    }
}
