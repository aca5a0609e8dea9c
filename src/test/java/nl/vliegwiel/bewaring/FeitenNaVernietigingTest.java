package nl.vliegwiel.bewaring;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.LocalDate;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import nl.vliegwiel.DatabaseTest;
import nl.vliegwiel.Proefregio;
import nl.vliegwiel.monitor.peiling.Peiling;
import nl.vliegwiel.monitor.peiling.PeilingRun;
import nl.vliegwiel.monitor.peiling.Peilingen;

/** Who is destroyed or objects is gone from the facts with the next peiling, and what was published is still explained. Fictieve gegevens. */
@DatabaseTest
class FeitenNaVernietigingTest {

    private static final LocalDate VANDAAG = LocalDate.now();

    @Autowired
    Proefregio regio;
    @Autowired
    Bewaringen bewaringen;
    @Autowired
    PeilingRun run;
    @Autowired
    Peilingen peilingen;
    @Autowired
    JdbcClient db;

    private long kind;
    private long casus;

    @BeforeEach
    void een_dossier() {
        regio.zonderPublicaties();
        kind = regio.leerling("Feit", 14);
        casus = regio.casus(kind);
    }

    private long facts(Peiling peiling, String table) throws SQLException {
        try (var duck = DriverManager.getConnection("jdbc:duckdb:");
                var statement = duck.createStatement();
                var rows = statement.executeQuery("select count(*) from read_parquet('"
                        + folder(peiling).resolve(table) + "/*.parquet')")) {
            rows.next();
            return rows.getLong(1);
        }
    }

    /** The facts of a peiling, wherever the data of these tests stand; not there when they are gone. */
    private static Path folder(Peiling peiling) {
        String name = "peiling-" + peiling.sleutel();
        try (var all = Files.find(Path.of("target/pg-test"), 3, (f, a) -> f.getFileName().toString().equals(name))) {
            return all.findFirst().orElse(Path.of("target/pg-test").resolve(name));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private Peiling work() {
        return run.run(run.begin(PeilingRun.WERK, null));
    }

    @Test
    void a_file_that_was_destroyed_is_in_no_facts_and_old_outcomes_are_still_explained()
            throws SQLException, IOException {
        var publication = run.run(run.begin(PeilingRun.PUBLICATIE, null));
        long outcomes = outcomes(publication);
        var first = work();
        long before = facts(first, "casus");
        regio.eigenaar()
                .sql("""
                        update leerling.casus set signaal_op = d - 90, geopend_op = d - 90, afronden_op = d - 30, gesloten_op = d
                        from (select (current_date - interval '3 years')::date as d) g where id = ?""")
                .param(casus).update();
        regio.alsTaak("taak_bewaring", () -> bewaringen.vernietigd(VANDAAG));
        assertThat(regio.eigenaar().sql("select count(*) from leerling.casus where id = ?").param(casus)
                .query(Long.class).single()).isZero();

        var after = work();
        assertThat(facts(after, "casus")).isEqualTo(before - 1);
        assertThat(Files.exists(folder(first))).as("the former facts are gone").isFalse();

        var still = regio.als("jelle", () -> peilingen.find(publication.sleutel())).orElseThrow();
        assertThat(outcomes(still)).as("what was published stands").isEqualTo(outcomes);
        assertThat(still.definities()).contains("casussen-in-team", "sha256");
        assertThat(still.feiten()).contains("\"casus\"", "sha256", "rijen");
        assertThat(still.programma()).isNotBlank();
        assertThat(still.leveringen()).contains("aantal");
    }

    @Test
    void who_objects_is_in_no_facts_of_the_next_peiling() throws SQLException {
        var first = work();
        long pupils = facts(first, "inschrijving");
        long files = facts(first, "casus");
        regio.eigenaar().sql("update leerling.jeugdige set bezwaar_onderzoek_op = current_date where id = ?")
                .param(kind)
                .update();
        var next = work();
        assertThat(facts(next, "inschrijving")).isEqualTo(pupils - 1);
        assertThat(facts(next, "casus")).isEqualTo(files - 1);
        assertThat(Files.exists(folder(first))).isFalse();
    }

    private long outcomes(Peiling peiling) {
        return regio.als("jelle", () -> db.sql("select count(*) from monitor.uitkomst where peiling_id = ?")
                .param(peiling.id()).query(Long.class).single());
    }
}
