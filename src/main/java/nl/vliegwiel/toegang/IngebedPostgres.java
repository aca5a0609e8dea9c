package nl.vliegwiel.toegang;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.tukaani.xz.XZInputStream;

/**
 * A PostgreSQL 18 server that lives in a folder: unpacked, initialised and started from the binaries on the class path.
 * Localhost only, scram passwords, fsync on. For trying and small installations; larger ones use an external server.
 * Throws {@link IllegalStateException} with the server's own words when it does not start. Watched, it is started again once when it dies.
 */
public final class IngebedPostgres implements AutoCloseable {
    static final String EIGENAAR = "eigenaar";
    static final String DATABASE = "vliegwiel";
    private static final Logger LOG = LoggerFactory.getLogger(IngebedPostgres.class);
    private static final String ARCHIEF = "/postgres-linux-x86_64.txz";
    private static final String BEHEER = "beheer";
    private static final int HERSTARTEN = 20;
    private static final boolean ROOT = "root".equals(System.getProperty("user.name"));

    private final Path map;
    private final Path programma;
    private final Path gegevens;
    private final int poort;
    private final String wachtwoord;
    private @Nullable FileChannel slot;
    private @Nullable Runnable opgeven;
    private boolean herstart;
    private boolean dicht;

    private IngebedPostgres(Path map, int poort) throws IOException {
        this.map = Files.createDirectories(map.toAbsolutePath());
        this.programma = Path.of(System.getProperty("vliegwiel.pg.programma", this.map.resolve("programma").toString()))
                .toAbsolutePath();
        this.gegevens = this.map.resolve("database");
        this.poort = poort > 0 ? poort : vrijePoort();
        this.wachtwoord = wachtwoord(this.map.resolve("wachtwoord"));
    }

    /** Starts the server in this folder; port 0 picks a free one. */
    public static IngebedPostgres start(Path map, int poort) {
        try {
            var pg = new IngebedPostgres(map, poort);
            pg.claim();
            pg.unpack();
            boolean nieuw = pg.initialise();
            pg.startServer();
            if (nieuw)
                pg.createDatabase();
            LOG.info("PostgreSQL 18 draait in {} op poort {}", pg.gegevens, pg.poort);
            return pg;
        } catch (IOException | SQLException e) {
            throw new IllegalStateException("PostgreSQL start niet in " + map, e);
        }
    }

    /** One process to a folder: a second one would stop the server of the first under its hands. */
    private void claim() throws IOException {
        slot = FileChannel.open(map.resolve("slot"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        if (slot.tryLock() == null)
            throw new IllegalStateException("Vliegwiel draait al op de map " + map
                    + ". Stop het eerst, of kies een andere map met --vliegwiel.gegevens=…");
    }

    /** From now on: a server that dies is started again, once; the second time this is run, since nobody should trust it any more. */
    public IngebedPostgres watched(Runnable giveUp) throws IOException {
        opgeven = giveUp;
        watch();
        return this;
    }

    /** The server is not our child but that of pg_ctl: its process id stands in its own file. */
    private void watch() throws IOException {
        long pid = Long.parseLong(Files.readAllLines(gegevens.resolve("postmaster.pid")).getFirst().strip());
        ProcessHandle.of(pid).ifPresentOrElse(p -> {
            var _ = p.onExit().thenRun(this::died);
        }, this::died);
    }

    private synchronized void died() {
        if (dicht)
            return;
        if (herstart) {
            LOG.error("PostgreSQL viel voor de tweede keer weg. Vliegwiel stopt. Waarom staat in {}",
                    map.resolve("server.log"));
            Objects.requireNonNull(opgeven).run();
            return;
        }
        herstart = true;
        LOG.error("PostgreSQL viel weg. Vliegwiel start het opnieuw, deze ene keer");
        try {
            startAgain();
            LOG.warn("PostgreSQL draait weer. Wat was vastgelegd, staat er nog. Waarom het wegviel, staat in {}",
                    map.resolve("server.log"));
            watch();
        } catch (IOException e) {
            LOG.error("PostgreSQL start niet opnieuw. Vliegwiel stopt: {}", e.getMessage());
            Objects.requireNonNull(opgeven).run();
        }
    }

    /** What the dead server left running goes within seconds, and holds its memory until then. */
    private void startAgain() throws IOException {
        for (int i = 1;; i++)
            try {
                startServer();
                return;
            } catch (IOException e) {
                if (i == HERSTARTEN)
                    throw e;
                LockSupport.parkNanos(TimeUnit.SECONDS.toNanos(1));
            }
    }

    public String url() {
        return url(DATABASE);
    }

    public String wachtwoord() {
        return wachtwoord;
    }

    private String url(String database) {
        return "jdbc:postgresql://127.0.0.1:" + poort + "/" + database;
    }

    private static int vrijePoort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private static String wachtwoord(Path bestand) throws IOException {
        if (Files.notExists(bestand)) {
            var ruis = new byte[24];
            new SecureRandom().nextBytes(ruis);
            Files.createFile(bestand,
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            Files.writeString(bestand, HexFormat.of().formatHex(ruis));
        }
        return Files.readString(bestand).strip();
    }

    private void unpack() throws IOException {
        if (Files.isExecutable(programma.resolve("bin/postgres")) && Files.exists(programma.resolve("uitgepakt")))
            return;
        LOG.info("PostgreSQL uitpakken (eenmalig)");
        try (InputStream in = IngebedPostgres.class.getResourceAsStream(ARCHIEF)) {
            if (in == null)
                throw new IOException("geen " + ARCHIEF + " op het klassenpad: dit platform wordt niet ondersteund,"
                        + " gebruik een eigen PostgreSQL 18 (docs/beheer/installeren.md)");
            try (var tar = new TarArchiveInputStream(new XZInputStream(new BufferedInputStream(in)))) {
                for (var e = tar.getNextEntry(); e != null; e = tar.getNextEntry())
                    unpackEntry(tar, e);
            }
        }
        Files.writeString(programma.resolve("uitgepakt"), "");
    }

    private void unpackEntry(TarArchiveInputStream tar, TarArchiveEntry e) throws IOException {
        var doel = programma.resolve(e.getName()).normalize();
        if (!doel.startsWith(programma))
            throw new IOException("vreemd pad " + e.getName());
        if (e.isDirectory()) {
            Files.createDirectories(doel);
            return;
        }
        Files.createDirectories(doel.getParent());
        Files.deleteIfExists(doel);
        if (e.isSymbolicLink()) {
            Files.createSymbolicLink(doel, Path.of(e.getLinkName()));
            return;
        }
        Files.copy(tar, doel);
        Files.setPosixFilePermissions(doel,
                PosixFilePermissions.fromString((e.getMode() & 0111) != 0 ? "rwxr-xr-x" : "rw-r--r--"));
    }

    private boolean initialise() throws IOException {
        if (Files.exists(gegevens.resolve("PG_VERSION")) && Files.exists(map.resolve("klaar")))
            return false;
        if (Files.exists(gegevens))
            remove(gegevens); // a first start that was killed halfway holds nothing of value
        Files.createDirectories(gegevens);
        var pw = Files.createTempFile(map, "init", ".pw");
        Files.writeString(pw, wachtwoord);
        try {
            run(command("initdb", "-D", gegevens.toString(), "-U", BEHEER, "--auth=scram-sha-256", "--pwfile=" + pw,
                    "--encoding=UTF8", "--locale=C.UTF-8", "--locale-provider=icu", "--icu-locale=nl-NL",
                    "--data-checksums"));
        } finally {
            Files.delete(pw);
        }
        return true;
    }

    private static void remove(Path folder) throws IOException {
        try (var paths = Files.walk(folder)) {
            for (var p : paths.sorted(java.util.Comparator.reverseOrder()).toList())
                Files.delete(p);
        }
    }

    /** The owner of the tables is an ordinary role: neither superuser nor able to pass row-level security. */
    private void createDatabase() throws SQLException, IOException {
        try (var con = DriverManager.getConnection(url("postgres"), BEHEER, wachtwoord);
                var s = con.createStatement()) {
            s.execute("create role " + EIGENAAR + " login createrole nosuperuser nobypassrls password '" + wachtwoord
                    + "'");
            s.execute("create database " + DATABASE + " owner " + EIGENAAR);
        }
        Files.writeString(map.resolve("klaar"), "");
    }

    private void startServer() throws IOException {
        if (!herstart && Files.exists(gegevens.resolve("postmaster.pid"), LinkOption.NOFOLLOW_LINKS))
            stopServer();
        run(command("pg_ctl", "-D", gegevens.toString(), "-w", "-t", "60", "-l", map.resolve("server.log").toString(),
                "-o",
                "-p " + poort
                        + " -c listen_addresses=127.0.0.1 -c unix_socket_directories='' -c timezone=Europe/Amsterdam"
                        + " -c shared_buffers=256MB -c max_connections=60 -c log_min_error_statement=panic",
                "start"));
    }

    private void stopServer() {
        try {
            run(command("pg_ctl", "-D", gegevens.toString(), "-m", "fast", "-w", "-t", "30", "stop"));
        } catch (IOException e) {
            LOG.warn("PostgreSQL stopte niet: {}", e.getMessage());
        }
    }

    /** PostgreSQL refuses to run as root; in a user namespace of its own it sees another user. */
    private List<String> command(String naam, String... args) {
        var opdracht = new ArrayList<String>();
        if (ROOT)
            opdracht.addAll(List.of("unshare", "--user"));
        opdracht.add(programma.resolve("bin").resolve(naam).toString());
        opdracht.addAll(List.of(args));
        return opdracht;
    }

    private static void run(List<String> opdracht) throws IOException {
        var uit = Files.createTempFile("pg", ".log");
        try {
            var p = new ProcessBuilder(opdracht).redirectErrorStream(true).redirectOutput(uit.toFile()).start();
            if (!p.waitFor(90, TimeUnit.SECONDS) || p.exitValue() != 0)
                throw new IOException(opdracht + " gaf: " + Files.readString(uit, StandardCharsets.UTF_8));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        } finally {
            Files.delete(uit);
        }
    }

    @Override
    public synchronized void close() {
        dicht = true;
        stopServer();
        try {
            if (slot != null)
                slot.close();
        } catch (IOException e) {
            LOG.warn("Het slot op {} ging niet open: {}", map, e.getMessage());
        }
    }
}
