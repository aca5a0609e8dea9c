package nl.vliegwiel.toegang;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The server is killed, as an operating system without memory does it. */
class IngebedPostgresTest {

    @Test
    void a_server_that_dies_comes_back_once_with_all_that_was_recorded_and_then_gives_up(@TempDir Path map)
            throws Exception {
        var gaveUp = new CompletableFuture<Boolean>();
        try (var pg = IngebedPostgres.start(map, 0).watched(() -> gaveUp.complete(true))) {
            sql(pg, "create table blijft as select 42 as getal");
            kill(map);
            Awaitility.await().atMost(Duration.ofSeconds(60)).ignoreExceptions()
                    .until(() -> sql(pg, "select getal from blijft"), "42"::equals);
            assertThat(gaveUp).isNotDone();
            kill(map);
            assertThat(gaveUp.get(60, TimeUnit.SECONDS)).isTrue();
        }
    }

    /** This one server, by its process id. */
    private static void kill(Path map) throws Exception {
        long pid = Long.parseLong(Files.readAllLines(map.resolve("database/postmaster.pid")).getFirst().strip());
        var server = ProcessHandle.of(pid).orElseThrow();
        server.destroyForcibly();
        server.onExit().get(30, TimeUnit.SECONDS);
    }

    private static String sql(IngebedPostgres pg, String sql) throws SQLException {
        try (var con = DriverManager.getConnection(pg.url(), IngebedPostgres.EIGENAAR, pg.wachtwoord());
                var s = con.createStatement()) {
            if (!s.execute(sql))
                return "";
            try (var rs = s.getResultSet()) {
                rs.next();
                return rs.getString(1);
            }
        }
    }
}
