package nl.vliegwiel.sturing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import nl.vliegwiel.Browser;
import nl.vliegwiel.PagesTest;
import nl.vliegwiel.Proefregio;
import nl.vliegwiel.monitor.Proefcijfers;

/** Petra prepares a file, the OOGO decides with a condition, Jelle does it and ticks it. */
@PagesTest
class SturingJourney {

    @LocalServerPort
    private int port;
    @Autowired
    private Proefregio regio;
    @Autowired
    private Clock clock;

    @AfterEach
    void gone() {
        Proefbesluit.weg(regio);
    }

    @Test
    void from_a_question_to_a_decision_to_a_condition_that_is_done() {
        Proefcijfers.klaar(regio);
        var today = LocalDate.now(clock);
        try (var browser = Browser.start(port, regio)) {
            for (int width : new int[]{Browser.LAPTOP, Browser.TELEFOON}) {
                Proefbesluit.weg(regio);
                var blad = browser.als("petra", width).naar("/planning/dossiers/nieuw");
                var page = blad.page();
                page.locator("#vraag").fill("Komt het team op alle vo-scholen?");
                page.locator("#datum").fill(today.plusDays(42).toString());
                blad.druk("Dossier beginnen");
                page.locator("#wat").fill("Verzuim van 16 uur daalt");
                page.getByLabel("Een cijfer van de monitor").check();
                page.locator("#cijfer").selectOption("zestien-uur-verzuim");
                page.locator("#grens").fill("5");
                blad.druk("Toevoegen");
                page.getByText("Toegevoegd: Verzuim van 16 uur daalt").waitFor();
                page.getByText("Naar het dossier").click();
                assertThat(page.locator(".st-oordeel").innerText()).contains("Niet bereikt");
                decide(blad, today);
                var jelle = browser.als("jelle", width).naar("/leren/werkplan?van=mij");
                jelle.page().getByText("Afspraken met alle huisartsen").click();
                jelle.druk("Klaar");
                jelle.page().getByText("De actie is klaar.").waitFor();
                jelle.naar("/planning/besluiten");
                assertThat(jelle.page().locator("main").innerText()).contains("1 van 1 klaar");
            }
        }
    }

    /** With one condition, for Jelle. */
    private static void decide(Browser.Blad blad, LocalDate today) {
        var page = blad.page();
        page.locator(".head__a").getByText("Besluit vastleggen").click();
        page.getByLabel("Go, mits").check();
        page.locator("#toelichting").fill("Wij gaan door als er afspraken zijn met huisartsen.");
        page.locator("#wat0").fill("Afspraken met alle huisartsen");
        page.locator("#wie0").fill("Jelle Vermeer");
        page.locator("#wanneer0").fill(today.plusDays(9).toString());
        page.locator("#aanwezig").fill("Zandwijk: wethouder\nDuinscholen: bestuurder");
        blad.druk("Controleren");
        page.getByText("Niet alles is bereikt.").waitFor();
        blad.foto("sturing-controle");
        assertThat(blad.mis("controle")).isEmpty();
        blad.druk("Besluit vastleggen");
        assertThat(page.locator(".st-kaart").innerText()).contains("Go, mits", "0 van 1 klaar",
                "Nog niet getekend");
    }

    @Test
    void the_screens_have_no_barrier_and_fit() {
        var today = LocalDate.now(clock);
        var url = Proefbesluit.vraag(regio, Proefcijfers.klaar(regio).publicatie(), today.plusDays(42));
        Proefbesluit.gevuld(regio, today);
        var wrong = new ArrayList<String>();
        try (var browser = Browser.start(port, regio)) {
            for (int width : new int[]{Browser.LAPTOP, Browser.TELEFOON}) {
                for (var path : List.of("/planning", "/planning/overeenkomsten", "/planning/deelprojecten",
                        "/planning/deelprojecten/5", "/planning/gremia", "/planning/besluiten",
                        "/planning/regels/nieuw", "/planning/dossiers/nieuw", url, url + "/bijhouden",
                        url + "/opzet", url + "/besluit", url + "/criteria/" + Proefbesluit.eigen(regio))) {
                    var blad = browser.als("petra", width).naar(path);
                    blad.foto("sturing" + path.replaceAll("[0-9a-zA-Z]{16,}", "een").replaceAll("[^a-z]+", "-"));
                    wrong.addAll(blad.mis(path));
                }
            }
        }
        assertThat(wrong).isEmpty();
    }
}
