package nl.vliegwiel.ondersteuning.signaal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;

import nl.vliegwiel.Browser;
import nl.vliegwiel.PagesTest;
import nl.vliegwiel.Proefregio;

/** From a worry in the corridor to an answer, in Chromium: what a person does is counted. Fictieve gegevens. */
@PagesTest
class SignaalJourney {
    /** Seconds of the keystroke model (ux 8). */
    private static final double TAP = 1.1;
    private static final double CHOICE = 1.2;
    private static final double CHARACTER = 0.25;
    private static final double LINE = 1.5;
    private static final String TEKST = "Zit al twee weken stil achterin, eet niet in de pauze en slaapt slecht, zegt ze zelf.";

    @LocalServerPort
    private int port;
    @Autowired
    private Proefregio regio;

    @ParameterizedTest
    @ValueSource(ints = {Browser.TELEFOON, Browser.LAPTOP})
    void a_mentor_reports_a_signal_within_a_minute(int breedte) {
        regio.leerling("Wytske" + breedte, 13);
        try (var browser = Browser.start(port, regio)) {
            var blad = browser.als("tim", breedte).naar("/signalen");
            var page = blad.page();
            page.locator("main a[href='/signalen/nieuw']:visible").first().click();
            PlaywrightAssertions.assertThat(page.getByRole(AriaRole.HEADING, heading("Signaal melden"))).isVisible();
            int regels = count(page, "form.meld legend, form.meld .field > label, form.meld .hint");
            int velden = count(page, "form.meld > fieldset, form.meld > .field, form.meld > .meld__ja");
            page.getByLabel("Somber of bang").click();
            page.getByLabel("Wat zie je?").click();
            page.keyboard().type(TEKST);
            page.getByLabel("Eerste letters van de naam").click();
            page.keyboard().type("wyt");
            page.getByLabel("Wytske" + breedte).click();
            page.getByLabel("Nog niet").click();
            blad.foto("signaal-melden-ingevuld");
            page.getByRole(AriaRole.BUTTON, button("Signaal melden")).click();
            PlaywrightAssertions.assertThat(page.getByRole(AriaRole.HEADING, heading("Je signaal is gemeld")))
                    .isVisible();
            PlaywrightAssertions.assertThat(page.locator(".head__t")).containsText("Bart Willemsen reageert uiterlijk");
            blad.foto("signaal-gemeld");
            int keuzes = 3;
            double seconden = blad.klikken() * TAP + keuzes * CHOICE + blad.toetsen() * CHARACTER + (regels + 1) * LINE;
            System.out.printf(Locale.ROOT,
                    "signaal melden %d px: %d taps, %d keys, %d choices, %d fields shown (one preset), %d lines read%n",
                    breedte, blad.klikken(), blad.toetsen(), keuzes, velden, regels + 1);
            System.out.printf(Locale.ROOT, "signaal melden %d px: %.1f s by the keystroke model, norm 60%n", breedte,
                    seconden);
            assertThat(blad.klikken()).as("taps, those into a field included").isLessThanOrEqualTo(7);
            assertThat(velden).as("four fields and the preset").isEqualTo(5);
            assertThat(seconden).isLessThanOrEqualTo(60);
            assertThat(blad.scriptfouten()).isEmpty();
        }
    }

    @Test
    void danger_asks_nothing_first() {
        try (var browser = Browser.start(port, regio)) {
            var blad = browser.als("tim", Browser.TELEFOON).naar("/signalen/nieuw");
            blad.page().getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Er is nu gevaar")).click();
            assertThat(blad.page().url()).endsWith("/gevaar");
            System.out.printf("gevaar: %d tap, %d fields%n", blad.klikken(), blad.velden());
            assertThat(blad.klikken()).isEqualTo(1);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {Browser.TELEFOON, Browser.LAPTOP})
    void a_consult_is_recorded_within_twenty_seconds(int breedte) {
        try (var browser = Browser.start(port, regio)) {
            var blad = browser.als("sara", breedte).naar("/activiteiten/nieuw");
            var page = blad.page();
            page.getByLabel("Vrienden of pesten").click();
            page.getByRole(AriaRole.BUTTON, button("Vastleggen")).click();
            PlaywrightAssertions.assertThat(page.locator(".gelukt"))
                    .containsText("Vastgelegd: ");
            double seconden = blad.klikken() * TAP + CHOICE + 6 * LINE;
            System.out.printf(Locale.ROOT, "werk zonder leerling %d px: %d taps, %d keys, %.1f s, norm 20%n", breedte,
                    blad.klikken(), blad.toetsen(), seconden);
            assertThat(seconden).isLessThanOrEqualTo(20);
            var wrong = new ArrayList<String>();
            look(blad, "activiteiten", wrong);
            assertThat(wrong).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {Browser.TELEFOON, Browser.LAPTOP})
    void every_screen_of_a_signal_can_be_used_by_everybody(int breedte) {
        regio.leerling("Ysbrand" + breedte, 14);
        var wrong = new ArrayList<String>();
        try (var browser = Browser.start(port, regio)) {
            var tim = browser.als("tim", breedte).naar("/signalen/nieuw");
            look(tim, "signaal-nieuw", wrong);
            tim.page().getByRole(AriaRole.BUTTON, button("Signaal melden")).click();
            look(tim, "signaal-fout", wrong);
            tim.page().getByLabel("Verzuim").click();
            tim.page().getByLabel("Wat zie je?").fill("ysbrand" + breedte + " kwam drie keer te laat.");
            tim.page().getByLabel("Eerste letters van de naam").pressSequentially("ysb");
            tim.page().getByLabel("Ysbrand" + breedte).click();
            tim.page().getByLabel("Nog niet").click();
            tim.page().getByLabel("Wat zie je?").fill("Mohammed zegt dat hij drie keer te laat kwam.");
            tim.page().getByRole(AriaRole.BUTTON, button("Signaal melden")).click();
            look(tim, "signaal-naam", wrong);
            tim.page().getByRole(AriaRole.BUTTON, button("Het is geen naam, zo melden")).click();
            look(tim, "signaal-gemeld-nog-niet", wrong);
            var url = tim.page().url().replaceFirst("https?://[^/]+", "");
            judge(browser, breedte, url, wrong);
            tim.naar(url);
            look(tim, "signaal-antwoord", wrong);
            look(tim.naar("/signalen"), "signalen-mentor", wrong);
        }
        assertThat(wrong).isEmpty();
    }

    private void judge(Browser browser, int breedte, String url, List<String> wrong) {
        var bart = browser.als("bart", breedte).naar("/signalen");
        look(bart, "signalen-oco", wrong);
        look(bart.naar(url), "signaal-beoordelen", wrong);
        bart.page().getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Advies vragen zonder naam")).click();
        look(bart, "adviesvraag-nieuw", wrong);
        bart.page().getByLabel("Wat wil je van het team weten?").fill("Hoe begin je over te laat komen?");
        bart.page().getByRole(AriaRole.BUTTON, button("Advies vragen")).click();
        look(bart, "adviesvraag-gesteld", wrong);
        var vraag = bart.page().url().replaceFirst("https?://[^/]+", "");
        var noor = browser.als("noor", breedte).naar("/adviesvragen");
        look(noor, "adviesvragen-coach", wrong);
        look(noor.naar(vraag), "adviesvraag-coach", wrong);
        noor.page().getByLabel("Jouw advies").fill("Begin met vragen hoe de ochtend gaat.");
        noor.page().getByRole(AriaRole.BUTTON, button("Advies sturen")).click();
        look(noor, "adviesvraag-beantwoord", wrong);
        look(noor.naar("/signalen/nieuw"), "signaal-nieuw-coach", wrong);
        bart.naar(url);
        bart.page().locator("input[value=verkennen]").click();
        bart.page().getByLabel("Antwoord aan Tim Molenaar").fill("Dank je. We gaan kijken wat helpt.");
        look(bart, "signaal-verkennen", wrong);
        bart.page().locator("select[name=eerste]").selectOption("1");
        bart.page().getByRole(AriaRole.BUTTON, button("Antwoord sturen")).click();
        look(bart, "signaal-beoordeeld", wrong);
    }

    private static void look(Browser.Blad blad, String naam, List<String> wrong) {
        wrong.addAll(blad.mis(naam));
        blad.foto(naam);
    }

    private static int count(Page page, String selector) {
        return (int) page.locator(selector).all().stream().filter(Locator::isVisible).count();
    }

    private static Page.GetByRoleOptions heading(String naam) {
        return new Page.GetByRoleOptions().setName(naam);
    }

    private static Page.GetByRoleOptions button(String naam) {
        return new Page.GetByRoleOptions().setName(naam).setExact(true);
    }
}
