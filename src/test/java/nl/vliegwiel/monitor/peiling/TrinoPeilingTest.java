package nl.vliegwiel.monitor.peiling;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

import nl.vliegwiel.Proefregio;
import nl.vliegwiel.monitor.rekenmachine.Rekenmachine;
import nl.vliegwiel.monitor.rekenmachine.TrinoMachine;

/** The product with its one setting on Trino: a whole publication, from the database to stored outcomes. Fictieve gegevens. */
@EnabledIfSystemProperty(named = "vliegwiel.trino", matches = "jdbc:trino:.*", disabledReason = "alleen met bin/check --trino")
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT, properties = {
        "vliegwiel.gegevens=target/trino/gegevens", "vliegwiel.demo=true", "vliegwiel.demo.vullen=false",
        "vliegwiel.taken=false", "vliegwiel.rekenmachine=${vliegwiel.trino}",
        "vliegwiel.rekenmachine-feiten=local:///feiten"})
@Import(Proefregio.class)
class TrinoPeilingTest {

    @Autowired
    PeilingRun run;
    @Autowired
    @Qualifier("rekenmachine")
    Rekenmachine rekenmachine;
    @Autowired
    Proefregio regio;

    @Test
    void a_whole_publication_is_computed_by_trino() {
        assertThat(rekenmachine).isInstanceOf(TrinoMachine.class);
        for (int i = 0; i < 30; i++) {
            regio.leerling("Trino" + i, 13);
        }
        var publication = run.run(run.begin(PeilingRun.PUBLICATIE, null));
        assertThat(publication.klaarOp()).isNotNull();
        assertThat(publication.definities()).doesNotContain("rekenmachine");
        assertThat(publication.controle()).contains("\"herleid\": 0");
        assertThat(regio.eigenaar().sql("select count(*) from monitor.uitkomst where peiling_id = ?")
                .param(publication.id()).query(Long.class).single()).isPositive();
    }
}
