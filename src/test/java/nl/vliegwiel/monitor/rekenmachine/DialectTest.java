package nl.vliegwiel.monitor.rekenmachine;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.SQLException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;

import nl.vliegwiel.DatabaseTest;
import nl.vliegwiel.Proefregio;

/** What the lint lets through answers the same on DuckDB and PostgreSQL; bin/check --trino asks Trino too. */
@DatabaseTest
class DialectTest {

    @Autowired
    JdbcTemplate jdbc;
    @Autowired
    Proefregio regio;
    @TempDir
    Path folder;

    @Test
    void what_definitions_are_written_with_is_the_same_on_duckdb() throws SQLException {
        try (var duck = new DuckdbMachine("256MB", folder).empty()) {
            assertThat(Dialect.answers(duck)).isEqualTo(Dialect.expected());
        }
    }

    @Test
    void what_definitions_are_written_with_is_the_same_on_postgresql() {
        assertThat(regio.als("noor", () -> jdbc.execute((ConnectionCallback<Object>) Dialect::answers)))
                .isEqualTo(Dialect.expected());
    }
}
