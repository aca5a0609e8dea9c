package nl.vliegwiel.monitor.peiling;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Types;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;

import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;

/** Streams the views of schema monitor to Parquet files: a cursor on one side, an appender on the other, never all rows in memory. */
final class FactExport {

    static final List<String> TABELLEN = List.of("school", "inschrijving", "verzuim", "casus", "nazorg", "levering",
            "schoolweek", "maand",
            "geleverd", "peildatum");
    private static final int FETCH = 10_000;

    /** Rows and SHA-256 of one file. */
    record Feiten(long rijen, String sha256) {
    }

    private final Connection source;
    private final DuckDBConnection engine;

    FactExport(Connection source, DuckDBConnection engine) {
        this.source = source;
        this.engine = engine;
    }

    /** Writes all tables to this folder. The caller makes the folder known only when it is complete. */
    Map<String, Feiten> writeTo(Path folder) throws SQLException, IOException {
        Files.createDirectories(folder);
        var written = new LinkedHashMap<String, Feiten>();
        for (String table : TABELLEN) {
            Path file = folder.resolve(table + ".parquet");
            long rows = copy(table);
            try (var statement = engine.createStatement()) {
                statement.execute("COPY ruw TO '" + file + "' (FORMAT parquet, COMPRESSION zstd)");
                statement.execute("DROP TABLE ruw");
            }
            written.put(table, new Feiten(rows, sha256(file)));
        }
        return written;
    }

    private long copy(String table) throws SQLException {
        try (var statement = source.createStatement()) {
            statement.setFetchSize(FETCH);
            try (var rows = statement.executeQuery("select * from monitor." + table)) {
                var meta = rows.getMetaData();
                create(meta);
                try (var appender = engine.createAppender("main", "ruw")) {
                    long count = 0;
                    while (rows.next()) {
                        appender.beginRow();
                        for (int i = 1; i <= meta.getColumnCount(); i++) {
                            append(appender, rows, i, meta.getColumnType(i));
                        }
                        appender.endRow();
                        count++;
                    }
                    return count;
                }
            }
        }
    }

    private void create(ResultSetMetaData meta) throws SQLException {
        var columns = new StringJoiner(", ", "CREATE TABLE ruw (", ")");
        for (int i = 1; i <= meta.getColumnCount(); i++) {
            columns.add(meta.getColumnName(i) + switch (meta.getColumnType(i)) {
                case Types.INTEGER, Types.SMALLINT -> " INTEGER";
                case Types.BIGINT -> " BIGINT";
                case Types.DOUBLE -> " DOUBLE";
                case Types.VARCHAR -> " VARCHAR";
                default -> throw new IllegalStateException(
                        "Only whole numbers, fractions and codes leave the work: " + meta.getColumnName(i));
            });
        }
        try (var statement = engine.createStatement()) {
            statement.execute(columns.toString());
        }
    }

    private static void append(DuckDBAppender appender, ResultSet rows, int i, int type) throws SQLException {
        switch (type) {
            case Types.INTEGER, Types.SMALLINT -> {
                int value = rows.getInt(i);
                if (rows.wasNull()) {
                    appender.appendNull();
                } else {
                    appender.append(value);
                }
            }
            case Types.BIGINT -> {
                long value = rows.getLong(i);
                if (rows.wasNull()) {
                    appender.appendNull();
                } else {
                    appender.append(value);
                }
            }
            case Types.DOUBLE -> appender.append(rows.getDouble(i));
            default -> appender.append(rows.getString(i));
        }
    }

    private static String sha256(Path file) throws IOException {
        try (var in = Files.newInputStream(file)) {
            var digest = MessageDigest.getInstance("SHA-256");
            byte[] buffer = new byte[1 << 16];
            for (int read = in.read(buffer); read > 0; read = in.read(buffer)) {
                digest.update(buffer, 0, read);
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
