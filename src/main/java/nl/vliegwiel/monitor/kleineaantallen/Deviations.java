package nl.vliegwiel.monitor.kleineaantallen;

import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.ojalgo.optimisation.Expression;
import org.ojalgo.optimisation.ExpressionsBasedModel;
import org.ojalgo.optimisation.Optimisation;
import org.ojalgo.optimisation.Variable;

import nl.vliegwiel.monitor.kleineaantallen.CellSystem.Equation;

/** Linear programs over other tables that are just as possible as the true one: the same where it is shown, different where it is hidden. */
final class Deviations {

    private static final double NOTHING = 1e-6;

    private final CellSystem system;

    Deviations(CellSystem system) {
        this.system = system;
    }

    /** The cheapest way to move one cell by this much while all equations hold; empty when there is none. What moves must be hidden; what is known cannot move. */
    Optional<double[]> cheapest(int cell, double by, double[] costs, boolean[] known) {
        int n = system.values().length;
        var model = new ExpressionsBasedModel();
        var up = new Variable[n];
        var down = new Variable[n];
        for (int i = 0; i < n; i++) {
            double most = Math.max(0, system.ceiling(i) - system.values()[i]);
            up[i] = model.newVariable("u" + i).lower(0).upper(known[i] ? 0 : most).weight(costs[i]);
            down[i] = model.newVariable("d" + i).lower(0).upper(known[i] ? 0 : system.values()[i]).weight(costs[i]);
        }
        for (var equation : system.equations()) {
            var sum = model.newExpression("e" + model.countExpressions()).level(0);
            for (int i : equation.cells()) {
                sum.set(up[i], equation.coefficient(i));
                sum.set(down[i], -equation.coefficient(i));
            }
        }
        model.newExpression("target").level(by).set(up[cell], 1).set(down[cell], -1);
        var result = model.minimise();
        if (!result.getState().isFeasible()) {
            return Optional.empty();
        }
        double[] moved = new double[n];
        for (int i = 0; i < n; i++) {
            double d = result.doubleValue(2 * i) - result.doubleValue(2 * i + 1);
            moved[i] = Math.abs(d) < NOTHING ? 0 : d;
        }
        return Optional.of(moved);
    }

    /** Among all tables that differ only in these hidden cells, one where the weighted sum of them is greatest. */
    double[] furthest(int[] cells, double[] weights) {
        var model = new ExpressionsBasedModel();
        @Nullable
        Variable[] variables = new Variable[system.values().length];
        for (int i = 0; i < cells.length; i++) {
            int cell = cells[i];
            variables[cell] = model.newVariable("x" + cell).lower(0).upper(system.ceiling(cell)).weight(weights[i]);
        }
        for (Equation equation : system.equations()) {
            double known = 0;
            @Nullable
            Expression sum = null;
            for (int cell : equation.cells()) {
                if (variables[cell] != null) {
                    sum = sum == null ? model.newExpression("e" + model.countExpressions()) : sum;
                    sum.set(variables[cell], equation.coefficient(cell));
                    known += equation.coefficient(cell) * system.values()[cell];
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
        double[] values = new double[cells.length];
        for (int i = 0; i < cells.length; i++) {
            values[i] = result.doubleValue(i);
        }
        return values;
    }
}
