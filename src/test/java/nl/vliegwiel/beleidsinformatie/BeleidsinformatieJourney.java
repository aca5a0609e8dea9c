package nl.vliegwiel.beleidsinformatie;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;

import nl.vliegwiel.Browser;
import nl.vliegwiel.PagesTest;
import nl.vliegwiel.Proefregio;

/** A provider completes its help, makes the file for CBS after one wrong list, and says that it was sent. Fictieve gegevens. */
@PagesTest
class BeleidsinformatieJourney {
    @LocalServerPort
    private int port;
    @Autowired
    private Proefregio regio;
    @Autowired
    private Clock clock;
    private final List<String> wrong = new ArrayList<>();

    @Test
    void from_open_points_to_a_file_that_was_sent() {
        try (var browser = Browser.start(port, regio)) {
            for (int breedte : new int[]{Browser.LAPTOP, Browser.TELEFOON}) {
                var hulp = new Proefhulp(regio, LocalDate.now(clock));
                try {
                    walk(browser.als("anneke", breedte), hulp);
                } finally {
                    hulp.clean();
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    private void walk(Browser.Blad blad, Proefhulp hulp) {
        look(blad.naar("/beleidsinformatie"), "halfjaren");
        look(blad.naar(hulp.url(5)), "open");
        for (int i = 0; i < 2; i++) {
            blad.page().getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Aanvullen")).first().click();
            if (i == 0)
                look(blad, "aanvullen");
            blad.druk("Vastleggen");
        }
        look(blad, "klaar");
        send(blad, list(blad, "999900006", "999900005"));
        look(blad, "lijst-fout");
        assertThat(main(blad)).contains("Regel 3").doesNotContain("999900005");
        blad.page().locator("#lijst").setInputFiles(list(blad, "999900006", "999900018"));
        var bestand = blad.page().waitForDownload(() -> blad.druk("Maak het bestand"));
        assertThat(bestand.suggestedFilename()).isEqualTo("jeugdhulp-" + hulp.vorige.code() + ".xlsx");
        blad.naar(hulp.url(5));
        blad.page().getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Is verstuurd")).click();
        look(blad, "verstuurd");
        assertThat(main(blad)).contains("2 regels van 2 jeugdigen", "door Anneke Aanbod");
        look(blad.naar("/beleidsinformatie"), "halfjaren-verstuurd");
    }

    private static String main(Browser.Blad blad) {
        return blad.page().locator("main").innerText();
    }

    /** The list as the page gives it, with a number on each line. */
    private static FilePayload list(Browser.Blad blad, String... bsn) {
        var regels = String.valueOf(blad.page().evaluate(
                "async () => await (await fetch([...document.links].find(l => l.href.endsWith('lijst.csv')).href)).text()"))
                .lines().toList();
        var nummers = List.of(bsn).iterator();
        var tekst = regels.stream()
                .map(r -> r.endsWith(";;") ? r.substring(0, r.length() - 1) + nummers.next() + ";" : r)
                .collect(Collectors.joining("\n"));
        return new FilePayload("lijst.csv", "text/csv", tekst.getBytes(StandardCharsets.UTF_8));
    }

    private static void send(Browser.Blad blad, FilePayload lijst) {
        blad.page().locator("#lijst").setInputFiles(lijst);
        blad.druk("Maak het bestand");
    }

    private void look(Browser.Blad blad, String naam) {
        wrong.addAll(blad.mis(naam));
        blad.foto("cbs-bestand-" + naam);
    }
}
