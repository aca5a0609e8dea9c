package nl.vliegwiel.monitor.peiling;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

import org.postgresql.PGConnection;
import org.springframework.core.io.ClassPathResource;
import org.springframework.util.FileSystemUtils;

import nl.vliegwiel.monitor.indicator.Indicator;
import nl.vliegwiel.monitor.indicator.Kubus;
import nl.vliegwiel.toegang.IngebedPostgres;

/** The facts in a PostgreSQL of their own, with the indexes that somebody would make who knows the questions, and memory as for such work. */
final class PostgresFacts implements AutoCloseable {

    /** Ticks of the clock of the kernel in a second. */
    private static final double HERTZ = 100;

    private final Process server;
    private final Connection connection;

    private PostgresFacts(Process server, Connection connection) {
        this.server = server;
        this.connection = connection;
    }

    /** Makes the server in this folder anew and fills it with what DuckDB has of the tables that these definitions read. */
    static PostgresFacts start(Path folder, Connection facts, List<Indicator> indicators)
            throws IOException, SQLException, InterruptedException {
        FileSystemUtils.deleteRecursively(folder);
        String url;
        String password;
        try (var made = IngebedPostgres.start(folder, 0)) {
            url = made.url();
            password = made.wachtwoord();
        }
        var command = new ArrayList<String>();
        if ("root".equals(System.getProperty("user.name"))) {
            command.addAll(List.of("unshare", "--user"));
        }
        var port = url.replaceAll(".*:(\\d+)/.*", "$1");
        command.addAll(List.of(System.getProperty("vliegwiel.pg.programma") + "/bin/postgres", "-D",
                folder.resolve("database").toString(), "-p", port, "-c", "listen_addresses=127.0.0.1", "-c",
                "unix_socket_directories=", "-c", "shared_buffers=3GB", "-c", "work_mem=512MB", "-c",
                "maintenance_work_mem=1GB", "-c", "effective_cache_size=6GB", "-c", "max_parallel_workers_per_gather=2",
                "-c", "jit=off", "-c", "random_page_cost=1.1", "-c", "fsync=off"));
        var log = folder.resolve("bench.log").toFile();
        var server = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log).start();
        var all = new PostgresFacts(server, connect(url, password));
        all.load(facts, indicators);
        return all;
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

    Connection connection() {
        return connection;
    }

    private void load(Connection facts, List<Indicator> indicators) throws SQLException, IOException {
        var csv = Files.createTempFile(Path.of("target/bench"), "feiten", ".csv");
        try (var to = connection.createStatement(); var from = facts.createStatement()) {
            to.execute("CREATE SCHEMA feiten");
            to.execute("SET search_path = feiten, pg_catalog");
            to.execute(text("feiten.sql").replace("CREATE TABLE", "CREATE UNLOGGED TABLE"));
            var asked = indicators.stream().map(Indicator::uitFeiten).toList();
            for (String table : FactExport.TABELLEN) {
                if (!table.equals("school") && asked.stream().noneMatch(i -> i.leest(table))) {
                    continue;
                }
                var columns = new ArrayList<String>();
                try (var rows = from.executeQuery("DESCRIBE " + table)) {
                    while (rows.next()) {
                        columns.add(rows.getString(1));
                    }
                }
                from.execute("COPY (SELECT " + String.join(", ", columns) + " FROM " + table + ") TO '" + csv
                        + "' (FORMAT csv, HEADER false)");
                to.execute("TRUNCATE " + table);
                try (var in = Files.newInputStream(csv)) {
                    connection.unwrap(PGConnection.class).getCopyAPI().copyIn(
                            "COPY " + table + " (" + String.join(", ", columns) + ") FROM STDIN (FORMAT csv)", in);
                }
            }
            to.execute(text("indexen.sql"));
            to.execute("VACUUM ANALYZE");
            for (var kubus : Kubus.alle()) {
                if (indicators.stream().noneMatch(i -> i.leest(kubus.naam()))) {
                    continue;
                }
                to.execute(kubus.tabel().replace("CREATE TABLE", "CREATE UNLOGGED TABLE"));
                to.execute("CREATE INDEX ON " + kubus.naam() + " (school, maand)");
                to.execute("VACUUM ANALYZE " + kubus.naam());
            }
        } finally {
            Files.deleteIfExists(csv);
        }
    }

    private static String text(String name) throws IOException {
        return new ClassPathResource("monitor/" + name).getContentAsString(StandardCharsets.UTF_8);
    }

    /** Seconds of processor of the server and its workers for this statement, with all its rows read. */
    double read(String sql) throws SQLException {
        double before = processor();
        try (var statement = connection.createStatement(); var rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                rows.getObject(1);
            }
        }
        return processor() - before;
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
