package nl.vliegwiel;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import jakarta.annotation.PreDestroy;

import org.flywaydb.core.Flyway;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.util.FileSystemUtils;

import com.zaxxer.hikari.HikariDataSource;

import nl.vliegwiel.toegang.Acteur;
import nl.vliegwiel.toegang.Sessies;

/**
 * Two schools, a dozen people and a few pupils, the same in every test (proefregio.sql). Sign-in names are first names:
 * noor (coach), bart (oco), tim (mentor), karin (consulent), joost (leerplicht), jelle (beleid), … Fictieve gegevens.
 */
@TestComponent
public class Proefregio {
    private static final AtomicLong TELLER = new AtomicLong(100_000);
    /** A connection for each statement would be most of the time of a test that arranges much. */
    private final HikariDataSource pool = new HikariDataSource();
    private final JdbcClient eigenaar;
    private final JdbcClient app;
    private final Sessies sessies;
    private final TransactionTemplate tx;
    private final Map<String, String> tokens = new ConcurrentHashMap<>();

    public Proefregio(Flyway flyway, JdbcClient app, Sessies sessies, PlatformTransactionManager manager)
            throws IOException {
        var bron = flyway.getConfiguration().getDataSource();
        pool.setDataSource(bron);
        pool.setMaximumPoolSize(4);
        pool.setMinimumIdle(0);
        this.eigenaar = JdbcClient.create(pool);
        deleteStopped(Path.of("target/pg-test"));
        this.app = app;
        this.sessies = sessies;
        this.tx = new TransactionTemplate(manager);
        if (eigenaar.sql("select count(*) from samenwerking.school").query(Long.class).single() == 0)
            new ResourceDatabasePopulator(false, false, "UTF-8", new ClassPathResource("proefregio.sql")).execute(bron);
    }

    @PreDestroy
    void close() {
        pool.close();
    }

    /** Each run has a folder of its own; what stopped servers left behind goes. */
    private static void deleteStopped(Path map) throws IOException {
        try (var oud = Files.list(map)) {
            for (var run : oud
                    .filter(r -> Files.notExists(r.resolve("database/postmaster.pid"), LinkOption.NOFOLLOW_LINKS))
                    .toList())
                FileSystemUtils.deleteRecursively(run);
        }
    }

    /** The owner's connection: no policies, for arranging and for looking at what really stands there. */
    public JdbcClient eigenaar() {
        return eigenaar;
    }

    /** The session token of this person, signed in once for the whole run. 'noor' or 'bart:mentor' for a second role. */
    public String token(String wie) {
        return tokens.computeIfAbsent(wie, w -> {
            var deel = w.split(":");
            return sessies.begin(deel[0], deel.length > 1 ? deel[1] : null)
                    .orElseThrow(() -> new IllegalArgumentException("geen account " + w));
        });
    }

    /** Does the work in one transaction as this person, and commits. */
    public <T> T als(String wie, Supplier<T> werk) {
        return as(wie, werk, false);
    }

    /** The same, rolled back afterwards. */
    public <T> T alsProef(String wie, Supplier<T> werk) {
        return as(wie, werk, true);
    }

    private <T> T as(String wie, Supplier<T> werk, boolean rollback) {
        byte[] hash = Sessies.hash(token(wie));
        var lezer = sessies.find(hash).orElseThrow();
        return Acteur.als(new Acteur.Mens(hash, lezer), () -> tx.execute(status -> {
            if (rollback)
                status.setRollbackOnly();
            return werk.get();
        }));
    }

    /** Does the work in one transaction as this job (taak_…), and commits. */
    public <T> T alsTaak(String rol, Supplier<T> werk) {
        return Acteur.als(new Acteur.Job(rol), () -> tx.execute(status -> werk.get()));
    }

    /** Takes away publications of other tests, with the reports that rest on them: fixed reports let themselves be emptied only. */
    public void zonderPublicaties() {
        eigenaar.sql("truncate monitor.rapport, monitor.rapportdeel").update();
        eigenaar.sql("delete from monitor.peiling where soort = 'publicatie'").update();
    }

    /**
     * A new pupil of school 1 (Duinwaard College) with two parents with custody, of this age today.
     *
     * @return id of the jeugdige
     */
    public long leerling(String roepnaam, int leeftijd) {
        long nummer = TELLER.incrementAndGet();
        long id = eigenaar.sql("""
                insert into leerling.jeugdige (roepnaam, achternaam, geboortedatum, geslacht, gemeente_id, pc4)
                values (?, ?, current_date - make_interval(years => ?, days => 40), 'O', 1, '1811') returning id""")
                .params(roepnaam, "Proef" + nummer, leeftijd).query(Long.class).single();
        for (String relatie : new String[]{"moeder", "vader"}) {
            long ouder = eigenaar.sql("insert into leerling.ouder (naam) values (?) returning id")
                    .param(relatie + " van " + roepnaam).query(Long.class).single();
            eigenaar.sql("""
                    insert into leerling.gezag (jeugdige_id, ouder_id, relatie, heeft_gezag, gecontroleerd_op)
                    values (?, ?, ?, true, current_date)""").params(id, ouder, relatie).update();
        }
        eigenaar.sql(
                """
                        insert into leerling.inschrijving (jeugdige_id, school_id, leerlingnummer, klas, leerjaar, schoolsoort, mentor_id, van)
                        values (?, 1, ?, '2B', 2, 'vmbo-t', 3, current_date - 200)""")
                .params(id, "L" + nummer).update();
        return id;
    }

    /** A casus of this pupil at school 1, opened by Bart (oco), with Noor (coach) as first responsible. No consent yet. */
    public long casus(long jeugdige) {
        long casus = als("bart", () -> app
                .sql("select leerling.casus_geopend(?, 1, current_date, current_date, null)").param(jeugdige)
                .query(Long.class).single());
        eigenaar.sql(
                """
                        insert into leerling.betrokkene (casus_id, account_id, rol, eerste_verantwoordelijke) values (?, 1, 'coach', true)""")
                .param(casus).update();
        return casus;
    }

    /** A casus of a new pupil of 13 with this name, with a yes for begeleiding. */
    public long casusMetJa(String roepnaam) {
        long casus = casus(leerling(roepnaam, 13));
        toestemming(casus, "begeleiding");
        return casus;
    }

    /** Where a casus stands. */
    public String url(long casus) {
        return "/leerlingen/" + sleutel(casus);
    }

    /** Its key, as it is in the address. */
    public String sleutel(long casus) {
        return eigenaar.sql("select sleutel from leerling.casus where id = ?").param(casus).query(String.class)
                .single();
    }

    /** Everybody who must answer says yes to this purpose for a year. */
    public void toestemming(long casus, String doel) {
        eigenaar.sql("""
                insert into toestemming.leeftijdsregel (regime, doel, leeftijd_van, leeftijd_tot, wie)
                values ('preventie', '*', 0, 12, 'ouders_met_gezag'), ('preventie', '*', 12, 16, 'ouders_met_gezag'),
                       ('preventie', '*', 12, 200, 'jeugdige') on conflict do nothing""").update();
        eigenaar.sql("""
                insert into toestemming.doel (doel, naam, regime, ontvanger, categorieen)
                values ('begeleiding', 'Begeleiding en teamoverleg', 'preventie', 'team', '{kern,werk}')
                on conflict do nothing""").update();
        eigenaar.sql(
                """
                        insert into toestemming.antwoord (casus_id, doel, jeugdige_id, ouder_id, uitkomst, geldig_tot, wijze, door)
                        select ?, ?, case when n.soort = 'j' then n.persoon_id end, case when n.soort = 'o' then n.persoon_id end,
                               'gegeven', current_date + 365, 'gesprek', 2
                        from toestemming.nodig(?, ?, current_date) n""")
                .params(casus, doel, casus, doel).update();
    }
}
