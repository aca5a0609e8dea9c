package nl.vliegwiel.ondersteuning.dossier;

import static nl.vliegwiel.Bezoek.text;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import nl.vliegwiel.Bezoek;
import nl.vliegwiel.PagesTest;
import nl.vliegwiel.Proefregio;

/** The page of a casus and its contacts, for who may and who may not. Fictieve gegevens. */
@PagesTest
class DossierPagesTest {
    @Autowired
    private Bezoek bezoek;
    @Autowired
    private Proefregio regio;

    @Test
    void the_team_sees_the_casus_and_nobody_else_knows_that_it_is_there() {
        long casus = metToestemming("Yara", 14);
        String url = url(casus);
        bezoek.post("noor", url + "/contacten", "met", "jeugdige", "notitie", "Trots op haar presentatie");
        assertThat(text(bezoek.get("noor", url))).contains("Contact vastleggen").contains("Gesprek met Yara")
                .contains("Trots op haar presentatie").contains("Yara, ouders en team")
                .contains("Noor Hendriks").contains("aanspreekpunt");
        assertThat(text(bezoek.get("bart", url))).contains("Trots op haar presentatie");
        for (var ander : new String[]{"coen", "wendy", "sara", "joost"}) {
            var antwoord = bezoek.get(ander, url);
            assertThat(antwoord).as(ander).hasStatus(404);
            assertThat(text(antwoord)).as(ander).doesNotContain("Yara").doesNotContain("presentatie");
        }
        assertThat(bezoek.get("jelle", url)).hasStatus(403);
    }

    @Test
    void without_consent_the_school_sees_a_closed_card_and_no_content() {
        long casus = regio.casus(regio.leerling("Esra", 13));
        regio.eigenaar().sql("""
                insert into ondersteuning.contact (casus_id, op, met, notitie, door)
                values (?, current_date, 'jeugdige', 'geheim gesprek', 1)""").param(casus).update();
        var antwoord = bezoek.get("bart", url(casus));
        assertThat(antwoord).hasStatusOk();
        assertThat(text(antwoord)).contains("Geen toestemming").contains("Er is nog geen toestemming")
                .contains("Toestemming vragen").contains("Volg de meldcode").doesNotContain("geheim gesprek")
                .doesNotContain("Contact vastleggen").doesNotContain("Tijdlijn");
        assertThat(bezoek.get("noor", url(casus))).hasStatus(404);
    }

    @Test
    void one_tap_records_a_contact_and_the_hour_takes_it_back() {
        long casus = metToestemming("Noud", 13);
        String url = url(casus);
        var vast = bezoek.post("noor", url + "/contacten", "met", "jeugdige", "_inzending", "abcdefgh1");
        assertThat(vast).hasStatus(303);
        assertThat(bezoek.post("noor", url + "/contacten", "met", "jeugdige", "_inzending", "abcdefgh1"))
                .as("pressed twice").hasStatus(303);
        assertThat(contacten(casus)).isEqualTo(1);
        String contact = sleutel(casus);
        assertThat(bezoek.post("bart", url + "/contacten/" + contact + "/ongedaan")).as("not his").hasStatus(422);
        assertThat(bezoek.post("noor", url + "/contacten/" + contact + "/ongedaan")).hasStatus(303);
        assertThat(contacten(casus)).isZero();
        assertThat(text(bezoek.get("noor", url))).doesNotContain("Gesprek met Noud");
    }

    @Test
    void a_contact_with_faults_comes_back_with_what_was_typed() {
        long casus = metToestemming("Lina", 13);
        var antwoord = bezoek.post("noor", url(casus) + "/contacten", "notitie", "Lina kwam zelf langs", "op",
                "overmorgen");
        assertThat(antwoord).hasStatus(422);
        assertThat(antwoord).bodyText().contains("<title>Fout: ").contains("Lina kwam zelf langs");
        assertThat(text(antwoord)).contains("Kies met wie je contact had").contains("Kies een datum van vandaag");
        assertThat(contacten(casus)).isZero();
        assertThat(bezoek.get("noor", url(casus))).bodyText().as("kept as a draft").contains("Lina kwam zelf langs");
    }

    private long metToestemming(String roepnaam, int leeftijd) {
        long casus = regio.casus(regio.leerling(roepnaam, leeftijd));
        regio.toestemming(casus, "begeleiding");
        return casus;
    }

    private String url(long casus) {
        return "/leerlingen/" + regio.eigenaar().sql("select sleutel from leerling.casus where id = ?").param(casus)
                .query(String.class).single();
    }

    private int contacten(long casus) {
        return regio.eigenaar()
                .sql("select count(*) from ondersteuning.contact where casus_id = ? and ongedaan_op is null")
                .param(casus).query(Integer.class).single();
    }

    private String sleutel(long casus) {
        return regio.eigenaar()
                .sql("select sleutel from ondersteuning.contact where casus_id = ? order by id desc limit 1")
                .param(casus).query(String.class).single();
    }
}
