package nl.vliegwiel.monitor.rekenmachine;

import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

import org.duckdb.DuckDBConnection;

/** DuckDB in this process: no server, and nothing is kept. What does not fit in its memory goes to a folder beside the facts. */
public final class DuckdbMachine implements Rekenmachine {

    /** Bytes of Parquet up to which a table is read once: many figures ask it, and opening a file costs more than its rows. */
    private static final long SMALL = 4L << 20;
    /** Bytes of Parquet in a school year from which a table is added a month at a time: sorting the year of a country takes more than 1.6 GB. */
    private static final long LARGE = 32L << 20;

    private final String memory;
    private final Path spill;
    private final long large;

    /** memory: at most this much, as DuckDB writes it, such as 1GB; spill: a folder for what does not fit. */
    public DuckdbMachine(String memory, Path spill) {
        this(memory, spill, LARGE);
    }

    /** large: bytes in a school year from which a table is added a month at a time. */
    DuckdbMachine(String memory, Path spill, long large) {
        this.memory = memory;
        this.spill = spill;
        this.large = large;
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

    /**
     * Adds a table to a folder of facts, computed from those that are there by a statement that looks at the months of table maand: a
     * school year at a time, or a month, so that a country fits in memory. Its rows lie by school and month: what lies together is alike, so the file is
     * smaller and each figure reads it sooner. A part without rows has no file, unless there is nothing else. Gives its files.
     */
    public List<Path> add(Path facts, String table, String sql) throws SQLException, IOException {
        var files = new ArrayList<Path>();
        try (var bron = open(facts); var statement = bron.connection().createStatement()) {
            var years = numbers(statement, "schooljaar");
            boolean byMonth = size(facts) > years.size() * large;
            String period = byMonth ? "maand" : "schooljaar";
            var parts = byMonth ? numbers(statement, period) : years;
            if (parts.isEmpty()) {
                parts.add(0); // no months: a table without rows
            }
            Path folder = Files.createDirectories(facts.resolve(table)).toAbsolutePath();
            for (int part : parts) {
                // a temporary table goes before the one of the same name
                statement.execute(
                        "CREATE OR REPLACE TEMPORARY TABLE maand AS SELECT * FROM memory.main.maand WHERE " + period
                                + " = " + part);
                Path file = folder.resolve("deel-" + part + ".parquet");
                int rows = statement.executeUpdate("COPY (SELECT * FROM (" + sql
                        + ") k ORDER BY school, maand) TO '" + file + "' (FORMAT parquet, COMPRESSION zstd)");
                if (rows == 0 && !(files.isEmpty() && part == parts.getLast())) {
                    Files.delete(file); // the planner takes the rows of the first file for those of each
                } else {
                    files.add(file);
                }
            }
        }
        return files;
    }

    private static List<Integer> numbers(Statement statement, String column) throws SQLException {
        var numbers = new ArrayList<Integer>();
        try (var rows = statement.executeQuery("SELECT DISTINCT " + column + " FROM maand ORDER BY " + column)) {
            while (rows.next()) {
                numbers.add(rows.getInt(1));
            }
        }
        return numbers;
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
        try (var files = Files.walk(folder, FileVisitOption.FOLLOW_LINKS)) {
            return files.filter(Files::isRegularFile).mapToLong(f -> f.toFile().length()).sum();
        } catch (IOException e) {
            throw new NietBereikbaar(new SQLException(e));
        }
    }

    private record Held(Connection connection) implements Feitenbron {
        @Override
        public void expect(boolean many) throws SQLException {
            try (var statement = connection.createStatement()) {
                statement.execute("SET threads = " + (many ? Runtime.getRuntime().availableProcessors() : 1));
            }
        }

        @Override
        public void close() throws SQLException {
            connection.close();
        }
    }
}
