package nl.vliegwiel.monitor.peiling;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import org.postgresql.PGConnection;
import org.postgresql.util.PSQLState;
import org.springframework.core.io.ClassPathResource;

import nl.vliegwiel.monitor.indicator.Indicator;
import nl.vliegwiel.monitor.indicator.Kubus;
import nl.vliegwiel.toegang.IngebedPostgres;

/** The facts in a PostgreSQL of their own, with the indexes that somebody would make who knows the questions, and memory as for such work. */
final class PostgresFacts implements AutoCloseable {

    /** Ticks of the clock of the kernel in a second. */
    private static final double HERTZ = 100;
    /** Seconds on the clock that a question may take. */
    private static final int PATIENCE = Integer.getInteger("geduld", 600);

    private final Process server;
    private final Connection connection;

    private PostgresFacts(Process server, Connection connection) {
        this.server = server;
        this.connection = connection;
    }

    /** Starts a server in this folder with the tables of these facts that these definitions read; those that it holds already stay. */
    static PostgresFacts start(Path folder, Path facts, Connection duck, List<Indicator> indicators)
            throws IOException, SQLException, InterruptedException {
        String url;
        String password;
        try (var made = IngebedPostgres.start(folder, 0)) {
            url = made.url();
            password = made.wachtwoord();
        }
        var server = new ProcessBuilder(command(folder, url)).redirectErrorStream(true)
                .redirectOutput(folder.resolve("bench.log").toFile()).start();
        var all = new PostgresFacts(server, connect(url, password));
        all.load(facts, duck, tables(indicators));
        try (var statement = all.connection.createStatement()) {
            statement.execute("SET search_path = feiten, pg_catalog");
            statement.execute("SET statement_timeout = '" + PATIENCE + "s'");
        }
        return all;
    }

    private static List<String> command(Path folder, String url) {
        var command = new ArrayList<String>();
        if ("root".equals(System.getProperty("user.name"))) {
            command.addAll(List.of("unshare", "--user"));
        }
        command.addAll(List.of(System.getProperty("vliegwiel.pg.programma") + "/bin/postgres", "-D",
                folder.resolve("database").toString(), "-p", url.replaceAll(".*:(\\d+)/.*", "$1")));
        for (String setting : List.of("listen_addresses=127.0.0.1", "unix_socket_directories=", "shared_buffers=3GB",
                "work_mem=512MB", "hash_mem_multiplier=8", "maintenance_work_mem=1GB", "effective_cache_size=6GB",
                "max_parallel_workers_per_gather=2", "jit=off", "random_page_cost=1.1", "fsync=off", "autovacuum=off",
                "max_wal_size=4GB")) {
            command.addAll(List.of("-c", setting));
        }
        return command;
    }

    /** What these definitions read, the kubus too. */
    private static List<String> tables(List<Indicator> indicators) {
        return Stream.concat(FactExport.TABELLEN.stream(), Kubus.alle().stream().map(Kubus::naam))
                .filter(t -> t.equals("school") || indicators.stream().anyMatch(i -> i.leest(t))).toList();
    }

    private static Connection connect(String url, String password) throws SQLException, InterruptedException {
        for (int tries = 0;; tries++) {
            try {
                return DriverManager.getConnection(url, "beheer", password);
            } catch (SQLException e) {
                if (tries > 100) {
                    throw e;
                }
                TimeUnit.MILLISECONDS.sleep(200);
            }
        }
    }

    /** Each table in a transaction of its own: one that is there is whole. */
    private void load(Path facts, Connection duck, List<String> tables) throws SQLException, IOException {
        try (var to = connection.createStatement()) {
            to.execute("CREATE SCHEMA IF NOT EXISTS feiten");
            to.execute("SET search_path = feiten, pg_catalog");
            for (String table : tables) {
                if (connection.getMetaData().getTables(null, "feiten", table, null).next()) {
                    continue;
                }
                connection.setAutoCommit(false);
                copy(facts.resolve(table), duck, table, to);
                for (String index : text("indexen.sql").split(";")) {
                    if (index.contains(" ON " + table + " ")) {
                        to.execute(index);
                    }
                }
                connection.commit();
                connection.setAutoCommit(true);
                to.execute("ANALYZE " + table);
            }
        }
    }

    /** A file at a time, so that a country does not lie here as text; frozen, as VACUUM would leave it. */
    private void copy(Path folder, Connection duck, String table, Statement to) throws SQLException, IOException {
        var csv = Files.createTempFile(Path.of("target/bench"), "feiten", ".csv");
        try (var from = duck.createStatement(); var files = Files.list(folder)) {
            var columns = new ArrayList<String>();
            var typed = new ArrayList<String>();
            try (var rows = from.executeQuery("DESCRIBE " + table)) {
                while (rows.next()) {
                    columns.add(rows.getString(1));
                    typed.add(rows.getString(1) + " " + rows.getString(2).replace("DOUBLE", "DOUBLE PRECISION"));
                }
            }
            to.execute("CREATE UNLOGGED TABLE " + table + " (" + String.join(", ", typed) + ")");
            String list = String.join(", ", columns);
            for (var file : files.sorted().toList()) {
                from.execute("COPY (SELECT " + list + " FROM read_parquet('" + file + "')) TO '" + csv
                        + "' (FORMAT csv, HEADER false)");
                try (var in = Files.newInputStream(csv)) {
                    connection.unwrap(PGConnection.class).getCopyAPI().copyIn(
                            "COPY " + table + " (" + list + ") FROM STDIN (FORMAT csv, FREEZE)", in, 1 << 20);
                }
            }
        } finally {
            Files.deleteIfExists(csv);
        }
    }

    private static String text(String name) throws IOException {
        return new ClassPathResource("monitor/" + name).getContentAsString(StandardCharsets.UTF_8);
    }

    /**
     * What one question cost.
     *
     * @param seconds of processor of the server and its workers, and of this process that reads the rows
     * @param whole   false when it did not end in time: at least these seconds
     */
    record Asked(double seconds, boolean whole) {
    }

    interface Question {
        void ask(Connection connection) throws SQLException;
    }

    Asked ask(Question question) throws SQLException {
        double before = processor();
        var own = Cost.begin();
        try {
            question.ask(connection);
            return new Asked(processor() - before + own.end().cpu(), true);
        } catch (SQLException e) {
            if (!PSQLState.QUERY_CANCELED.getState().equals(e.getSQLState())) {
                throw e;
            }
            return new Asked(processor() - before + own.end().cpu(), false);
        }
    }

    /** Of those that the server started, and of those that have ended already. */
    private double processor() {
        var own = stat(server.pid());
        double seconds = (Long.parseLong(own[15]) + Long.parseLong(own[16])) / HERTZ;
        try (var processes = Files.list(Path.of("/proc"))) {
            for (var process : processes.filter(p -> p.getFileName().toString().matches("\\d+")).toList()) {
                var stat = stat(Long.parseLong(process.getFileName().toString()));
                if (stat.length > 3 && stat[3].equals(String.valueOf(server.pid()))) {
                    seconds += Cost.seconds(process);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return seconds;
    }

    /** The fields of /proc/…/stat; none when the process has just ended. */
    private static String[] stat(long pid) {
        try {
            return Files.readString(Path.of("/proc/" + pid + "/stat")).replaceFirst("\\(.*\\)", "x").split(" ");
        } catch (IOException e) {
            return new String[0];
        }
    }

    @Override
    public void close() throws SQLException, InterruptedException {
        connection.close();
        server.destroy();
        server.waitFor(30, TimeUnit.SECONDS);
    }
}
