package nl.vliegwiel.leerling.register;

import static nl.vliegwiel.Bezoek.text;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import nl.vliegwiel.Bezoek;
import nl.vliegwiel.PagesTest;
import nl.vliegwiel.Proefregio;

/** The history of fields in the register. Fictieve gegevens. */
@PagesTest
class VeldwijzigingPagesTest {
    @Autowired
    private Bezoek bezoek;
    @Autowired
    private Proefregio regio;
    @Autowired
    private JdbcClient db;

    @Test
    void each_field_says_what_it_was_what_it_became_and_who_did() {
        long id = regio.leerling("Vera", 13);
        var url = url(id);
        assertThat(text(bezoek.get("wim", url + "/veranderd"))).contains("Nog niets veranderd");
        String[] velden = {"roepnaam", "Veerle", "achternaam", "Nieuw", "geboortedatum", "1-2-2013", "geslacht", "V",
                "postcode", "1812", "_versie", "1"};
        assertThat(bezoek.post("bart", url, velden)).hasStatus(303);
        assertThat(bezoek.post("bart", url, "roepnaam", "Veerle", "achternaam", "Nieuw", "geboortedatum", "1-2-2013",
                "geslacht", "V", "postcode", "1812", "_versie", "2")).as("the same once more").hasStatus(303);
        long inschrijving = regio.eigenaar().sql("select id from leerling.inschrijving where jeugdige_id = ?").param(id)
                .query(Long.class).single();
        regio.eigenaar().sql("update leerling.inschrijving set klas = '3Z' where id = ?").param(inschrijving).update();
        var pagina = text(bezoek.get("wim", url + "/veranderd"));
        assertThat(pagina).contains("Roepnaam Vera Veerle Bart Willemsen", "Geboortedatum", "1 februari 2013")
                .containsPattern("Klas \\S.* 3Z Vanzelf");
        assertThat(regio.eigenaar()
                .sql("select count(*) from leerling.veldwijziging where jeugdige_id = ? and veld = 'roepnaam'")
                .param(id).query(Integer.class).single()).as("what stays the same is no change").isEqualTo(1);
    }

    @Test
    void a_parent_that_changes_stands_with_each_child_and_only_the_school_reads_it() {
        long id = regio.leerling("Fien", 13);
        var url = url(id);
        regio.eigenaar().sql("""
                update leerling.ouder set telefoon = '06 00000001' where id =
                    (select ouder_id from leerling.gezag where jeugdige_id = ? and relatie = 'moeder')""").param(id)
                .update();
        assertThat(text(bezoek.get("wim", url + "/veranderd"))).contains("Telefoon").contains("06 00000001");
        assertThat(bezoek.get("wendy", url + "/veranderd")).as("another school").hasStatus(404);
        assertThat(bezoek.get("noor", url + "/veranderd")).as("a coach").hasStatus(403);
        for (var wie : new String[]{"wendy", "noor", "karin", "jelle"})
            assertThat(regio.als(wie, () -> db.sql("select count(*) from leerling.veldwijziging where jeugdige_id = ?")
                    .param(id).query(Integer.class).single())).as(wie).isZero();
    }

    private String url(long id) {
        return "/register/" + regio.eigenaar().sql("select sleutel from leerling.jeugdige where id = ?").param(id)
                .query(String.class).single();
    }
}
