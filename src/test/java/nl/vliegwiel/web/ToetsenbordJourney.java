package nl.vliegwiel.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import nl.vliegwiel.Browser;
import nl.vliegwiel.PagesTest;
import nl.vliegwiel.Proefregio;
import nl.vliegwiel.Toetsenbord;

/**
 * The flows of the design without a mouse: a signal and its answer, a contact, consent given and withdrawn, a team meeting, a figure read to its table. Keys
 * are counted; each stop of the focus is looked at. Fictieve gegevens.
 */
@PagesTest
class ToetsenbordJourney {
    private static final String TEKST = "Zit al twee weken stil achterin en slaapt slecht, zegt ze zelf.";

    @LocalServerPort
    private int port;
    @Autowired
    private Proefregio regio;
    private final List<String> mis = new ArrayList<>();
    private long id;

    @Test
    void a_signal_is_reported_and_answered() {
        regio.leerling("Wytske", 13);
        try (var browser = Browser.start(port, regio)) {
            var tim = browser.als("tim", Browser.LAPTOP).naar("/mijn-werk");
            var toetsen = new Toetsenbord(tim).press("s");
            tim.page().waitForURL("**/signalen/nieuw");
            toetsen.skip().to("Somber of bang").press("Space").to("Wat zie je?").type(TEKST)
                    .to("Eerste letters").type("wyt");
            tim.page().locator("#gevonden input[type=radio]").first().waitFor();
            assertThat(toetsen.at("Eerste letters")).as("the focus stays where one types").isTrue();
            toetsen.to("Wytske").press("Space").choose("Ja", "Nog niet").to("Signaal melden").press("Enter");
            tim.page().locator("h1:has-text('Je signaal is gemeld')").waitFor();
            done("signaal melden", tim, toetsen);
            var url = tim.page().url().replaceFirst("https?://[^/]+", "").replaceFirst("[?#].*", "");

            var bart = browser.als("bart", Browser.LAPTOP).naar(url);
            var antwoord = new Toetsenbord(bart).skip();
            String eerste = bart.page().locator("input[name=beoordeling]").first().locator("xpath=..").innerText();
            antwoord.choose(eerste.strip().lines().findFirst().orElseThrow(), "Niet voor ons").to("Antwoord aan")
                    .type("Dank je. De mentor pakt dit op.")
                    .to("Antwoord sturen").press("Enter");
            bart.page().locator(".gelukt").waitFor();
            done("signaal beantwoorden", bart, antwoord);
        }
        assertThat(mis).isEmpty();
    }

    @Test
    void a_contact_is_recorded_on_the_page_of_a_casus() {
        var pad = casus("Ilse");
        regio.toestemming(id, "begeleiding");
        try (var browser = Browser.start(port, regio)) {
            var noor = browser.als("noor", Browser.LAPTOP).naar(pad);
            var toetsen = new Toetsenbord(noor).press("n").type("Ging zelf naar de mentor.").press("Control+Enter");
            noor.page().locator(".gelukt").waitFor();
            toetsen.skip().to("Ongedaan maken").press("Enter");
            noor.page().locator(".gelukt:has-text('Ongedaan gemaakt')").waitFor();
            done("contact vastleggen en terughalen", noor, toetsen);
        }
        assertThat(mis).isEmpty();
    }

    @Test
    void consent_is_recorded_and_withdrawn() {
        var pad = casus("Josje") + "/toestemming";
        try (var browser = Browser.start(port, regio)) {
            var bart = browser.als("bart", Browser.LAPTOP).naar(pad);
            var toetsen = new Toetsenbord(bart);
            for (int keer = 0; keer < 3; keer++) {
                toetsen.skip().choose("Ja", "Ja").choose("In gesprek", "In gesprek").to("Vastleggen").press("Enter");
                bart.page().locator(".gelukt").waitFor();
            }
            assertThat(bart.page().locator(".mx td.res").first().innerText()).startsWith("Mag");
            toetsen.skip().to("Intrekken").press("Enter");
            bart.page().waitForURL("**/intrekking?**");
            String eerste = bart.page().locator("input[name=wie]").first().locator("xpath=..").innerText().strip();
            toetsen.skip().choose(eerste, eerste).choose("In gesprek", "In gesprek").to("Ja, stop met delen")
                    .press("Enter");
            bart.page().locator(".gelukt, .fs").first().waitFor();
            assertThat(bart.page().locator("main").innerText()).contains("Gestopt op");
            done("drie keer ja en intrekken", bart, toetsen);
        }
        assertThat(mis).isEmpty();
    }

    @Test
    void a_team_meeting_is_prepared_held_and_closed() {
        casus("Wende");
        regio.toestemming(id, "begeleiding");
        regio.eigenaar().sql("truncate overleg.overleg cascade").update();
        try (var browser = Browser.start(port, regio)) {
            var bart = browser.als("bart", Browser.LAPTOP).naar("/overleg");
            var toetsen = new Toetsenbord(bart).skip().to("Overleg voorbereiden").press("Enter");
            bart.page().waitForURL("**/voorbereiding");
            bart.page().evaluate(
                    "mee => document.querySelectorAll('input[name=punt]').forEach(p => p.checked = p.value === mee)",
                    regio.url(id).replace("/leerlingen/", "casus:"));
            toetsen.skip().to("Agenda klaarzetten").press("Enter");
            bart.page().locator(".gelukt").waitFor();
            toetsen.skip().to("Naar het overleg").press("Enter");
            bart.page().waitForURL("**/aanwezigheid");
            toetsen.skip().to("Begin").press("Enter");
            bart.page().locator(".vraag:has-text('Wende')").waitFor();
            toetsen.skip().choose("Door met dit plan", "Door met dit plan").to("In één zin")
                    .type("Jij kiest met welk teken je om pauze vraagt.").choose("Jongere en ouders", "Vooraf met hen")
                    .to("Wat").type("Stil teken afspreken").to("Vastleggen en naar").press("Enter");
            bart.page().locator(".gelukt").waitFor();
            toetsen.skip().to("Overleg afronden").press("Enter");
            bart.page().waitForURL("**/besluiten");
            toetsen.skip().to("Overleg afronden").press("Enter");
            bart.page().locator(".gelukt:has-text('afgerond')").waitFor();
            done("teamoverleg voorbereiden, houden en afronden", bart, toetsen);
        }
        assertThat(mis).isEmpty();
    }

    private String casus(String roepnaam) {
        id = regio.casus(regio.leerling(roepnaam, 13));
        regio.eigenaar().sql("insert into leerling.betrokkene (casus_id, account_id, rol) values (?, 13, 'coach')")
                .param(id).update();
        return regio.url(id);
    }

    private void done(String wat, Browser.Blad blad, Toetsenbord toetsen) {
        System.out.printf(Locale.ROOT, "%s zonder muis: %d toetsen, %d klikken%n", wat, blad.toetsen(), blad.klikken());
        assertThat(blad.klikken()).isZero();
        mis.addAll(toetsen.mis());
        mis.addAll(blad.scriptfouten());
        mis.addAll(blad.gebreken());
    }
}
