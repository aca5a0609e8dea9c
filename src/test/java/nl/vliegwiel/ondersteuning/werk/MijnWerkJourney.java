package nl.vliegwiel.ondersteuning.werk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

import nl.vliegwiel.Browser;
import nl.vliegwiel.PagesTest;
import nl.vliegwiel.Proefregio;

/** A working day at the worklist, on a laptop by keyboard and on a phone by thumb. Fictieve gegevens. */
@PagesTest
class MijnWerkJourney {
    private static final Logger LOG = LoggerFactory.getLogger(MijnWerkJourney.class);
    private static final String ZIN = "Ging goed, hij is deze week elke dag op tijd.";

    @LocalServerPort
    int port;
    @Autowired
    Proefregio regio;

    private long casus(String roepnaam, String achternaam, int leeftijd) {
        long casus = regio.casus(regio.leerling(roepnaam, leeftijd));
        regio.eigenaar().sql(
                "update leerling.jeugdige set achternaam = ? where id = (select jeugdige_id from leerling.casus where id = ?)")
                .params(achternaam, casus).update();
        regio.toestemming(casus, "begeleiding");
        return casus;
    }

    private void taak(Long casus, String soort, String titel, String waarom, int dagen, String tijd, String wacht) {
        regio.eigenaar()
                .sql("""
                        insert into ondersteuning.taak (wie, casus_id, school_id, soort, titel, waarom, op, tijd, wacht_op, wacht_sinds)
                        values ('a1', ?::bigint, 1, ?, ?, ?, current_date + ?, ?::time, ?::text, case when ?::text is not null then current_date - 8 end)""")
                .param(casus).param(soort).param(titel).param(waarom).param(dagen).param(tijd).param(wacht).param(wacht)
                .update();
    }

    @BeforeEach
    void day() {
        regio.eigenaar().sql("delete from web.concept where eigenaar = 1").update();
        regio.eigenaar().sql("update ondersteuning.taak set klaar_op = now() where klaar_op is null").update();
        regio.eigenaar().sql("update leerling.betrokkene set tot = now() where account_id = 1 and tot is null")
                .update();
        long thijs = casus("Thijs", "Bakhuis", 14);
        long yara = casus("Yara", "Boukhari", 15);
        long lotte = casus("Lotte", "van den Berg-Oudenaarden", 16);
        casus("Thirza", "Mulder", 13);
        taak(thijs, "toestemming", "Vader bellen: mag overleg met huisarts?", "Gevraagd op 6 april, nog geen antwoord.",
                -1, null, null);
        taak(yara, "gesprek", "Doelen bespreken en cijfer geven", "Vorige meting is 9 weken geleden.", 0, "13:15",
                null);
        taak(lotte, "eigen", "Terugkoppelen aan de mentor", "", 0, null, null);
        taak(yara, "eigen", "Verslag klassenbezoek", "", -3, null, "Karin Postma, consulent samenwerkingsverband");
        taak(thijs, "evaluatie", "Samen evalueren", "De vorige keer is 8 weken geleden.", 20, null, null);
        regio.eigenaar()
                .sql("""
                        with vraag as (
                            insert into ondersteuning.adviesvraag (school_id, steller_id, themas, leeftijdsband, leerjaar, vraag, antwoorden_voor)
                            values (1, 2, '{verzuim}', '12 tot en met 15', 3, 'Hoe help ik?', current_date) returning id)
                        insert into ondersteuning.taak (wie, school_id, adviesvraag_id, soort, titel, waarom, op)
                        select 'coach@s1', 1, id, 'advies', 'Vraag zonder naam beantwoorden', 'Mentor vraagt advies over vaak te laat komen.', current_date from vraag""")
                .update();
    }

    @Test
    void a_contact_from_the_worklist_takes_a_sentence_and_no_mouse() {
        try (var browser = Browser.start(port, regio)) {
            var blad = browser.als("noor", Browser.LAPTOP);
            var wrong = new ArrayList<String>();
            look(blad.naar("/mijn-werk"), "mijn-werk", wrong);
            int toetsen = blad.toetsen();
            int velden = blad.velden();
            var toetsenbord = blad.page().keyboard();
            toetsenbord.press("n");
            toetsenbord.type("yar");
            toetsenbord.press("Enter");
            blad.page().waitForSelector("#notitie:focus");
            toetsenbord.type(ZIN);
            blad.foto("mijn-werk-contact");
            toetsenbord.press("Enter");
            blad.page().waitForSelector(".gelukt");
            look(blad, "mijn-werk-vastgelegd", wrong);
            assertThat(print("laptop, ander dan de taak", blad.toetsen() - toetsen, 0, blad.velden() - velden,
                    ZIN.length() + 3, 3)).isLessThanOrEqualTo(20);
            assertThat(contacten("Yara")).isOne();
            ambiguous(blad, wrong);
            blad.naar("/mijn-werk");
            toetsenbord.press("j");
            assertThat(blad.page().evaluate("document.activeElement.closest('li') !== null")).isEqualTo(true);
            toetsenbord.press("/");
            assertThat(blad.page().evaluate("document.activeElement.id")).isEqualTo("zoek");
            look(blad.naar("/taken/nieuw"), "taak-nieuw", wrong);
            blad.naar("/mijn-werk").page().locator(".wl__dag").nth(1).click();
            look(blad, "taak", wrong);
            look(blad.naar("/leerlingen"), "leerlingen", wrong);
            blad.page().locator("#zoek").fill("th");
            blad.page().locator("#zoek").press("Enter");
            blad.page().waitForSelector(".wl--zoek");
            look(blad, "zoeken", wrong);
            assertThat(blad.page().url()).doesNotContain("th=").doesNotContainIgnoringCase("thi");
            assertThat(wrong).isEmpty();
        }
    }

    private void ambiguous(Browser.Blad blad, List<String> wrong) {
        blad.naar("/mijn-werk").page().keyboard().press("n");
        blad.page().keyboard().type("thi");
        blad.page().keyboard().press("Enter");
        blad.page().getByText("Wie bedoel je?").waitFor();
        look(blad, "mijn-werk-keuze", wrong);
        blad.page().getByLabel("Thirza Mulder, 2B")
                .check(new com.microsoft.playwright.Locator.CheckOptions().setForce(true));
        blad.page().getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Vastleggen")).click();
        blad.page().waitForSelector(".gelukt");
        assertThat(contacten("Thirza")).isOne();
    }

    @Test
    void on_a_phone_it_takes_three_taps() {
        try (var browser = Browser.start(port, regio)) {
            var blad = browser.als("noor", Browser.TELEFOON);
            var wrong = new ArrayList<String>();
            look(blad.naar("/mijn-werk"), "mijn-werk", wrong);
            int klikken = blad.klikken();
            blad.page().locator(".duim").getByText("Contact").click();
            look(blad, "contact", wrong);
            blad.page().getByLabel("Yara Boukhari, 2B")
                    .check(new com.microsoft.playwright.Locator.CheckOptions().setForce(true));
            blad.page().getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Vastleggen")).click();
            blad.page().waitForSelector(".gelukt");
            print("telefoon, leerling van vandaag", 0, blad.klikken() - klikken, 1, 0, 2);
            assertThat(blad.klikken() - klikken).isEqualTo(3);
            int voor = blad.klikken();
            blad.page().locator(".wl__klaar button").first().click();
            blad.page().waitForSelector(".gelukt");
            look(blad, "taak-klaar", wrong);
            print("telefoon, taak klaar", 0, blad.klikken() - voor, 0, 0, 1);
            look(blad.naar("/taken/nieuw"), "taak-nieuw", wrong);
            blad.naar("/mijn-werk").page().locator(".wl__dag").nth(1).click();
            look(blad, "taak", wrong);
            look(blad.naar("/leerlingen"), "leerlingen", wrong);
            blad.page().locator("#zoek").fill("th");
            blad.page().locator("#zoek").press("Enter");
            blad.page().waitForSelector(".wl--zoek");
            look(blad, "zoeken", wrong);
            var bij = browser.als("wendy", Browser.TELEFOON);
            look(bij.naar("/mijn-werk"), "mijn-werk-leeg", wrong);
            assertThat(wrong).isEmpty();
        }
    }

    private int contacten(String roepnaam) {
        return regio.eigenaar().sql("""
                select count(*) from ondersteuning.contact c join leerling.casus k on k.id = c.casus_id
                join leerling.jeugdige j on j.id = k.jeugdige_id
                join leerling.betrokkene b on b.casus_id = k.id and b.account_id = 1 and b.tot is null
                where j.roepnaam = ?""").param(roepnaam).query(Integer.class).single();
    }

    private static void look(Browser.Blad blad, String naam, List<String> wrong) {
        // axe leaves empty style attributes behind; htmx copies these at a swap and the policy refuses them
        wrong.addAll(blad.mis(naam).stream().filter(f -> !f.contains("Applying inline style")).toList());
        blad.foto(naam);
    }

    /** Keystroke model: tap 1.1 s, character 0.25 s, reading a short line 1.5 s; keys beside the letters count as taps. */
    private static double print(String wat, int toetsen, int klikken, int velden, int letters, int regels) {
        double seconden = klikken * 1.1 + letters * .25 + Math.max(0, toetsen - letters) * 1.1 + regels * 1.5;
        LOG.info("Contact, {}: {} klikken, {} toetsen, {} velden, {} s", wat, klikken, toetsen, velden,
                String.format(Locale.ROOT, "%.1f", seconden));
        return seconden;
    }
}
