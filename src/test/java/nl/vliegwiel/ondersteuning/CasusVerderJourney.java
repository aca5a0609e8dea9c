package nl.vliegwiel.ondersteuning;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;

import nl.vliegwiel.Browser;
import nl.vliegwiel.PagesTest;
import nl.vliegwiel.Proefregio;
import nl.vliegwiel.leerling.Werkwijzen;

/** Around a casus: files, letters, a covered note, a guest without names, a colleague who is away, another way of working. Fictieve gegevens. */
@PagesTest
class CasusVerderJourney {
    @LocalServerPort
    private int port;
    @Autowired
    private Proefregio regio;
    @Autowired
    private Werkwijzen werkwijzen;
    private final List<String> wrong = new ArrayList<>();
    private int klikken;
    private int toetsen;
    private int velden;

    @AfterEach
    void zonder_nieuwe_versies() {
        for (var tabel : List.of("casuswerkwijze", "werkwijzefase", "werkwijze"))
            regio.eigenaar().sql("delete from leerling." + tabel + " where nummer > 100").update();
        regio.als("noor", werkwijzen::list);
    }

    @Test
    void what_belongs_to_a_casus_is_done_on_a_laptop_and_on_a_phone() {
        try (var browser = Browser.start(port, regio)) {
            for (int breedte : new int[]{Browser.LAPTOP, Browser.TELEFOON}) {
                var url = casus("Jasmijn-Elisabeth");
                files(browser.als("noor", breedte), url);
                covered(browser, breedte, url);
                guest(browser, breedte, url);
                away(browser.als("bart", breedte));
                ways(browser, breedte);
            }
        }
        assertThat(wrong).isEmpty();
    }

    private void files(Browser.Blad noor, String url) {
        noor.naar(url + "/stukken");
        look(noor, "stukken-leeg");
        count(noor, "");
        noor.page().locator("#bestand").setInputFiles(
                new FilePayload("verslag.pdf", "application/pdf", "%PDF-1.7 fictief".getBytes(StandardCharsets.UTF_8)));
        noor.page().locator("#titel").fill("Verslag logopedist");
        press(noor, "Bewaren");
        count(noor, "stuk bewaren");
        look(noor, "stukken");
        press(noor, "Bewaren");
        look(noor, "stukken-fout");
        noor.naar(url + "/brieven");
        look(noor, "brief-formulier");
        press(noor, "Brief bekijken");
        look(noor, "brief-fout");
        noor.page().locator("#dag").fill("morgen");
        press(noor, "Brief bekijken");
        look(noor, "brief");
    }

    private void covered(Browser browser, int breedte, String url) {
        var noor = browser.als("noor", breedte).naar(url);
        noor.page().locator(".ql__meer summary").click();
        noor.page().locator("#notitie").fill("Vertelde wat er thuis gebeurde.");
        noor.page().locator("#afgedekt").check();
        look(noor, "contact-afdekken");
        press(noor, "Vastleggen");
        look(noor, "tijdlijn-afgedekt");
        var bart = browser.als("bart", breedte).naar(url);
        bart.page().getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Afgedekte notitie openen")).first()
                .click();
        look(bart, "afgedekt-dicht");
        press(bart, "Openen");
        look(bart, "afgedekt-open");
        bart.naar(url + "/betrokkenen");
        look(bart, "wie-opende");
    }

    private void guest(Browser browser, int breedte, String url) {
        var noor = browser.als("noor", breedte).naar(url + "/bespreking");
        noor.page().locator("#wie").selectOption("Karin Postma, consulent samenwerkingsverband");
        noor.page().locator("#vraag").fill("Hoe krijgen we de ochtend rustiger?");
        noor.page().locator("#tekst").fill("Sanne komt vaak te laat.");
        press(noor, "Delen zonder naam");
        look(noor, "bespreking-naam");
        noor.page().locator("#tekst").fill("Een leerling van 13 komt vaak te laat. Thuis is het druk in de ochtend.");
        press(noor, "Delen zonder naam");
        look(noor, "bespreking-gedeeld");
        String adres = "/besprekingen/" + regio.eigenaar()
                .sql("select b.sleutel from ondersteuning.bespreking b order by b.id desc limit 1").query(String.class)
                .single();
        var karin = browser.als("karin", breedte).naar(adres);
        look(karin, "meedenken");
        assertThat(karin.page().locator("main").innerText()).doesNotContain("Jasmijn");
    }

    private void away(Browser.Blad bart) {
        bart.naar("/overdrachten");
        look(bart, "overdrachten-wie");
        count(bart, "");
        bart.page().getByRole(AriaRole.RADIO, new Page.GetByRoleOptions().setName("Noor Hendriks")).first().check();
        press(bart, "Verder");
        look(bart, "overdrachten");
        bart.page().locator("#naar").selectOption("Coen Collega");
        press(bart, "Verder");
        look(bart, "overdrachten-nakijken");
        press(bart, "Overdragen");
        count(bart, "casussen van een collega overdragen");
        look(bart, "overdrachten-gedaan");
        press(bart, "Ongedaan maken");
        look(bart, "overdrachten-ongedaan");
    }

    private void ways(Browser browser, int breedte) {
        var bas = browser.als("bas", breedte).naar("/werkwijzen");
        look(bas, "werkwijzen");
        bas.naar("/werkwijzen/nieuw");
        bas.page().locator("#rood-plan").fill("3");
        press(bas, "Vastleggen");
        look(bas, "werkwijze-fout");
        bas.page().locator("#naam").fill("Werkwijze " + breedte);
        bas.page().locator("#besluit").fill("Regisseursoverleg, vandaag");
        bas.page().locator("#naam-verkennen").fill("Kennismaken");
        bas.page().locator("#rood-plan").fill("60");
        press(bas, "Vastleggen");
        look(bas, "werkwijzen-twee");
        var bart = browser.als("bart", breedte).naar("/werkwijzen/overzetting");
        look(bart, "overzetting");
        press(bart, "Overzetten");
        look(bart, "overzetting-gedaan");
    }

    private static void press(Browser.Blad blad, String naam) {
        blad.page().locator("main").getByRole(AriaRole.BUTTON,
                new com.microsoft.playwright.Locator.GetByRoleOptions().setName(naam)).first().click();
    }

    /** What a person did since the last count. */
    private void count(Browser.Blad blad, String wat) {
        if (!wat.isEmpty())
            System.out.println("CasusVerderJourney " + wat + ": " + (blad.klikken() - klikken) + " klikken, "
                    + (blad.toetsen() - toetsen) + " toetsen, " + (blad.velden() - velden) + " velden");
        klikken = blad.klikken();
        toetsen = blad.toetsen();
        velden = blad.velden();
    }

    private void look(Browser.Blad blad, String naam) {
        blad.foto("verder/" + naam);
        wrong.addAll(blad.mis(naam));
    }

    private String casus(String naam) {
        return regio.url(regio.casusMetJa(naam));
    }
}
