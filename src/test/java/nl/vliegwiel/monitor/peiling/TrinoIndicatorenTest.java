package nl.vliegwiel.monitor.peiling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

import nl.vliegwiel.monitor.indicator.Indicatoren;
import nl.vliegwiel.monitor.rekenmachine.Dialect;
import nl.vliegwiel.monitor.rekenmachine.DuckdbMachine;
import nl.vliegwiel.monitor.rekenmachine.FactGenerator;
import nl.vliegwiel.monitor.rekenmachine.TrinoMachine;

/** Every definition on a real Trino of two processes and on DuckDB, on the same files: bin/check --trino. Fictieve gegevens. */
@EnabledIfSystemProperty(named = "vliegwiel.trino", matches = "jdbc:trino:.*", disabledReason = "alleen met bin/check --trino")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TrinoIndicatorenTest {

    private static final Path ROOT = Path.of("target/trino/gegevens/proef");

    private final DuckdbMachine duckdb = new DuckdbMachine("1GB", ROOT.resolve("tijdelijk"));
    private final TrinoMachine trino = new TrinoMachine(System.getProperty("vliegwiel.trino", ""), "local:///proef",
            duckdb);
    private final Path facts = ROOT.resolve("Proef-1");

    @BeforeAll
    void write() throws SQLException, IOException {
        new FactGenerator(3_000, 12, 3, 12).writeTo(facts, duckdb);
    }

    @Test
    void a_coordinator_and_a_worker_answer() throws SQLException {
        try (var bron = trino.open(facts);
                var statement = bron.connection().createStatement();
                var rows = statement.executeQuery(
                        "SELECT COUNT(*), COUNT(*) FILTER (WHERE coordinator) FROM system.runtime.nodes WHERE state = 'active'")) {
            rows.next();
            assertThat(rows.getInt(1)).isEqualTo(2);
            assertThat(rows.getInt(2)).isEqualTo(1);
        }
    }

    @Test
    void every_cell_of_every_table_is_the_same_on_duckdb_and_on_trino() throws SQLException {
        int compared = 0;
        try (var inside = duckdb.open(facts); var outside = trino.open(facts)) {
            for (var indicator : Indicatoren.gelezen().alle()) {
                int cells = Vergelijking.same(indicator.code(),
                        new Engine(inside.connection()).run(indicator, FactGenerator.laatsteMaand()),
                        new Engine(outside.connection()).run(indicator, FactGenerator.laatsteMaand()));
                assertThat(cells).as(indicator.code()).isPositive();
                compared += cells;
            }
        }
        System.out.println("Trino en DuckDB: " + compared + " cellen gelijk");
    }

    @Test
    void what_definitions_are_written_with_is_the_same_on_trino() throws SQLException {
        try (var bron = trino.open(facts)) {
            assertThat(Dialect.answers(bron.connection())).isEqualTo(Dialect.expected());
        }
    }

    @Test
    void closing_takes_the_tables_away_and_leaves_the_files() throws SQLException {
        trino.open(facts).close();
        var schemas = new ArrayList<String>();
        try (var connection = DriverManager.getConnection(System.getProperty("vliegwiel.trino", ""));
                var statement = connection.createStatement();
                var rows = statement.executeQuery("SHOW SCHEMAS")) {
            while (rows.next()) {
                schemas.add(rows.getString(1));
            }
        }
        assertThat(schemas).isNotEmpty().doesNotContain("proef_1");
        assertThat(Files.exists(facts.resolve("school/deel.parquet"))).isTrue();
    }

    @Test
    void a_definition_that_trino_does_not_understand_is_an_error_and_the_next_one_goes_on() throws SQLException {
        try (var bron = trino.open(facts); var statement = bron.connection().createStatement()) {
            assertThatThrownBy(() -> statement.executeQuery("SELECT geen_kolom FROM school"))
                    .isInstanceOf(SQLException.class);
            try (var rows = statement.executeQuery("SELECT COUNT(*) FROM school")) {
                rows.next();
                assertThat(rows.getInt(1)).isEqualTo(12);
            }
        }
    }
}
