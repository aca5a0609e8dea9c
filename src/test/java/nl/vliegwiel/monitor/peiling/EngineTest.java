package nl.vliegwiel.monitor.peiling;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import nl.vliegwiel.monitor.indicator.Indicator;
import nl.vliegwiel.monitor.indicator.Indicator.Soort;
import nl.vliegwiel.monitor.indicator.Uitsplitsing;
import nl.vliegwiel.monitor.kleineaantallen.Drempel;
import nl.vliegwiel.monitor.statistiek.Richting;

/** What is empty, zero or nobody's gives no number, and never an infinite one. */
class EngineTest {

    private static Indicator indicator(Soort soort, String sql, String... tables) {
        return new Indicator("proef", "Proef", "duur", soort, Indicator.Eenheid.PROCENT, Richting.OMLAAG, null,
                false, List.of(tables).stream().map(Uitsplitsing::parse).toList(), Map.of(), List.of(), sql, null, "");
    }

    private static List<Cel> run(Soort soort, String sql, String... tables) throws SQLException {
        return run(indicator(soort, sql, tables));
    }

    private static List<Cel> run(Indicator indicator) throws SQLException {
        try (var duck = DriverManager.getConnection("jdbc:duckdb:"); var statement = duck.createStatement()) {
            statement.execute("""
                    CREATE TABLE school (school INTEGER, groep VARCHAR, golf VARCHAR, bestuur INTEGER);
                    INSERT INTO school VALUES (1, 'pilot', 'golf 1', NULL), (2, 'vergelijking', 'geen golf', 7)""");
            return new Engine(duck).run(indicator, 99_999);
        }
    }

    @Test
    void with_nobody_to_divide_by_and_nothing_counted_there_is_no_cell() throws SQLException {
        for (var soort : List.of(Soort.VERHOUDING, Soort.AANTAL, Soort.GEMIDDELDE)) {
            assertThat(run(soort, "SELECT 1 AS school, 24272 AS maand, 0 AS teller, 0 AS noemer", "groep × maand"))
                    .as(soort.name()).isEmpty();
        }
    }

    /** Thirteen at a school without a register: in the region it is what the other school does not explain. */
    @Test
    void what_was_counted_with_nobody_to_divide_by_is_a_cell_that_is_not_shown() throws SQLException {
        for (var soort : List.of(Soort.VERHOUDING, Soort.AANTAL)) {
            var indicator = indicator(soort, """
                    SELECT 1 AS school, 24272 AS maand, 0 AS teller, 1 AS noemer FROM range(400) r
                    UNION ALL SELECT 1 AS school, 24272 AS maand, 1 AS teller, 0 AS noemer FROM range(40) r
                    UNION ALL SELECT 2 AS school, 24272 AS maand, 1 AS teller, 0 AS noemer FROM range(13) r""",
                    "school × maand");
            var cells = run(indicator);
            var tables = new OutcomeTables(Drempel.van(5),
                    Map.of("1", Map.of("groep", "pilot"), "2", Map.of("groep", "vergelijking")), Vorige.GEEN, true);
            var outcomes = tables.of(Map.of(indicator, cells));
            assertThat(outcomes).as(soort.name()).hasSize(3)
                    .filteredOn(u -> "2".equals(u.plek("school"))).noneMatch(Uitkomst::getoond);
            assertThat(outcomes).filteredOn(Uitkomst::getoond).as("one of three tells the third").hasSizeLessThan(2);
            assertThat(new PeilingControle(tables.sums(), Drempel.van(5), (i, c) -> false)
                    .of(Map.of(indicator, cells), outcomes).herleid()).isEmpty();
        }
    }

    @Test
    void zero_events_are_zero_with_a_limit_above_and_no_unknown_number() throws SQLException {
        var cell = run(Soort.AANTAL,
                "SELECT 1 AS school, 24272 AS maand, 0 AS teller, 1 AS noemer FROM range(500) r", "groep × maand")
                .getFirst();
        assertThat(cell.telling().interval().waarde()).isZero();
        assertThat(cell.telling().interval().laag()).isZero();
        assertThat(cell.telling().interval().hoog()).isBetween(0.007, 0.008);
    }

    @Test
    void a_place_without_a_name_is_called_unknown_and_a_school_that_closed_is_not_counted() throws SQLException {
        var cells = run(Soort.AANDEEL,
                "SELECT r.range + 1 AS school, 24272 AS maand, 1 AS teller, 1 AS noemer FROM range(3) r",
                "bestuur × maand", "golf × trimester");
        assertThat(cells).filteredOn(c -> c.tabel().naam().equals("bestuur × maand"))
                .extracting(c -> c.plek().get("bestuur"))
                .containsExactlyInAnyOrder("onbekend", "7");
        assertThat(cells).filteredOn(c -> c.tabel().naam().equals("golf × trimester")).allSatisfy(c -> {
            assertThat(c.moment()).as("September is in the first trimester of its school year").isEqualTo(2022 * 3);
            assertThat(c.schooljaar()).isEqualTo(2022);
        });
    }
}
