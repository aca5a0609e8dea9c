package nl.vliegwiel.verwijzing;

import static nl.vliegwiel.Bezoek.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import nl.vliegwiel.Bezoek;
import nl.vliegwiel.PagesTest;
import nl.vliegwiel.Proefregio;

/** The team refers out with consent for that receiver; without it the database refuses. Fictieve gegevens. */
@PagesTest
class UitverwijzingPagesTest {
    @Autowired
    private Bezoek bezoek;
    @Autowired
    private Proefregio regio;
    @Autowired
    private Uitverwijzingen verwijzingen;
    private long kind;
    private long casus;
    private String url = "";

    @BeforeEach
    void casus() {
        kind = regio.leerling("Route", 13);
        casus = regio.casus(kind);
        regio.toestemming(casus, "begeleiding");
        url = regio.url(casus);
    }

    @Test
    void without_consent_the_page_and_the_database_refuse() {
        assertThat(text(bezoek.get("noor", url + "/verwijzingen/nieuw"))).contains("Er is nog geen toestemming",
                "Toestemming vragen");
        assertThat(bezoek.post("noor", url + "/verwijzingen", fields("preventief"))).hasStatus(422);
        assertThatThrownBy(() -> regio.als("noor", () -> verwijzingen.add(nieuw("aanbieder", "aanbieder@o5"))))
                .rootCause().hasMessageContaining("geen toestemming");
        regio.toestemming(casus, "aanbieder");
        assertThatThrownBy(() -> regio.als("noor", () -> verwijzingen.add(nieuw("aanbieder", "toegang@o1"))))
                .rootCause().hasMessageContaining("hoort niet bij dit doel");
        assertThatThrownBy(() -> regio.als("wendy", () -> verwijzingen.add(nieuw("aanbieder", "aanbieder@o5"))))
                .rootCause().hasMessageContaining("row-level security");
        assertThat(count()).isZero();
    }

    @Test
    void the_receiver_reads_only_what_it_needs_and_answers() {
        var v = sent();
        assertThat(text(bezoek.get("anneke", "/verwijzingen"))).contains("Van het team van Duinwaard", kort(v))
                .doesNotContain("Route Proef");
        assertThat(text(bezoek.get("anneke", v))).contains("Route Proef", "Graag een training", "Noor Hendriks")
                .doesNotContain("Naar de casus");
        assertThat(bezoek.get("anneke", url)).hasStatus(403);
        assertThat(bezoek.get("oona", v)).hasStatus(404);
        assertThat(bezoek.post("noor", v + "/aanneming")).hasStatus(404);
        assertThat(bezoek.post("anneke", v + "/begin", "op", "vandaag")).hasStatus(422);
        assertThat(bezoek.post("anneke", v + "/aanneming", "antwoord", "Over 3 weken plek")).hasStatus(303);
        assertThat(bezoek.post("anneke", v + "/begin", "op", "vandaag")).hasStatus(303);
        assertThat(text(bezoek.get("noor", v))).contains("De hulp loopt", "Over 3 weken plek", "Gelezen");
        assertThat(bezoek.post("anneke", v + "/afronding", "antwoord", "Gaat goed")).hasStatus(303);
        assertThat(text(bezoek.get("noor", v))).contains("Klaar", "Gaat goed");
        assertThat(bezoek.post("anneke", v + "/herroeping")).hasStatus(404);
    }

    @Test
    void withdrawal_of_the_consent_cancels_at_once_and_tells_the_sender() {
        var v = sent();
        assertThat(bezoek.get("anneke", v)).hasStatusOk();
        withdraw("aanbieder");
        assertThat(bezoek.get("anneke", v)).hasStatus(404);
        assertThat(bezoek.post("anneke", v + "/aanneming")).hasStatus(404);
        assertThat(text(bezoek.get("anneke", "/verwijzingen"))).doesNotContain(kort(v));
        assertThat(text(bezoek.get("noor", "/mijn-werk"))).contains("Een verwijzing is vervallen");
        assertThat(text(bezoek.get("noor", v))).contains("Vervallen: geen toestemming meer");
        assertThat(bezoek.post("noor", v + "/herroeping")).hasStatus(422);
    }

    @Test
    void heavier_help_asks_for_a_reason_and_steps_are_named() {
        regio.toestemming(casus, "aanbieder");
        var zonder = bezoek.post("noor", url + "/verwijzingen", fields("gespecialiseerd"));
        assertThat(zonder).hasStatus(422);
        assertThat(text(zonder)).contains("waarom lichtere hulp niet genoeg is");
        assertThat(bezoek.post("noor", url + "/verwijzingen", fields("gespecialiseerd", "reden",
                "De training hielp niet genoeg."))).hasStatus(303);
        var zwaar = latest();
        assertThat(text(bezoek.get("noor", zwaar))).contains("een stap zwaarder");
        bezoek.post("anneke", zwaar + "/aanneming");
        bezoek.post("anneke", zwaar + "/begin", "op", "vandaag");
        bezoek.post("anneke", zwaar + "/afronding");
        assertThat(bezoek.post("noor", url + "/verwijzingen", fields("preventief"))).hasStatus(303);
        assertThat(text(bezoek.get("noor", url + "/hulp"))).contains("een stap lichter", "een stap zwaarder");
    }

    @Test
    void the_team_takes_back_and_the_receiver_reads_no_more() {
        var v = sent();
        assertThat(bezoek.post("noor", v + "/herroeping")).hasStatus(303);
        assertThat(bezoek.get("anneke", v)).hasStatus(404);
        assertThat(text(bezoek.get("noor", v))).contains("Teruggetrokken");
    }

    @Test
    void a_refusal_needs_a_reason_and_reaches_the_sender() {
        var v = sent();
        assertThat(bezoek.post("anneke", v + "/weigering", "reden", "zomaar")).hasStatus(422);
        assertThat(bezoek.post("anneke", v + "/weigering", "reden", "geen_plek")).hasStatus(303);
        assertThat(text(bezoek.get("noor", "/mijn-werk"))).contains("De verwijzing is niet aangenomen");
        assertThat(text(bezoek.get("noor", v))).contains("Er is nu geen plek");
    }

    @Test
    void at_a_change_of_school_what_runs_goes_along_and_waits_where_the_yes_does_not() {
        for (var doel : List.of("overstap", "toegang"))
            regio.toestemming(casus, doel);
        var vanGemeente = "/verwijzingen/uit/"
                + regio.als("noor", () -> verwijzingen.add(nieuw("toegang", "toegang@o1"))).orElseThrow();
        var vanAanbieder = sent();
        assertThat(bezoek.post("anneke", vanAanbieder + "/aanneming")).hasStatus(303);
        var wierhaven = regio.eigenaar().sql("select sleutel from samenwerking.school where id = 2")
                .query(String.class).single();
        assertThat(
                bezoek.post("noor", url + "/overstap", "school", wierhaven, "op", "vandaag", "brief", "Begin rustig.",
                        "bellen", "Noor Hendriks"))
                .hasStatus(303);
        assertThat(bezoek.get("noor", vanAanbieder)).hasStatus(404);
        assertThat(bezoek.get("anneke", vanAanbieder)).as("no yes at the new school yet").hasStatus(404);
        assertThat(text(bezoek.get("oona", vanGemeente))).as("that yes goes along").contains("Route Proef",
                "Het team van Wierhaven");
        casus = regio.eigenaar().sql("select id from leerling.casus where vorige_id = ?").param(casus)
                .query(Long.class).single();
        var nieuweUrl = regio.url(casus);
        assertThat(text(bezoek.get("wendy", nieuweUrl + "/overstap"))).contains("wacht op een nieuw ja",
                "gaat door, het ja ging mee");
        assertThat(text(bezoek.get("wendy", "/mijn-werk"))).contains("Vraag opnieuw ja voor een verwijzing");
        answered("gevraagd");
        assertThat(waits()).as("asking ends nothing").isEqualTo(1);
        regio.toestemming(casus, "aanbieder");
        assertThat(text(bezoek.get("anneke", vanAanbieder))).contains("Route Proef", "Wierhaven");
        assertThat(bezoek.post("anneke", vanAanbieder + "/begin", "op", "vandaag")).hasStatus(303);
        assertThat(waits()).isZero();
        answered("ingetrokken");
        assertThat(bezoek.get("anneke", vanAanbieder)).hasStatus(404);
        assertThat(regio.eigenaar().sql("select wie from ondersteuning.taak where titel = 'Een verwijzing is vervallen'"
                + " and casus_id = ?").param(casus).query(String.class).single()).isEqualTo("oco@s2");
    }

    private void answered(String uitkomst) {
        regio.eigenaar().sql("""
                insert into toestemming.antwoord (casus_id, doel, jeugdige_id, uitkomst, wijze, door)
                values (?, 'aanbieder', ?, ?, 'gesprek', 2)""").params(casus, kind, uitkomst).update();
    }

    private int waits() {
        return regio.eigenaar().sql("select count(*) from verwijzing.uitverwijzing where casus_id = ?"
                + " and wacht_op_ja_sinds is not null and vervallen_op is null").param(casus).query(Integer.class)
                .single();
    }

    private String sent() {
        regio.toestemming(casus, "aanbieder");
        var antwoord = bezoek.post("noor", url + "/verwijzingen", fields("preventief"));
        assertThat(antwoord).as(text(antwoord)).hasStatus(303);
        return latest();
    }

    private String latest() {
        return "/verwijzingen/uit/" + regio.eigenaar()
                .sql("select sleutel from verwijzing.uitverwijzing where casus_id = ? order by id desc limit 1")
                .param(casus).query(String.class).single();
    }

    private static String kort(String v) {
        int i = v.lastIndexOf('/') + 1;
        return "Verwijzing " + v.substring(i, i + 4).toUpperCase(java.util.Locale.ROOT);
    }

    private int count() {
        return regio.eigenaar().sql("select count(*) from verwijzing.uitverwijzing where casus_id = ?").param(casus)
                .query(Integer.class).single();
    }

    private void withdraw(String doel) {
        regio.eigenaar().sql("""
                insert into toestemming.antwoord (casus_id, doel, jeugdige_id, uitkomst, wijze, door)
                values (?, ?, ?, 'ingetrokken', 'gesprek', 2)""").params(casus, doel, kind).update();
    }

    private String[] fields(String soort, String... meer) {
        var velden = new ArrayList<>(List.of("naar", regio.eigenaar()
                .sql("select sleutel from samenwerking.organisatie where id = 5").query(String.class).single(),
                "hulpsoort", soort, "vraag", "Graag een training voor rust in de klas.", "bereikWie", "Moeder",
                "telefoon", "06 00 00 00 00"));
        velden.addAll(List.of(meer));
        return velden.toArray(String[]::new);
    }

    private Uitverwijzingen.Nieuw nieuw(String doel, String ontvanger) {
        return new Uitverwijzingen.Nieuw(casus, 1, "aanbieder", doel, ontvanger.endsWith("o5") ? 5 : 1, ontvanger, null,
                "preventief", "school", "", "Vraag", "Moeder", "0612345678", LocalDate.now(java.time.Clock.systemUTC()),
                null);
    }
}
