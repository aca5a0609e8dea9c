package nl.vliegwiel.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import nl.vliegwiel.Bezoek;
import nl.vliegwiel.Browser;
import nl.vliegwiel.PagesTest;
import nl.vliegwiel.Proefregio;

/** What was typed is kept by the script, comes back in the form, and stands beside what a colleague did meanwhile. Fictieve gegevens. */
@PagesTest
class ConceptJourney {
    @LocalServerPort
    private int port;
    @Autowired
    private Proefregio regio;
    @Autowired
    private Bezoek bezoek;

    @Test
    void half_a_sentence_survives_leaving_the_page_and_a_colleague() {
        var wrong = new ArrayList<String>();
        try (var browser = Browser.start(port, regio)) {
            for (int breedte : new int[]{Browser.TELEFOON, Browser.LAPTOP}) {
                var contact = contact();
                var blad = browser.als("noor", breedte);
                var page = blad.naar(contact).page();
                page.waitForResponse(r -> r.url().endsWith("/concept"),
                        () -> page.getByLabel("Notitie").fill("Zij wil liever op woensdag."));
                page.waitForFunction(
                        "document.querySelector('[data-bewaard]').textContent.startsWith('Concept bewaard')");
                blad.naar("/mijn-werk");
                blad.naar(contact);
                assertThat(page.getByLabel("Notitie").inputValue()).isEqualTo("Zij wil liever op woensdag.");
                assertThat(page.locator(".concept").innerText()).contains("staat er nog.");
                wrong.addAll(blad.gebreken());
                blad.foto("concept");
                bezoek.post("bart", contact, "met", "jeugdige", "notitie", "Afgesproken op maandag.", "_versie", "1");
                page.locator("button.btn:not(.btn--3)").getByText("Vastleggen").click();
                assertThat(page.locator("main").innerText()).contains("Bart Willemsen heeft dit net aangepast",
                        "Afgesproken op maandag.");
                wrong.addAll(blad.gebreken());
                blad.foto("tegelijk");
                page.getByText("Houd de versie van Bart Willemsen").click();
                blad.naar(contact);
                assertThat(page.getByLabel("Notitie").inputValue()).isEqualTo("Afgesproken op maandag.");
                assertThat(blad.scriptfouten()).isEmpty();
            }
        }
        assertThat(wrong).isEmpty();
    }

    private String contact() {
        long casus = regio.casus(regio.leerling("Woensdag", 13));
        regio.toestemming(casus, "begeleiding");
        var url = regio.url(casus);
        bezoek.post("noor", url + "/contacten", "met", "jeugdige", "notitie", "Eerste gesprek.");
        return url + "/contacten/" + regio.eigenaar()
                .sql("select sleutel from ondersteuning.contact where casus_id = ?").param(casus).query(String.class)
                .single();
    }
}
