package nl.vliegwiel.monitor.onderzoek;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import com.microsoft.playwright.Page;

import nl.vliegwiel.Browser;
import nl.vliegwiel.PagesTest;
import nl.vliegwiel.Proefregio;

/** Olga asks, Jelle makes, Onno releases, Olga takes the file and destroys it. Fictieve gegevens. */
@PagesTest
class OnderzoekJourney {

    @LocalServerPort
    private int port;
    @Autowired
    private Proefregio regio;

    @Test
    void from_a_question_to_a_file_and_to_its_end() {
        for (int i = 0; i < 40; i++) {
            regio.leerling("Reis" + i, 13);
        }
        var wrong = new ArrayList<String>();
        try (var browser = Browser.start(port, regio)) {
            var olga = browser.als("olga", Browser.LAPTOP).naar("/onderzoeken");
            wrong.addAll(olga.gebreken());
            String url = asked(olga, wrong);
            var jelle = browser.als("jelle", Browser.LAPTOP).naar(url);
            jelle.druk("Bestand maken");
            Awaitility.await().atMost(Duration.ofSeconds(60)).until(() -> jelle.naar(url).page()
                    .getByText("Lijken op elkaar (k)").isVisible());
            wrong.addAll(jelle.gebreken());
            jelle.foto("onderzoek-gemaakt");
            onThePhone(jelle, wrong);
            var onno = browser.als("onno", Browser.LAPTOP).naar(url);
            onno.druk("Vrijgeven");
            onno.page().getByText("Vrijgegeven: versie 1").waitFor();
            wrong.addAll(onno.gebreken());
            takenAndDestroyed(olga, url, wrong);
        }
        assertThat(wrong).isEmpty();
    }

    /** @return the address of the project */
    private static String asked(Browser.Blad olga, ArrayList<String> wrong) {
        olga.page().getByText("Over leerlingen").click();
        wrong.addAll(olga.gebreken());
        olga.druk("Onderzoek aanvragen");
        wrong.addAll(olga.gebreken());
        olga.foto("onderzoek-fout");
        fill(olga.page(), LocalDate.now());
        olga.foto("onderzoek-aanvraag");
        onThePhone(olga, wrong);
        olga.druk("Onderzoek aanvragen");
        olga.page().getByText("Er is nog geen bestand").waitFor();
        return olga.page().url().replaceAll("^https?://[^/]+", "");
    }

    private static void takenAndDestroyed(Browser.Blad olga, String url, ArrayList<String> wrong) {
        olga.naar(url);
        var got = olga.page().waitForDownload(() -> olga.page().getByText("Bestand ophalen").click());
        assertThat(got.suggestedFilename()).endsWith("-versie-1.zip");
        olga.foto("onderzoek");
        olga.naar(url + "/vernietiging").foto("onderzoek-vernietigen");
        wrong.addAll(olga.gebreken());
        olga.druk("Vernietigen");
        olga.page().getByText("Vernietigd op").waitFor();
        olga.naar("/onderzoeken").foto("onderzoeken");
        onThePhone(olga, wrong);
        wrong.addAll(olga.scriptfouten());
    }

    private static void fill(Page page, LocalDate today) {
        page.getByLabel("Naam van het onderzoek").fill("Verzuim op pilotscholen");
        page.getByLabel("Welke vraag moet het beantwoorden?")
                .fill("Daalt het verzuim op pilotscholen meer dan elders?");
        page.locator("input[value=onderzoek-avg]")
                .check(new com.microsoft.playwright.Locator.CheckOptions().setForce(true));
        page.getByLabel("Welk bureau, en wie?").fill("Bureau Voorbeeld: Olga Onderzoek");
        page.getByLabel("Periode van").fill(today.minusDays(300).toString());
        page.getByLabel("Tot en met", new Page.GetByLabelOptions().setExact(true)).fill(today.toString());
        page.getByLabel("Laatste dag dat het bestand er is").fill(today.plusDays(60).toString());
        page.locator("input[value=school]").check();
        page.getByLabel("Waarom is school nodig?").fill("Om pilotscholen met andere te vergelijken");
        page.locator("input[value=ongeoorloofd_uren]").check();
        page.getByLabel("Waarom is uren ongeoorloofd verzuim nodig?").fill("Dit is de uitkomst");
    }

    /** The same page on a phone: nothing cut off, no barrier. */
    private static void onThePhone(Browser.Blad blad, ArrayList<String> wrong) {
        blad.breedte(Browser.TELEFOON);
        blad.foto("onderzoek-"
                + blad.page().url().replaceAll("^https?://[^/]+/|[0-9a-f]{16}", "").replaceAll("\\W+", "-"));
        wrong.addAll(blad.mis("onderzoek"));
        blad.breedte(Browser.LAPTOP);
    }
}
