package nl.vliegwiel.ondersteuning.plan;

import static nl.vliegwiel.Bezoek.text;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import nl.vliegwiel.Bezoek;
import nl.vliegwiel.PagesTest;
import nl.vliegwiel.Proefregio;

/** The plan as the young person and the parents read it themselves. Fictieve gegevens. */
@PagesTest
class MijnPlanPagesTest {
    @Autowired
    private Bezoek bezoek;
    @Autowired
    private Proefregio regio;
    private long kind;
    private long casus;
    private String kindNaam = "";
    private String moederNaam = "";

    @BeforeEach
    void een_gezin_met_een_plan() {
        arrange(13);
    }

    private void arrange(int leeftijd) {
        kind = regio.leerling("Juno", leeftijd);
        kindNaam = "juno" + kind;
        moederNaam = "moeder" + kind;
        var eigenaar = regio.eigenaar();
        eigenaar.sql(
                """
                        with a as (insert into toegang.account (soort, naam, aanmeldnaam) values ('jeugdige', 'Juno Proef', ?) returning id)
                        update leerling.jeugdige set account_id = a.id from a where jeugdige.id = ?""")
                .params(kindNaam, kind)
                .update();
        eigenaar.sql(
                """
                        with a as (insert into toegang.account (soort, naam, aanmeldnaam) values ('ouder', 'Moeder Proef', ?) returning id)
                        update leerling.ouder set account_id = a.id from a where ouder.id =
                            (select ouder_id from leerling.gezag where jeugdige_id = ? and relatie = 'moeder')""")
                .params(moederNaam, kind).update();
        casus = regio.casus(kind);
        regio.toestemming(casus, "begeleiding");
        eigenaar.sql("""
                insert into ondersteuning.doel (casus_id, tekst, kort, van_wie, gesteld_op)
                values (?, 'Ik slaap acht uur op schooldagen', 'Slaap', 'Juno', current_date)""").param(casus).update();
    }

    @Test
    void the_young_person_reads_goals_people_who_looked_and_what_may_be_shared() {
        bezoek.get("noor", "/leerlingen/" + sleutel());
        var plan = text(bezoek.get(kindNaam, "/mijn-plan"));
        assertThat(plan).contains("Hoi Juno").contains("Ik slaap acht uur op schooldagen").contains("Noor Hendriks")
                .contains("Wie heeft meegekeken?").contains("Stoppen mag altijd. Je hoeft niet te zeggen waarom.");
        assertThat(regio.eigenaar().sql("""
                select count(*) from logboek.regel where casus_id = ? and object = 'mijn plan' and rol = 'jeugdige'""")
                .param(casus).query(Long.class).single()).isOne();
        assertThat(text(bezoek.get(kindNaam, "/mijn-plan"))).as("the own look is no look of another")
                .doesNotContain("Juno Proef, ");
    }

    @Test
    void a_parent_reads_it_with_u_and_learns_of_no_answer_of_another() {
        regio.eigenaar().sql("""
                insert into toestemming.antwoord (casus_id, doel, ouder_id, uitkomst, wijze, door)
                select ?, 'begeleiding', g.ouder_id, 'geweigerd', 'telefoon', 2 from leerling.gezag g
                where g.jeugdige_id = ? and g.relatie = 'vader'""").params(casus, kind).update();
        var plan = text(bezoek.get(moederNaam, "/mijn-plan"));
        assertThat(plan).contains("Plan van Juno").contains("U kunt het lezen")
                .contains("Nog niet iedereen heeft ja gezegd").doesNotContain("Mag niet").doesNotContain("vader");
    }

    @Test
    void from_sixteen_the_parent_has_no_plan_to_read_and_the_young_person_has() {
        arrange(16);
        assertThat(text(bezoek.get(moederNaam, "/mijn-plan"))).contains("Er is hier nog geen plan");
        assertThat(bezoek.get(moederNaam, "/mijn-plan/" + sleutel())).hasStatus(404);
        assertThat(text(bezoek.get(kindNaam, "/mijn-plan"))).contains("Hoi Juno");
    }

    @Test
    void the_plan_of_another_is_not_there_and_staff_has_no_such_page() {
        String ander = sleutel();
        String eerder = kindNaam;
        arrange(14);
        assertThat(bezoek.get(kindNaam, "/mijn-plan/" + ander)).hasStatus(404);
        assertThat(bezoek.get(eerder, "/mijn-plan/" + sleutel())).hasStatus(404);
        assertThat(bezoek.get("noor", "/mijn-plan/" + ander)).hasStatus(403);
    }

    private String sleutel() {
        return regio.eigenaar().sql("select sleutel from leerling.casus where id = ?").param(casus).query(String.class)
                .single();
    }
}
