package nl.vliegwiel.inrichting;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import com.microsoft.playwright.options.FilePayload;

import nl.vliegwiel.Bezoek;
import nl.vliegwiel.Browser;
import nl.vliegwiel.PagesTest;
import nl.vliegwiel.Proefregio;
import nl.vliegwiel.toegang.Schakelaars;
import nl.vliegwiel.toegang.Sessies;

/** Bas, who keeps the installation: what is on, what goes along, and a look at the screens of a coach; on a laptop and a phone. */
@PagesTest
class InrichtingJourney {
    @LocalServerPort
    private int port;
    @Autowired
    private Proefregio regio;
    @Autowired
    private Bezoek bezoek;
    @Autowired
    private Schakelaars schakelaars;
    @Autowired
    private Sessies sessies;
    private final List<String> wrong = new ArrayList<>();

    @AfterEach
    void as_it_was() {
        sessies.unwatch(Sessies.hash(regio.token("bas")));
        regio.eigenaar().sql("delete from toegang.schakelbesluit").update();
        schakelaars.refresh();
    }

    @Test
    void every_screen_of_setting_up_can_be_used_by_everybody() throws Exception {
        decide("onderzoek", "uit", "vandaag");
        decide("rapporten", "uit", "1-1-2099");
        byte[] file = bezoek.get("bas", "/inrichting/bestand").getResponse()
                .getContentAsString(StandardCharsets.UTF_8)
                .replaceFirst("(\"schakelaar\" : \"mail\",\\s+\"stand\" : )\"aan\"", "$1\"uit\"")
                .replaceFirst("\"binnen\" : \"5\"", "\"binnen\" : \"1\"").getBytes(StandardCharsets.UTF_8);
        try (var browser = Browser.start(port, regio)) {
            for (int breedte : new int[]{Browser.LAPTOP, Browser.TELEFOON}) {
                var bas = browser.als("bas", breedte);
                look(bas.naar("/schakelaars"), "schakelaars");
                look(bas.naar("/systeem"), "systeem-inrichten");
                look(bas.naar("/inrichting"), "inrichting");
                bas.page().locator("input[type=file]")
                        .setInputFiles(new FilePayload("instellingen.json", "application/json", file));
                bas.page().locator("button:has-text('Bekijk wat er verandert')").click();
                bas.page().locator("h2#deel-schakelaars").waitFor();
                look(bas, "inrichting-voorbeeld");
                look(bas.naar("/rolblik"), "rolblik");
                bas.page().locator("select[name=rol]").selectOption("coach");
                bas.page().locator("button:has-text('Beginnen met kijken')").click();
                bas.page().locator(".kijkt").waitFor();
                look(bas, "rolblik-mijn-werk");
                bas.page().locator(".kijkt button").click();
                bas.page().waitForURL("**/rolblik");
                assertThat(bas.page().locator(".kijkt").count()).isZero();
                look(browser.als("jelle", breedte).naar("/onderzoeken"), "schakelaar-uit");
            }
        }
        assertThat(wrong).isEmpty();
    }

    private void decide(String schakelaar, String stand, String dag) {
        assertThat(bezoek.post("bas", "/schakelaars", "schakelaar", schakelaar, "stand", stand, "geldigVan", dag,
                "reden", "Besloten in het regisseursoverleg van deze week.")).hasStatus(303);
    }

    private void look(Browser.Blad blad, String naam) {
        wrong.addAll(blad.mis(naam));
        blad.foto(naam);
    }
}
