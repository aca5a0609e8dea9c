package nl.vliegwiel.monitor.kleineaantallen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ojalgo.optimisation.ExpressionsBasedModel;
import org.ojalgo.optimisation.Variable;

import nl.vliegwiel.monitor.kleineaantallen.Suppression.Reden;

/** An attacker knows every shown cell and every sum; these tests play the attacker with programs of their own. */
class SuppressionTest {

    @Test
    void a_percentage_is_not_given_on_fewer_than_ten() {
        assertThat(Drempel.van(5).teKlein(5, 9)).isTrue();
        assertThat(Drempel.van(5).teKlein(5, 10)).isFalse();
    }

    @Test
    void a_few_and_all_but_a_few_are_both_hidden() {
        assertThat(Drempel.van(5).teKlein(4, 500)).isTrue();
        assertThat(Drempel.van(5).teKlein(496, 500)).isTrue();
        assertThat(Drempel.van(10).teKlein(9, 500)).isTrue();
        assertThat(Drempel.van(5).teKlein(9, 500)).isFalse();
    }

    @Test
    void everyone_and_no_one_of_a_small_group_are_hidden_and_of_a_large_group_shown() {
        assertThat(Drempel.van(10).teKlein(0, 19)).isTrue();
        assertThat(Drempel.van(10).teKlein(19, 19)).isTrue();
        assertThat(Drempel.van(10).teKlein(0, 20)).isFalse();
    }

    @Test
    void what_ten_shows_five_shows_too() {
        for (int noemer = 1; noemer < 60; noemer++) {
            for (int teller = 0; teller <= noemer; teller++) {
                if (Drempel.van(5).teKlein(teller, noemer)) {
                    assertThat(Drempel.van(10).teKlein(teller, noemer)).as(teller + " of " + noemer).isTrue();
                }
            }
        }
    }

    /** Nobody counted in a month: who sees that no one is in all, knows it of each part. Another page hid the parts, so the whole goes too. */
    @Test
    void no_one_in_a_hidden_part_hides_no_one_in_the_whole() {
        long[][] cells = {{0, 21}, {0, 23}, {0, 44}, {19, 60}, {18, 60}, {37, 120}, {37, 164}};
        var table = new Suppression(Drempel.van(10), true);
        for (long[] cell : cells) {
            table.cell(cell[0], cell[1], Drempel.van(10).teKlein(cell[0], cell[1]));
        }
        List.of(0, 1).forEach(table::keep);
        table.sum(2, List.of(0, 1));
        table.sum(5, List.of(3, 4));
        table.sum(6, List.of(2, 5));
        var reasons = table.solve();
        var attack = new Attack();
        for (int i = 0; i < cells.length; i++) {
            if (reasons.get(i) == Reden.GETOOND) {
                attack.shown(cells[i][0]);
            } else {
                attack.hidden(cells[i][0], cells[i][1], 1);
            }
        }
        attack.sum(2, List.of(0, 1));
        attack.sum(5, List.of(3, 4));
        attack.sum(6, List.of(2, 5));
        assertThat(reasons.get(0)).isEqualTo(Reden.AFGELEID);
        assertThat(attack.recovered()).isEmpty();
    }

    @Test
    void a_mean_in_which_one_person_has_half_of_all_is_hidden() {
        assertThat(Drempel.van(5).teKlein(40, 51, 100)).isTrue();
        assertThat(Drempel.van(5).teKlein(40, 50, 100)).isFalse();
    }

    @Test
    void a_threshold_that_protects_nobody_is_refused() {
        assertThatThrownBy(() -> Drempel.van(1)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void who_knows_one_school_cannot_recompute_another() {
        var table = new Suppression(Drempel.van(5), false);
        var schools = List.of(owned(table, table.cell(3, 200, true), "a"),
                owned(table, table.cell(40, 300, false), "b"),
                owned(table, table.cell(60, 900, false), "c"));
        table.sum(table.cell(103, 1400, false), schools);
        // the people of b know their 40: with c and the region shown, the 3 of a would be what is left
        assertThat(table.solve().stream().filter(r -> r != Reden.GETOOND).count()).isGreaterThanOrEqualTo(3);
    }

    @Test
    void a_total_that_holds_only_what_an_owner_knows_needs_no_protection_from_that_owner() {
        var table = new Suppression(Drempel.van(10), true);
        var first = List.of(owned(table, table.cell(2, 800, true), "a"), owned(table, table.cell(0, 800, false), "b"));
        var second = List.of(owned(table, table.cell(1, 800, true), "c"), owned(table, table.cell(0, 800, false), "d"));
        int one = table.cell(2, 1600, true);
        int two = table.cell(1, 1600, true);
        table.sum(one, first);
        table.sum(two, second);
        table.sum(table.cell(3, 3200, true), List.of(one, two));
        assertThat(table.solve().stream().filter(r -> r == Reden.KLEIN).count()).isEqualTo(5);
    }

    @Test
    void one_small_school_among_three_takes_a_second_one_with_it() {
        var table = new Suppression(Drempel.van(5), false);
        var schools = List.of(table.cell(3, 200, true), table.cell(40, 300, false),
                table.cell(60, 900, false));
        int region = table.cell(103, 1400, false);
        table.sum(region, schools);
        assertThat(table.solve()).containsExactly(Reden.KLEIN, Reden.AFGELEID, Reden.GETOOND, Reden.GETOOND);
    }

    @Test
    void what_an_earlier_publication_hid_stays_hidden() {
        var table = new Suppression(Drempel.van(5), false);
        var schools = List.of(kept(table, table.cell(30, 200, false)), table.cell(40, 300, false),
                table.cell(60, 900, false));
        table.sum(table.cell(130, 1400, false), schools);
        var reasons = table.solve();
        assertThat(reasons.get(0)).isEqualTo(Reden.AFGELEID);
        assertThat(reasons).filteredOn(r -> r != Reden.GETOOND).hasSizeGreaterThan(1);
    }

    @Test
    void primary_suppression_alone_would_have_leaked() {
        var region = new Region(7, 24, false);
        assertThat(region.attack(region.primary(), false)).isPositive();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void an_attacker_recomputes_no_hidden_cell_of_a_region(long seed) {
        for (boolean known : new boolean[]{false, true}) {
            var region = new Region(seed, 24, known);
            var reasons = region.table.solve();
            boolean[] hidden = new boolean[reasons.size()];
            for (int i = 0; i < hidden.length; i++) {
                hidden[i] = reasons.get(i) != Reden.GETOOND;
            }
            assertThat(region.attack(hidden, false)).as("cells counted that can be recomputed").isZero();
            assertThat(region.attack(hidden, true)).as("cells not counted that can be recomputed").isZero();
        }
    }

    private static int kept(Suppression table, int cell) {
        table.keep(cell);
        return cell;
    }

    private static int owned(Suppression table, int cell, String owner) {
        table.owner(cell, owner);
        return cell;
    }

    /** Schools, each in a gemeente, a group and a kind; all margins and the region. */
    private static final class Region {

        final Suppression table;
        final List<long[]> cells = new ArrayList<>();
        final List<Boolean> small = new ArrayList<>();
        final List<int[]> sums = new ArrayList<>();
        final boolean known;

        Region(long seed, int schools, boolean known) {
            this.known = known;
            this.table = new Suppression(Drempel.van(5), known);
            var random = new Random(seed);
            var margins = new TreeMap<String, List<Integer>>();
            for (int s = 0; s < schools; s++) {
                long noemer = 8 + random.nextInt(90);
                int cell = add(Math.min(noemer, Math.round(noemer * 0.12 * random.nextDouble() * 2)), noemer);
                String gemeente = "gemeente " + s % 6;
                String groep = s < schools / 3 ? "pilot" : "vergelijking";
                for (String key : List.of("regio", gemeente, groep, "soort " + s % 5, groep + gemeente)) {
                    margins.computeIfAbsent(key, k -> new ArrayList<>()).add(cell);
                }
            }
            margins.forEach((key, parts) -> {
                int total = add(parts.stream().mapToLong(p -> cells.get(p)[0]).sum(),
                        parts.stream().mapToLong(p -> cells.get(p)[1]).sum());
                table.sum(total, parts);
                sums.add(java.util.stream.IntStream
                        .concat(java.util.stream.IntStream.of(total), parts.stream().mapToInt(p -> p)).toArray());
            });
        }

        private int add(long teller, long noemer) {
            boolean klein = Drempel.van(5).teKlein(teller, noemer);
            cells.add(new long[]{teller, noemer});
            small.add(klein);
            return table.cell(teller, noemer, klein);
        }

        boolean[] primary() {
            boolean[] hidden = new boolean[cells.size()];
            for (int i = 0; i < hidden.length; i++) {
                hidden[i] = small.get(i);
            }
            return hidden;
        }

        /** How many hidden cells the attacker knows exactly, or small ones to less than a threshold. */
        int attack(boolean[] hidden, boolean rest) {
            int recomputed = 0;
            for (int cell = 0; cell < hidden.length; cell++) {
                if (hidden[cell]) {
                    double width = bound(hidden, rest, cell, true) - bound(hidden, rest, cell, false);
                    double truth = value(cell, rest);
                    double upTo = known ? cells.get(cell)[1] : Double.MAX_VALUE;
                    boolean reaches = !small.get(cell)
                            || bound(hidden, rest, cell, true) >= Math.min(upTo, Math.max(5, truth + 2)) - 1e-6;
                    if (width < 0.999 || !reaches) {
                        recomputed++;
                    }
                }
            }
            return recomputed;
        }

        private double value(int cell, boolean rest) {
            return rest ? cells.get(cell)[1] - cells.get(cell)[0] : cells.get(cell)[0];
        }

        private double bound(boolean[] hidden, boolean rest, int cell, boolean upper) {
            var model = new ExpressionsBasedModel();
            var x = new Variable[hidden.length];
            for (int i = 0; i < x.length; i++) {
                x[i] = model.newVariable("x" + i).lower(0);
                if (hidden[i]) {
                    x[i].upper(known ? cells.get(i)[1] : 100_000);
                } else {
                    x[i].level(value(i, rest));
                }
            }
            x[cell].weight(1);
            for (int[] sum : sums) {
                var expression = model.newExpression("s" + sum[0]).level(0);
                expression.set(x[sum[0]], -1);
                for (int i = 1; i < sum.length; i++) {
                    expression.set(x[sum[i]], 1);
                }
            }
            var result = upper ? model.maximise() : model.minimise();
            return result.doubleValue(cell);
        }
    }
}
