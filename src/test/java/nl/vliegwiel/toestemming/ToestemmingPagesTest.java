package nl.vliegwiel.toestemming;

import static nl.vliegwiel.Bezoek.text;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import nl.vliegwiel.Bezoek;
import nl.vliegwiel.PagesTest;
import nl.vliegwiel.Proefregio;

/** Consent on the screen: who records, who is refused, and what a refusal gives away. Fictieve gegevens. */
@PagesTest
class ToestemmingPagesTest {
    @Autowired
    private Bezoek bezoek;
    @Autowired
    private Proefregio regio;
    private long kind;
    private long casus;
    private String pad = "";

    @BeforeEach
    void een_casus() {
        kind = regio.leerling("Yara", 13);
        casus = regio.casus(kind);
        pad = regio.url(casus) + "/toestemming";
    }

    @Test
    void the_oco_sees_whom_to_ask_and_a_yes_of_all_three_opens_the_casus() {
        assertThat(text(bezoek.get("bart", pad))).contains("Toestemming van Yara en de ouders", "Nog niet gevraagd",
                "Wat lezen zij?", "Mag het team met jou meedenken?", "Nog niets gevraagd.");
        for (var wie : new String[]{"j", ouder("moeder"), ouder("vader")}) {
            assertThat(bezoek.get("noor", pad)).hasStatus(404);
            assertThat(answer("bart", wie, "begeleiding", "gegeven")).hasStatus(303);
        }
        assertThat(text(bezoek.get("noor", pad))).contains("Mag tot ").doesNotContain("wacht op");
        assertThat(regio.eigenaar().sql("select tekstversie from toestemming.antwoord where casus_id = ? order by id")
                .param(casus).query(String.class).list()).containsExactly("begeleiding.12-15.nl/3",
                        "begeleiding.ouders-12-15.nl/1", "begeleiding.ouders-12-15.nl/1");
    }

    @Test
    void the_form_is_preset_to_who_is_missing() {
        answer("bart", "j", "huisarts", "gegeven");
        answer("bart", ouder("moeder"), "huisarts", "gegeven");
        assertThat(bezoek.get("bart", pad)).bodyText()
                .containsPattern("value=\"" + ouder("vader") + "\" checked").containsPattern(
                        "value=\"huisarts\" checked");
    }

    @Test
    void a_form_with_nothing_chosen_says_what_is_missing_and_keeps_the_rest() {
        var antwoord = bezoek.post("bart", pad + "/antwoorden", "wie", "j", "doel", "begeleiding");
        assertThat(antwoord).hasStatus(422);
        assertThat(text(antwoord)).contains("Er gaat nog iets mis", "Kies ja, nee of wil eerst meer weten",
                "Kies hoe je het antwoord kreeg");
        assertThat(antwoord).bodyText().contains("<title>Fout: ").contains("value=\"j\" checked");
    }

    @Test
    void unknown_custody_is_asked_first_and_recorded_with_who_checked() {
        regio.eigenaar().sql("update leerling.gezag set heeft_gezag = null where jeugdige_id = ? and relatie = 'vader'")
                .param(kind).update();
        assertThat(text(bezoek.get("bart", pad))).contains("Wie heeft gezag?", "gezag onbekend").doesNotContain(
                "Antwoord vastleggen");
        assertThat(answer("bart", "j", "begeleiding", "gegeven")).hasStatus(422);
        assertThat(text(bezoek.post("bart", pad + "/gezag", "gezag-" + ouder("moeder"), "ja"))).contains(
                "Kies of vader gezag heeft");
        assertThat(bezoek.post("bart", pad + "/gezag", "gezag-" + ouder("moeder"), "ja", "gezag-" + ouder("vader"),
                "nee")).hasStatus(303);
        assertThat(regio.eigenaar()
                .sql("select gecontroleerd_door from leerling.gezag where jeugdige_id = ? and relatie = 'vader'")
                .param(kind).query(Long.class).single()).isEqualTo(2);
        answer("bart", "j", "begeleiding", "gegeven");
        answer("bart", ouder("moeder"), "begeleiding", "gegeven");
        assertThat(bezoek.get("noor", pad)).as("a parent without custody is not asked").hasStatusOk();
    }

    @Test
    void who_only_reads_cannot_record_and_who_does_not_read_learns_nothing() {
        assertThat(bezoek.post("tim", pad + "/antwoorden", "wie", "j")).hasStatus(403);
        for (var wie : new String[]{"noor", "coen", "wendy", "karin"}) {
            var antwoord = bezoek.get(wie, pad);
            assertThat(antwoord).hasStatus(404);
            assertThat(antwoord).bodyText().doesNotContain("Yara").doesNotContain("Proef");
            if (!wie.equals("karin"))
                assertThat(answer(wie, "j", "begeleiding", "gegeven")).as(wie).hasStatus(404);
        }
        assertThat(bezoek.get("jelle", pad)).hasStatus(403);
        assertThat(answer("bart", ouderVan("Petra Donkers"), "begeleiding", "gegeven")).as("somebody of another casus")
                .hasStatus(422);
    }

    @Test
    void a_withdrawal_says_first_what_stops_and_then_stops_it() {
        regio.toestemming(casus, "begeleiding");
        regio.toestemming(casus, "swv");
        assertThat(text(bezoek.get("karin", pad))).contains("Yara");
        var vraag = text(bezoek.get("noor", pad + "/intrekking?doel=swv"));
        assertThat(vraag).contains("Stoppen met overleg met het samenwerkingsverband", "De hulp stopt niet.",
                "Consulent samenwerkingsverband", "Keek 1 keer", "Dat kunnen we niet terughalen.",
                "Ja, stop met delen");
        assertThat(bezoek.post("noor", pad + "/intrekking", "doel", "swv")).hasStatus(422);
        assertThat(bezoek.post("noor", pad + "/intrekking", "doel", "swv", "wie", "j", "wijze", "gesprek"))
                .hasStatus(303);
        var dicht = bezoek.get("karin", pad);
        assertThat(dicht).hasStatus(404);
        assertThat(dicht).bodyText().doesNotContain("Yara");
        assertThat(text(bezoek.get("karin", "/berichten"))).contains("Er is een toestemming gestopt").doesNotContain(
                "Yara");
        assertThat(text(bezoek.post("noor", pad + "/intrekking", "doel", "swv", "wie", "j", "wijze", "gesprek")))
                .contains("Deze toestemming is al ingetrokken op ");
        assertThat(text(bezoek.get("noor", pad))).contains("Ingetrokken", "Mag niet");
    }

    @Test
    void a_no_after_a_yes_is_a_withdrawal_and_a_form_sent_twice_counts_once() {
        answer("bart", "j", "huisarts", "gegeven");
        assertThat(text(answer("bart", "j", "huisarts", "geweigerd"))).contains("Kies hieronder Intrekken vastleggen");
        for (int i = 0; i < 2; i++)
            assertThat(bezoek.post("bart", pad + "/antwoorden", "wie", ouder("vader"), "doel", "huisarts", "uitkomst",
                    "geweigerd", "wijze", "telefoon", "_inzending", "sleutel-" + casus)).hasStatus(303);
        assertThat(regio.eigenaar()
                .sql("select count(*) from toestemming.antwoord where casus_id = ? and uitkomst = 'geweigerd'")
                .param(casus).query(Integer.class).single()).isOne();
    }

    @Test
    void every_look_is_in_the_log_and_nothing_is_kept_by_the_browser() {
        var antwoord = bezoek.get("bart", pad);
        assertThat(antwoord.getResponse().getHeader("Cache-Control")).contains("no-store");
        assertThat(regio.eigenaar().sql(
                "select count(*) from logboek.regel where casus_id = ? and object = 'toestemming' and gebeurtenis = 'inzien'")
                .param(casus).query(Integer.class).single()).isOne();
    }

    private org.springframework.test.web.servlet.assertj.MvcTestResult answer(String door, String wie, String doel,
            String uitkomst) {
        return bezoek.post(door, pad + "/antwoorden", "wie", wie, "doel", doel, "uitkomst", uitkomst, "wijze",
                "gesprek");
    }

    private String ouder(String relatie) {
        return regio.eigenaar().sql(
                "select o.sleutel from leerling.ouder o join leerling.gezag g on g.ouder_id = o.id where g.jeugdige_id = ? and g.relatie = ?")
                .params(kind, relatie).query(String.class).single();
    }

    private String ouderVan(String naam) {
        return regio.eigenaar().sql("select sleutel from leerling.ouder where naam = ? order by id limit 1").param(naam)
                .query(String.class).single();
    }
}
