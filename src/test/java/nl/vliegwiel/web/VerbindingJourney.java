package nl.vliegwiel.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import nl.vliegwiel.Browser;
import nl.vliegwiel.PagesTest;
import nl.vliegwiel.Proefregio;

/** A coach in a corridor without coverage: what was typed waits in the page and goes by itself, and nothing stays behind. */
@PagesTest
class VerbindingJourney {
    /** All that the browser keeps, without the address that htmx writes down for its own way back: a random key. */
    private static final String KEPT = """
            async () => [...Object.keys(localStorage), ...Object.keys(sessionStorage), ...await caches.keys(),
                ...await navigator.serviceWorker.getRegistrations()].filter(k => k !== 'htmx-current-path-for-history')""";
    @LocalServerPort
    private int port;
    @Autowired
    private Proefregio regio;

    @Test
    void what_is_sent_without_a_connection_waits_and_goes_when_it_is_back() {
        long casus = regio.casus(regio.leerling("Gang", 13));
        regio.toestemming(casus, "begeleiding");
        String url = regio.url(casus);
        try (var browser = Browser.start(port, regio)) {
            var blad = browser.als("noor", Browser.TELEFOON).naar(url);
            var page = blad.page();
            page.context().setOffline(true);
            page.keyboard().press("n");
            page.keyboard().type("Stond bij de fietsen en wilde praten.");
            page.keyboard().press("Control+Enter");
            var strip = page.locator("#verbinding");
            strip.waitFor();
            assertThat(strip.innerText()).contains("We versturen dit zodra de verbinding er weer is");
            assertThat(page.locator("#notitie").inputValue()).isEqualTo("Stond bij de fietsen en wilde praten.");
            assertThat(contacts(casus)).isZero();
            assertThat(blad.gebreken()).isEmpty();
            blad.foto("verbinding-weg");
            page.context().setOffline(false);
            page.locator(".gelukt").waitFor();
            assertThat(contacts(casus)).isOne();
            assertThat((List<?>) page.evaluate(KEPT)).as("left in the browser").isEmpty();
            assertThat(blad.scriptfouten()).isEmpty();
        }
    }

    private long contacts(long casus) {
        return regio.eigenaar().sql("select count(*) from ondersteuning.contact where casus_id = ?").param(casus)
                .query(Long.class).single();
    }
}
