package nl.vliegwiel.ondersteuning.werk;

import static nl.vliegwiel.Bezoek.text;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import nl.vliegwiel.Bezoek;
import nl.vliegwiel.PagesTest;
import nl.vliegwiel.Proefregio;

/** A contact from the worklist: some letters, a person, a sentence. Fictieve gegevens. */
@PagesTest
class SnelContactPagesTest {
    @Autowired
    Bezoek bezoek;
    @Autowired
    Proefregio regio;

    private long casus(String roepnaam) {
        long casus = regio.casus(regio.leerling(roepnaam, 13));
        regio.toestemming(casus, "begeleiding");
        return casus;
    }

    private int contacten(long casus) {
        return regio.eigenaar()
                .sql("select count(*) from ondersteuning.contact where casus_id = ? and ongedaan_op is null")
                .param(casus).query(Integer.class).single();
    }

    @Test
    void the_first_letters_of_a_pupil_are_enough() {
        long casus = casus("Xandér");
        assertThat(bezoek.post("noor", "/mijn-werk/contact", "leerling", "xan", "met", "ouder", "notitie", "Gebeld",
                "_inzending", "sleutel-xander")).hasStatus(303).hasHeader("Location", "/mijn-werk");
        assertThat(contacten(casus)).isOne();
        bezoek.post("noor", "/mijn-werk/contact", "leerling", "xan", "notitie", "Gebeld", "_inzending",
                "sleutel-xander");
        assertThat(contacten(casus)).as("the same form sent twice").isOne();
        assertThat(regio.eigenaar().sql(
                "select count(*) from logboek.regel where casus_id = ? and object = 'contact' and gebeurtenis = 'vastleggen' and lezer = 1")
                .param(casus).query(Integer.class).single()).isPositive();
    }

    @Test
    void letters_that_fit_more_than_one_give_choices_and_keep_the_note() {
        long een = casus("Quinten");
        long twee = casus("Quirine");
        var antwoord = bezoek.post("noor", "/mijn-werk/contact", "leerling", "qui", "notitie", "Mooi gesprek");
        assertThat(antwoord).hasStatus(422);
        assertThat(text(antwoord)).contains("Wie bedoel je?", "Quinten Proef", "Quirine Proef", "Mooi gesprek");
        assertThat(contacten(een) + contacten(twee)).isZero();
        String sleutel = regio.sleutel(twee);
        assertThat(bezoek.post("noor", "/mijn-werk/contact", "leerling", "qui", "casus", sleutel)).hasStatus(303);
        assertThat(contacten(twee)).isOne();
    }

    @Test
    void enter_in_the_pupil_field_finds_the_pupil_and_records_nothing() {
        long casus = casus("Zebedeus");
        var antwoord = bezoek.post("noor", "/mijn-werk/leerling", "leerling", "zeb");
        assertThat(antwoord).hasStatusOk();
        assertThat(antwoord).bodyText().contains("Zebedeus Proef", "en de ouders kunnen dit lezen");
        assertThat(contacten(casus)).isZero();
        assertThat(text(bezoek.post("noor", "/mijn-werk/leerling", "leerling", "qqq")))
                .contains("We vinden geen leerling met deze letters op jouw scholen. Controleer de naam.");
        assertThat(bezoek.post("noor", "/mijn-werk/leerling", "leerling", "")).hasStatus(422);
    }

    @Test
    void a_pupil_without_consent_or_of_a_colleague_is_not_found() {
        regio.casus(regio.leerling("Wolfram", 13));
        casus("Jorrit");
        assertThat(bezoek.post("noor", "/mijn-werk/contact", "leerling", "wolf")).hasStatus(422);
        assertThat(bezoek.post("coen", "/mijn-werk/contact", "leerling", "jorrit")).hasStatus(422);
        String sleutel = regio.eigenaar().sql(
                "select c.sleutel from leerling.casus c join leerling.jeugdige j on j.id = c.jeugdige_id where j.roepnaam = 'Jorrit'")
                .query(String.class).single();
        assertThat(bezoek.post("coen", "/mijn-werk/contact", "casus", sleutel)).hasStatus(422);
        assertThat(bezoek.get("coen", "/mijn-werk")).bodyText().doesNotContain("Jorrit");
    }

    @Test
    void a_wrong_person_is_a_message_at_the_field() {
        casus("Ursula");
        var antwoord = bezoek.post("noor", "/mijn-werk/contact", "leerling", "urs", "met", "buurman");
        assertThat(antwoord).hasStatus(422);
        assertThat(text(antwoord)).contains("Kies met wie je contact had");
    }

    @Test
    void the_banner_undoes_it_within_the_hour() {
        long casus = casus("Ivo");
        bezoek.post("noor", "/mijn-werk/contact", "leerling", "ivo");
        var url = regio.eigenaar().sql("""
                select '/leerlingen/' || k.sleutel || '/contacten/' || c.sleutel || '/ongedaan'
                from ondersteuning.contact c join leerling.casus k on k.id = c.casus_id where k.id = ?""").param(casus)
                .query(String.class).single();
        assertThat(
                regio.eigenaar().sql("select ongedaan_url from web.melding where eigenaar = 1 order by id desc limit 1")
                        .query(String.class).single())
                .isEqualTo(url);
        assertThat(bezoek.post("coen", url)).hasStatus(404);
        assertThat(bezoek.post("noor", url)).hasStatus(303);
        assertThat(contacten(casus)).isZero();
    }

    @Test
    void a_note_that_was_not_recorded_waits_by_its_casus_until_it_is_or_the_access_ends() {
        long casus = casus("Wubbe");
        bezoek.post("noor", "/concept", "_formulier", SnelContact.CONCEPT, "leerling", "wub", "notitie", "Halve zin");
        assertThat(bezoek.get("noor", "/mijn-werk")).bodyText().contains("Halve zin", "value=\"wub\"",
                "staat er nog");
        bezoek.post("noor", "/mijn-werk/leerling", "leerling", "wub", "notitie", "Halve zin");
        assertThat(regio.eigenaar().sql("select casus_id from web.concept where eigenaar = 1 and formulier = ?")
                .param(SnelContact.CONCEPT).query(Long.class).list()).containsExactly(casus);
        assertThat(text(bezoek.get("noor", "/mijn-werk/contact"))).contains("Halve zin", "Wubbe en de ouders");
        bezoek.post("noor", "/mijn-werk/contact", "leerling", "wub", "notitie", "Fout", "met", "buurman");
        assertThat(text(bezoek.get("noor", "/mijn-werk"))).as("also what was refused").contains("Fout");
        regio.eigenaar().sql("update toegang.inzage set tot = now() where casus_id = ? and wie = 'a1'").param(casus)
                .update();
        assertThat(text(bezoek.get("noor", "/mijn-werk"))).doesNotContain("Wubbe en de ouders").doesNotContain("Fout");
    }

    @Test
    void the_draft_goes_when_the_contact_is_recorded() {
        casus("Yvo");
        bezoek.post("noor", "/mijn-werk/contact", "leerling", "yvo", "notitie", "Hij belt terug", "met", "buurman");
        assertThat(text(bezoek.get("noor", "/mijn-werk"))).contains("Hij belt terug");
        assertThat(bezoek.post("noor", "/mijn-werk/contact", "leerling", "yvo", "notitie", "Hij belt terug"))
                .hasStatus(303);
        assertThat(text(bezoek.get("noor", "/mijn-werk"))).doesNotContain("staat er nog");
    }
}
