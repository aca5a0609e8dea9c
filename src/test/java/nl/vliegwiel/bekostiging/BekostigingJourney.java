package nl.vliegwiel.bekostiging;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import com.microsoft.playwright.Page;

import nl.vliegwiel.Bezoek;
import nl.vliegwiel.Browser;
import nl.vliegwiel.PagesTest;
import nl.vliegwiel.Proefregio;

/** Jelle tries other parts, keeps them as a scenario, fixes the version; a board member reads. Fictieve gegevens. */
@PagesTest
class BekostigingJourney {
    private static final List<String> SCHERMEN = List.of("", "/formatie", "/begroting", "/partijen", "/sleutels",
            "/contract", "/afrekening", "/afrekening/leveringen", "/teamverslag", "/akkoord", "/scenarios/A", "/baten",
            "/uitleg/g-9001");

    @LocalServerPort
    private int port;
    @Autowired
    private Proefregio regio;
    @Autowired
    private Bezoek bezoek;

    @Test
    void from_trying_to_an_agreement() {
        var pad = "/bekostiging/" + Proefbekostiging.compleet(bezoek, regio);
        try (var browser = Browser.start(port, regio)) {
            var blad = browser.als("jelle", Browser.LAPTOP).naar(pad);
            var page = blad.page();
            page.getByLabel("Coaches per 1.000 leerlingen").fill("1,2");
            page.getByLabel("Deel in procent: gemeenten").fill("70");
            blad.druk("Reken opnieuw");
            page.getByText("De delen zijn samen 110%").waitFor();
            page.getByLabel("Deel in procent: gemeenten").fill("50");
            page.getByLabel("Deel in procent: swv’en").fill("38");
            blad.druk("Reken opnieuw");
            page.getByText("Dit is een proef. Er is niets veranderd.").waitFor();
            assertThat(blad.gebreken()).isEmpty();
            blad.druk("Bewaar als scenario C");
            page.getByText("Bewaard als scenario C").waitFor();
            page.getByLabel("Naam", new Page.GetByLabelOptions().setExact(true)).fill("Meer onderwijs");
            blad.druk("Vastleggen");
            page.getByText("C. Meer onderwijs").waitFor();
            blad.naar(pad + "/akkoord");
            blad.druk("Stel versie 1 vast");
            page.getByText("Versie 1 is vastgesteld").waitFor();
            assertThat(blad.gebreken()).isEmpty();
            page.getByLabel("Partij", new Page.GetByLabelOptions().setExact(true)).selectOption("g-9001");
            page.getByLabel("Scenario", new Page.GetByLabelOptions().setExact(true)).selectOption("C");
            page.getByLabel("Wie besloot?").selectOption("college");
            page.getByLabel("Besluit", new Page.GetByLabelOptions().setExact(true)).selectOption("akkoord");
            blad.druk("Vastleggen");
            page.getByText("Het besluit is vastgelegd").waitFor();
            assertThat(blad.scriptfouten()).isEmpty();
            var bestuur = browser.als("onno", Browser.LAPTOP).naar(pad + "?scenario=C");
            assertThat(bestuur.page().locator(".sc--aan").innerText()).contains("Akkoord: 1 van");
            assertThat(bestuur.gebreken()).isEmpty();
        }
    }

    @Test
    void every_screen_has_no_barrier_and_fits() {
        var pad = "/bekostiging/" + Proefbekostiging.compleet(bezoek, regio);
        var wrong = new ArrayList<String>();
        try (var browser = Browser.start(port, regio)) {
            for (int breedte : new int[]{Browser.LAPTOP, Browser.TELEFOON}) {
                var blad = browser.als("jelle", breedte);
                for (var scherm : SCHERMEN) {
                    blad.naar(pad + scherm);
                    blad.foto("bekostiging" + scherm.replaceAll("[^a-zA-Z]+", "-"));
                    wrong.addAll(blad.mis(scherm));
                }
                wrong.addAll(blad.naar("/bekostiging").mis("alle"));
            }
        }
        assertThat(wrong).isEmpty();
    }
}
