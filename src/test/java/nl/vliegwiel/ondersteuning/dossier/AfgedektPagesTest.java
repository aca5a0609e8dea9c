package nl.vliegwiel.ondersteuning.dossier;

import static nl.vliegwiel.Bezoek.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

import nl.vliegwiel.Bezoek;
import nl.vliegwiel.PagesTest;
import nl.vliegwiel.Proefregio;

/** A covered note is closed on the screen and in the database, until somebody opens it. Fictieve gegevens. */
@PagesTest
class AfgedektPagesTest {
    private static final String TEKST = "Vertelde wat er thuis gebeurde.";

    @Autowired
    private Bezoek bezoek;
    @Autowired
    private Proefregio regio;
    @Autowired
    private JdbcClient db;

    @Test
    void who_opens_it_is_written_down_and_it_closes_again() {
        long id = regio.casusMetJa("Dicht");
        var url = regio.url(id);
        assertThat(bezoek.post("noor", url + "/contacten", "met", "jeugdige", "notitie", TEKST, "afgedekt", "ja"))
                .hasStatus(303);
        assertThat(text(bezoek.get("noor", url))).contains("Afgedekte notitie openen").doesNotContain(TEKST);
        var notitie = url + "/contacten/" + sleutel(id) + "/opening";
        assertThat(text(bezoek.get("noor", notitie))).as("its writer").contains(TEKST, "Nog niemand");
        assertThat(text(bezoek.get("bart", notitie))).contains("Openen").doesNotContain(TEKST);
        assertThat(gelezen("bart", id)).as("the database keeps it closed").isZero();
        assertThat(bezoek.post("bart", notitie)).hasStatus(303);
        assertThat(text(bezoek.get("bart", notitie))).contains(TEKST, "Bart Willemsen");
        assertThat(text(bezoek.get("noor", url + "/betrokkenen"))).contains("Wie opende een afgedekte notitie?",
                "Bart Willemsen");
        assertThat(regio.eigenaar().sql(
                "select count(*) from logboek.regel where casus_id = ? and lezer = 2 and object = 'afgedekte notitie'")
                .param(id).query(Integer.class).single()).isEqualTo(1);
        regio.eigenaar().sql("update ondersteuning.opening set op = op - interval '16 minutes' where casus_id = ?")
                .param(id).update();
        assertThat(text(bezoek.get("bart", notitie))).contains("Openen").doesNotContain(TEKST);
        assertThat(bezoek.get("coen", notitie)).as("who may not see the casus").hasStatus(404);
        assertThat(bezoek.post("coen", notitie)).hasStatus(404);
    }

    @Test
    void a_mentor_opens_one_only_as_the_one_the_family_counts_on() {
        long id = regio.casusMetJa("Mentor");
        var url = regio.url(id);
        bezoek.post("noor", url + "/contacten", "met", "jeugdige", "notitie", TEKST, "afgedekt", "ja");
        var notitie = url + "/contacten/" + sleutel(id) + "/opening";
        var eigenaar = regio.eigenaar();
        long tim = eigenaar.sql("select id from toegang.account where aanmeldnaam = 'tim'").query(Long.class).single();
        eigenaar.sql("insert into leerling.betrokkene (casus_id, account_id, rol) values (?, ?, 'mentor')")
                .params(id, tim).update();
        assertThat(text(bezoek.get("tim", notitie))).contains("of het aanspreekpunt is", "Vraag het de schrijver");
        assertThat(bezoek.post("tim", notitie)).hasStatus(403);
        eigenaar.sql("update leerling.betrokkene set eerste_verantwoordelijke = false where casus_id = ?").param(id)
                .update();
        eigenaar.sql(
                "update leerling.betrokkene set eerste_verantwoordelijke = true where casus_id = ? and account_id = ?")
                .params(id, tim).update();
        assertThat(bezoek.post("tim", notitie)).hasStatus(303);
        assertThat(text(bezoek.get("tim", notitie))).contains(TEKST);
        assertThat(text(bezoek.get("noor", notitie))).as("and it is written down").contains("Tim");
    }

    @Test
    void it_is_not_changed_but_taken_back_with_its_words_and_the_family_has_it_in_the_copy() {
        long id = regio.casusMetJa("Terug");
        var url = regio.url(id);
        assertThat(text(bezoek.post("noor", url + "/contacten", "met", "jeugdige", "afgedekt", "ja")))
                .contains("Schrijf wat je afdekt");
        assertThat(text(bezoek.post("noor", url + "/contacten", "met", "jeugdige", "notitie", "x", "afgedekt", "ja",
                "werknotitie", "ja"))).contains("Kies één van de twee");
        bezoek.post("noor", url + "/contacten", "met", "jeugdige", "notitie", TEKST, "afgedekt", "ja");
        assertThat(bezoek.get("noor", url + "/contacten/" + sleutel(id))).hasStatus(422);
        assertThat(bezoek.post("noor", url + "/contacten/" + sleutel(id), "met", "school")).hasStatus(422);
        assertThatThrownBy(() -> regio.als("bart", () -> db.sql(
                "insert into ondersteuning.opening (contact_id, casus_id) select id, 1 from ondersteuning.contact where casus_id = ?")
                .param(id).update())).isInstanceOf(DataAccessException.class);
        assertThat(bezoek.post("noor", url + "/contacten/" + sleutel(id) + "/ongedaan")).hasStatus(303);
        assertThat(bezoek.get("noor", url)).bodyText().contains(TEKST);
    }

    private int gelezen(String wie, long casus) {
        return regio.als(wie,
                () -> db.sql("select count(*) from ondersteuning.afgedekt where casus_id = ?").param(casus)
                        .query(Integer.class).single());
    }

    private String sleutel(long casus) {
        return regio.eigenaar().sql("select sleutel from ondersteuning.contact where casus_id = ?").param(casus)
                .query(String.class).single();
    }
}
