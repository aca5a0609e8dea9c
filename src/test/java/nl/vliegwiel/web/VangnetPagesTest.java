package nl.vliegwiel.web;

import static nl.vliegwiel.Bezoek.text;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.CannotGetJdbcConnectionException;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;

import nl.vliegwiel.Bezoek;
import nl.vliegwiel.PagesTest;

/** What a person reads when something goes wrong, and the headers that each answer carries. */
@PagesTest
class VangnetPagesTest {
    private static final Schil SCHIL = new Schil("", "", "", 0, "Regio Duinstreek", true, List.of(), "_csrf", "x", null,
            null, "/proef", true, false, Vertaling.in("nl"), java.util.Set.of(), false,
            new Bestanden.Adressen("/s.css", "/s.js"));

    @Autowired
    private Bezoek bezoek;
    @Autowired
    private Vangnet vangnet;
    @Autowired
    private Templates templates;

    @Test
    void a_defect_shows_a_number_and_no_word_of_what_went_wrong() {
        var defect = new IllegalStateException("Mila Donkers, 2B", new SQLException("Failing row (Mila)", "23505"));
        var antwoord = vangnet.any(defect, new MockHttpServletRequest("GET", "/leerlingen/abc"));
        assertThat(antwoord.getStatusCode().value()).isEqualTo(500);
        var html = render(antwoord.getBody());
        var nummer = ((StoringPage) Objects.requireNonNull(antwoord.getBody())).nummer();
        assertThat(nummer).matches("[0-9A-F]{8}");
        assertThat(html).contains("Vliegwiel doet het even niet").contains(nummer).doesNotContain("Mila")
                .doesNotContain("Donkers");
        assertThat(Storingen.describe(defect)).contains("IllegalStateException").contains("SQLSTATE 23505")
                .doesNotContain("Mila");
    }

    @Test
    void a_database_that_is_away_gives_back_what_was_typed_and_says_when_to_try_again() {
        var away = new CannotCreateTransactionException("Mila Donkers",
                new CannotGetJdbcConnectionException("weg", new SQLTransientConnectionException("timeout")));
        var request = new MockHttpServletRequest("POST", "/fout-melden");
        request.setParameter("tekst", "Dit typte \"ik\"");
        request.setParameter("_csrf", "oud");
        var antwoord = vangnet.any(away, request);
        assertThat(antwoord.getStatusCode().value()).isEqualTo(503);
        assertThat(antwoord.getHeaders().getFirst("Retry-After")).isEqualTo("30");
        assertThat(render(antwoord.getBody())).contains("Vliegwiel is zo terug", "action=\"/fout-melden\"",
                "value=\"Dit typte &#34;ik&#34;\"", "Verstuur opnieuw").doesNotContain("Mila", "value=\"oud\"");
        assertThat(render(vangnet.any(away, new MockHttpServletRequest("GET", "/mijn-werk")).getBody()))
                .contains("Probeer opnieuw").doesNotContain("Verstuur opnieuw");
        var htmx = new MockHttpServletRequest("GET", "/mijn-werk");
        htmx.addHeader("HX-Request", "true");
        assertThat(vangnet.any(away, htmx).getHeaders().getFirst("HX-Retarget")).isEqualTo("#inhoud");
        var api = vangnet.any(new IllegalStateException(new SQLException("stopt", "57P01")),
                new MockHttpServletRequest("GET", "/api/v1/indicatoren"));
        assertThat(api.getStatusCode().value()).isEqualTo(503);
        assertThat(String.valueOf(api.getHeaders().getContentType())).isEqualTo("application/problem+json");
        assertThat(vangnet.any(new SQLException("dubbel", "23505"), new MockHttpServletRequest("GET", "/x"))
                .getStatusCode().value()).isEqualTo(500);
    }

    @Test
    void an_address_that_is_not_there_is_a_calm_page() {
        var antwoord = bezoek.get("noor", "/bestaat-niet");
        assertThat(antwoord).hasStatus(404);
        assertThat(text(antwoord)).contains("Deze pagina bestaat niet, of is niet voor jou").contains("Mijn werk");
        assertThat(bezoek.get("noor", "/api/bestaat-niet").getResponse().getContentType())
                .startsWith("application/problem+json");
    }

    @Test
    void a_function_of_another_role_says_so() {
        var antwoord = bezoek.get("noor", "/mensen");
        assertThat(antwoord).hasStatus(403);
        assertThat(text(antwoord)).contains("Dit hoort niet bij je rol").contains("jeugd- en schoolcoach");
    }

    @Test
    void a_refusal_of_a_rule_is_that_sentence() {
        var antwoord = vangnet.refused(new Geweigerd("De toestemming is al ingetrokken op 3 mei."),
                new MockHttpServletRequest("POST", "/proef"));
        assertThat(antwoord.getStatusCode().value()).isEqualTo(422);
        assertThat(render(antwoord.getBody())).contains("De toestemming is al ingetrokken op 3 mei.");
    }

    @Test
    void a_file_that_is_too_big_says_how_big_it_may_be() {
        var antwoord = vangnet.tooLarge(new MaxUploadSizeExceededException(200),
                new MockHttpServletRequest("POST", "/p"));
        assertThat(antwoord.getStatusCode().value()).isEqualTo(413);
        assertThat(render(antwoord.getBody())).contains("Dit bestand is te groot").contains("200 MB");
    }

    @Test
    void whoever_is_second_reads_both_versions_and_keeps_what_was_typed() {
        var request = new MockHttpServletRequest("POST", "/proef");
        request.setParameter("tekst", "van mij");
        request.setParameter("dag", "13 april");
        request.setParameter("soort", "a", "b");
        request.setParameter("wie", "x");
        request.setParameter("_versie", "6");
        var antwoord = vangnet.changed(new IntussenGewijzigd("Bart", 7L, "/thuis").lang("tekst", "Notitie", "van Bart")
                .veld("dag", "Datum", "13 april").veld("niet-gevraagd", "Anders", "iets")
                .keuze("wie", "Wie?", "y", List.of(new Keuze("x", "Xander"), new Keuze("y", "Yara"))), request);
        assertThat(antwoord.getStatusCode().value()).isEqualTo(409);
        assertThat(render(antwoord.getBody())).contains("Bart heeft dit net aangepast", "van Bart", "van mij", "Yara")
                .contains("action=\"/proef\"", "name=\"_versie\" value=\"7\"", "name=\"soort\" value=\"a\"",
                        "name=\"soort\" value=\"b\"", "name=\"dag\" value=\"13 april\"", "href=\"/thuis\"")
                .contains("<option value=\"x\" selected>Xander").doesNotContain("value=\"6\"", "Anders");
    }

    @Test
    void what_is_done_once_shows_both_and_asks_nothing() {
        var request = new MockHttpServletRequest("POST", "/proef");
        request.setParameter("antwoord", "mijn advies");
        var antwoord = vangnet.changed(new IntussenGewijzigd(null, null, "/thuis").lang("antwoord", "Advies",
                "dat van Bart"), request);
        assertThat(render(antwoord.getBody())).contains("Een collega heeft dit net aangepast", "dat van Bart",
                "mijn advies", "Houd de versie van een collega").doesNotContain("Mijn versie vastleggen");
    }

    @Test
    void every_answer_is_strict_about_what_a_browser_may_do_and_keep() {
        var antwoord = bezoek.get("noor", "/bestaat-niet").getResponse();
        assertThat(antwoord.getHeader("Content-Security-Policy")).contains("default-src 'self'")
                .contains("frame-ancestors 'none'").doesNotContain("unsafe");
        assertThat(antwoord.getHeader("Cache-Control")).contains("no-store");
        assertThat(antwoord.getHeader("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(antwoord.getHeader("X-Frame-Options")).isEqualTo("DENY");
        assertThat(antwoord.getHeader("Referrer-Policy")).isEqualTo("same-origin");
    }

    private String render(@Nullable Object page) {
        return new String(templates.render(Objects.requireNonNull(page), SCHIL).toByteArray(),
                StandardCharsets.UTF_8);
    }
}
