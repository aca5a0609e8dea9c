package nl.vliegwiel.businesscase.voorbeeld;

import static nl.vliegwiel.Bezoek.text;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import nl.vliegwiel.Bezoek;
import nl.vliegwiel.PagesTest;

/** A casus in two timelines, as policy makes it and others read it. Fictieve gegevens. */
@PagesTest
class VoorbeeldPagesTest {
    @Autowired
    private Bezoek bezoek;

    @Test
    void a_casus_is_made_priced_moved_and_read_by_an_administrator() {
        String url = casus("Verzonnen Vos");
        assertThat(bezoek.post("jelle", url + "/stappen", "tijdlijn", "zonder", "jaar", "1", "wat", "", "aantal", "20",
                "kengetal", "specialistische-ggz-consult-instelling", "partij", "gemeente")).hasStatus(303);
        assertThat(bezoek.post("jelle", url + "/stappen", "tijdlijn", "met", "jaar", "1", "wat", "Gesprekken op school",
                "aantal", "10", "prijs", "100", "bron", "begroting van het team", "partij", "gemeente")).hasStatus(303);
        assertThat(bezoek.post("jelle", url + "/stappen", "tijdlijn", "zonder", "jaar", "2", "wat",
                "Een half jaar thuis", "aantal", "1", "partij", "jongere-en-gezin")).hasStatus(303);
        // 134 euro of 2022 is 148.42 of 2025, twenty times
        var tekst = text(bezoek.get("onno", url));
        assertThat(tekst).contains("Verzonnen Vos, 14 jaar").contains("20 × € 148,42").contains("€ 2.968")
                .contains("Zonder team kost dit verhaal € 1.968 meer").contains("prijs niet bekend")
                .contains("Van 1 stap is de prijs niet bekend").contains("geen bewijs")
                .doesNotContain("Stap toevoegen");
        var html = body(bezoek.get("jelle", url));
        String stap = html.replaceAll("(?s).*?/stappen/([0-9a-f]{16})/plaats.*", "$1");
        assertThat(bezoek.post("jelle", url + "/stappen/" + stap + "/plaats", "naar", "andere")).hasStatus(303);
        assertThat(text(bezoek.get("jelle", url))).contains("€ 3.968");
        assertThat(bezoek.post("jelle", url + "/stappen/" + stap + "/verwijdering")).hasStatus(303);
        assertThat(text(bezoek.get("jelle", url))).doesNotContain("20 × € 148,42");
        assertThat(bezoek.post("jelle", url + "/sluiting")).hasStatus(303);
        assertThat(text(bezoek.get("olga", "/kosten-en-baten/voorbeelden"))).doesNotContain("Verzonnen Vos");
        assertThat(bezoek.post("jelle", url + "/stappen", "wat", "te laat")).hasStatus(422);
    }

    @Test
    void a_casus_that_may_be_a_real_pupil_is_not_made() {
        var antwoord = bezoek.post("jelle", "/kosten-en-baten/voorbeelden", "naam", "Iemand", "leeftijd", "3");
        assertThat(antwoord).hasStatus(422);
        assertThat(antwoord).bodyText().contains("Een echte leerling hoort hier nooit").contains("4 tot en met 27")
                .contains("value=\"Iemand\"");
    }

    @Test
    void a_step_that_cannot_be_priced_says_so_at_its_field() {
        String url = casus("Verzonnen Valk");
        var antwoord = bezoek.post("jelle", url + "/stappen", "tijdlijn", "met", "jaar", "0", "wat", "iets", "aantal",
                "-2", "prijs", "veel", "partij", "oom");
        assertThat(antwoord).hasStatus(422);
        assertThat(antwoord).bodyText().contains("Schrijf een jaar van 1").contains("groter dan 0")
                .contains("waar deze prijs vandaan komt").contains("Kies wie dit betaalt").contains("value=\"veel\"");
        assertThat(bezoek.post("jelle", url + "/stappen", "tijdlijn", "met", "jaar", "1", "aantal", "1", "kengetal",
                "huisarts-consult", "prijs", "12", "bron", "x", "partij", "rijk")).bodyText().contains("Niet allebei");
    }

    @Test
    void who_has_no_business_with_money_is_refused() {
        assertThat(bezoek.get("noor", "/kosten-en-baten/voorbeelden")).hasStatus(403);
        assertThat(bezoek.post("onno", "/kosten-en-baten/voorbeelden", "naam", "X")).hasStatus(403);
        assertThat(bezoek.get("jelle", "/kosten-en-baten/voorbeelden/0000000000000000")).hasStatus(404);
    }

    @Test
    void kengetallen_show_where_they_come_from_and_what_nobody_knows() {
        assertThat(text(bezoek.get("olga", "/kosten-en-baten/kengetallen"))).contains("€ 75,88", "niet bekend",
                "voorbeeld, te bevestigen", "Zorginstituut Nederland", "€ 75.000 tot € 95.000");
    }

    private String casus(String naam) {
        var antwoord = bezoek.post("jelle", "/kosten-en-baten/voorbeelden", "naam", naam, "leeftijd", "14", "verzonnen",
                "ja");
        assertThat(antwoord).hasStatus(303);
        return Objects.requireNonNull(antwoord.getResponse().getRedirectedUrl());
    }

    private static String body(org.springframework.test.web.servlet.assertj.MvcTestResult antwoord) {
        try {
            return antwoord.getResponse().getContentAsString(java.nio.charset.StandardCharsets.UTF_8);
        } catch (java.io.UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }
}
