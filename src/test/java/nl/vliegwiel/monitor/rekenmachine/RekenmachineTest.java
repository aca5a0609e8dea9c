package nl.vliegwiel.monitor.rekenmachine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A folder of facts under its own names, and an engine that is not there. */
class RekenmachineTest {

    @TempDir
    Path folder;
    Path facts;
    DuckdbMachine duckdb;

    @BeforeEach
    void write() throws SQLException, IOException {
        facts = folder.resolve("peiling-1");
        duckdb = new DuckdbMachine("256MB", folder.resolve("tijdelijk"));
        Files.createDirectories(facts.resolve("school"));
        try (var duck = duckdb.empty(); var statement = duck.createStatement()) {
            for (int part = 1; part <= 2; part++) {
                statement.execute("COPY (SELECT " + part + " AS school) TO '" + facts + "/school/deel-" + part
                        + ".parquet' (FORMAT parquet)");
            }
        }
    }

    @Test
    void a_folder_is_a_table_and_its_files_are_its_rows() throws SQLException {
        try (var bron = duckdb.open(facts);
                var statement = bron.connection().createStatement();
                var rows = statement.executeQuery("SELECT COUNT(*), SUM(school) FROM school")) {
            rows.next();
            assertThat(rows.getInt(1)).isEqualTo(2);
            assertThat(rows.getInt(2)).isEqualTo(3);
        }
    }

    @Test
    void few_rows_are_read_by_one_processor_and_many_by_all() throws SQLException {
        try (var bron = duckdb.open(facts); var statement = bron.connection().createStatement()) {
            for (boolean many : new boolean[]{false, true}) {
                bron.expect(many);
                try (var rows = statement.executeQuery("SELECT current_setting('threads')")) {
                    rows.next();
                    assertThat(rows.getInt(1)).isEqualTo(many ? Runtime.getRuntime().availableProcessors() : 1);
                }
            }
        }
    }

    @Test
    void a_table_is_added_a_school_year_at_a_time_and_is_whole() throws SQLException, IOException {
        assertThat(thirtyMonthsAdded(duckdb)).containsExactly("deel-2020.parquet", "deel-2021.parquet",
                "deel-2022.parquet");
        assertThat(added()).isEqualTo("60 rows, 30 months");
        try (var duck = duckdb.empty();
                var statement = duck.createStatement();
                var rows = statement
                        .executeQuery("SELECT string_agg(school || ':' || maand, ' ' ORDER BY file_row_number)"
                                + " FROM read_parquet('" + facts
                                + "/som/deel-2022.parquet', file_row_number = true)")) {
            rows.next();
            assertThat(rows.getString(1)).as("by school, then by month")
                    .isEqualTo("1:24 1:25 1:26 1:27 1:28 1:29 2:24 2:25 2:26 2:27 2:28 2:29");
        }
    }

    @Test
    void of_a_country_it_is_added_a_month_at_a_time_and_is_as_whole() throws SQLException, IOException {
        assertThat(thirtyMonthsAdded(new DuckdbMachine("256MB", folder.resolve("tijdelijk"), 1))).hasSize(30)
                .startsWith("deel-0.parquet").endsWith("deel-29.parquet");
        assertThat(added()).isEqualTo("60 rows, 30 months");
    }

    /** A summer month has no rows, and in a country it comes first. */
    @Test
    void a_month_without_rows_has_no_file_and_a_table_without_rows_has_one() throws SQLException, IOException {
        var byMonth = new DuckdbMachine("256MB", folder.resolve("tijdelijk"), 1);
        assertThat(thirtyMonthsAdded(byMonth, " WHERE m.maand % 12 > 0")).hasSize(27).startsWith("deel-1.parquet");
        try (var bron = duckdb.open(facts);
                var statement = bron.connection().createStatement();
                var rows = statement.executeQuery("SELECT COUNT(*) FROM glob('" + facts + "/som/*')")) {
            rows.next();
            assertThat(rows.getInt(1)).isEqualTo(27);
        }
        assertThat(added()).isEqualTo("54 rows, 27 months");
        assertThat(thirtyMonthsAdded(byMonth, " WHERE m.maand < 0")).containsExactly("deel-29.parquet");
    }

    private List<String> thirtyMonthsAdded(DuckdbMachine machine) throws SQLException, IOException {
        return thirtyMonthsAdded(machine, "");
    }

    private List<String> thirtyMonthsAdded(DuckdbMachine machine, String where) throws SQLException, IOException {
        Files.createDirectories(facts.resolve("maand"));
        try (var duck = machine.empty(); var statement = duck.createStatement()) {
            statement.execute(
                    "COPY (SELECT CAST(m AS INTEGER) AS maand, CAST(2020 + m // 12 AS INTEGER) AS schooljaar FROM range(30) r(m)) TO '"
                            + facts + "/maand/deel.parquet' (FORMAT parquet)");
        }
        return machine
                .add(facts, "som",
                        "SELECT m.maand AS maand, s.school AS school FROM maand m CROSS JOIN school s" + where)
                .stream().map(f -> f.getFileName().toString()).toList();
    }

    private String added() throws SQLException {
        try (var bron = duckdb.open(facts);
                var statement = bron.connection().createStatement();
                var rows = statement.executeQuery("SELECT COUNT(*), COUNT(DISTINCT maand) FROM som")) {
            rows.next();
            return rows.getInt(1) + " rows, " + rows.getInt(2) + " months";
        }
    }

    @Test
    void facts_that_are_not_there_are_said_to_be_out_of_reach() {
        assertThatThrownBy(() -> duckdb.open(folder.resolve("weg"))).isInstanceOf(Rekenmachine.NietBereikbaar.class);
    }

    @Test
    void a_trino_that_does_not_answer_is_said_to_be_out_of_reach() {
        // port 9 is discard: nobody listens there
        var trino = new TrinoMachine("jdbc:trino://127.0.0.1:9/hive?user=vliegwiel", "local:///", duckdb);
        assertThatThrownBy(() -> trino.open(facts)).isInstanceOf(Rekenmachine.NietBereikbaar.class);
    }

    @Test
    void any_other_engine_is_refused_with_what_may_stand_there() {
        var choice = new RekenmachineKeuze();
        assertThat(choice.rekenmachine("jdbc:duckdb:", "", duckdb)).isSameAs(duckdb);
        assertThat(choice.rekenmachine("jdbc:trino://h/hive", "local:///", duckdb)).isInstanceOf(TrinoMachine.class);
        assertThatThrownBy(() -> choice.rekenmachine("jdbc:oracle:", "", duckdb)).hasMessageContaining("jdbc:trino:");
    }
}
