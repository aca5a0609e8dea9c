import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

/**
 * What row-level security costs: the same pages by the same application, in blocks with and without policies in turn. In
 * a block without, the superuser of this throw-away server has switched row-level security off on every table; the
 * application still is vliegwiel_app and still announces its reader in each transaction. Counted is the processor
 * time of the server processes of vliegwiel_app (nanoseconds from /proc), so that other work on the machine hardly matters.
 *
 * <pre>java -cp postgresql.jar bench/Beleid.java http://127.0.0.1:8080 jdbc:postgresql://127.0.0.1:9080/vliegwiel password [repetitions]</pre>
 */
class Beleid {
    private static final int BLOK = 100;
    /** After each switch PostgreSQL plans all statements anew, and decides at the sixth time on a general plan. */
    private static final int INSPELEN = 15;

    private enum Bladzijde {
        WERKLIJST, CASUS, CONTACT
    }

    static void main(String[] args) throws Exception {
        int herhalingen = args.length > 3 ? Integer.parseInt(args[3]) : 2000;
        var wie = Bezoeker.van("noor", URI.create(args[0]));
        System.out.println("noor, " + wie.casussen().size() + " casussen; per page " + herhalingen
                + " times with and " + herhalingen + " times without policies, in blocks of " + BLOK);
        try (var beheer = DriverManager.getConnection(args[1], "beheer", args[2])) {
            var tabellen = tables(beheer);
            System.out.println(tabellen.size() + " tables with policies");
            try {
                for (var bladzijde : Bladzijde.values())
                    measure(beheer, tabellen, wie, bladzijde, herhalingen);
            } finally {
                policies(beheer, tabellen, true);
            }
        }
    }

    private static void measure(Connection beheer, List<String> tabellen, Bezoeker wie, Bladzijde bladzijde,
            int herhalingen) throws Exception {
        int blokken = Math.max(1, herhalingen / BLOK);
        double[] met = new double[blokken];
        double[] zonder = new double[blokken];
        long[] letters = new long[2];
        for (int blok = 0; blok < blokken; blok++) {
            for (int helft = 0; helft < 2; helft++) {
                boolean aan = (blok + helft) % 2 == 0; // on off, off on, on off: a slow drift hits both alike
                policies(beheer, tabellen, aan);
                for (int i = 0; i < INSPELEN; i++)
                    letters[aan ? 1 : 0] += ask(wie, bladzijde, i);
                long begin = processor(beheer);
                for (int i = 0; i < BLOK; i++)
                    ask(wie, bladzijde, i);
                (aan ? met : zonder)[blok] = (processor(beheer) - begin) / 1e6 / BLOK;
            }
        }
        double[] verhouding = new double[blokken];
        for (int blok = 0; blok < blokken; blok++)
            verhouding[blok] = met[blok] / zonder[blok];
        Arrays.sort(verhouding);
        double a = Arrays.stream(met).average().orElse(0);
        double b = Arrays.stream(zonder).average().orElse(0);
        System.out.printf(
                "%-10s with %6.2f ms   without %6.2f ms   ratio %.2f (blocks: median %.2f, %.2f to %.2f)   letters with %d, without %d%n",
                bladzijde.name().toLowerCase(), a, b, a / b, verhouding[blokken / 2], verhouding[0],
                verhouding[blokken - 1], letters[1] / blokken / INSPELEN, letters[0] / blokken / INSPELEN);
    }

    /** @return length of the answer, so that one sees whether both ways gave the same page */
    private static long ask(Bezoeker wie, Bladzijde bladzijde, int nummer) throws IOException, InterruptedException {
        String casus = wie.casussen().get(nummer % wie.casussen().size());
        var antwoord = switch (bladzijde) {
            case WERKLIJST -> wie.get("/mijn-werk");
            case CASUS -> wie.get("/leerlingen/" + casus);
            case CONTACT -> wie.contact(casus, UUID.randomUUID().toString());
        };
        if (antwoord.statusCode() != (bladzijde == Bladzijde.CONTACT ? 303 : 200))
            throw new IllegalStateException(bladzijde + " gaf " + antwoord.statusCode());
        return antwoord.body().length();
    }

    private static List<String> tables(Connection beheer) throws SQLException {
        var tabellen = new ArrayList<String>();
        try (var s = beheer.createStatement();
                var rs = s.executeQuery("select oid::regclass::text from pg_class where relrowsecurity order by 1")) {
            while (rs.next())
                tabellen.add(rs.getString(1));
        }
        return tabellen;
    }

    private static void policies(Connection beheer, List<String> tabellen, boolean aan) throws SQLException {
        beheer.setAutoCommit(false);
        try (var s = beheer.createStatement()) {
            for (String tabel : tabellen)
                s.execute("alter table " + tabel + (aan ? " enable" : " disable") + " row level security");
        }
        beheer.commit();
        beheer.setAutoCommit(true);
    }

    /** Nanoseconds that the server processes of the application ran so far. */
    private static long processor(Connection beheer) throws SQLException, IOException {
        long som = 0;
        try (var s = beheer.createStatement();
                var rs = s.executeQuery("select pid from pg_stat_activity where usename = 'vliegwiel_app'")) {
            while (rs.next())
                som += Long.parseLong(Files.readString(Path.of("/proc/" + rs.getLong(1) + "/schedstat")).split(" ")[0]);
        }
        return som;
    }
}
