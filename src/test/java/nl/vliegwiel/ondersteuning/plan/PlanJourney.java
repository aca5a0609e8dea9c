package nl.vliegwiel.ondersteuning.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

import nl.vliegwiel.Browser;
import nl.vliegwiel.PagesTest;
import nl.vliegwiel.Proefregio;

/** From the first goal to the return, on a laptop and on a phone. Fictieve gegevens. */
@PagesTest
class PlanJourney {
    @LocalServerPort
    private int port;
    @Autowired
    private Proefregio regio;
    @Autowired
    private Clock clock;
    private final List<String> wrong = new ArrayList<>();
    private int klikken;
    private int toetsen;
    private int velden;

    @Test
    void a_plan_goes_from_the_first_goal_to_aftercare_and_back() {
        try (var browser = Browser.start(port, regio)) {
            for (int breedte : new int[]{Browser.LAPTOP, Browser.TELEFOON})
                story(browser, breedte);
        }
        assertThat(wrong).isEmpty();
    }

    private void story(Browser browser, int breedte) {
        long casus = regio.casus(regio.leerling("Mila", 13));
        regio.toestemming(casus, "begeleiding");
        String url = regio.url(casus);
        var blad = browser.als("noor", breedte);
        blad.page().setDefaultTimeout(8000);
        klikken = 0;
        toetsen = 0;
        velden = 0;
        goals(blad, url);
        ratings(blad, casus);
        help(blad);
        evaluation(blad, url);
        close(blad, url);
        aftercare(blad, url);
        back(browser, breedte, url);
    }

    private void goals(Browser.Blad blad, String url) {
        blad.naar(url + "/plan");
        look(blad, "plan-leeg");
        button(blad, "Doel bewaren");
        look(blad, "plan-fout");
        count(blad, "");
        blad.page().getByLabel("Het eerste doel").fill("Ik neem zelf pauze als het te veel wordt");
        cijfer(blad, "Welk cijfer geeft Mila nu?", 3);
        button(blad, "Doel bewaren");
        count(blad, "doel");
        blad.page().getByText("Nog een doel").click();
        blad.page().getByLabel("Wat wil Mila anders?").fill("Ik slaap acht uur op schooldagen");
        choose(blad, AriaRole.CHECKBOX, "Ouders");
        blad.page().getByText("Wie helpt en wat spreken jullie af").click();
        blad.page().getByLabel("Wie helpt?").fill("Mama en oma Toos");
        blad.page().getByLabel("Wat spreken jullie af?").fill("De telefoon ligt om 21.30 uur beneden.");
        button(blad, "Doel bewaren");
        blad.page().getByLabel("Wat gaat er ook goed?").fill("Voetbal op dinsdag, trainer Ton is belangrijk voor haar");
        blad.page().getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Toevoegen")).first().click();
        blad.page().getByLabel("Wie kan helpen?").fill("Oma Toos woont om de hoek");
        blad.page().getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Toevoegen")).last().click();
        button(blad, "Helpt nu mee");
        look(blad, "plan-doelen");
    }

    /** Older ratings of the fictional past, so that there is a way to see; then one more on the screen. */
    private void ratings(Browser.Blad blad, long casus) {
        regio.eigenaar()
                .sql("""
                        insert into ondersteuning.cijfer (doel_id, casus_id, cijfer, op, gegeven_door, door, vastgelegd_op)
                        select d.id, d.casus_id, n.cijfer, current_date - n.dagen, n.van, 1, now() - interval '2 hours'
                        from ondersteuning.doel d
                        cross join (values (2, 70, 'jeugdige'), (4, 42, 'jeugdige'), (6, 40, 'ouder'), (5, 14, 'jeugdige')) n (cijfer, dagen, van)
                        where d.casus_id = ?""")
                .param(casus).update();
        blad.page().reload();
        count(blad, "");
        cijfer(blad, "Welk cijfer geeft Mila nu?", 6);
        button(blad, "Cijfers vastleggen");
        count(blad, "cijfer");
        look(blad, "plan-cijfers");
        blad.page().getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Aanpassen van doel")).first().click();
        look(blad, "doel-aanpassen");
        blad.page().getByText("Terug naar het plan").click();
    }

    private void help(Browser.Blad blad) {
        blad.page().getByText("Hulp starten").first().click();
        button(blad, "Hulp starten");
        assertThat(blad.page().content()).contains("Gesprekken met de coach");
        look(blad, "plan-hulp");
        blad.page().getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Plan afdrukken")).click();
        look(blad, "plan-afdruk");
        blad.page().emulateMedia(new Page.EmulateMediaOptions().setMedia(com.microsoft.playwright.options.Media.PRINT));
        blad.page().pdf(new Page.PdfOptions().setPath(java.nio.file.Path.of("target/fotos/plan-afdruk.pdf"))
                .setFormat("A4").setPrintBackground(true).setPreferCSSPageSize(true));
        blad.page()
                .emulateMedia(new Page.EmulateMediaOptions().setMedia(com.microsoft.playwright.options.Media.SCREEN));
        blad.page().getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Terug naar het plan")).click();
    }

    private void evaluation(Browser.Blad blad, String url) {
        count(blad, "");
        blad.page().getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Samen evalueren")).click();
        look(blad, "evaluatie");
        cijfer(blad, "Hoe nuttig was deze hulp voor jou?", 8);
        button(blad, "Vastleggen");
        count(blad, "evaluatie");
        assertThat(blad.klikken()).isPositive();
        assertThat(blad.page().content()).contains("Mila geeft de hulp een 8");
        blad.naar(url + "/evaluatie?moment=einde&wie=ouder");
        button(blad, "Vastleggen");
        look(blad, "evaluatie-ouder-fout");
        assertThat(blad.page().content()).contains("Kies wat bij u past");
    }

    private void close(Browser.Blad blad, String url) {
        blad.naar(url + "/plan");
        count(blad, "");
        blad.page().getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Afronden").setExact(true)).click();
        look(blad, "afronden");
        cijfer(blad, "‘Ik neem zelf pauze als het te veel wordt’", 8);
        blad.page().getByLabel("Wat hielp?").fill("De pauzekaart, en dat Tim het aan alle docenten vertelde.");
        button(blad, "Verder");
        look(blad, "afronden-nakijken");
        button(blad, "Afronden met nazorg");
        count(blad, "afronden");
        assertThat(blad.page().content()).contains("Noor Hendriks houdt contact");
        blad.naar(url + "/plan");
        look(blad, "plan-nazorg");
    }

    private void aftercare(Browser.Blad blad, String url) {
        blad.naar(url + "/nazorg");
        count(blad, "");
        look(blad, "nazorg");
        for (int keer = 0; keer < 2; keer++) {
            choose(blad, AriaRole.RADIO, "Het gaat goed");
            button(blad, "Vastleggen");
            count(blad, keer == 0 ? "nazorg, een moment" : "");
            assertThat(blad.page().content()).contains("De volgende keer is op");
        }
        look(blad, "nazorg-laatste");
        choose(blad, AriaRole.RADIO, "Het gaat goed");
        button(blad, "Verder");
        look(blad, "nazorg-nakijken");
        button(blad, "Nazorg afronden en sluiten");
        count(blad, "nazorg");
        assertThat(blad.page().content()).contains("Het dossier is gesloten");
        blad.naar(url + "/plan");
        look(blad, "plan-gesloten");
    }

    /** The school begins again, and the new casus knows the one before. */
    private void back(Browser browser, int breedte, String url) {
        var bart = browser.als("bart", breedte);
        bart.naar(url + "/terugkeer");
        look(bart, "terugkeer");
        choose(bart, AriaRole.RADIO, "Dezelfde zorgen kwamen terug");
        button(bart, "Nieuwe casus beginnen");
        assertThat(bart.page().url()).doesNotContain(url);
        String nieuw = bart.page().url().replaceAll("^https?://[^/]+", "");
        long id = regio.eigenaar().sql("select id from leerling.casus where sleutel = ?")
                .param(nieuw.substring(nieuw.lastIndexOf('/') + 1)).query(Long.class).single();
        regio.toestemming(id, "begeleiding");
        var noor = browser.als("noor", breedte);
        noor.naar(nieuw + "/plan");
        look(noor, "plan-terugkeer");
        assertThat(noor.page().content()).contains("Er was eerder hulp").contains("dezelfde zorgen kwamen terug")
                .contains(String.valueOf(LocalDate.now(clock).getYear()));
    }

    private void cijfer(Browser.Blad blad, String vraag, int cijfer) {
        blad.page().getByRole(AriaRole.GROUP, new Page.GetByRoleOptions().setName(vraag)).first()
                .getByRole(AriaRole.RADIO,
                        new Locator.GetByRoleOptions().setName(String.valueOf(cijfer)).setExact(true))
                .check();
    }

    /** Chooses the option with these words. */
    private static void choose(Browser.Blad blad, AriaRole rol, String naam) {
        blad.page().getByRole(rol, new Page.GetByRoleOptions().setName(naam)).last().check();
    }

    private static void button(Browser.Blad blad, String naam) {
        blad.page().getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(naam)).first().click();
    }

    /** What a person did since the last count. */
    private void count(Browser.Blad blad, String wat) {
        if (!wat.isEmpty())
            System.out.println("PlanJourney " + wat + ": " + (blad.klikken() - klikken) + " klikken, "
                    + (blad.toetsen() - toetsen) + " toetsen, " + (blad.velden() - velden) + " velden");
        klikken = blad.klikken();
        toetsen = blad.toetsen();
        velden = blad.velden();
    }

    private void look(Browser.Blad blad, String naam) {
        blad.foto("plan/" + naam);
        wrong.addAll(blad.mis(naam));
    }
}
