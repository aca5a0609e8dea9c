package nl.vliegwiel.monitor.invoer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;

import org.junit.jupiter.api.Test;

import nl.vliegwiel.monitor.invoer.Invoertoets.Vondst;

/** What does not look like itself is named, and what happens everywhere is not. Fictieve gegevens. */
class InvoertoetsTest {

    private static final int SEPTEMBER = 2024 * 12 + 8;
    private static final int ODD = SEPTEMBER + 6;

    /** Eight schools with ten months each; in winter all miss more. The middle of every school is its own. */
    private static List<Schoolmaand> region(UnaryOperator<Schoolmaand> changed) {
        var random = new Random(4);
        var months = new ArrayList<Schoolmaand>();
        for (long school = 1; school <= 8; school++) {
            for (int i = 0; i < 10; i++) {
                double hours = 4000 + 500 * school + (i > 3 && i < 7 ? 2500 : 0) + random.nextDouble(300);
                var month = new Schoolmaand(school, SEPTEMBER + i, 1000, 20, hours, hours / 10);
                months.add(school == 3 && month.maand() == ODD ? changed.apply(month) : month);
            }
        }
        return months;
    }

    private static Schoolmaand times(Schoolmaand m, double factor) {
        return new Schoolmaand(m.school(), m.maand(), m.leerlingen(), m.schooldagen(), m.uren() * factor,
                m.ongeoorloofd() * factor);
    }

    @Test
    void a_winter_that_all_schools_have_is_no_finding() {
        assertThat(Invoertoets.of(region(m -> m))).isEmpty();
    }

    @Test
    void a_month_that_is_twice_or_half_what_a_school_is_used_to_is_found() {
        assertThat(Invoertoets.of(region(m -> times(m, 2)))).containsExactly(new Vondst(3, ODD, "veel_meer"));
        assertThat(Invoertoets.of(region(m -> times(m, 0.5)))).containsExactly(new Vondst(3, ODD, "veel_minder"));
    }

    @Test
    void what_is_odd_everywhere_is_the_month_and_not_a_school() {
        var all = region(m -> m).stream().map(m -> m.maand() == ODD ? times(m, 2) : m).toList();
        assertThat(Invoertoets.of(all)).isEmpty();
    }

    @Test
    void an_empty_file_the_same_file_and_codes_that_went_wrong_have_their_own_names() {
        assertThat(Invoertoets.of(region(m -> times(m, 0)))).containsExactly(new Vondst(3, ODD, "leeg"));
        assertThat(Invoertoets.of(region(m -> new Schoolmaand(3, ODD, 1000, 20, m.uren(), 0))))
                .containsExactly(new Vondst(3, ODD, "alles_geoorloofd"));
        var twice = region(m -> m);
        var before = twice.stream().filter(m -> m.school() == 3 && m.maand() == ODD - 1).findFirst().orElseThrow();
        assertThat(Invoertoets.of(region(m -> new Schoolmaand(3, ODD, 1000, 20, before.uren(), before.ongeoorloofd()))))
                .containsExactly(new Vondst(3, ODD, "gelijk"));
    }

    @Test
    void pupils_who_vanish_within_a_school_year_are_found_and_a_new_year_is_not() {
        assertThat(
                Invoertoets.of(region(m -> new Schoolmaand(3, ODD, 850, 20, m.uren() * .85, m.ongeoorloofd() * .85))))
                .extracting(Vondst::regel).containsOnly("leerlingen");
        var year = List.of(new Schoolmaand(1, SEPTEMBER - 3, 1000, 20, 5000, 500),
                new Schoolmaand(1, SEPTEMBER, 700, 20, 3500, 350));
        assertThat(Invoertoets.of(year)).isEmpty();
    }

    @Test
    void with_little_to_compare_with_or_nothing_at_all_nothing_is_claimed() {
        assertThat(Invoertoets.of(List.of())).isEmpty();
        assertThat(Invoertoets.of(List.of(new Schoolmaand(1, SEPTEMBER, 0, 0, 0, 0)))).isEmpty();
        assertThat(Invoertoets.of(List.of(new Schoolmaand(1, SEPTEMBER, 500, 20, 10, 1),
                new Schoolmaand(1, SEPTEMBER + 1, 500, 20, 9000, 900)))).isEmpty();
    }

    @Test
    void every_rule_of_the_file_is_one_that_is_applied() {
        assertThat(Invoerregel.alle()).extracting(Invoerregel::code).containsExactlyInAnyOrder("leeg", "gelijk",
                "veel_meer", "veel_minder", "alles_geoorloofd", "leerlingen");
        assertThat(Invoerregel.alle()).allSatisfy(r -> assertThat(r.vraag()).endsWith("?"));
    }
}
