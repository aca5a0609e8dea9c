package nl.vliegwiel.monitor.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;

import org.junit.jupiter.api.Test;

/** What is added up beforehand is portable, has a row for each unit, and follows from the facts alone. */
class KubusTest {

    @Test
    void a_kubus_is_written_in_the_same_subset_as_a_definition() {
        assertThat(Kubus.alle()).isNotEmpty()
                .allSatisfy(k -> assertThat(PortableSql.faults(k.sql())).as(k.naam()).isEmpty());
    }

    /** By hand: pupil 1 missed 8 hours on one day, of which 5.5 count; pupil 3 was ill for four times four hours. */
    @Test
    void of_each_pupil_and_month_the_hours_by_hand() throws SQLException {
        assertThat(leerlingmaand("leerling = 1 AND maand = 24273")).isEqualTo("1 rows: 5.5, 5.5, 0.0, 1, 8.0");
        assertThat(leerlingmaand("leerling = 3 AND maand = 24272")).isEqualTo("1 rows: 16.0, 0.0, 16.0, 1, 0.0");
        assertThat(leerlingmaand("leerling = 5 AND maand = 24273")).as("school 2 did not deliver October")
                .isEqualTo("1 rows: 0.0, 0.0, 0.0, 0, 0.0");
        assertThat(leerlingmaand("leerling = 4 AND maand = 24273")).as("left both schools before the month ended")
                .isEqualTo("0 rows: 0.0, 0.0, 0.0, 0, 0.0");
    }

    /** By hand: eight hours in school week 5 and eight in 8, with a holiday between; ten in week 1 and seven in 4. */
    @Test
    void of_four_school_weeks_the_most_hours_without_a_valid_reason() throws SQLException {
        assertThat(leerlingmaand("leerling = 1 AND maand = 24274")).isEqualTo("1 rows: 5.5, 5.5, 0.0, 1, 16.0");
        assertThat(leerlingmaand("leerling = 2 AND maand = 24272")).isEqualTo("1 rows: 15.0, 15.0, 0.0, 1, 15.0");
        assertThat(leerlingmaand("leerling = 5 AND maand = 24272")).isEqualTo("1 rows: 15.5, 15.5, 0.0, 1, 17.0");
        assertThat(leerlingmaand("leerling = 5 AND maand = 24274")).as("no week of this month has such hours")
                .endsWith("1, 0.0");
    }

    private static String leerlingmaand(String which) throws SQLException {
        try (var duck = DriverManager.getConnection("jdbc:duckdb:"); var statement = duck.createStatement()) {
            statement.execute(Kubus.proeffeiten());
            try (var rows = statement.executeQuery(
                    "SELECT COUNT(*), COALESCE(SUM(uren), 0), COALESCE(SUM(ongeoorloofd_uren), 0), COALESCE(SUM(ziek_uren), 0), MAX(geleverd), COALESCE(MAX(vier_weken_uren), 0) FROM leerlingmaand WHERE "
                            + which)) {
                rows.next();
                return rows.getInt(1) + " rows: " + rows.getDouble(2) + ", " + rows.getDouble(3) + ", "
                        + rows.getDouble(4) + ", " + rows.getInt(5) + ", " + rows.getDouble(6);
            }
        }
    }

    /** Otherwise "why this number" names files of absence that a figure has nothing to do with, and the API publishes their sums. */
    @Test
    void who_asks_nothing_of_absence_is_made_of_enrolments_alone() {
        var kubus = Kubus.alle().getFirst();
        assertThat(kubus.sql("SELECT school, bouw, schooldagen FROM leerlingmaand")).startsWith("SELECT i.leerling")
                .endsWith("m.schoolmaand = 1").doesNotContain("verzuim", "geleverd");
        assertThat(kubus.sql("SELECT l.uren FROM leerlingmaand l")).isEqualTo(kubus.sql());
        assertThat(kubus.sql("SELECT school FROM leerlingmaand WHERE GELEVERD = 1")).isEqualTo(kubus.sql());
        assertThat(sources("schoolwissel")).containsExactly("inschrijving", "leerlingmaand");
        assertThat(sources("casussen-in-team")).containsExactly("inschrijving", "casus", "leerlingmaand");
        assertThat(sources("verzuimpercentage")).containsExactly("verzuim", "geleverd", "inschrijving",
                "leerlingmaand");
    }

    private static List<String> sources(String code) {
        return Feitbron.van(Indicatoren.gelezen().find(code).orElseThrow()).stream().map(Feitbron::feit).toList();
    }

    @Test
    void written_out_it_stands_before_what_a_definition_names_itself() {
        assertThat(Kubus.voorop("a", "SELECT 1", "SELECT * FROM a")).isEqualTo("WITH a AS (SELECT 1) SELECT * FROM a");
        assertThat(Kubus.voorop("a", "SELECT 1", "WITH b AS (SELECT 2) SELECT * FROM b"))
                .isEqualTo("WITH a AS (SELECT 1), b AS (SELECT 2) SELECT * FROM b");
        assertThat(Kubus.in("SELECT * FROM leerlingmaanden")).isEmpty();
    }
}
