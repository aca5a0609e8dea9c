package nl.vliegwiel.businesscase.studie;

import static nl.vliegwiel.Bezoek.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Objects;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import nl.vliegwiel.Bezoek;
import nl.vliegwiel.PagesTest;
import nl.vliegwiel.Proefregio;
import nl.vliegwiel.businesscase.Proefstudie;

/** A study from its first draft to a decision, and what a fixed version refuses. Fictieve gegevens. */
@PagesTest
class StudiePagesTest {
    @Autowired
    private Bezoek bezoek;
    @Autowired
    private Proefregio regio;
    @Autowired
    private JdbcClient db;

    @Test
    void the_result_never_shows_a_balance_without_its_margin_and_what_is_not_in_euros() {
        String url = Proefstudie.begin(bezoek);
        var tekst = text(bezoek.get("onno", url));
        assertThat(tekst).contains("Concept 1", "In 9 van de 10 berekeningen", "Kans op een positief saldo",
                "Wat niet in euro’s staat", "Leerlingen voelen zich gehoord", "Wat als het anders is?",
                "Hier moet je op letten", "Vergeleken met", "Gemeenten").doesNotContain("Aannames wijzigen");
        assertThat(text(bezoek.get("olga", "/kosten-en-baten"))).contains("in 9 van de 10 berekeningen",
                "niet in euro’s");
        assertThat(text(bezoek.get("olga", url + "?alternatief=start")))
                .contains("Een team op de scholen met de meeste");
    }

    @Test
    void an_empty_study_has_no_result_and_says_what_is_missing() {
        String url = Objects
                .requireNonNull(bezoek.post("jelle", "/kosten-en-baten", "naam", "Lege studie").getResponse()
                        .getRedirectedUrl());
        assertThat(text(bezoek.get("jelle", url))).contains("Nog geen uitkomst", "Een onbekend getal is niet nul")
                .doesNotContain("Verwacht saldo");
        assertThat(bezoek.get("jelle", url + "/vaststelling")).hasStatus(422);
        assertThat(bezoek.get("jelle", url + "/rapport.pdf")).hasStatus(404);
    }

    @Test
    void a_fixed_version_never_changes_not_even_in_the_database() {
        String url = Proefstudie.begin(bezoek);
        assertThat(text(bezoek.get("jelle", url + "/vaststelling"))).contains("kan niet terug");
        assertThat(bezoek.post("jelle", url + "/vaststelling")).hasStatus(303);
        assertThat(text(bezoek.get("onno", url))).contains("Versie 1", "door Jelle Vermeer");
        assertThat(bezoek.post("jelle", url + "/aannames", "verwacht-fte", "12", "reden", "x")).hasStatus(422);
        assertThat(bezoek.post("jelle", url + "/stappen", "stand-1", "gedaan")).hasStatus(422);
        String studie = url.replaceAll(".*/kosten-en-baten/(\\w+)/.*", "$1");
        for (String poging : new String[]{"model = '{}'", "uitkomst = '{}'", "vastgesteld_op = null"})
            assertThatThrownBy(() -> regio.als("jelle", () -> db.sql("update businesscase.versie set " + poging
                    + " where studie_id = (select id from businesscase.studie where sleutel = ?)").param(studie)
                    .update())).as(poging).rootCause().hasMessageContaining("verandert niet meer");
        assertThat(bezoek.post("jelle", "/kosten-en-baten/" + studie + "/versies")).hasStatus(303);
        assertThat(bezoek.post("jelle", "/kosten-en-baten/" + studie + "/versies")).as("one draft at a time")
                .hasStatus(422);
    }

    @Test
    void a_decision_is_about_a_fixed_version_and_names_who_decided() {
        String url = Proefstudie.begin(bezoek);
        String studie = url.replaceAll("/versies/1$", "");
        assertThat(bezoek.post("jelle", studie + "/besluiten", "versie", "1", "gremium", "regisseursoverleg", "datum",
                "vandaag", "uitkomst", "akkoord")).as("still a draft").hasStatus(422);
        bezoek.post("jelle", url + "/vaststelling");
        var fout = bezoek.post("jelle", studie + "/besluiten", "versie", "1", "gremium", "", "datum", "31-2-2026",
                "uitkomst", "akkoord_mits");
        assertThat(fout).hasStatus(422);
        assertThat(fout).bodyText().contains("Schrijf wie besloot").contains("Schrijf de datum als")
                .contains("welke voorwaarden");
        assertThat(bezoek.post("jelle", studie + "/besluiten", "versie", "1", "gremium", "Regisseursoverleg", "datum",
                "vandaag", "uitkomst", "akkoord_mits", "toelichting", "Eerst een jaar meten.")).hasStatus(303);
        assertThat(text(bezoek.get("onno", studie + "/versies"))).contains("Akkoord, met voorwaarden",
                "Eerst een jaar meten.", "Vastgelegd door Jelle Vermeer").doesNotContain("Besluit vastleggen");
        assertThatThrownBy(() -> regio.als("onno", () -> db
                .sql("insert into businesscase.besluit (versie_id, gremium, datum, uitkomst) select max(id), 'x', current_date, 'akkoord' from businesscase.versie where vastgesteld_op is not null")
                .update())).rootCause().hasMessageContaining("row-level security");
    }

    @Test
    void two_versions_show_what_changed_in_and_out() {
        String url = Proefstudie.begin(bezoek);
        String studie = url.replaceAll("/versies/1$", "");
        bezoek.post("jelle", url + "/vaststelling");
        bezoek.post("jelle", studie + "/versies");
        assertThat(
                bezoek.post("jelle", studie + "/versies/2/aannames", "verwacht-fte", "10", "laag-fte", "", "hoog-fte",
                        "", "reden", "Begroting 2026"))
                .hasStatus(303);
        assertThat(text(bezoek.get("olga", studie + "/versies?van=1&met=2"))).contains("Aanname: Extra fte coaches",
                "Een team op elke school: kosten", "Een team op elke school: saldo")
                .doesNotContain("In de uitkomst is niets veranderd");
        assertThat(text(bezoek.get("olga", studie + "/versies?van=1&met=1"))).contains("is niets veranderd");
    }

    @Test
    void a_remark_is_answered_by_policy_and_closed_by_its_maker() {
        String url = Proefstudie.begin(bezoek) + "/opmerkingen";
        assertThat(bezoek.post("olga", url, "bij", "", "tekst", "")).hasStatus(422);
        assertThat(bezoek.post("olga", url, "bij", "effecten", "tekst", "De vergelijking is nog kort.")).hasStatus(303);
        String html = text(bezoek.get("jelle", url));
        assertThat(html).contains("De vergelijking is nog kort.", "Olga Onderzoek");
        String sleutel = regio.eigenaar().sql("select sleutel from businesscase.opmerking order by id desc limit 1")
                .query(String.class).single();
        assertThat(bezoek.post("olga", url + "/" + sleutel + "/sluiting")).as("without an answer").hasStatus(422);
        assertThat(bezoek.post("olga", url + "/" + sleutel + "/antwoord", "antwoord-" + sleutel, "Zelf"))
                .hasStatus(403);
        assertThat(
                bezoek.post("jelle", url + "/" + sleutel + "/antwoord", "antwoord-" + sleutel, "Klopt, zie bijlage."))
                .hasStatus(303);
        assertThat(bezoek.post("onno", url + "/" + sleutel + "/sluiting")).as("not his remark").hasStatus(422);
        assertThat(bezoek.post("olga", url + "/" + sleutel + "/sluiting")).hasStatus(303);
        assertThat(text(bezoek.get("onno", url))).contains("gesloten", "Klopt, zie bijlage.");
    }

    @Test
    void a_step_that_is_not_relevant_says_why() {
        String url = Proefstudie.begin(bezoek) + "/stappen";
        assertThat(bezoek.post("jelle", url, "stand-3", "niet_relevant")).bodyText().contains("waarom stap 3");
        assertThat(bezoek.post("jelle", url, "stand-1", "gedaan", "stand-3", "niet_relevant", "reden-3",
                "Eén plan ligt vast.")).hasStatus(303);
        assertThat(text(bezoek.get("onno", url))).contains("6 stappen zijn nog open", "Eén plan ligt vast.");
    }

    @Test
    void a_file_that_is_no_model_is_refused_with_its_place() {
        assertThat(bezoek.upload("jelle", "/kosten-en-baten/inlezen", "bestand", "x.json",
                "{\"naam\": \"x\"".getBytes(StandardCharsets.UTF_8))).hasStatus(422);
        var antwoord = bezoek.upload("jelle", "/kosten-en-baten/inlezen", "bestand", "x.json",
                "{\"naam\": \"x\", \"onzin\": 1}".getBytes(StandardCharsets.UTF_8));
        assertThat(antwoord).hasStatus(422);
        assertThat(antwoord).bodyText().contains("/vraag");
        assertThat(bezoek.upload("jelle", "/kosten-en-baten/inlezen", "bestand", "x.json",
                new byte[]{(byte) 0xff, (byte) 0xfe, 0})).bodyText().contains("UTF-8");
    }

    @Test
    void who_has_no_business_with_money_reads_nothing() {
        String url = Proefstudie.begin(bezoek);
        for (var wie : new String[]{"noor", "tim", "wim", "bas", "mila"})
            assertThat(bezoek.get(wie, url)).as(wie).hasStatus(403);
        assertThat(regio.als("noor", () -> db.sql("select count(*) from businesscase.versie").query(Integer.class)
                .single())).isZero();
        assertThat(bezoek.post("onno", url + "/vaststelling")).hasStatus(403);
        assertThat(bezoek.get("jelle", "/kosten-en-baten/0000000000000000/versies/1")).hasStatus(404);
    }
}
