package nl.vliegwiel.monitor.peiling;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.util.StopWatch;

import nl.vliegwiel.monitor.indicator.Dimensies;
import nl.vliegwiel.monitor.indicator.Indicator;
import nl.vliegwiel.monitor.indicator.Indicator.Eenheid;
import nl.vliegwiel.monitor.indicator.Indicator.Soort;
import nl.vliegwiel.monitor.indicator.Uitsplitsing;
import nl.vliegwiel.monitor.kleineaantallen.Drempel;
import nl.vliegwiel.monitor.statistiek.Richting;

/** What goes wrong in facts and definitions gives a word and never a wrong number, NaN, or the loss of the other figures. Fictieve gegevens. */
class SlechteInvoerTest {

    private static final int MAART = 2026 * 12 + 2;

    private Connection facts;

    /** Four schools: two pilots, two others; one of them without any pupil. Sixty pupils at each of the rest, over 24 months. */
    @BeforeEach
    void open() throws SQLException {
        facts = DriverManager.getConnection("jdbc:duckdb:");
        String rest = String.join("",
                Dimensies.vanSchool().stream().filter(d -> !d.equals("school") && !d.equals("groep"))
                        .map(d -> ", 'x' AS " + d).toList());
        execute("CREATE TABLE school AS SELECT i AS school, CASE WHEN i < 3 THEN 'pilot' ELSE 'vergelijking' END AS groep,"
                + " CASE WHEN i < 3 THEN " + (MAART - 12) + " END AS start_maand" + rest + " FROM range(1, 5) t (i)");
        execute("CREATE TABLE proef AS SELECT 1 + p % 3 AS school, m AS maand, p FROM range(0, 180) a (p), range("
                + (MAART - 23) + ", " + (MAART + 1) + ") b (m)");
    }

    @AfterEach
    void close() throws SQLException {
        facts.close();
    }

    private void execute(String sql) throws SQLException {
        try (var statement = facts.createStatement()) {
            statement.execute(sql);
        }
    }

    private static Indicator indicator(String code, Soort soort, String sql) {
        return new Indicator(code, code, "duur", soort, soort == Soort.DUUR ? Eenheid.DAGEN : Eenheid.PROCENT,
                Richting.OMLAAG, null, false, List.of(Uitsplitsing.parse("school × maand"),
                        Uitsplitsing.parse("groep × maand"), Uitsplitsing.parse("groep × schooljaar")),
                Map.of(), List.of(), sql, null, "");
    }

    private static Indicator share(String code, String teller) {
        return indicator(code, Soort.AANDEEL,
                "SELECT school, maand, " + teller + " AS teller, 1 AS noemer FROM proef");
    }

    private Berekening.Gevonden count(Indicator... indicators) throws SQLException {
        var work = new Berekening(facts, MAART, Drempel.van(10), Vorige.GEEN, true, new StopWatch());
        for (var indicator : indicators) {
            work.measure(indicator);
        }
        work.protect();
        var found = work.gevonden();
        assertThat(found.uitkomsten().stream().flatMap(u -> Stream.of(u.teller(), u.noemer(), u.waarde(), u.laag(),
                u.hoog(), u.verschil(), u.verschilLaag(), u.verschilHoog())).filter(Objects::nonNull))
                .as("no number that is none").allMatch(Double::isFinite);
        assertThat(found.methoden().stream().flatMap(u -> Stream.of(u.waarde(), u.laag(), u.hoog(), u.p()))
                .filter(Objects::nonNull)).allMatch(Double::isFinite);
        return found;
    }

    @Test
    void a_definition_that_counts_more_than_there_is_loses_its_own_figure_and_no_other() throws SQLException {
        var found = count(share("meer", "2"), share("goed", "p % 2"),
                indicator("half", Soort.AANDEEL, "SELECT school, maand, 0 AS teller, 0.5E0 AS noemer FROM proef"),
                indicator("stuk", Soort.AANDEEL, "SELECT bestaat_niet FROM proef"));
        assertThat(found.fouten()).containsOnlyKeys("meer", "half", "stuk");
        assertThat(found.fouten().get("meer")).startsWith("Deze definitie klopt niet")
                .contains("de noemer is 1, en de teller 0 of 1");
        assertThat(found.uitkomsten()).isNotEmpty().allMatch(u -> u.indicator().equals("goed"));
    }

    @Test
    void a_school_without_pupils_has_no_cell_and_no_zero() throws SQLException {
        assertThat(count(share("goed", "p % 2")).uitkomsten()).filteredOn(u -> "4".equals(u.plek("school"))).isEmpty();
    }

    @Test
    void a_month_without_deliveries_is_a_gap_and_no_zero() throws SQLException {
        execute("DELETE FROM proef WHERE maand = " + (MAART - 1));
        assertThat(count(share("goed", "p % 2")).uitkomsten()).filteredOn(u -> u.tabel().perMaand())
                .extracting(Uitkomst::moment).doesNotContain(MAART - 1).contains(MAART);
    }

    @Test
    void zero_events_and_all_values_the_same_give_numbers_or_a_reason() throws SQLException {
        var found = count(share("nul", "0"), share("alle", "1"),
                indicator("nietgebeurd", Soort.AANTAL, "SELECT school, maand, 0 AS teller, 1 AS noemer FROM proef"),
                indicator("gelijk", Soort.GEMIDDELDE, "SELECT school, maand, 7 AS teller, 1 AS noemer FROM proef"),
                indicator("looptnog", Soort.DUUR, "SELECT school, maand, 5 AS waarde, 0 AS afgelopen FROM proef"));
        assertThat(found.fouten()).isEmpty();
        assertThat(found.uitkomsten()).filteredOn(u -> u.indicator().equals("looptnog") && u.getoond()).isEmpty();
        assertThat(found.uitkomsten()).filteredOn(u -> u.indicator().equals("nul") && u.getoond()).isNotEmpty()
                .allMatch(u -> Objects.requireNonNull(u.waarde()) == 0 && Objects.requireNonNull(u.hoog()) > 0);
        assertThat(found.pilot()).allMatch(p -> !p.reden().isEmpty());
    }

    @Test
    void one_school_in_a_group_has_no_effect_and_the_reason() throws SQLException {
        var pilot = count(share("goed", "p % 2")).pilot().getFirst();
        assertThat(pilot.effect()).isNull();
        assertThat(pilot.reden()).contains("minstens 3 pilotscholen");
    }

    @Test
    void nobody_to_divide_by_is_no_number() throws SQLException {
        execute("UPDATE proef SET p = 0 WHERE school = 1");
        var found = count(indicator("verhouding", Soort.VERHOUDING,
                "SELECT school, maand, 1.5E0 AS teller, p AS noemer FROM proef"));
        assertThat(found.uitkomsten()).filteredOn(u -> "1".equals(u.plek("school"))).isNotEmpty()
                .noneMatch(Uitkomst::getoond);
    }
}
