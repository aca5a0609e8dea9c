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
        String url = regio.url(casus);
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
        var antwoord = bezoek.get("bart", regio.url(casus));
        assertThat(antwoord).hasStatusOk();
        assertThat(text(antwoord)).contains("Geen toestemming").contains("Er is nog geen toestemming")
                .contains("Toestemming vragen").contains("Volg de meldcode").doesNotContain("geheim gesprek")
                .doesNotContain("Contact vastleggen").doesNotContain("Tijdlijn");
        assertThat(bezoek.get("noor", regio.url(casus))).hasStatus(404);
    }

    @Test
    void one_tap_records_a_contact_and_the_hour_takes_it_back() {
        long casus = metToestemming("Noud", 13);
        String url = regio.url(casus);
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
        var antwoord = bezoek.post("noor", regio.url(casus) + "/contacten", "notitie", "Lina kwam zelf langs", "op",
                "overmorgen", "_formulier", "contact", "_casus", String.valueOf(casus));
        assertThat(antwoord).hasStatus(422);
        assertThat(antwoord).bodyText().contains("<title>Fout: ").contains("Lina kwam zelf langs");
        assertThat(text(antwoord)).contains("Kies met wie je contact had").contains("Kies een datum van vandaag");
        assertThat(contacten(casus)).isZero();
        assertThat(bezoek.get("noor", regio.url(casus))).bodyText().as("kept as a draft")
                .contains("Lina kwam zelf langs");
    }

    @Test
    void two_coaches_who_save_the_same_contact_see_both_versions() {
        long casus = metToestemming("Sofie", 13);
        String url = regio.url(casus);
        bezoek.post("noor", url + "/contacten", "met", "jeugdige", "notitie", "eerste woorden");
        String contact = url + "/contacten/" + sleutel(casus);
        assertThat(bezoek.get("bart", contact)).hasStatusOk();
        assertThat(bezoek.post("noor", contact, "met", "jeugdige", "notitie", "woorden van Noor", "_versie", "1"))
                .hasStatus(303);
        var strijd = bezoek.post("bart", contact, "met", "moeder", "notitie", "woorden van Bart", "_versie", "1");
        assertThat(strijd).hasStatus(409);
        assertThat(text(strijd)).contains("Noor Hendriks heeft dit net aangepast").contains("woorden van Noor")
                .contains("woorden van Bart");
        assertThat(bezoek.post("bart", contact, "met", "Moeder", "notitie", "samen", "op", "vandaag", "_versie", "2"))
                .hasStatus(303);
        assertThat(text(bezoek.get("noor", url))).contains("Gesprek met moeder").contains("samen")
                .contains("Aangepast door Bart Willemsen").doesNotContain("woorden van Bart");
        assertThat(text(bezoek.get("noor", contact))).contains("Wat er eerder stond").contains("woorden van Noor");
    }

    @Test
    void a_page_asks_the_same_number_of_statements_with_one_contact_and_with_two_hundred() {
        long casus = metToestemming("Thijs", 13);
        String url = regio.url(casus);
        bezoek.post("noor", url + "/contacten", "met", "jeugdige");
        bezoek.get("noor", url);
        bezoek.get("noor", url);
        bezoek.statements();
        bezoek.get("noor", url);
        int een = bezoek.statements();
        regio.eigenaar().sql("""
                insert into ondersteuning.contact (casus_id, op, met, notitie, door)
                select ?, current_date - n, 'jeugdige', 'gesproken', 1 from generate_series(1, 200) n""").param(casus)
                .update();
        bezoek.get("noor", url);
        assertThat(bezoek.statements()).isEqualTo(een).isLessThan(30);
        assertThat(bezoek.get("noor", url)).bodyText().contains("Eerdere gebeurtenissen");
    }

    @Test
    void the_first_contact_after_the_plan_begins_the_help_and_undoing_it_ends_that() {
        long casus = metToestemming("Ugo", 13);
        String url = regio.url(casus);
        regio.eigenaar().sql(
                "update leerling.casus set verkennen_op = current_date - 9, plan_op = current_date - 3 where id = ?")
                .param(casus).update();
        bezoek.post("noor", url + "/contacten", "met", "school");
        assertThat(fase(casus)).isEqualTo("plan");
        bezoek.post("noor", url + "/contacten", "met", "jeugdige");
        assertThat(fase(casus)).isEqualTo("ondersteuning");
        assertThat(text(bezoek.get("noor", url))).contains("Ondersteuning begonnen");
        bezoek.post("noor", url + "/contacten/" + sleutel(casus) + "/ongedaan");
        assertThat(fase(casus)).isEqualTo("plan");
    }

    @Test
    void after_a_withdrawal_the_holder_reads_and_writes_no_more() {
        long casus = metToestemming("Vera", 14);
        String url = regio.url(casus);
        bezoek.post("noor", url + "/contacten", "met", "jeugdige", "notitie", "voor de intrekking");
        regio.eigenaar().sql("""
                insert into toestemming.antwoord (casus_id, doel, jeugdige_id, uitkomst, wijze, door)
                select id, 'begeleiding', jeugdige_id, 'ingetrokken', 'gesprek', 2 from leerling.casus where id = ?""")
                .param(casus).update();
        assertThat(text(bezoek.get("noor", url))).contains("De toestemming is ingetrokken op")
                .contains("Vastleggen kan niet meer").contains("voor de intrekking")
                .contains("Vera, ouders en aanspreekpunt")
                .doesNotContain("Contact vastleggen").doesNotContain("Aanpassen");
        assertThat(bezoek.post("noor", url + "/contacten", "met", "jeugdige")).hasStatus(422);
        assertThat(text(bezoek.get("bart", url))).contains("Er is geen toestemming meer")
                .doesNotContain("voor de intrekking");
    }

    @Test
    void a_closed_casus_is_for_reading_only() {
        long casus = metToestemming("Wessel", 14);
        String url = regio.url(casus);
        bezoek.post("noor", url + "/contacten", "met", "jeugdige", "notitie", "het laatste gesprek");
        regio.eigenaar().sql("update leerling.casus set gesloten_op = current_date where id = ?").param(casus).update();
        assertThat(text(bezoek.get("noor", url))).contains("gesloten op").contains("het laatste gesprek")
                .doesNotContain("Contact vastleggen").doesNotContain("Overdragen of afsluiten");
        assertThat(bezoek.post("noor", url + "/contacten", "met", "jeugdige")).hasStatus(422);
        assertThat(bezoek.get("noor", url + "/overdracht")).hasStatus(422);
    }

    @Test
    void leerplicht_sees_who_it_is_and_nothing_of_what_was_said() {
        long casus = metToestemming("Qadir", 14);
        String url = regio.url(casus);
        bezoek.post("noor", url + "/contacten", "met", "jeugdige", "notitie", "niet voor leerplicht");
        assertThat(bezoek.get("joost", url)).hasStatus(404);
        regio.toestemming(casus, "leerplicht");
        var antwoord = bezoek.get("joost", url);
        assertThat(text(antwoord)).contains("Qadir").contains("Alleen dit deel is voor jou")
                .doesNotContain("niet voor leerplicht").doesNotContain("Tijdlijn").doesNotContain("Toestemming vragen");
        assertThat(bezoek.post("joost", url + "/contacten", "met", "jeugdige")).hasStatus(403);
    }

    @Test
    void a_werknotitie_needs_words_and_shows_to_its_writer_only() {
        long casus = metToestemming("Zoe", 14);
        String url = regio.url(casus);
        assertThat(bezoek.post("noor", url + "/contacten", "met", "jeugdige", "werknotitie", "ja")).hasStatus(422);
        bezoek.post("noor", url + "/contacten", "met", "jeugdige", "werknotitie", "ja", "notitie",
                "navragen bij school");
        assertThat(text(bezoek.get("noor", url))).contains("navragen bij school")
                .contains("Alleen jij. Wordt na 6 weken gewist");
        assertThat(bezoek.get("bart", url)).bodyText().doesNotContain("navragen bij school")
                .doesNotContain("Werknotitie<");
        assertThat(bezoek.get("bart", url + "/contacten/" + sleutel(casus))).hasStatus(404);
    }

    private String fase(long casus) {
        return regio.eigenaar().sql("select fase from leerling.casus where id = ?").param(casus).query(String.class)
                .single();
    }

    private long metToestemming(String roepnaam, int leeftijd) {
        long casus = regio.casus(regio.leerling(roepnaam, leeftijd));
        regio.toestemming(casus, "begeleiding");
        return casus;
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
