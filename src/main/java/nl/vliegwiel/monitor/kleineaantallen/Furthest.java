package nl.vliegwiel.monitor.kleineaantallen;

import java.util.Arrays;
import java.util.HashMap;

import org.ojalgo.optimisation.Expression;
import org.ojalgo.optimisation.ExpressionsBasedModel;
import org.ojalgo.optimisation.Optimisation;
import org.ojalgo.optimisation.Variable;

/** The furthest table that agrees with what is shown, found by a general solver (ojAlgo) that knows nothing of how was protected. */
final class Furthest {

    private final CellSystem system;
    private int programs;

    Furthest(CellSystem system) {
        this.system = system;
    }

    /** How often it was asked. */
    int programs() {
        return programs;
    }

    /** group: the numbers that are not shown. Among all that agree with what is, those where the weighted sum is greatest. */
    double[] possible(int[] group, double[] weights) {
        programs++;
        var model = new ExpressionsBasedModel();
        var variables = new HashMap<Integer, Variable>();
        for (int i = 0; i < group.length; i++) {
            double value = system.value(group[i]);
            double top = Math.min(system.ceiling(group[i]), value * 2 + 1000);
            variables.put(group[i], model.newVariable("x" + i).lower(0).upper(top).weight(weights[i]));
        }
        for (int sum : Arrays.stream(group).flatMap(c -> Arrays.stream(system.touching(c))).distinct().toArray()) {
            Expression expression = model.newExpression("e" + sum);
            double known = 0;
            for (int cell : system.cells(sum)) {
                if (variables.get(cell) instanceof Variable variable) {
                    expression.set(variable, system.coefficient(sum, cell));
                    known += system.coefficient(sum, cell) * system.value(cell);
                }
            }
            expression.level(known);
        }
        Optimisation.Result result = model.maximise();
        if (!result.getState().isFeasible()) {
            throw new IllegalStateException(
                    "The true table is not among the possible ones: " + result.getState());
        }
        double[] possible = new double[group.length];
        for (int i = 0; i < possible.length; i++) {
            possible[i] = result.doubleValue(i);
        }
        return possible;
    }
}
