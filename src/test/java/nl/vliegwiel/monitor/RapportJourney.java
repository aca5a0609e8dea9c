package nl.vliegwiel.monitor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import nl.vliegwiel.Browser;
import nl.vliegwiel.PagesTest;
import nl.vliegwiel.Proefregio;

/** Jelle makes a report from chosen figures, writes beside them, fixes it, and a board member reads it. Fictieve gegevens. */
@PagesTest
class RapportJourney {

    @LocalServerPort
    private int port;
    @Autowired
    private Proefregio regio;

    @Test
    void from_chosen_figures_to_a_report_that_stands() {
        Proefcijfers.klaar(regio);
        var wrong = new ArrayList<String>();
        try (var browser = Browser.start(port, regio)) {
            var jelle = browser.als("jelle", Browser.LAPTOP).naar("/rapporten");
            wrong.addAll(jelle.gebreken());
            jelle.page().getByText("Nieuw rapport").click();
            jelle.page().getByLabel("Titel").fill("Stand van zaken voorjaar 2026");
            jelle.page().getByLabel("Voor wie?").fill("Regisseursoverleg");
            jelle.foto("rapport-nieuw");
            onThePhone(jelle, wrong);
            jelle.druk("Verder met de tekst");
            jelle.page().getByLabel("Inleiding").fill("Hoe staat het ervoor na anderhalf jaar?");
            jelle.foto("rapport-tekst");
            onThePhone(jelle, wrong);
            jelle.druk("Vastleggen en vaststellen");
            jelle.page().getByText("Vastgesteld op").waitFor();
            String url = jelle.page().url().replaceAll("^https?://[^/]+", "");
            jelle.foto("rapport");
            onThePhone(jelle, wrong);
            wrong.addAll(jelle.scriptfouten());
            var onno = browser.als("onno", Browser.LAPTOP).naar(url);
            assertThat(onno.page().locator("h1").innerText()).isEqualTo("Stand van zaken voorjaar 2026");
            onno.naar("/rapporten").foto("rapporten");
            wrong.addAll(onno.gebreken());
        }
        assertThat(wrong).isEmpty();
    }

    private static void onThePhone(Browser.Blad blad, ArrayList<String> wrong) {
        wrong.addAll(blad.gebreken());
        blad.breedte(Browser.TELEFOON);
        blad.foto(
                "rapport-" + blad.page().url().replaceAll("^https?://[^/]+/|[0-9a-f]{16}", "").replaceAll("\\W+", "-"));
        wrong.addAll(blad.mis("rapport"));
        blad.breedte(Browser.LAPTOP);
    }
}
