package nl.vliegwiel.monitor.kleineaantallen;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;

/**
 * Counts that add up: all published cells of one indicator with the equations between them (region = groups, gemeente = schools).
 *
 * @param values    the true count of each cell, not negative
 * @param ceilings  what everybody knows that a cell cannot exceed (pupils at a school); empty when nothing is known
 * @param equations which cells add up to which
 */
record CellSystem(long[] values, long[] ceilings, List<Equation> equations) {

    /** One cell equals the sum of others. */
    record Equation(int total, int[] parts) {

        double coefficient(int cell) {
            if (cell == total) {
                return -1;
            }
            for (int part : parts) {
                if (part == cell) {
                    return 1;
                }
            }
            return 0;
        }

        int[] cells() {
            int[] cells = new int[parts.length + 1];
            System.arraycopy(parts, 0, cells, 0, parts.length);
            cells[parts.length] = total;
            return cells;
        }
    }

    double ceiling(int cell) {
        return ceilings.length == 0 ? values[cell] + 1000.0 : ceilings[cell];
    }

    /** Hidden cells that share equations, group by group: what is hidden in one group says nothing about another. */
    List<int[]> components(boolean[] hidden) {
        var touching = new ArrayList<List<Equation>>();
        for (int i = 0; i < values.length; i++) {
            touching.add(new ArrayList<>());
        }
        for (var equation : equations) {
            for (int cell : equation.cells()) {
                touching.get(cell).add(equation);
            }
        }
        boolean[] seen = new boolean[values.length];
        var components = new ArrayList<int[]>();
        for (int start = 0; start < values.length; start++) {
            if (hidden[start] && !seen[start]) {
                components.add(component(start, hidden, seen, touching));
            }
        }
        return components;
    }

    private static int[] component(int start, boolean[] hidden, boolean[] seen, List<List<Equation>> touching) {
        var found = new ArrayList<Integer>();
        var queue = new ArrayDeque<Integer>(List.of(start));
        seen[start] = true;
        while (!queue.isEmpty()) {
            int cell = queue.remove();
            found.add(cell);
            for (var equation : touching.get(cell)) {
                for (int next : equation.cells()) {
                    if (hidden[next] && !seen[next]) {
                        seen[next] = true;
                        queue.add(next);
                    }
                }
            }
        }
        return found.stream().mapToInt(Integer::intValue).sorted().toArray();
    }
}
