package nl.vliegwiel.ondersteuning.signaal;

import static nl.vliegwiel.Bezoek.text;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import nl.vliegwiel.Bezoek;
import nl.vliegwiel.PagesTest;
import nl.vliegwiel.Proefregio;
import nl.vliegwiel.web.Inzendingen;

/** Advice without a name, from the question to the answer. Fictieve gegevens. */
@PagesTest
class AdviesvraagPagesTest {
    @Autowired
    Bezoek bezoek;
    @Autowired
    Proefregio regio;
    @Autowired
    JdbcClient db;
    @Autowired
    Inzendingen inzendingen;

    @ParameterizedTest
    @CsvSource({"4, onder 12", "11, onder 12", "12, 12 tot en met 15", "15, 12 tot en met 15", "16, 16 en ouder",
            "19, 16 en ouder"})
    void an_age_falls_in_one_band(int leeftijd, String band) {
        assertThat(Adviesvraag.band(leeftijd)).isEqualTo(band);
    }

    @Test
    void the_oco_asks_anew_what_a_signal_was_about_and_nothing_of_the_person_goes_along() {
        long wie = regio.leerling("Hermelinde", 14);
        var leerling = regio.eigenaar().sql("select sleutel from leerling.jeugdige where id = ?").param(wie)
                .query(String.class).single();
        var signaal = key(String.valueOf(bezoek.post("tim", "/signalen", "thema", "somber", "tekst",
                "Zij vertelde over thuis.", "leerling", leerling, "ja", "nog_niet").getResponse()
                .getHeader("Location")));
        var form = bezoek.get("bart", "/adviesvragen/nieuw?signaal=" + signaal);
        assertThat(form).bodyText().contains("value=\"somber\" checked", "value=\"12 tot en met 15\" checked")
                .doesNotContain("Hermelinde", "vertelde over thuis");
        assertThat(bezoek.post("bart", "/adviesvragen", "thema", "somber", "band", "12 tot en met 15", "vraag",
                "Wat doe je als hermelinde niet praat?", "signaal", signaal)).hasStatus(422);
        var url = String.valueOf(bezoek.post("bart", "/adviesvragen", "thema", "somber", "band", "12 tot en met 15",
                "vraag", "Wat doe je als iemand niet praat?", "signaal", signaal).getResponse().getHeader("Location"));
        for (var coach : List.of("noor", "coen", "sara"))
            assertThat(text(bezoek.get(coach, url))).as(coach).contains("Wat doe je als iemand niet praat?",
                    "Somber of bang", "12 tot en met 15").doesNotContain("Hermelinde", "2B", "vertelde over thuis");
        assertThat(bezoek.get("noor", "/adviesvragen/nieuw?signaal=" + signaal)).as("no way to the signal")
                .hasStatus(404);
        assertThat(columns()).doesNotContain("jeugdige_id", "signaal_id", "casus_id");
    }

    @Test
    void the_team_gets_a_task_answers_once_and_the_asker_reads_it() {
        var url = vraag("tim", "Hoe begin ik een gesprek over verzuim?");
        assertThat(openTasks(url)).containsExactlyInAnyOrder("coach@s1", "jeugdhulpverlener@s1");
        assertThat(bezoek.post("noor", url + "/antwoord", "antwoord", "")).hasStatus(422);
        assertThat(bezoek.post("noor", url + "/antwoord", "antwoord", "Vraag eens aan Mohammed.", "_formulier",
                "advies-" + key(url))).hasStatus(422);
        assertThat(text(bezoek.get("noor", url))).as("kept as a draft").contains("Vraag eens aan Mohammed.");
        assertThat(bezoek.post("noor", url + "/antwoord", "antwoord", "Begin met wat goed gaat.", "_formulier",
                "advies-" + key(url))).hasStatus(303);
        assertThat(openTasks(url)).containsExactly("a3");
        var tweede = bezoek.post("sara", url + "/antwoord", "antwoord", "Ook een antwoord.");
        assertThat(tweede).hasStatus(409);
        assertThat(text(tweede)).contains("Noor Hendriks heeft dit net aangepast", "Begin met wat goed gaat.",
                "Ook een antwoord.").doesNotContain("Mijn versie vastleggen");
        assertThat(text(bezoek.get("tim", url))).contains("Begin met wat goed gaat.", "Noor Hendriks");
        assertThat(openTasks(url)).isEmpty();
        assertThat(text(bezoek.get("tim", "/signalen"))).as("a mentor finds it too").contains("Adviesvragen")
                .doesNotContain("Werk zonder leerling");
        assertThat(text(bezoek.get("noor", "/adviesvragen"))).containsPattern("dit schooljaar \\d+ van \\d+");
    }

    @Test
    void other_schools_and_other_mentors_see_no_question() {
        var url = vraag("tim", "Wie kan meedenken over leren?");
        for (var ander : List.of("wendy", "bart:mentor"))
            assertThat(bezoek.get(ander, url)).as(ander).hasStatus(404);
        for (var ander : List.of("karin", "joost", "jelle", "bas"))
            assertThat(bezoek.get(ander, url)).as(ander).hasStatus(403);
        for (var ander : List.of("wendy", "bart:mentor", "karin", "joost", "jelle", "wim"))
            assertThat(regio.als(ander, () -> db.sql("select count(*) from ondersteuning.adviesvraag where sleutel = ?")
                    .param(key(url)).query(Integer.class).single())).as(ander).isZero();
        assertThat(bezoek.post("tim", url + "/antwoord", "antwoord", "Zelf bedacht.")).hasStatus(404);
    }

    @Test
    void an_empty_question_and_a_double_press_make_nothing_extra() {
        assertThat(bezoek.post("tim", "/adviesvragen")).hasStatus(422);
        assertThat(bezoek.post("tim", "/adviesvragen")).bodyText().contains("Kies waar het over gaat",
                "Kies een leeftijd", "Schrijf in één of twee zinnen");
        String key = inzendingen.key();
        for (int keer = 0; keer < 2; keer++)
            bezoek.post("tim", "/adviesvragen", "thema", "leren", "band", "onder 12", "vraag", "Een keer gevraagd?",
                    "_inzending", key);
        assertThat(regio.eigenaar()
                .sql("select count(*) from ondersteuning.adviesvraag where vraag = 'Een keer gevraagd?'")
                .query(Integer.class).single()).isEqualTo(1);
    }

    private String vraag(String wie, String tekst) {
        var antwoord = bezoek.post(wie, "/adviesvragen", "thema", "verzuim", "band", "16 en ouder", "vraag", tekst);
        assertThat(antwoord).hasStatus(303);
        return String.valueOf(antwoord.getResponse().getHeader("Location"));
    }

    private List<String> openTasks(String url) {
        return regio.eigenaar().sql("""
                select t.wie from ondersteuning.taak t join ondersteuning.adviesvraag v on v.id = t.adviesvraag_id
                where v.sleutel = ? and t.klaar_op is null""").param(key(url)).query(String.class).list();
    }

    private List<String> columns() {
        return regio.eigenaar().sql("""
                select column_name from information_schema.columns
                where table_schema = 'ondersteuning' and table_name = 'adviesvraag'""").query(String.class).list();
    }

    private static String key(String url) {
        return url.substring(url.lastIndexOf('/') + 1);
    }
}
