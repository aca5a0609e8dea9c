package nl.vliegwiel.monitor.kleineaantallen;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

import org.jspecify.annotations.Nullable;
import org.ojalgo.optimisation.Expression;
import org.ojalgo.optimisation.ExpressionsBasedModel;
import org.ojalgo.optimisation.Optimisation;
import org.ojalgo.optimisation.Variable;

import nl.vliegwiel.monitor.kleineaantallen.CellSystem.Equation;

/**
 * What a reader can work out about numbers that are not shown, with every sum and everything that is shown: for each an interval. It
 * knows nothing of how was protected, and solves with another library (ojAlgo) than the protection does.
 */
public final class Attack {

    /** A further program in a random direction is worth it while it widens at least one in so many of those that are left. */
    private static final int WORTH = 12;
    private static final double NOTHING = 1e-6;

    /** A number that is known too well: the truth, and between what the reader can put it. */
    public record Found(int cell, double truth, double low, double high) {
    }

    private final List<Double> values = new ArrayList<>();
    private final List<Double> ceilings = new ArrayList<>();
    private final List<Double> lowest = new ArrayList<>();
    private final List<Double> highest = new ArrayList<>();
    private final List<Boolean> anywhere = new ArrayList<>();
    private final List<Equation> equations = new ArrayList<>();
    private @Nullable CellSystem system;

    /** A number that everybody sees. */
    public int shown(double value) {
        return add(value, value, value, value, false);
    }

    /**
     * A number that nobody sees, with what a reader must at least hold possible for it. ceiling: what everybody knows it cannot
     * exceed; infinite when nothing is known.
     */
    public int hidden(double value, double ceiling, double lowest, double highest) {
        return add(value, ceiling, lowest, highest, false);
    }

    /** A number that nobody sees and that is not small itself: some width is enough, wherever it lies. */
    public int hidden(double value, double ceiling, double width) {
        return add(value, ceiling, value, value + Math.min(width, ceiling), true);
    }

    private int add(double value, double ceiling, double low, double high, boolean wherever) {
        anywhere.add(wherever);
        values.add(value);
        ceilings.add(ceiling);
        lowest.add(low);
        highest.add(high);
        return values.size() - 1;
    }

    /** Everybody knows that one number is the sum of others. */
    public void sum(int total, List<Integer> parts) {
        equations.add(new Equation(total, parts.stream().mapToInt(Integer::intValue).toArray()));
    }

    private boolean isHidden(int cell) {
        return ceilings.get(cell) > values.get(cell) || lowest.get(cell) < values.get(cell) || anywhere.get(cell);
    }

    /** How many numbers are not shown. */
    public int hidden() {
        int count = 0;
        for (int i = 0; i < values.size(); i++) {
            count += isHidden(i) ? 1 : 0;
        }
        return count;
    }

    /** The hidden numbers that the reader knows more precisely than may be; empty when all is well. */
    public List<Found> recovered() {
        double[] low = values.stream().mapToDouble(Double::doubleValue).toArray();
        double[] high = low.clone();
        var found = new ArrayList<Found>();
        for (int[] group : groups()) {
            var sums = sumsOf(group);
            probe(group, sums, low, high);
            for (int i = 0; i < group.length; i++) {
                int cell = group[i];
                if (!wide(cell, low, high)) {
                    contradict(cell, low, high);
                }
                for (int side = 1; side >= -1 && !wide(cell, low, high); side -= 2) {
                    double[] weights = new double[group.length];
                    weights[i] = side;
                    take(group, possible(group, sums, weights), low, high);
                }
                if (!wide(cell, low, high)) {
                    found.add(new Found(cell, values.get(cell), low[cell], high[cell]));
                }
            }
        }
        return found;
    }

    private boolean wide(int cell, double[] low, double[] high) {
        if (anywhere.get(cell)) {
            return high[cell] - low[cell] >= highest.get(cell) - lowest.get(cell) - NOTHING;
        }
        return low[cell] <= lowest.get(cell) + NOTHING && high[cell] >= highest.get(cell) - NOTHING;
    }

    /** Some programs in random directions widen most intervals of a group at once. */
    private void probe(int[] group, List<Equation> sums, double[] low, double[] high) {
        var random = new Random(group[0]);
        long left = narrow(group, low, high);
        for (long before = Long.MAX_VALUE; left > 0
                && (before - left) * WORTH >= left; left = narrow(group, low, high)) {
            before = left;
            double[] weights = new double[group.length];
            for (int i = 0; i < weights.length; i++) {
                boolean up = high[group[i]] < highest.get(group[i]) - NOTHING;
                weights[i] = wide(group[i], low, high) ? 0 : (up ? 1 : -1) * (0.5 + random.nextDouble());
            }
            take(group, possible(group, sums, weights), low, high);
        }
    }

    private long narrow(int[] group, double[] low, double[] high) {
        return Arrays.stream(group).filter(c -> !wide(c, low, high)).count();
    }

    private static void take(int[] group, double[] possible, double[] low, double[] high) {
        for (int i = 0; i < group.length; i++) {
            low[group[i]] = Math.min(low[group[i]], possible[i]);
            high[group[i]] = Math.max(high[group[i]], possible[i]);
        }
    }

    /** Among all numbers that agree with what is shown, those where the weighted sum is greatest. */
    private double[] possible(int[] group, List<Equation> sums, double[] weights) {
        var model = new ExpressionsBasedModel();
        @Nullable
        Variable[] variables = new Variable[values.size()];
        for (int i = 0; i < group.length; i++) {
            double value = values.get(group[i]);
            double top = Math.min(ceilings.get(group[i]), value * 2 + 1000);
            variables[group[i]] = model.newVariable("x" + i).lower(0).upper(top).weight(weights[i]);
        }
        for (Equation equation : sums) {
            double known = 0;
            @Nullable
            Expression sum = null;
            for (int cell : equation.cells()) {
                if (variables[cell] != null) {
                    int sign = cell == equation.total() ? -1 : 1;
                    sum = sum == null ? model.newExpression("e" + model.countExpressions()) : sum;
                    sum.set(variables[cell], sign);
                    known += sign * values.get(cell);
                }
            }
            if (sum != null) {
                sum.level(known);
            }
        }
        Optimisation.Result result = model.maximise();
        if (!result.getState().isFeasible()) {
            throw new IllegalStateException("The true table is not among the possible ones: " + result.getState());
        }
        double[] found = new double[group.length];
        for (int i = 0; i < found.length; i++) {
            found[i] = result.doubleValue(i);
        }
        return found;
    }

    /**
     * The general solver sometimes stops short of the furthest table, and takes long. So before it is asked for one number, other
     * tables are tried and checked sum by sum: one that agrees with all that is shown is a proof, whoever found it.
     */
    private void contradict(int cell, double[] low, double[] high) {
        var system = system();
        boolean[] shown = new boolean[values.size()];
        double[] price = new double[values.size()];
        for (int i = 0; i < shown.length; i++) {
            shown[i] = !isHidden(i);
            // a hair apart: equal prices can go round in circles
            price[i] = 1 + (i * 37 % 101) / 1e3;
        }
        double value = values.get(cell);
        double width = highest.get(cell) - lowest.get(cell);
        for (double by : anywhere.get(cell)
                ? new double[]{width, -width}
                : new double[]{highest.get(cell) - value, lowest.get(cell) - value}) {
            if (by != 0) {
                CheapestMove.find(system, cell, by, price, shown).filter(this::isPossible).ifPresent(move -> {
                    for (int i = 0; i < move.cells().length; i++) {
                        int moved = move.cells()[i];
                        low[moved] = Math.min(low[moved], values.get(moved) + move.by()[i]);
                        high[moved] = Math.max(high[moved], values.get(moved) + move.by()[i]);
                    }
                });
            }
        }
    }

    private CellSystem system() {
        var made = system;
        if (made == null) {
            made = new CellSystem(values.stream().mapToDouble(Double::doubleValue).toArray(), new double[0],
                    ceilings.stream().mapToDouble(Double::doubleValue).toArray(), equations);
            system = made;
        }
        return made;
    }

    private boolean isPossible(Move move) {
        for (int i = 0; i < move.cells().length; i++) {
            int cell = move.cells()[i];
            double value = values.get(cell) + move.by()[i];
            if (!isHidden(cell) || value < -NOTHING || value > ceilings.get(cell) + NOTHING) {
                return false;
            }
        }
        // sums in which nothing moves hold as they did
        return Arrays.stream(move.cells()).flatMap(c -> Arrays.stream(system().touching(c))).distinct()
                .allMatch(e -> Math.abs(Arrays.stream(system().cells(e))
                        .mapToDouble(c -> system().coefficient(e, c) * move.of(c)).sum()) < NOTHING);
    }

    private List<Equation> sumsOf(int[] group) {
        return equations.stream()
                .filter(e -> Arrays.stream(e.cells()).anyMatch(c -> Arrays.binarySearch(group, c) >= 0)).toList();
    }

    /** Hidden numbers that share sums: what is hidden in one group says nothing about another. */
    private List<int[]> groups() {
        var touching = new ArrayList<List<Equation>>();
        values.forEach(v -> touching.add(new ArrayList<>()));
        for (var equation : equations) {
            for (int cell : equation.cells()) {
                touching.get(cell).add(equation);
            }
        }
        boolean[] seen = new boolean[values.size()];
        var groups = new ArrayList<int[]>();
        for (int start = 0; start < seen.length; start++) {
            if (isHidden(start) && !seen[start]) {
                groups.add(group(start, seen, touching));
            }
        }
        return groups;
    }

    private int[] group(int start, boolean[] seen, List<List<Equation>> touching) {
        var found = new ArrayList<Integer>();
        var queue = new ArrayDeque<>(List.of(start));
        seen[start] = true;
        while (!queue.isEmpty()) {
            int cell = queue.remove();
            found.add(cell);
            for (var equation : touching.get(cell)) {
                for (int next : equation.cells()) {
                    if (isHidden(next) && !seen[next]) {
                        seen[next] = true;
                        queue.add(next);
                    }
                }
            }
        }
        return found.stream().mapToInt(Integer::intValue).sorted().toArray();
    }
}
