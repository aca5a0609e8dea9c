package nl.vliegwiel.monitor.kleineaantallen;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.ojalgo.optimisation.ExpressionsBasedModel;
import org.ojalgo.optimisation.Variable;

import nl.vliegwiel.monitor.kleineaantallen.CellSystem.Equation;

/** Our own small programme finds what a general solver (ojAlgo) finds: the same price, or nothing. */
class CheapestMoveTest {

    private static final double[] NONE = new double[0];

    @Test
    void a_part_moves_with_its_total_when_that_is_cheapest() {
        var system = new CellSystem(new double[]{3, 40, 43}, NONE, NONE, List.of(new Equation(2, new int[]{0, 1})));
        var move = find(system, 0, 2, new double[]{1, 9, 4}, new boolean[3]).orElseThrow();
        assertThat(move.cells()).containsExactly(0, 2);
        assertThat(move.by()).containsExactly(2, 2);
    }

    @Test
    void a_cell_at_zero_cannot_make_up_for_another() {
        var system = new CellSystem(new double[]{3, 0, 3}, NONE, NONE, List.of(new Equation(2, new int[]{0, 1})));
        assertThat(find(system, 0, 2, new double[]{1, 1, 1}, new boolean[]{false, false, true})).isEmpty();
        assertThat(find(system, 0, -2, new double[]{1, 1, 1}, new boolean[]{false, false, true}))
                .isPresent();
    }

    @Test
    void it_is_as_cheap_as_what_a_general_solver_finds_on_a_thousand_random_questions() {
        int found = 0;
        for (long seed = 0; seed < 1000; seed++) {
            var random = new Random(seed);
            var tables = new SuppressionBench.Tables(2 + random.nextInt(7), 1 + random.nextInt(4),
                    1 + random.nextInt(3), seed, 1 + random.nextInt(8));
            int size = tables.cells.size();
            double[] values = tables.cells.stream().mapToDouble(c -> c[0]).toArray();
            double[] ceilings = random.nextBoolean()
                    ? new double[0]
                    : java.util.Arrays.stream(values).map(v -> v + random.nextInt(4)).toArray();
            var equations = tables.sums.stream().map(s -> new Equation(s.getFirst(),
                    s.subList(1, s.size()).stream().mapToInt(Integer::intValue).toArray())).toList();
            var system = new CellSystem(values, NONE, ceilings, equations);
            double[] costs = random.doubles(size, 0.1, 9).toArray();
            boolean[] fixed = new boolean[size];
            for (int i = 0; i < size; i++) {
                fixed[i] = random.nextInt(5) == 0;
            }
            int cell = random.nextInt(size);
            double by = random.nextBoolean()
                    ? -Math.min(2, values[cell])
                    : Math.min(3, system.ceiling(cell) - values[cell]);
            if (by != 0) {
                found += compare(system, equations, cell, by, costs, fixed) ? 1 : 0;
            }
        }
        assertThat(found).as("questions with an answer").isGreaterThan(300);
    }

    /** Asks twice: nothing of a question may be left behind for the next. */
    private static Optional<Move> find(CellSystem system, int cell, double by, double[] costs, boolean[] fixed) {
        var search = new CheapestMove(system);
        var first = search.find(cell, by, c -> costs[c], c -> fixed[c]);
        var again = search.find(cell, by, c -> costs[c], c -> fixed[c]);
        assertThat(again.map(Move::cells)).usingRecursiveComparison().isEqualTo(first.map(Move::cells));
        assertThat(again.map(Move::by)).usingRecursiveComparison().isEqualTo(first.map(Move::by));
        return first;
    }

    private static boolean compare(CellSystem system, List<Equation> equations, int cell, double by, double[] costs,
            boolean[] fixed) {
        var own = find(system, cell, by, costs, fixed);
        var general = general(system, equations, cell, by, costs, fixed);
        assertThat(own.isPresent()).isEqualTo(general.isPresent());
        own.ifPresent(move -> {
            double price = 0;
            for (int i = 0; i < move.cells().length; i++) {
                int moved = move.cells()[i];
                assertThat(moved == cell || !fixed[moved]).isTrue();
                double value = system.value(moved) + move.by()[i];
                assertThat(value).isBetween(-1e-6, system.ceiling(moved) + 1e-6);
                price += moved == cell ? 0 : costs[moved] * Math.abs(move.by()[i]);
            }
            for (var equation : equations) {
                double parts = java.util.stream.IntStream.of(equation.parts()).mapToDouble(move::of).sum();
                assertThat(parts).isCloseTo(move.of(equation.total()), org.assertj.core.data.Offset.offset(1e-6));
            }
            assertThat(price).isCloseTo(general.getAsDouble(), org.assertj.core.data.Offset.offset(1e-5));
        });
        return own.isPresent();
    }

    private static OptionalDouble general(CellSystem system, List<Equation> equations, int cell, double by,
            double[] costs, boolean[] fixed) {
        var model = new ExpressionsBasedModel();
        var up = new ArrayList<Variable>();
        var down = new ArrayList<Variable>();
        for (int i = 0; i < system.size(); i++) {
            double price = i == cell ? 0 : costs[i];
            boolean still = fixed[i] && i != cell;
            up.add(model.newVariable("u" + i).lower(0).upper(still ? 0 : system.ceiling(i) - system.value(i))
                    .weight(price));
            down.add(model.newVariable("d" + i).lower(0).upper(still ? 0 : system.value(i)).weight(price));
        }
        for (var equation : equations) {
            var sum = model.newExpression("e" + model.countExpressions()).level(0);
            for (int i : equation.cells()) {
                int sign = i == equation.total() ? -1 : 1;
                sum.set(up.get(i), sign).set(down.get(i), -sign);
            }
        }
        model.newExpression("target").level(by).set(up.get(cell), 1).set(down.get(cell), -1);
        var result = model.minimise();
        return result.getState().isFeasible() ? OptionalDouble.of(result.getValue()) : OptionalDouble.empty();
    }
}
