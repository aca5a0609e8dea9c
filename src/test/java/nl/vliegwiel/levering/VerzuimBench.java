package nl.vliegwiel.levering;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.postgresql.PGConnection;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.flyway.autoconfigure.FlywayConnectionDetails;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import com.sun.management.OperatingSystemMXBean;

import nl.vliegwiel.Vliegwiel;
import nl.vliegwiel.levering.bestand.Klaarzettingen;
import nl.vliegwiel.levering.indeling.Datumvorm;
import nl.vliegwiel.levering.indeling.Indeling;
import nl.vliegwiel.toegang.Acteur;
import nl.vliegwiel.toegang.Sessies;

/**
 * How fast absence is taken in, beside bare COPY of the same rows by the owner in the same run. Started by
 * bench/verzuim-inlezen; prints one line of bench/RESULTS.md for each size. Fictieve gegevens.
 */
public final class VerzuimBench {
    private static final int LEERLINGEN = 2000;
    private static final LocalDate VAN = LocalDate.of(2024, 9, 2);
    private static final int KEREN = 3;

    private VerzuimBench() {
    }

    public static void main(String[] args) throws Exception {
        var map = Files.createTempDirectory("bench");
        try (var app = SpringApplication.run(Vliegwiel.class, "--vliegwiel.gegevens=" + map, "--server.port=0",
                "--vliegwiel.taken=false", "--vliegwiel.demo=false",
                "--logging.level.root=error")) {
            var eigenaar = app.getBean(FlywayConnectionDetails.class);
            try (var con = DriverManager.getConnection(eigenaar.getJdbcUrl(), eigenaar.getUsername(),
                    eigenaar.getPassword())) {
                people(con);
                if (args.length == 2 && args[0].equals("stroom"))
                    streamed(app, Integer.parseInt(args[1]));
                else
                    for (String aantal : args.length == 0 ? new String[]{"100000", "1000000"} : args)
                        measure(app, con, Integer.parseInt(aantal));
            }
        }
        org.springframework.util.FileSystemUtils.deleteRecursively(map);
    }

    private static void people(Connection con) throws SQLException {
        try (var s = con.createStatement()) {
            s.execute(
                    """
                            insert into samenwerking.school (id, code, naam, korte_naam, schoolsoort) overriding system value
                            values (1, '99AA00', 'Meetschool', 'Meetschool', 'breed');
                            insert into toegang.account (id, soort, naam, aanmeldnaam) overriding system value values (8, 'medewerker', 'Wim Kok', 'wim');
                            insert into toegang.aanstelling (account_id, rol, school_id, van) values (8, 'schooladministratie', 1, '2020-01-01');
                            insert into leerling.jeugdige (id, roepnaam, achternaam, geboortedatum) overriding system value
                            select n, 'Leerling', 'Nummer' || n, '2011-05-05' from generate_series(1, %d) n;
                            insert into leerling.inschrijving (jeugdige_id, school_id, leerlingnummer, klas, leerjaar, schoolsoort, van)
                            select n, 1, (10000 + n)::text, '2A', 2, 'havo', '2023-08-01' from generate_series(1, %d) n;
                            create table verzuim.kaal (like verzuim.melding including defaults including identity);
                            """
                            .formatted(LEERLINGEN, LEERLINGEN));
        }
    }

    private static void measure(ConfigurableApplicationContext app, Connection con, int aantal) throws Exception {
        var csv = new StringBuilder("Leerlingnummer;Datum;Lesuur;Code\n");
        var copy = new StringBuilder();
        for (int i = 0; i < aantal; i++) {
            int leerling = 1 + i % LEERLINGEN;
            int beurt = i / LEERLINGEN;
            var dag = VAN.plusDays(beurt / 8);
            csv.append(10000 + leerling).append(';').append(dag.getDayOfMonth()).append('-').append(dag.getMonthValue())
                    .append('-').append(dag.getYear()).append(';').append(1 + beurt % 8).append(";SP\n");
            copy.append("1\t").append(leerling).append('\t').append(dag).append('\t').append(1 + beurt % 8)
                    .append("\t50\tafwezig\tf\tsp\n");
        }
        var kaal = new ArrayList<Double>();
        var vol = new ArrayList<Double>();
        var import_ = new ArrayList<Double>();
        for (int keer = 0; keer < KEREN; keer++) {
            kaal.add(copy(con, "verzuim.kaal", copy.toString()));
            vol.add(copy(con, "verzuim.melding", copy.toString()));
            import_.add(imported(app, new ByteArrayInputStream(csv.toString().getBytes(StandardCharsets.UTF_8)), "sp",
                    VAN.plusDays(aantal / LEERLINGEN / 8)));
            empty(con);
        }
        report(aantal, median(import_), median(vol), median(kaal));
    }

    /** One file that is made while it is read, so that nothing of it is in memory but what the import keeps of it. */
    private static void streamed(ConfigurableApplicationContext app, int aantal) throws Exception {
        var machine = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        long voor = machine.getProcessCpuTime();
        double seconden = imported(app, new Rijen(aantal), "s", VAN.plusDays(aantal / LEERLINGEN / 8));
        System.out.printf(Locale.ROOT,
                "RESULT | %,d rows in one file | %.1f s, %,.0f rows/s | processor of the application %.1f s | in a heap of %,d MB | process at most %s |%n",
                aantal, seconden, aantal / seconden, (machine.getProcessCpuTime() - voor) / 1e9,
                Runtime.getRuntime().maxMemory() >> 20,
                Files.readAllLines(Path.of("/proc/self/status")).stream().filter(l -> l.startsWith("VmHWM"))
                        .findFirst().orElse("?").replaceAll("\\s+", " "));
    }

    /** The same rows as {@link #measure} writes, one at a time. */
    private static final class Rijen extends InputStream {
        private final int aantal;
        private int volgende;
        private byte[] rij = "Leerlingnummer;Datum;Lesuur;Code\n".getBytes(StandardCharsets.UTF_8);
        private int plek;

        Rijen(int aantal) {
            this.aantal = aantal;
        }

        @Override
        public int read() {
            if (plek == rij.length && !next())
                return -1;
            return rij[plek++];
        }

        @Override
        public int read(byte[] naar, int van, int lengte) {
            if (plek == rij.length && !next())
                return -1;
            int n = Math.min(lengte, rij.length - plek);
            System.arraycopy(rij, plek, naar, van, n);
            plek += n;
            return n;
        }

        private boolean next() {
            if (volgende == aantal)
                return false;
            int beurt = volgende / LEERLINGEN;
            var dag = VAN.plusDays(beurt / 8);
            rij = (10001 + volgende++ % LEERLINGEN + ";" + dag.getDayOfMonth() + "-" + dag.getMonthValue() + "-"
                    + dag.getYear() + ";" + (1 + beurt % 8) + ";S\n").getBytes(StandardCharsets.UTF_8);
            plek = 0;
            return true;
        }
    }

    private static void report(int aantal, double m, double vol, double kaal) {
        System.out.printf(Locale.ROOT,
                "RESULT | %,d rows | import %.1f s, %,.0f rows/s | COPY into the same table %.1f s, ratio %.2f | COPY into a bare table %.1f s, ratio %.1f |%n",
                aantal, m, aantal / m, vol, m / vol, kaal, m / kaal);
    }

    /** Seconds for COPY by the owner, around the policies; the rows go away again. */
    private static double copy(Connection con, String tabel, String rijen) throws SQLException, IOException {
        long begin = System.nanoTime();
        con.unwrap(PGConnection.class).getCopyAPI().copyIn("copy " + tabel
                + " (school_id, jeugdige_id, datum, lesuur, minuten, soort, geoorloofd, reden"
                + ") from stdin", new StringReader(rijen));
        double seconden = (System.nanoTime() - begin) / 1e9;
        empty(con);
        return seconden;
    }

    /** Seconds from the bytes to the commit, as the screen does it: receive, read, check, insert under the policies of wim. */
    private static double imported(ConfigurableApplicationContext app, InputStream csv, String code, LocalDate tot)
            throws Exception {
        var sessies = app.getBean(Sessies.class);
        var klaarzettingen = app.getBean(Klaarzettingen.class);
        var run = app.getBean(LeveringRun.class);
        var tx = new TransactionTemplate(app.getBean(PlatformTransactionManager.class));
        byte[] hash = Sessies.hash(sessies.begin("wim", null).orElseThrow());
        var lezer = sessies.find(hash).orElseThrow();
        var indeling = new Indeling(1, "verzuim", "",
                Map.of("leerlingnummer", "Leerlingnummer", "datum", "Datum", "lesuur",
                        "Lesuur", "code", "Code"),
                Map.of(code, "afwezig:nee"), Datumvorm.DAG_MAAND_JAAR, 50, 300, 10);
        long begin = System.nanoTime();
        var k = klaarzettingen.receive(csv, 8, 1, "verzuim", "bench.csv");
        Acteur.als(new Acteur.Mens(hash, lezer), () -> tx.execute(t -> {
            try {
                return run.save(k, indeling, VAN, tot, false);
            } catch (IOException e) {
                throw new IllegalStateException(e);
            }
        }));
        double seconden = (System.nanoTime() - begin) / 1e9;
        klaarzettingen.delete(k.sleutel());
        return seconden;
    }

    private static void empty(Connection con) throws SQLException {
        try (var s = con.createStatement()) {
            s.execute("truncate verzuim.kaal, verzuim.melding; delete from levering.levering");
        }
    }

    private static double median(List<Double> waarden) {
        return waarden.stream().sorted().toList().get(waarden.size() / 2);
    }
}
