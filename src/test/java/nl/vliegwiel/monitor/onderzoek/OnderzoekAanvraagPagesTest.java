package nl.vliegwiel.monitor.onderzoek;

import static nl.vliegwiel.Bezoek.text;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import nl.vliegwiel.Bezoek;
import nl.vliegwiel.PagesTest;

/** Asking wrong is told at the field. Fictieve gegevens. */
@PagesTest
class OnderzoekAanvraagPagesTest {

    @Autowired
    private Bezoek bezoek;

    @Test
    void what_is_missing_is_told_at_the_field_and_what_was_typed_stays() throws Exception {
        MvcTestResult answer = bezoek.post("jelle", "/onderzoeken", "eenheid", "casus", "naam", "X", "vraag", "kort",
                "van",
                "1-8-2999", "tot", "gisteren", "bewaar", "over honderd jaar", "kolom", "nut", "waarom-nut", "");
        assertThat(answer).hasStatus(422);
        assertThat(text(answer)).contains("Geef het onderzoek een naam", "Kies op welke grond dit mag",
                "Kies wie het bestand ophaalt", "Begin van de periode: kies een datum van vandaag of eerder",
                "Laatste dag van het bestand: schrijf de datum als",
                "Schrijf op waarom deze kolom nodig is: nut");
        assertThat(answer.getResponse().getContentAsString(StandardCharsets.UTF_8)).contains(
                "value=\"over honderd jaar\"",
                "value=\"nut\" checked");
        assertThat(bezoek.get("jelle", "/onderzoeken/nieuw?eenheid=alles")).hasStatus(404);
        assertThat(bezoek.post("jelle", "/onderzoeken", "eenheid", "'; drop table")).hasStatus(404);
    }
}
