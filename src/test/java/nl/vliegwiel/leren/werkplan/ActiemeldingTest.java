package nl.vliegwiel.leren.werkplan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import nl.vliegwiel.PagesTest;
import nl.vliegwiel.Proefregio;

/** Who asked for it hears that an action must nearly be done: once for each day, and never which action. */
@PagesTest
class ActiemeldingTest {

    @Autowired
    private Proefregio regio;
    @Autowired
    private JdbcClient db;
    @Autowired
    private Verbeteracties acties;
    @Autowired
    private Clock clock;

    @AfterEach
    void gone() {
        regio.eigenaar().sql("truncate leren.verbeterstap, leren.verbeteractie").update();
        regio.eigenaar().sql("delete from attendering.nieuws").update();
        regio.eigenaar().sql("delete from attendering.voorkeur").update();
    }

    private void wants(String wie, String soort) {
        regio.als(wie, () -> db
                .sql("insert into attendering.voorkeur (adres, soorten) values ('iemand@team.example', array[?])")
                .param(soort).update());
    }

    private int told(LocalDate day) {
        return regio.alsTaak("taak_herinnering", () -> acties.gemeld(day, day.plusDays(14)));
    }

    @Test
    void an_action_of_oneself_or_of_ones_role_is_told_when_it_is_near() {
        var day = LocalDate.now(clock);
        wants("noor", "acties");
        wants("bart", "acties");
        wants("coen", "taken");
        regio.eigenaar()
                .sql("""
                        insert into leren.verbeteractie (wat, wie, wie_account_id, wie_rol, wanneer, schooljaar, klaar_op, door) values
                        ('Inloop op school', 'Noor Hendriks', 1, null, :dag::date + 20, 2026, null, 12),
                        ('Bellen bij acht uur', 'ondersteuningscoördinator', null, 'oco', :dag::date + 40, 2026, null, 12),
                        ('Al gedaan', 'Coen Collega', 13, null, :dag::date, 2026, :dag::date, 12)""")
                .param("dag", day)
                .update();
        assertThat(told(day)).as("nothing is near").isZero();
        assertThat(told(day.plusDays(6))).isOne();
        assertThat(told(day.plusDays(6))).as("once for a day").isZero();
        assertThat(told(day.plusDays(30))).as("also of the role").isEqualTo(2);
        assertThat(regio.eigenaar()
                .sql("select distinct onderwerp from attendering.nieuws where soort = 'acties' order by 1")
                .query(String.class).list()).containsExactly(day.plusDays(6).toString(), day.plusDays(30).toString());
        assertThat(regio.alsTaak("taak_herinnering",
                () -> db.sql("select count(wanneer) from leren.verbeteractie").query(Long.class).single()))
                .isEqualTo(2);
    }
}
