package nl.vliegwiel.bekostiging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import nl.vliegwiel.Bezoek;
import nl.vliegwiel.DatabaseTest;
import nl.vliegwiel.Proefregio;
import nl.vliegwiel.bekostiging.opzet.Opzet;
import nl.vliegwiel.bekostiging.telling.Leerlingtellingen;
import nl.vliegwiel.bekostiging.versie.Bekostigingen;

/** The database keeps its word: who reads, who writes, and that a fixed version never changes. Fictieve gegevens. */
@DatabaseTest
class BekostigingenTest {
    @Autowired
    private Proefregio regio;
    @Autowired
    private Bezoek bezoek;
    @Autowired
    private JdbcClient db;
    @Autowired
    private Bekostigingen bekostigingen;
    @Autowired
    private Leerlingtellingen tellingen;

    @Test
    void a_version_comes_back_as_it_was_saved() {
        var sleutel = Proefbekostiging.compleet(bezoek, regio);
        var v = regio.als("jelle", () -> bekostigingen.find(sleutel, null).orElseThrow());
        Opzet opzet = v.opzet();
        assertThat(opzet.partij("g-9001").orElseThrow().woon()).isEqualTo(1100);
        assertThat(regio.als("jelle", () -> bekostigingen.save(v, opzet))).isTrue();
        assertThat(regio.als("jelle", () -> bekostigingen.save(v, opzet))).as("a colleague was first").isFalse();
        var terug = regio.als("jelle", () -> bekostigingen.find(sleutel, null).orElseThrow());
        assertThat(terug.opzet()).isEqualTo(opzet);
        assertThat(terug.revisie()).isEqualTo(v.revisie() + 1);
    }

    @Test
    void a_fixed_version_is_refused_by_the_database_itself() {
        var sleutel = Proefbekostiging.compleet(bezoek, regio);
        var v = regio.als("jelle", () -> bekostigingen.find(sleutel, null).orElseThrow());
        assertThat(regio.als("jelle", () -> bekostigingen.fix(v))).isTrue();
        assertThat(regio.als("jelle", () -> bekostigingen.find(sleutel, null).orElseThrow()).vingerafdruk())
                .hasSize(12);
        assertThatThrownBy(() -> regio.eigenaar()
                .sql("update bekostiging.bekostigingsversie set opzet = '{}' where id = ?").param(v.id()).update())
                .rootCause().hasMessageContaining("never changes");
        assertThatThrownBy(() -> regio.eigenaar().sql("delete from bekostiging.bekostigingsversie where id = ?")
                .param(v.id()).update()).rootCause().hasMessageContaining("never changes");
    }

    @Test
    void a_coach_sees_nothing_and_an_administrator_writes_nothing() {
        var sleutel = Proefbekostiging.compleet(bezoek, regio);
        assertThat(regio.als("noor", () -> bekostigingen.find(sleutel, null))).isEmpty();
        assertThat(regio.als("noor", () -> bekostigingen.list())).isEmpty();
        assertThat(regio.als("onno", () -> bekostigingen.find(sleutel, null))).isPresent();
        assertThatThrownBy(() -> regio.als("onno", () -> db
                .sql("insert into bekostiging.bekostiging (naam) values ('Nep')").update())).rootCause()
                .hasMessageContaining("row-level security");
        assertThatThrownBy(() -> regio.als("jelle", () -> db
                .sql("insert into bekostiging.leerlingtelling (teldatum, door) values (current_date, 6)").update()))
                .rootCause().hasMessageContaining("permission denied");
    }

    @Test
    void agreement_with_a_draft_is_refused_by_the_database_itself() {
        var sleutel = Proefbekostiging.compleet(bezoek, regio);
        var v = regio.als("jelle", () -> bekostigingen.find(sleutel, null).orElseThrow());
        assertThatThrownBy(() -> regio.als("jelle", () -> db.sql("""
                insert into bekostiging.akkoord (versie_id, scenario, partij, orgaan, besluit, datum, opmerking)
                values (?, 'A', 'g-9001', 'college', 'akkoord', current_date, '')""").param(v.id()).update()))
                .rootCause().hasMessageContaining("row-level security");
    }

    @Test
    void the_job_counts_pupils_by_school_and_by_where_they_live() {
        var telling = regio.als("jelle", () -> tellingen.count(LocalDate.now()));
        var aantallen = regio.als("jelle", () -> tellingen.aantallen(telling.id()));
        long bij = regio.eigenaar()
                .sql("select count(distinct jeugdige_id) from leerling.inschrijving where school_id = 1"
                        + " and van <= current_date and (tot is null or tot > current_date)")
                .query(Long.class).single();
        assertThat(aantallen.stream().filter(a -> a.schoolId() == 1).mapToLong(Leerlingtellingen.Aantal::aantal).sum())
                .isEqualTo(bij);
        assertThat(aantallen).anyMatch(a -> a.gemeenteId() != null && a.gemeenteId() == 1);
        assertThat(regio.als("jelle", () -> tellingen.clienten(telling.id())))
                .allMatch(c -> c.clienten() == null || c.clienten() == 0 || c.clienten() >= 10);
    }
}
