package nl.vliegwiel.monitor.rekenmachine;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;

import org.duckdb.DuckDBConnection;

/** DuckDB in this process: no server, and nothing is kept. What does not fit in its memory goes to a folder beside the facts. */
public final class DuckdbMachine implements Rekenmachine {

    /** Bytes of Parquet up to which a table is read once: many figures ask it, and opening a file costs more than its rows. */
    private static final long SMALL = 4L << 20;

    private final String memory;
    private final Path spill;

    /** memory: at most this much, as DuckDB writes it, such as 1GB; spill: a folder for what does not fit. */
    public DuckdbMachine(String memory, Path spill) {
        this.memory = memory;
        this.spill = spill;
    }

    /** An empty engine, for who writes facts. */
    public DuckDBConnection empty() throws SQLException {
        var connection = DriverManager.getConnection("jdbc:duckdb:").unwrap(DuckDBConnection.class);
        try (var statement = connection.createStatement()) {
            statement.execute("SET memory_limit = '" + memory + "'; SET threads = "
                    + Runtime.getRuntime().availableProcessors()
                    + "; SET preserve_insertion_order = false; SET temp_directory = '" + spill + "'");
        }
        return connection;
    }

    @Override
    public Feitenbron open(Path facts) throws SQLException {
        var connection = empty();
        try (var statement = connection.createStatement()) {
            for (String table : tables(facts)) {
                var folder = facts.toAbsolutePath().resolve(table);
                statement.execute("CREATE " + (size(folder) <= SMALL ? "TABLE " : "VIEW ") + table
                        + " AS SELECT * FROM read_parquet('" + folder + "/*.parquet')");
            }
            return new Held(connection);
        } catch (SQLException e) {
            connection.close();
            throw new NietBereikbaar(e);
        }
    }

    /** The tables of a folder of facts: its folders. */
    static List<String> tables(Path facts) throws SQLException {
        try (var folders = Files.list(facts)) {
            return folders.filter(Files::isDirectory).map(f -> f.getFileName().toString()).sorted().toList();
        } catch (IOException e) {
            throw new NietBereikbaar(new SQLException(e));
        }
    }

    private static long size(Path folder) throws SQLException {
        try (var files = Files.list(folder)) {
            return files.mapToLong(f -> f.toFile().length()).sum();
        } catch (IOException e) {
            throw new NietBereikbaar(new SQLException(e));
        }
    }

    private record Held(Connection connection) implements Feitenbron {
        @Override
        public void close() throws SQLException {
            connection.close();
        }
    }
}
