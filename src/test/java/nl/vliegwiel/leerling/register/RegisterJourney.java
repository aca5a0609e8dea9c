package nl.vliegwiel.leerling.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

import nl.vliegwiel.Browser;
import nl.vliegwiel.PagesTest;
import nl.vliegwiel.Proefregio;

/** The administration adds a pupil and a parent, meets a double, joins it and undoes it: on a laptop and on a phone. Fictieve gegevens. */
@PagesTest
class RegisterJourney {
    @LocalServerPort
    private int port;
    @Autowired
    private Proefregio regio;
    private final List<String> wrong = new ArrayList<>();

    @Test
    void a_pupil_is_added_met_again_joined_and_taken_apart() {
        try (var browser = Browser.start(port, regio)) {
            for (int breedte : new int[]{Browser.LAPTOP, Browser.TELEFOON}) {
                var blad = browser.als("wim", breedte);
                look(blad.naar("/register"), "lijst");
                wrongForm(blad);
                add(blad, "Fatima-Zahra", "Bouwmeester" + breedte, "F" + breedte, false);
                parent(blad);
                look(blad, "leerling");
                add(blad, "Fatima Zahra", "Bouwmeester" + breedte, "G" + breedte, true);
                join(blad);
                search(browser.als("tim", breedte), "Bouwmeester" + breedte);
            }
        }
        assertThat(wrong).isEmpty();
    }

    private void wrongForm(Browser.Blad blad) {
        look(blad.naar("/register/nieuw"), "nieuw");
        fill(blad.page(), "Roepnaam", "Pim");
        fill(blad.page(), "Geboortedatum", "31-2-2010");
        blad.druk("Leerling toevoegen");
        look(blad, "nieuw-fout");
    }

    private void add(Browser.Blad blad, String roepnaam, String achternaam, String nummer, boolean dubbel) {
        var page = blad.naar("/register/nieuw").page();
        fill(page, "Roepnaam", roepnaam);
        fill(page, "Achternaam", achternaam.replaceAll("\\d", "") + (achternaam.endsWith("0") ? "" : "s"));
        fill(page, "Geboortedatum", achternaam.endsWith("1440") ? "13-4-2012" : "25-11-2011");
        page.getByLabel("Meisje").check();
        fill(page, "Postcode", "1811");
        fill(page, "Klas", "2B");
        fill(page, "Leerlingnummer", nummer);
        page.locator("#leerjaar").selectOption("2");
        page.locator("#schoolsoort").selectOption("havo");
        blad.druk("Leerling toevoegen");
        if (dubbel) {
            look(blad, "misschien-dubbel");
            blad.druk("Dit is een ander kind, toch toevoegen");
        }
        assertThat(page.locator("h1").innerText()).contains(roepnaam);
    }

    private void parent(Browser.Blad blad) {
        var page = blad.page();
        page.getByText("Ouder toevoegen").first().click();
        look(blad, "ouder");
        fill(page, "Voornaam en achternaam", "Khadija Bouwmeester-van den Oudenrijn");
        page.getByLabel("Moeder").check();
        fill(page, "Telefoon", "06 12 34 56 78");
        fill(page, "E-mail", "khadija.bouwmeester@voorbeeld.test");
        page.getByLabel("Ja", new Page.GetByLabelOptions().setExact(true)).check();
        blad.druk("Ouder toevoegen");
        assertThat(page.content()).contains("Heeft gezag");
    }

    private void join(Browser.Blad blad) {
        var page = blad.page();
        look(blad, "leerling-dubbel");
        page.getByText("Naast elkaar bekijken").first().click();
        look(blad, "naast-elkaar");
        blad.druk("Samenvoegen");
        look(blad, "samengevoegd");
        look(blad.naar("/register/dubbelen"), "dubbelen");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Ongedaan maken")).first().click();
        assertThat(page.content()).contains("weer twee leerlingen");
        look(blad, "dubbelen-weer");
        page.getByText("Bekijken: ").first().click();
        page.locator(".crumbs a").first().click();
        page.getByText("Mila Donkers").first().click();
        page.getByText("Wijzigen van klas").first().click();
        look(blad, "klas");
    }

    private void search(Browser.Blad blad, String naam) {
        look(blad.naar("/register"), "mentor");
        blad.page().locator("#zoek-register").fill(naam.substring(0, 6));
        blad.druk("Zoeken");
        look(blad, "gevonden");
        blad.page().locator("#zoek-register").fill("qqq");
        blad.druk("Zoeken");
        look(blad, "niemand");
    }

    private static void fill(Page page, String label, String waarde) {
        page.getByLabel(label).first().fill(waarde);
    }

    private void look(Browser.Blad blad, String naam) {
        wrong.addAll(blad.mis(naam));
        blad.foto("register-" + naam);
    }
}
