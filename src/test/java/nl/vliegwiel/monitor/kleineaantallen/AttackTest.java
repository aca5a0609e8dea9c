package nl.vliegwiel.monitor.kleineaantallen;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;

/** The attacker finds what is there to be found, and nothing else. */
class AttackTest {

    private static final double MUCH = Double.POSITIVE_INFINITY;

    @Test
    void one_hidden_part_of_a_shown_total_is_what_is_left() {
        var attack = new Attack();
        var schools = List.of(attack.hidden(3, MUCH, 1, 5), attack.shown(40), attack.shown(60));
        attack.sum(attack.shown(103), schools);
        assertThat(attack.recovered()).singleElement().satisfies(f -> {
            assertThat(f.cell()).isZero();
            assertThat(f.low()).isEqualTo(3);
            assertThat(f.high()).isEqualTo(3);
        });
    }

    @Test
    void two_hidden_parts_keep_each_other_safe() {
        var attack = new Attack();
        var schools = List.of(attack.hidden(3, MUCH, 1, 5), attack.hidden(40, MUCH, 1), attack.shown(60));
        attack.sum(attack.shown(103), schools);
        assertThat(attack.recovered()).isEmpty();
        assertThat(attack.hidden()).isEqualTo(2);
    }

    @Test
    void two_small_parts_together_give_away_that_both_are_small() {
        var attack = new Attack();
        var schools = List.of(attack.hidden(1, MUCH, 0, 5), attack.hidden(1, MUCH, 0, 5), attack.shown(60));
        attack.sum(attack.shown(62), schools);
        // together they are 2, so neither can be 5
        assertThat(attack.recovered()).hasSize(2);
    }

    @Test
    void what_everybody_knows_to_be_the_most_counts() {
        var attack = new Attack();
        var schools = List.of(attack.hidden(3, MUCH, 1, 5), attack.hidden(40, 40, 1), attack.shown(60));
        attack.sum(attack.shown(103), schools);
        // the 40 can only be less, so the 3 can only be more
        assertThat(attack.recovered()).extracting(Attack.Found::cell).containsExactly(0);
    }

    @Test
    void the_people_of_the_only_other_hidden_school_know_what_is_left() {
        var attack = new Attack();
        var schools = List.of(owned(attack, attack.hidden(3, MUCH, 1, 5), "a"),
                owned(attack, attack.hidden(40, MUCH, 1), "b"), owned(attack, attack.shown(60), "c"));
        attack.sum(attack.shown(103), schools);
        assertThat(attack.recovered()).singleElement().satisfies(f -> {
            assertThat(f.cell()).isZero();
            assertThat(f.owner()).isEqualTo("b");
            assertThat(f.low()).isEqualTo(3);
            assertThat(f.high()).isEqualTo(3);
        });
        // two numbers, for an outsider and for a, b and c, of whom a and b know one themselves
        assertThat(attack.questions()).isEqualTo(2 + 1 + 1 + 2);
    }

    @Test
    void with_a_third_hidden_school_neither_of_the_others_knows_the_small_one() {
        var attack = new Attack();
        var schools = List.of(owned(attack, attack.hidden(3, MUCH, 1, 5), "a"),
                owned(attack, attack.hidden(40, MUCH, 1), "b"), owned(attack, attack.hidden(60, MUCH, 1), "c"));
        attack.sum(attack.shown(103), schools);
        assertThat(attack.recovered()).isEmpty();
        assertThat(attack.programs()).as("other tables were proof enough").isZero();
    }

    private static int owned(Attack attack, int cell, String owner) {
        attack.owner(cell, owner);
        return cell;
    }

    @Test
    void every_table_of_the_protection_withstands_the_attack_and_primary_suppression_alone_does_not() {
        int leaks = 0;
        for (long seed = 1; seed < 13; seed++) {
            var tables = new SuppressionBench.Tables(12, 6, 1 + (int) seed % 3, seed, 6);
            var reasons = tables.suppression().solve();
            assertThat(attack(tables, i -> reasons.get(i) != Suppression.Reden.GETOOND).recovered()).as("seed " + seed)
                    .isEmpty();
            leaks += attack(tables, i -> reasons.get(i) == Suppression.Reden.KLEIN).recovered().size();
        }
        assertThat(leaks).isPositive();
    }

    private static Attack attack(SuppressionBench.Tables tables, java.util.function.IntPredicate hidden) {
        var attack = new Attack();
        for (int i = 0; i < tables.cells.size(); i++) {
            long value = tables.cells.get(i)[0];
            if (!hidden.test(i)) {
                attack.shown(value);
            } else if (SuppressionBench.Tables.small(value)) {
                attack.hidden(value, MUCH, value - Math.min(2, value), Math.max(5, value + 2));
            } else {
                attack.hidden(value, MUCH, 1);
            }
        }
        tables.sums.forEach(s -> attack.sum(s.getFirst(), s.subList(1, s.size())));
        return attack;
    }
}
