package nl.vliegwiel.monitor.kleineaantallen;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import nl.vliegwiel.monitor.kleineaantallen.CellSystem.Equation;

/** A move among few owners is a move like any other, and where few cannot do it all are asked. Fictieve gegevens. */
class FewOwnersTest {

    private static final int GEMEENTEN = 100;
    private static final int MAANDEN = 4;
    private static final double[] NONE = new double[0];

    private final int[] owner = IntStream.range(0, GEMEENTEN * MAANDEN + GEMEENTEN + MAANDEN)
            .map(c -> c < GEMEENTEN * MAANDEN
                    ? c / MAANDEN
                    : c < GEMEENTEN * (MAANDEN + 1) ? c - GEMEENTEN * MAANDEN : -1)
            .toArray();

    @Test
    void a_move_touches_few_and_holds_all_sums() {
        var system = table(2);
        var move = new FewOwners(new CheapestMove(system), owner).find(0, 9, c -> 1, c -> owner[c] < 0, new BitSet())
                .orElseThrow();
        assertThat(move.of(0)).isEqualTo(9);
        assertThat(move.owners(owner).cardinality()).isBetween(2, 13);
        for (int sum = 0; sum < system.equations(); sum++) {
            int equation = sum;
            assertThat(Arrays.stream(system.cells(sum)).mapToDouble(c -> system.coefficient(equation, c) * move.of(c))
                    .sum()).isZero();
        }
    }

    @Test
    void a_second_move_shares_no_owner_with_the_first_but_the_one_it_is_about() {
        var few = new FewOwners(new CheapestMove(table(2)), owner);
        var first = few.find(0, 9, c -> 1, c -> owner[c] < 0, new BitSet()).orElseThrow().owners(owner);
        var second = few.find(0, 9, c -> 1, c -> owner[c] < 0, first).orElseThrow().owners(owner);
        second.and(first);
        assertThat(second).isEqualTo(BitSet.valueOf(new long[]{1}));
    }

    @Test
    void what_few_cannot_do_is_asked_of_all() {
        // so many more in a month takes the one of each other gemeente
        var system = table(1);
        var few = new FewOwners(new CheapestMove(system), owner);
        var all = few.find(0, GEMEENTEN - 1, c -> 1, c -> owner[c] < 0, new BitSet()).orElseThrow();
        assertThat(all.owners(owner).cardinality()).isEqualTo(GEMEENTEN);
        assertThat(few.find(0, GEMEENTEN, c -> 1, c -> owner[c] < 0, new BitSet())).isEmpty();
    }

    /** Gemeenten by month, each with a year of its own, and months of all together. */
    private static CellSystem table(double each) {
        var sums = new ArrayList<Equation>();
        double[] values = new double[GEMEENTEN * MAANDEN + GEMEENTEN + MAANDEN];
        Arrays.fill(values, 0, GEMEENTEN * MAANDEN, each);
        for (int g = 0; g < GEMEENTEN; g++) {
            int gemeente = g;
            values[GEMEENTEN * MAANDEN + g] = each * MAANDEN;
            sums.add(new Equation(GEMEENTEN * MAANDEN + g,
                    IntStream.range(0, MAANDEN).map(m -> gemeente * MAANDEN + m).toArray()));
        }
        for (int m = 0; m < MAANDEN; m++) {
            int maand = m;
            values[GEMEENTEN * (MAANDEN + 1) + m] = each * GEMEENTEN;
            sums.add(new Equation(GEMEENTEN * (MAANDEN + 1) + m,
                    IntStream.range(0, GEMEENTEN).map(g -> g * MAANDEN + maand).toArray()));
        }
        return new CellSystem(values, NONE, NONE, List.copyOf(sums));
    }
}
