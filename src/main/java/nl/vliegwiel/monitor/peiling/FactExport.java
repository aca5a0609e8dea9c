package nl.vliegwiel.monitor.peiling;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
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
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyOut;

import nl.vliegwiel.monitor.indicator.Kubus;
import nl.vliegwiel.monitor.rekenmachine.DuckdbMachine;

/** Streams the views of schema monitor to Parquet files: COPY on one side, an appender on the other, never all rows in memory. */
final class FactExport {

    static final List<String> TABELLEN = List.of("school", "inschrijving", "verzuim", "casus", "nazorg", "levering",
            "schoolweek", "maand",
            "geleverd", "peildatum", "signaal", "adviesvraag", "activiteit", "traject", "doel", "contact", "kracht",
            "evaluatie", "eerste_verantwoordelijke", "toestemming", "teamlid", "duotelling", "jeugdhulp",
            "jeugdhulpwacht", "jeugdhulpkosten", "jeugdigen", "inverwijzing", "uitverwijzing", "overstap",
            "koppeling", "schoolafspraak", "afsprakenmaand", "vragenlijstantwoord",
            "uitgenodigde");
    /** Signature, flags and length of the extension: what stands before the first row of binary COPY. */
    private static final int HEADER = 19;

    /** Rows of one table, and SHA-256 of its file or files in order. */
    record Feiten(long rijen, String sha256) {
    }

    private final Connection source;
    private final DuckDBConnection engine;

    FactExport(Connection source, DuckDBConnection engine) {
        this.source = source;
        this.engine = engine;
    }

    /** Writes all tables to this folder, each to a folder of its own. The caller makes the folder known only when it is complete. */
    Map<String, Feiten> writeTo(Path folder) throws SQLException, IOException {
        Files.createDirectories(folder);
        var written = new LinkedHashMap<String, Feiten>();
        for (String table : TABELLEN) {
            Path file = Files.createDirectories(folder.resolve(table)).resolve("deel.parquet");
            long rows = copy(table);
            try (var statement = engine.createStatement()) {
                statement.execute("COPY ruw TO '" + file + "' (FORMAT parquet, COMPRESSION zstd)");
                statement.execute("DROP TABLE ruw");
            }
            written.put(table, new Feiten(rows, sha256(List.of(file))));
        }
        return written;
    }

    /** Adds what many definitions ask for, added up once; the other tables are there. */
    static Map<String, Feiten> kubussen(Path folder, DuckdbMachine duckdb) throws SQLException, IOException {
        var written = new LinkedHashMap<String, Feiten>();
        for (var kubus : Kubus.alle()) {
            var files = duckdb.add(folder, kubus.naam(), kubus.sql());
            try (var bron = duckdb.open(folder);
                    var statement = bron.connection().createStatement();
                    var rows = statement.executeQuery("SELECT COUNT(*) FROM " + kubus.naam())) {
                rows.next();
                written.put(kubus.naam(), new Feiten(rows.getLong(1), sha256(files)));
            }
        }
        return written;
    }

    private long copy(String table) throws SQLException {
        int[] types = create(table);
        CopyOut copy = source.unwrap(PGConnection.class).getCopyAPI()
                .copyOut("copy (select * from monitor." + table + ") to stdout (format binary)");
        try (var appender = engine.createAppender("main", "ruw")) {
            long count = 0;
            boolean first = true;
            for (byte[] message = copy.readFromCopy(); message != null; message = copy.readFromCopy()) {
                var row = ByteBuffer.wrap(message);
                if (first) {
                    row.position(HEADER);
                    first = false;
                }
                // a row is one message; the end is one with a count of fields of -1
                while (row.remaining() > Short.BYTES && row.getShort() >= 0) {
                    appender.beginRow();
                    for (int type : types) {
                        append(appender, row, type);
                    }
                    appender.endRow();
                    count++;
                }
            }
            return count;
        } finally {
            if (copy.isActive()) {
                copy.cancelCopy();
            }
        }
    }

    /** The empty table of the engine that takes the rows; gives the types of its columns. */
    private int[] create(String table) throws SQLException {
        try (var statement = source.prepareStatement("select * from monitor." + table);
                var create = engine.createStatement()) {
            ResultSetMetaData meta = java.util.Objects.requireNonNull(statement.getMetaData());
            var columns = new StringJoiner(", ", "CREATE TABLE ruw (", ")");
            int[] types = new int[meta.getColumnCount()];
            for (int i = 0; i < types.length; i++) {
                types[i] = meta.getColumnType(i + 1);
                columns.add(meta.getColumnName(i + 1) + switch (types[i]) {
                    case Types.INTEGER, Types.SMALLINT -> " INTEGER";
                    case Types.BIGINT -> " BIGINT";
                    case Types.DOUBLE -> " DOUBLE";
                    case Types.VARCHAR -> " VARCHAR";
                    default -> throw new IllegalStateException(
                            "Only whole numbers, fractions and codes leave the work: " + meta.getColumnName(i + 1));
                });
            }
            create.execute(columns.toString());
            return types;
        }
    }

    private static void append(DuckDBAppender appender, ByteBuffer row, int type) throws SQLException {
        int length = row.getInt();
        if (length < 0) {
            appender.appendNull();
            return;
        }
        switch (type) {
            case Types.INTEGER -> appender.append(row.getInt());
            case Types.SMALLINT -> appender.append((int) row.getShort());
            case Types.BIGINT -> appender.append(row.getLong());
            case Types.DOUBLE -> appender.append(row.getDouble());
            default -> {
                byte[] text = new byte[length];
                row.get(text);
                appender.append(new String(text, StandardCharsets.UTF_8));
            }
        }
    }

    private static String sha256(List<Path> files) throws IOException {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            byte[] buffer = new byte[1 << 16];
            for (Path file : files) {
                try (var in = Files.newInputStream(file)) {
                    for (int read = in.read(buffer); read > 0; read = in.read(buffer)) {
                        digest.update(buffer, 0, read);
                    }
                }
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
