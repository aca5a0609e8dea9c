package nl.vliegwiel.monitor.kleineaantallen;

import java.util.ArrayList;
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
    private final int[][] touching;

    /**
     * values: the true number of each cell, not negative; floors and ceilings: what everybody knows that a cell cannot be under and
     * cannot exceed (pupils at a school), empty when nothing is known; equations: which cells add up to which.
     */
    CellSystem(double[] values, double[] floors, double[] ceilings, List<Equation> equations) {
        this.values = values;
        this.floors = floors;
        this.ceilings = ceilings;
        this.cells = equations.stream().map(Equation::cells).toArray(int[][]::new);
        this.touching = touching();
    }

    private int[][] touching() {
        var lists = new ArrayList<List<Integer>>();
        for (int i = 0; i < values.length; i++) {
            lists.add(new ArrayList<>());
        }
        for (int e = 0; e < cells.length; e++) {
            for (int cell : cells[e]) {
                lists.get(cell).add(e);
            }
        }
        return lists.stream().map(l -> l.stream().mapToInt(Integer::intValue).toArray()).toArray(int[][]::new);
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

    /** The cells of one equation, its total last. */
    int[] cells(int equation) {
        return cells[equation];
    }

    /** The equations in which a cell stands. */
    int[] touching(int cell) {
        return touching[cell];
    }

    /** -1 for the total, 1 for a part. */
    double coefficient(int equation, int cell) {
        int[] all = cells[equation];
        return all[all.length - 1] == cell ? -1 : 1;
    }
}
