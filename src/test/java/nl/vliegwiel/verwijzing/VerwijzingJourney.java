package nl.vliegwiel.verwijzing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
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

/** A huisarts refers in by link and the team answers; a coach finds help from a casus in two clicks. Fictieve gegevens. */
@PagesTest
class VerwijzingJourney {
    @LocalServerPort
    private int port;
    @Autowired
    private Proefregio regio;
    @Autowired
    private Clock clock;
    private final List<String> wrong = new ArrayList<>();

    @Test
    void a_huisarts_refers_in_and_hears_what_the_team_does() {
        try (var browser = Browser.start(port, regio)) {
            for (int breedte : new int[]{Browser.LAPTOP, Browser.TELEFOON}) {
                var deur = "/verwijzen/" + link("reis-" + breedte);
                var arts = browser.zonderNaam(breedte);
                look(arts.naar(deur), "verwijzen-begin");
                click(arts.page(), "Ja, verwijzen");
                press(arts.page(), "Verwijs naar het team");
                look(arts, "verwijzen-fout");
                assertThat(arts.page().locator(".fs li").count()).isGreaterThan(5);
                fill(arts.page(), "Reis" + breedte);
                look(arts, "verwijzen-formulier");
                press(arts.page(), "Verwijs naar het team");
                look(arts, "verwijzen-ontvangen");
                var kenmerk = arts.page().locator(".note b").innerText().replaceAll(".*Kenmerk ([A-Z0-9-]+)\\..*",
                        "$1");
                var noor = browser.als("noor", breedte);
                answer(noor, "Reis" + breedte);
                arts.naar(deur + "/verwijzingen");
                assertThat(arts.page().getByText(kenmerk).first().isVisible()).isTrue();
                assertThat(arts.page().locator("main").innerText()).contains("Aangenomen");
                ask(arts, noor, kenmerk);
                arts.naar(deur + "/verwijzingen");
                look(arts, "verwijzen-beantwoord");
                assertThat(arts.page().locator("main").innerText()).contains("Ja, in januari.");
                look(arts.naar(deur + "/kaart"), "verwijzen-kaart");
            }
        }
        assertThat(wrong).isEmpty();
    }

    private void ask(Browser.Blad arts, Browser.Blad noor, String kenmerk) {
        click(arts.page(), "Stel een vraag");
        press(arts.page(), "Vraag sturen");
        look(arts, "verwijzen-vraag-fout");
        arts.page().locator("#tekst").fill("Het gezin vraagt of er voor de kerstvakantie nog een gesprek kan zijn.");
        look(arts, "verwijzen-vraag");
        press(arts.page(), "Vraag sturen");
        look(arts, "verwijzen-gevraagd");
        noor.page().reload();
        click(noor.page(), "Lees en beantwoord de vraag");
        assertThat(noor.page().locator("main").innerText()).contains(kenmerk);
        look(noor, "verwijzing-vraag");
        noor.page().locator("#antwoord").fill("Ja, in januari.");
        press(noor.page(), "Antwoord sturen");
        look(noor, "verwijzing-vraag-beantwoord");
    }

    private void answer(Browser.Blad noor, String naam) {
        look(noor.naar("/verwijzingen"), "verwijzingen");
        noor.page().locator("li", new Page.LocatorOptions().setHasText(naam)).getByRole(AriaRole.LINK).first().click();
        look(noor, "verwijzing");
        press(noor.page(), "Ja, het team belt het gezin");
        look(noor, "verwijzing-aangenomen");
    }

    @Test
    void help_is_found_from_a_casus_in_two_clicks_and_a_referral_goes_out() {
        regio.eigenaar()
                .sql("""
                        insert into hulpaanbod.voorziening (houder_id, naam, soort, omschrijving, aanmelden, geldig_van, nagekeken_op)
                        values (5, 'Reistraining', 'preventief', 'Vijf keer samen oefenen.', 'Bel ons', current_date - 9, current_date)""")
                .update();
        long casus = regio.casus(regio.leerling("Twee", 13));
        regio.toestemming(casus, "begeleiding");
        regio.toestemming(casus, "aanbieder");
        var url = regio.url(casus);
        try (var browser = Browser.start(port, regio)) {
            var noor = browser.als("noor", Browser.LAPTOP).naar(url);
            click(noor.page(), "Hulp en routes");
            look(noor, "hulp-en-routes");
            click(noor.page(), "Reistraining");
            assertThat(noor.klikken()).as("clicks from the casus to the help").isLessThanOrEqualTo(2);
            look(noor, "hulp");
            click(noor.page(), "Hierheen verwijzen");
            look(noor, "verwijzen-uit");
            noor.page().getByLabel("Wat vraag je?").fill("Graag oefenen met reizen.");
            noor.page().locator("#bereikWie").fill("Moeder");
            noor.page().locator("#telefoon").fill("06 00 00 00 00");
            press(noor.page(), "Verwijzing sturen");
            look(noor, "hulp-en-routes-verwezen");
            assertThat(noor.page().locator("aside").innerText()).contains("Wacht op antwoord");
            look(noor.naar("/verwijzingen/routes"), "routes");
            var anneke = browser.als("anneke", Browser.TELEFOON).naar("/verwijzingen");
            look(anneke, "ontvangen");
            look(browser.als("jelle", Browser.LAPTOP).naar("/hulpaanbod/eigen"), "hulpaanbod-eigen");
            look(browser.als("jelle", Browser.TELEFOON).naar("/hulpaanbod/nieuw"), "hulpaanbod-nieuw");
            look(browser.als("bas", Browser.LAPTOP).naar("/verwijzers"), "verwijzers");
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void the_desk_shows_what_is_expected_and_what_is_wrong_with_a_key() {
        try (var browser = Browser.start(port, regio)) {
            for (int breedte : new int[]{Browser.LAPTOP, Browser.TELEFOON}) {
                var bas = browser.als("bas", breedte).naar("/leveringen/verwacht");
                look(bas, "verwacht");
                press(bas.page(), "Sleutel maken");
                look(bas, "verwacht-fout");
            }
        }
        assertThat(wrong).isEmpty();
    }

    private String link(String token) {
        regio.eigenaar()
                .sql("""
                        with v as (insert into verwijzing.verwijzer (naam, soort, door) values ('Praktijk De Reis', '02', 10) returning id)
                        insert into verwijzing.link (verwijzer_id, soort, token_hash, door, verloopt_op)
                        select v.id, 'link', sha256(convert_to(?, 'UTF8')), 10, current_date + 30 from v""")
                .param(token).update();
        return token;
    }

    private void fill(Page page, String naam) {
        page.getByLabel("De jongere", new Page.GetByLabelOptions().setExact(true)).check();
        page.getByLabel("De ouders met gezag").check();
        page.locator("#school")
                .selectOption(new com.microsoft.playwright.options.SelectOption().setLabel("Duinwaard College"));
        page.locator("#roepnaam").fill(naam);
        page.locator("#achternaam").fill("Verzonnen");
        page.locator("#geboortedatum").fill(LocalDate.now(clock).minusYears(13).toString());
        page.locator("#bereikWie").fill("moeder");
        page.locator("#telefoon").fill("06 00 00 00 00");
        page.locator("#vraag").fill("Slaapt slecht en gaat minder naar school.");
        page.getByLabel("Ja, dat mag").check();
    }

    private static void click(Page page, String naam) {
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(naam)).first().click();
    }

    private static void press(Page page, String naam) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(naam)).first().click();
    }

    private void look(Browser.Blad blad, String naam) {
        blad.foto("routes-" + naam);
        wrong.addAll(blad.mis(naam));
    }
}
