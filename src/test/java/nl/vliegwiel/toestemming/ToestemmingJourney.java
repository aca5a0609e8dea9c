package nl.vliegwiel.toestemming;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Media;

import nl.vliegwiel.Browser;
import nl.vliegwiel.PagesTest;
import nl.vliegwiel.Proefregio;

/** Consent from the first question to the last click of a colleague, on a laptop and on a phone. Fictieve gegevens. */
@PagesTest
class ToestemmingJourney {
    /** Keystroke-level model of ux 8: a tap, a choice, the reading of a short line. */
    private static final double TAP = 1.1;
    private static final double KEUZE = 1.2;
    private static final double REGEL = 1.5;

    @LocalServerPort
    private int port;
    @Autowired
    private Proefregio regio;
    private final List<String> wrong = new ArrayList<>();
    private long kind;
    private long casus;
    private String pad = "";

    @BeforeEach
    void een_gezin() {
        kind = regio.leerling("Mila", 13);
        regio.eigenaar().sql("update leerling.jeugdige set geslacht = 'V', achternaam = 'Donkers' where id = ?")
                .param(kind).update();
        regio.eigenaar().sql("""
                update leerling.ouder o
                set naam = case g.relatie when 'moeder' then 'Petra Donkers' else 'Ruud Donkers' end
                from leerling.gezag g where g.ouder_id = o.id and g.jeugdige_id = ?""").param(kind).update();
        casus = regio.casus(kind);
        regio.eigenaar().sql("insert into leerling.betrokkene (casus_id, account_id, rol) values (?, 13, 'coach')")
                .param(casus).update();
        pad = regio.url(casus) + "/toestemming";
    }

    @Test
    void all_three_say_yes_and_one_takes_it_back() {
        try (var browser = Browser.start(port, regio)) {
            var bart = browser.als("bart", Browser.LAPTOP);
            bart.naar(pad);
            look(bart, "toestemming-leeg");
            int before = bart.klikken();
            answer(bart.page(), "Ja");
            int clicks = bart.klikken() - before;
            assertThat(clicks).as("Antwoord, Hoe, Vastleggen").isEqualTo(3);
            assertThat(bart.toetsen()).as("text").isZero();
            report("antwoord vastleggen", clicks, 2, 4);
            answer(bart.page(), "Ja");
            answer(bart.page(), "Ja");
            assertThat(bart.page().locator(".mx td.res").first().innerText()).startsWith("Mag");

            var coen = browser.als("coen", Browser.TELEFOON);
            coen.naar(pad);
            look(coen, "toestemming-collega");

            var noor = browser.als("noor", Browser.LAPTOP);
            noor.naar(pad);
            before = noor.klikken();
            noor.page().getByRole(AriaRole.LINK, named("Intrekken vastleggen")).click();
            look(noor, "intrekking");
            noor.page().locator("label.opt", new Page.LocatorOptions().setHasText("Mila")).click();
            noor.page().locator("label.opt", new Page.LocatorOptions().setHasText("In gesprek")).click();
            noor.page().getByRole(AriaRole.BUTTON, named("Ja, stop met delen")).click();
            clicks = noor.klikken() - before;
            assertThat(clicks).isLessThanOrEqualTo(4);
            assertThat(noor.toetsen()).isZero();
            report("intrekken", clicks, 2, 8);
            look(noor, "toestemming-ingetrokken");

            coen.page().reload();
            assertThat(coen.page().locator("h1").innerText()).startsWith("Deze pagina bestaat niet");
            assertThat(coen.page().content()).doesNotContain("Mila");
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void one_refuses_and_every_screen_reads_well() {
        regio.toestemming(casus, "begeleiding");
        regio.toestemming(casus, "vragenlijst");
        regio.eigenaar()
                .sql("""
                        insert into toestemming.antwoord (casus_id, doel, jeugdige_id, ouder_id, uitkomst, geldig_tot, wijze, door)
                        select :casus, d, case when w = 'j' then :kind end,
                               (select ouder_id from leerling.gezag where jeugdige_id = :kind and relatie = w),
                               u, case when u = 'gegeven' then current_date + 90 end, 'telefoon', 2
                        from (values ('huisarts', 'j', 'gegeven'), ('huisarts', 'moeder', 'gegeven'), ('huisarts', 'vader', 'gevraagd'),
                                     ('leerplicht', 'moeder', 'gegeven')) v (d, w, u)""")
                .param("casus", casus)
                .param("kind", kind).update();
        try (var browser = Browser.start(port, regio)) {
            for (int breedte : new int[]{Browser.LAPTOP, Browser.TELEFOON}) {
                var noor = browser.als("noor", breedte);
                noor.naar(pad + "?doel=leerplicht&wie=j");
                answer(noor.page(), "Nee");
                assertThat(noor.page().locator(".mx").innerText()).contains("Mag niet");
                look(noor, "toestemming");
                noor.naar(pad + "?gezag=1");
                look(noor, "gezag");
                for (var wat : new String[]{"papier?doel=begeleiding&wie=j", "lijst", "afweging",
                        "intrekking?doel=huisarts"}) {
                    noor.naar(pad + "/" + wat);
                    look(noor, "toestemming-" + wat.replaceAll("\\?.*", ""));
                }
                noor.page().getByRole(AriaRole.BUTTON, named("Ja, stop met delen")).click();
                look(noor, "intrekking-fout");
                for (var wat : new String[]{"gevaar", "noodtoegang", "berichten"}) {
                    noor.naar("/" + wat);
                    look(noor, wat);
                }
            }
            print(browser.als("noor", Browser.LAPTOP));
        }
        assertThat(wrong).isEmpty();
    }

    /** The letters as they leave the printer. */
    private void print(Browser.Blad blad) {
        for (var wie : new String[]{"j", regio.eigenaar().sql("""
                select o.sleutel from leerling.ouder o join leerling.gezag g on g.ouder_id = o.id
                where g.jeugdige_id = ? and g.relatie = 'moeder'""").param(kind).query(String.class).single()}) {
            blad.naar(pad + "/papier?doel=begeleiding&wie=" + wie);
            String naam = wie.equals("j") ? "brief-jeugdige" : "brief-ouder";
            var pdf = blad.page().pdf(new Page.PdfOptions().setFormat("A4").setPreferCSSPageSize(true)
                    .setPath(Path.of("target/fotos/" + naam + ".pdf")));
            assertThat(new String(pdf, java.nio.charset.StandardCharsets.ISO_8859_1).split("/Type /Page[^s]", -1))
                    .as("one sheet for each letter").hasSize(2);
            blad.page().emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
            blad.page().setViewportSize(700, 1000);
            blad.page().screenshot(new Page.ScreenshotOptions().setFullPage(true)
                    .setPath(Path.of("target/fotos/" + naam + ".png")));
        }
    }

    private static void answer(Page page, String antwoord) {
        page.locator("label.opt",
                new Page.LocatorOptions().setHasText(java.util.regex.Pattern.compile("^" + antwoord + "$")))
                .click();
        page.locator("label.opt", new Page.LocatorOptions().setHasText("In gesprek")).click();
        page.getByRole(AriaRole.BUTTON, named("Vastleggen")).click();
        page.locator(".gelukt").waitFor();
    }

    private static Page.GetByRoleOptions named(String naam) {
        return new Page.GetByRoleOptions().setName(naam).setExact(true);
    }

    private void look(Browser.Blad blad, String naam) {
        wrong.addAll(blad.mis(naam));
        blad.foto(naam);
    }

    private static void report(String wat, int clicks, int keuzes, int regels) {
        System.out.printf("%s: %d klikken, 0 tekst, %.1f s%n", wat, clicks,
                clicks * TAP + keuzes * KEUZE + regels * REGEL);
    }
}
