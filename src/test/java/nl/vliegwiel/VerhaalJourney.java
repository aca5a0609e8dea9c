package nl.vliegwiel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

/** One pupil from a worry in the corridor to a closed file, through the hands of three people. Fictieve gegevens. */
@PagesTest
class VerhaalJourney {
    private static final String NAAM = "Tjalling";
    @LocalServerPort
    private int port;
    @Autowired
    private Proefregio regio;
    private final List<String> wrong = new ArrayList<>();

    @Test
    void a_signal_becomes_help_and_ends_in_a_closed_file() {
        regio.leerling(NAAM, 13);
        try (var browser = Browser.start(port, regio)) {
            String signaal = signal(browser.als("tim", Browser.TELEFOON));
            var bart = browser.als("bart", Browser.LAPTOP);
            String casus = explore(bart, signaal);
            nobodyElse(browser, casus);
            consent(bart, casus);
            var noor = browser.als("noor", Browser.LAPTOP);
            plan(noor, casus);
            contact(noor, casus);
            roundOff(noor, casus);
            aftercare(noor, casus);
            assertThat(noor.naar(casus).page().locator("main").innerText()).contains("Dit dossier is gesloten");
            assertThat(noor.page().locator("#notitie").count()).as("a closed file takes no contact").isZero();
            nobodyElse(browser, casus);
            look(browser.als("tim", Browser.LAPTOP).naar(signaal), "Je signaal");
        }
        assertThat(wrong).isEmpty();
    }

    private String signal(Browser.Blad tim) {
        tim.naar("/signalen/nieuw");
        kies(tim, "Somber of bang");
        tim.page().getByLabel("Wat zie je?").fill("Zit al twee weken stil achterin en eet niet in de pauze.");
        tim.page().getByLabel("Eerste letters van de naam").pressSequentially("tja");
        tim.page().getByLabel(NAAM).check();
        kies(tim, "Nog niet");
        druk(tim, "Signaal melden");
        look(tim, "Je signaal is gemeld");
        return pad(tim);
    }

    private String explore(Browser.Blad bart, String signaal) {
        bart.naar(signaal);
        kies(bart, "Verkennen");
        bart.page().locator("select[name=eerste]").selectOption("1");
        bart.page().getByLabel("Antwoord aan").fill("Dank je. Noor gaat in gesprek.");
        druk(bart, "Antwoord sturen");
        look(bart, "Open de casus");
        return bart.page().getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Open de casus"))
                .getAttribute("href");
    }

    /** One by one: the pupil and both parents. Until then only the school sees the casus, so the school records it. */
    private void consent(Browser.Blad bart, String casus) {
        bart.naar(casus + "/toestemming");
        for (int antwoord = 1; antwoord <= 3; antwoord++) {
            assertThat(bart.page().locator(".mx td.res").first().innerText()).doesNotStartWith("Mag\n");
            kies(bart, "Ja");
            kies(bart, "In gesprek");
            druk(bart, "Vastleggen");
            bart.page().locator(".gelukt").waitFor();
        }
        assertThat(bart.page().locator(".mx td.res").first().innerText()).startsWith("Mag");
        look(bart, "Toestemming");
    }

    private void plan(Browser.Blad noor, String casus) {
        noor.naar(casus + "/plan");
        noor.page().getByLabel("Het eerste doel").fill("Ik eet weer met mijn klas");
        cijfer(noor, "Welk cijfer geeft " + NAAM + " nu?", 3);
        druk(noor, "Doel bewaren");
        look(noor, "Ik eet weer met mijn klas");
    }

    private void contact(Browser.Blad noor, String casus) {
        noor.naar(casus).page().locator("#notitie").fill("At vandaag met Sem in de aula.");
        druk(noor, "Vastleggen");
        look(noor, "At vandaag met Sem in de aula.");
        assertThat(noor.page().locator("main").innerText()).as("the first contact begins the help")
                .contains("Ondersteuning");
    }

    private void roundOff(Browser.Blad noor, String casus) {
        noor.naar(casus + "/afronding");
        cijfer(noor, "‘Ik eet weer met mijn klas’", 8);
        noor.page().getByLabel("Wat hielp?").fill("Een vaste plek aan tafel.");
        druk(noor, "Verder");
        look(noor, "Klopt het?");
        druk(noor, "Afronden met nazorg");
        look(noor, "Noor Hendriks houdt contact");
    }

    private void aftercare(Browser.Blad noor, String casus) {
        noor.naar(casus + "/nazorg");
        for (int keer = 0; keer < 2; keer++) {
            kies(noor, "Het gaat goed");
            druk(noor, "Vastleggen");
            look(noor, "De volgende keer is op");
        }
        kies(noor, "Het gaat goed");
        druk(noor, "Verder");
        druk(noor, "Nazorg afronden en sluiten");
        look(noor, "gesloten");
    }

    /** A colleague who was not asked finds nothing there; who has no such role is told so. Neither reads a name. */
    private void nobodyElse(Browser browser, String casus) {
        for (var wie : List.of("sara", "karin", "joost", "jelle", "wim", "bas")) {
            var blad = browser.als(wie, Browser.LAPTOP).naar(casus);
            assertThat(blad.page().title()).as(wie)
                    .contains(List.of("jelle", "wim", "bas").contains(wie) ? "rol" : "bestaat niet");
            assertThat(blad.page().content()).as(wie).doesNotContain(NAAM).doesNotContain("met mijn klas");
        }
    }

    private static void kies(Browser.Blad blad, String optie) {
        blad.page().locator("main label:has(input)",
                new Page.LocatorOptions().setHasText(Pattern.compile("^\\s*" + optie))).first().click();
    }

    private static void cijfer(Browser.Blad blad, String vraag, int cijfer) {
        blad.page().getByRole(AriaRole.GROUP, new Page.GetByRoleOptions().setName(vraag)).first()
                .getByRole(AriaRole.RADIO,
                        new Locator.GetByRoleOptions().setName(String.valueOf(cijfer)).setExact(true))
                .check();
    }

    private static void druk(Browser.Blad blad, String knop) {
        blad.page().locator("main")
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(knop).setExact(true)).first()
                .click();
    }

    private static String pad(Browser.Blad blad) {
        return blad.page().url().replaceFirst("https?://[^/]+", "");
    }

    /** Waits for these words, and looks at the page on a laptop and on a phone. */
    private void look(Browser.Blad blad, String tekst) {
        blad.page().locator("main", new Page.LocatorOptions().setHasText(tekst)).waitFor();
        for (int breedte : new int[]{Browser.TELEFOON, Browser.LAPTOP}) {
            blad.breedte(breedte);
            wrong.addAll(blad.mis(tekst));
        }
    }
}
