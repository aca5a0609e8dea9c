package nl.vliegwiel.verwijzing;

import static nl.vliegwiel.Bezoek.text;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import nl.vliegwiel.Bezoek;
import nl.vliegwiel.PagesTest;
import nl.vliegwiel.Proefregio;
import nl.vliegwiel.toegang.Sessies;

/** A system refers by FHIR with a key of its own, asks the state and takes back. Fictieve gegevens. */
@PagesTest
class FhirPagesTest {
    private static final Pattern SLEUTEL = Pattern.compile("class=\"code\">([A-Za-z0-9_-]{32})<");
    @Autowired
    private MockMvcTester mvc;
    @Autowired
    private Bezoek bezoek;
    @Autowired
    private Proefregio regio;
    private String sleutel = "";

    @BeforeEach
    void key() throws java.io.UnsupportedEncodingException {
        String naam = "Systeem " + System.nanoTime();
        bezoek.post("bas", "/verwijzers", "naam", naam, "soort", "03");
        var v = regio.eigenaar().sql("select sleutel from verwijzing.verwijzer where naam = ?").param(naam)
                .query(String.class).single();
        var m = SLEUTEL.matcher(bezoek.post("bas", "/verwijzers/" + v + "/links", "soort", "api").getResponse()
                .getContentAsString());
        assertThat(m.find()).isTrue();
        sleutel = m.group(1);
    }

    @Test
    void a_service_request_becomes_a_referral_once_and_its_task_tells_the_state() {
        var eerste = send(FhirTest.voorbeeld("a1"));
        assertThat(eerste).hasStatus(201).bodyJson().extractingPath("status").isEqualTo("received");
        var task = String.valueOf(eerste.getResponse().getHeader("Location"));
        assertThat(send(FhirTest.voorbeeld("a1"))).hasStatusOk();
        assertThat(count()).isEqualTo(1);
        assertThat(text(bezoek.get("noor", "/verwijzingen"))).contains("Fenna Verzonnen");
        bezoek.post("noor", "/verwijzingen/" + regio.eigenaar()
                .sql("select sleutel from verwijzing.inverwijzing where kenmerk = ?")
                .param(task.substring(task.lastIndexOf('/') + 1)).query(String.class).single() + "/aanneming");
        var stand = ask(task, sleutel);
        assertThat(stand).hasStatusOk().bodyJson().extractingPath("status").isEqualTo("accepted");
        assertThat(stand).bodyText().doesNotContain("Fenna", "2012");
        assertThat(send(FhirTest.voorbeeld("a1").replace("\"active\", \"intent\"", "\"revoked\", \"intent\"")))
                .hasStatusOk().bodyJson().extractingPath("status").isEqualTo("cancelled");
    }

    @Test
    void without_the_key_or_with_a_fault_it_says_so_in_fhir() {
        assertThat(mvc.post().uri("/api/fhir/r4/ServiceRequest").contentType(MediaType.APPLICATION_JSON)
                .content(FhirTest.voorbeeld("b")).exchange()).hasStatus(401).bodyJson()
                .extractingPath("resourceType").isEqualTo("OperationOutcome");
        assertThat(send("{oeps")).hasStatus(400);
        assertThat(send("{}")).hasStatus(422).bodyText().contains("OperationOutcome", "ServiceRequest");
        assertThat(send("{\"x\": \"" + "y".repeat(70_000) + "\"}")).hasStatus(413);
        assertThat(send("[".repeat(5_000))).hasStatus(400);
        assertThat(send(FhirTest.voorbeeld("c").replace("99AA00", "99ZZ00"))).hasStatus(422).bodyText()
                .contains("doet niet mee");
        assertThat(count()).isZero();
    }

    @Test
    void another_system_sees_nothing_of_it() throws java.io.UnsupportedEncodingException {
        var task = String.valueOf(send(FhirTest.voorbeeld("d")).getResponse().getHeader("Location"));
        var eigen = sleutel;
        key();
        assertThat(ask(task, sleutel)).hasStatus(404);
        assertThat(ask(task, eigen)).hasStatusOk();
        assertThat(ask(task, "")).hasStatus(401);
    }

    private MvcTestResult send(String body) {
        return mvc.post().uri("/api/fhir/r4/ServiceRequest").header("Authorization", "Bearer " + sleutel)
                .contentType("application/fhir+json").content(body).exchange();
    }

    private MvcTestResult ask(String task, String met) {
        return mvc.get().uri(task).header("Authorization", "Bearer " + met).exchange();
    }

    private int count() {
        return regio.eigenaar().sql("""
                select count(*) from verwijzing.inverwijzing i join verwijzing.link l on l.verwijzer_id = i.verwijzer_id
                where l.token_hash = ?""").param(Sessies.hash(sleutel)).query(Integer.class).single();
    }
}
