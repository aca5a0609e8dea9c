package nl.vliegwiel.ondersteuning.signaal;

import static nl.vliegwiel.Bezoek.text;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import nl.vliegwiel.Bezoek;
import nl.vliegwiel.PagesTest;
import nl.vliegwiel.Proefregio;
import nl.vliegwiel.web.Inzendingen;

/** Work without a pupil: recorded, counted, undone. Fictieve gegevens. */
@PagesTest
class ActiviteitPagesTest {
    @Autowired
    Bezoek bezoek;
    @Autowired
    Proefregio regio;
    @Autowired
    JdbcClient db;
    @Autowired
    Inzendingen inzendingen;

    @Test
    void a_consult_needs_one_choice_and_a_press_and_the_next_one_starts_where_this_ended() {
        assertThat(bezoek.get("bart", "/activiteiten/nieuw")).bodyText().contains("value=\"consult\" checked",
                "value=\"docenten\" checked", "value=\"vandaag\"").doesNotContain("Op welke school?");
        assertThat(bezoek.post("bart", "/activiteiten", "thema", "vrienden", "soort", "groep", "doelgroep",
                "leerlingen", "aantal", "12", "op", "gisteren", "_inzending", inzendingen.key())).hasStatus(303);
        assertThat(bezoek.get("bart", "/activiteiten")).bodyText().contains("value=\"groep\" checked",
                "value=\"leerlingen\" checked", "value=\"12\"", "Vrienden of pesten, 12 mensen", "Ongedaan maken");
        assertThat(text(bezoek.get("coen", "/activiteiten"))).doesNotContain("12 mensen");
    }

    @Test
    void it_can_be_undone_by_its_writer_within_the_hour() {
        bezoek.post("coen", "/activiteiten", "thema", "leren", "soort", "les", "doelgroep", "leerlingen", "aantal",
                "28", "op", "vandaag");
        var sleutel = regio.eigenaar()
                .sql("select sleutel from ondersteuning.activiteit where door = 13 and aantal = 28")
                .query(String.class).single();
        assertThat(bezoek.post("noor", "/activiteiten/" + sleutel + "/ongedaan")).hasStatus(404);
        regio.eigenaar().sql(
                "update ondersteuning.activiteit set vastgelegd_op = now() - interval '61 minutes' where sleutel = ?")
                .param(sleutel).update();
        assertThat(bezoek.post("coen", "/activiteiten/" + sleutel + "/ongedaan")).hasStatus(422);
        regio.eigenaar().sql("update ondersteuning.activiteit set vastgelegd_op = now() where sleutel = ?")
                .param(sleutel).update();
        assertThat(bezoek.post("coen", "/activiteiten/" + sleutel + "/ongedaan")).hasStatus(303);
        assertThat(text(bezoek.get("coen", "/activiteiten"))).doesNotContain("28 mensen");
        assertThat(bezoek.post("coen", "/activiteiten/" + sleutel + "/ongedaan")).hasStatus(422);
    }

    @Test
    void wrong_input_comes_back_with_what_to_do() {
        var leeg = bezoek.post("sara", "/activiteiten");
        assertThat(leeg).hasStatus(422);
        assertThat(leeg).bodyText().contains("Kies wat je deed", "Kies waar het over ging", "Kies voor wie het was",
                "Schrijf met hoeveel mensen", "Schrijf de datum als");
        assertThat(bezoek.post("sara", "/activiteiten", "thema", "leren", "soort", "les", "doelgroep", "ouders",
                "aantal", "=1+1", "op", "morgen")).bodyText().contains("Schrijf met hoeveel mensen",
                        "Kies een datum van vandaag of eerder", "value=\"=1+1\"");
        assertThat(bezoek.post("noor", "/activiteiten", "thema", "leren", "soort", "les", "doelgroep", "ouders",
                "aantal", "3", "op", "vandaag", "school", "0000000000000000")).hasStatus(422);
        assertThat(bezoek.get("tim", "/activiteiten/nieuw")).hasStatus(403);
    }

    @Test
    void another_school_sees_nothing_of_it() {
        bezoek.post("sara", "/activiteiten", "thema", "druk", "soort", "les", "doelgroep", "ouders", "aantal", "7",
                "op", "vandaag");
        assertThat(regio.als("wendy", () -> db.sql("select count(*) from ondersteuning.activiteit where school_id = 1")
                .query(Integer.class).single())).isZero();
    }
}
