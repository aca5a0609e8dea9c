package nl.vliegwiel.monitor.rekenmachine;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A Trino of one or more machines, with a Hive catalog. It reads the same files; each folder of facts gets a schema of its own for
 * as long as it is used.
 */
public final class TrinoMachine implements Rekenmachine {

    private final String url;
    private final String root;
    private final DuckdbMachine reader;

    /**
     * @param url    jdbc:trino://host:port/catalog and what Trino's own driver takes behind it
     * @param root   how Trino calls the folder in which the folders of facts are, such as local:///
     * @param reader tells which columns a file has
     */
    public TrinoMachine(String url, String root, DuckdbMachine reader) {
        this.url = url;
        this.root = root.endsWith("/") ? root : root + "/";
        this.reader = reader;
    }

    @Override
    public Feitenbron open(Path facts) throws SQLException {
        var tables = columns(facts);
        String folder = String.valueOf(facts.getFileName());
        String schema = folder.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "_");
        Connection connection = null;
        try {
            connection = DriverManager.getConnection(url);
            try (var statement = connection.createStatement()) {
                drop(statement, schema);
                statement.execute("CREATE SCHEMA " + schema);
                for (var table : tables.entrySet()) {
                    statement.execute("CREATE TABLE " + schema + "." + table.getKey() + " ("
                            + String.join(", ", table.getValue()) + ") WITH (format = 'PARQUET', external_location = '"
                            + root + folder + "/" + table.getKey() + "')");
                }
            }
            connection.setSchema(schema);
            return new Held(connection, schema);
        } catch (SQLException e) {
            if (connection != null) {
                connection.close();
            }
            throw new NietBereikbaar(e);
        }
    }

    /** Tables with their columns and types, as the files have them. */
    private Map<String, List<String>> columns(Path facts) throws SQLException {
        var tables = new LinkedHashMap<String, List<String>>();
        try (var source = reader.open(facts); var statement = source.connection().createStatement()) {
            for (String table : DuckdbMachine.tables(facts)) {
                var columns = new LinkedHashMap<String, String>();
                try (var rows = statement.executeQuery("DESCRIBE " + table)) {
                    while (rows.next()) {
                        columns.put(rows.getString("column_name"), rows.getString("column_type"));
                    }
                }
                tables.put(table, columns.entrySet().stream().map(c -> c.getKey() + " " + c.getValue())
                        .collect(Collectors.toList()));
            }
        }
        return tables;
    }

    private static void drop(Statement statement, String schema) throws SQLException {
        statement.execute("DROP SCHEMA IF EXISTS " + schema + " CASCADE");
    }

    private record Held(Connection connection, String schema) implements Feitenbron {
        @Override
        public void expect(boolean many) {
            // Trino divides its work itself
        }

        @Override
        public void close() throws SQLException {
            try (connection; var statement = connection.createStatement()) {
                drop(statement, schema);
            }
        }
    }
}
