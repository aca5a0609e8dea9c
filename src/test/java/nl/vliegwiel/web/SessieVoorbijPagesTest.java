package nl.vliegwiel.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.Cookie;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import nl.vliegwiel.Bezoek;
import nl.vliegwiel.PagesTest;
import nl.vliegwiel.Proefregio;

/** A session that ended while typing, and the way to report a fault. */
@PagesTest
class SessieVoorbijPagesTest {
    @Autowired
    MockMvcTester mvc;
    @Autowired
    Bezoek bezoek;
    @Autowired
    Proefregio regio;

    @Test
    void a_form_sent_after_the_session_ended_comes_back_with_all_that_was_typed() {
        var away = mvc.post().uri("/fout-melden").with(SecurityMockMvcRequestPostProcessors.csrf())
                .param("tekst", "De naam is \"fout\" <b>").param("keuze", "een").param("keuze", "twee").exchange();
        assertThat(away).hasForwardedUrl("/inloggen/weg");
        var page = mvc.post().uri("/inloggen/weg").with(SecurityMockMvcRequestPostProcessors.csrf())
                .requestAttr("jakarta.servlet.forward.request_uri", "/fout-melden")
                .param("tekst", "De naam is \"fout\" <b>").param("keuze", "een").param("keuze", "twee").exchange();
        assertThat(page).hasStatus(401);
        assertThat(page).bodyText().contains("action=\"/fout-melden\"").contains("De naam is &#34;fout&#34; &lt;b>")
                .contains("value=\"een\"").contains("value=\"twee\"").contains("Log in, in een nieuw tabblad")
                .doesNotContain("name=\"_csrf\" value=\"\"");
    }

    @Test
    void a_form_whose_cookies_are_gone_comes_back_too_but_never_one_of_another_site() {
        assertThat(failed("same-origin")).hasStatus(401).bodyText().contains("action=\"/fout-melden\"").contains(
                "Dit typte ik");
        assertThat(failed("cross-site")).hasStatus(403).bodyText().doesNotContain("Dit typte ik");
    }

    /** As the container asks for the page of an error, after the form was refused for its token. */
    private MvcTestResult failed(String from) {
        return mvc.post().uri("/error").with(SecurityMockMvcRequestPostProcessors.csrf())
                .cookie(new Cookie("vliegwiel", regio.token("noor")))
                .requestAttr(RequestDispatcher.ERROR_STATUS_CODE, 403)
                .requestAttr(RequestDispatcher.ERROR_METHOD, "POST")
                .requestAttr(RequestDispatcher.ERROR_REQUEST_URI, "/fout-melden").header("Sec-Fetch-Site", from)
                .param("tekst", "Dit typte ik").exchange();
    }

    @Test
    void the_page_of_a_lost_form_has_no_address_of_its_own_and_leads_nowhere_else() {
        assertThat(bezoek.get("noor", "/inloggen/weg")).hasStatus(404);
        assertThat(mvc.post().uri("/inloggen/weg").with(SecurityMockMvcRequestPostProcessors.csrf())
                .requestAttr("jakarta.servlet.forward.request_uri", "//elders.voorbeeld").exchange()).hasStatus(404);
    }

    @Test
    void a_fault_is_reported_answered_and_read_by_its_writer_only() {
        assertThat(bezoek.post("noor", "/fout-melden", "tekst", "")).hasStatus(422);
        assertThat(bezoek.post("noor", "/fout-melden", "pagina", "/leerlingen", "tekst", "Klas klopt niet"))
                .hasStatus(303);
        var id = regio.eigenaar().sql("select sleutel from web.foutmelding order by id desc limit 1")
                .query(String.class).single();
        assertThat(Bezoek.text(bezoek.get("bas", "/systeem"))).contains("Klas klopt niet", "/leerlingen");
        assertThat(bezoek.post("bas", "/systeem/foutmeldingen/" + id, "antwoord", "")).hasStatus(422);
        assertThat(bezoek.post("bas", "/systeem/foutmeldingen/" + id, "antwoord", "Aangepast")).hasStatus(303);
        assertThat(Bezoek.text(bezoek.get("noor", "/fout-melden"))).contains("Antwoord: Aangepast");
        assertThat(Bezoek.text(bezoek.get("bart", "/fout-melden"))).doesNotContain("Klas klopt niet");
    }
}
