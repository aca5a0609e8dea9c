package nl.vliegwiel.levering.bureau;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Which delivery is due on a day, and whether the last one looks like itself. */
class LeverritmeTest {

    private static Leverritme ritme(String soort) {
        return Leverritme.uitKennis().stream().filter(r -> r.soort().equals(soort)).findFirst().orElseThrow();
    }

    private static LocalDate op(String dag) {
        return LocalDate.parse(dag);
    }

    @Test
    void a_month_is_due_after_its_days_have_passed_and_not_before() {
        var verzuim = ritme("verzuim");
        assertThat(verzuim.laatste(op("2026-06-10"))).isEqualTo(op("2026-04-30"));
        assertThat(verzuim.volgende(op("2026-06-10"))).isEqualTo(op("2026-05-31"));
        assertThat(verzuim.laatste(op("2026-06-11"))).isEqualTo(op("2026-05-31"));
        assertThat(verzuim.laatste(op("2026-01-05"))).isEqualTo(op("2025-11-30"));
    }

    @Test
    void a_day_of_the_year_is_due_until_the_next_one_is() {
        var leerlingen = ritme("leerlingen");
        assertThat(leerlingen.laatste(op("2026-10-15"))).isEqualTo(op("2025-10-01"));
        assertThat(leerlingen.laatste(op("2026-10-16"))).isEqualTo(op("2026-10-01"));
        assertThat(ritme("afspraken").laatste(op("2026-06-01"))).isEqualTo(op("2026-02-01"));
        assertThat(ritme("cbs").volgende(op("2026-06-30"))).isEqualTo(op("2026-06-30"));
        assertThat(ritme("cbs").telt(op("2026-06-30"))).as("CBS publishes after four months").isEqualTo("2026-10-28");
    }

    @Test
    void a_file_that_is_much_smaller_or_the_very_same_asks_for_a_look() {
        assertThat(met("leerlingen", 600.0, 590.0, false).past()).isEqualTo("Ja");
        assertThat(met("leerlingen", 400.0, 590.0, false).past()).isEqualTo("Nee, veel minder regels");
        assertThat(met("verzuim", 31.0, 15.0, false).past()).isEqualTo("Nee, veel meer regels");
        assertThat(met("verzuim", 20.0, 15.0, false).past()).isEqualTo("Ja");
        assertThat(met("verzuim", 15.0, 15.0, true).past()).contains("hetzelfde bestand");
        assertThat(met("verzuim", 15.0, null, false).past()).isEmpty();
    }

    @Test
    void late_on_time_and_awaited_are_three_things() {
        var v = met("leerlingen", 600.0, null, false);
        assertThat(v.telaat()).isFalse();
        assertThat(v.compleet()).isFalse();
        assertThat(v.stand()).startsWith("verwacht uiterlijk");
        assertThat(new Verwachting(v.ritme(), "x", 1, "School", "", null, null, v.laatste(), v.volgende(), null, 0, 0,
                null, null, false, v.vandaag()).stand()).isEqualTo("229 dagen te laat");
    }

    private static Verwachting met(String soort, Double nu, @Nullable Double toen, boolean zelfde) {
        return new Verwachting(ritme(soort), "x", 1, "School", "", null, op("2025-10-03"),
                new Verwachting.Peildag(op("2025-10-01"), op("2025-10-15")),
                new Verwachting.Peildag(op("2026-10-01"), op("2026-10-15")), null, 600, 0, nu, toen, zelfde,
                op("2026-06-01"));
    }
}
