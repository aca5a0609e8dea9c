package nl.vliegwiel.businesscase;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;

import nl.vliegwiel.Browser;
import nl.vliegwiel.PagesTest;
import nl.vliegwiel.Proefregio;
import nl.vliegwiel.businesscase.rekenen.bestand.ModelJson;

/** An adviser reads a model in, changes an assumption, computes and fixes it; an administrator reads it; a coach is refused. Fictieve gegevens. */
@PagesTest
class KostenEnBatenJourney {
    @LocalServerPort
    private int port;
    @Autowired
    private Proefregio regio;
    private final List<String> wrong = new ArrayList<>();

    @Test
    void an_assumption_is_changed_computed_fixed_and_read_by_an_administrator() {
        try (var browser = Browser.start(port, regio)) {
            var jelle = browser.als("jelle", Browser.LAPTOP).naar("/kosten-en-baten");
            jelle.page().locator("#bestand").setInputFiles(new FilePayload("model.json", "application/json",
                    ModelJson.write(Proefstudie.model()).getBytes(StandardCharsets.UTF_8)));
            press(jelle, "Inlezen");
            look(jelle, "Kans op een positief saldo", "uitkomst");
            String url = jelle.page().url().replaceFirst("https?://[^/]+", "");
            change(jelle);
            look(jelle.naar(url + "/stappen"), "Algemene leidraad", "stappen");
            look(jelle.naar(url + "/opmerkingen"), "Nog geen opmerkingen", "opmerkingen");
            jelle.naar(url + "/effecten/nieuw?uit=experts");
            look(jelle, "Wie wint ermee?", "effect");
            build(jelle, url);
            look(jelle.naar(url + "/uitgangspunten"), "Nulalternatief", "uitgangspunten");
            look(jelle.naar(url + "/pmposten"), "Toevoegen", "pmposten");
            look(jelle.naar(url + "/vaststelling"), "Vaststellen kan niet terug", "vaststelling");
            press(jelle, "Vaststellen");
            look(jelle, "door Jelle Vermeer", "vastgesteld");
            look(jelle.naar(url.replaceAll("/\\d+$", "") + "?van=1&met=1"), "Besluit vastleggen", "versies");
            casus(jelle);
            read(browser, url);
        }
        assertThat(wrong).isEmpty();
    }

    private void change(Browser.Blad jelle) {
        jelle.page().getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Aannames wijzigen")).click();
        jelle.page().locator("#verwacht-fte").fill("30");
        press(jelle, "Probeer zonder vast te leggen");
        look(jelle, "Waar komt de verandering vandaan?", "aannames");
        assertThat(jelle.page().locator("#verwacht-fte").inputValue()).as("what was typed stays").isEqualTo("30");
        jelle.page().locator("#reden").fill("Formatieplan, verzonnen");
        press(jelle, "Reken opnieuw");
        look(jelle, "van 25 naar 30", "aannames-veranderd");
        jelle.page().locator("#verwacht-prijs-fte").fill("9.200.000");
        jelle.page().locator("#hoog-prijs-fte").fill("10.000.000");
        jelle.page().locator("#reden").fill("vergissing");
        press(jelle, "Reken opnieuw");
        look(jelle, "Er is nog niets veranderd", "klopt-dit");
    }

    private void build(Browser.Blad jelle, String url) {
        look(jelle.naar(url + "/opbouw"), "Leerlingen beginnen in", "opbouw");
        jelle.page().getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Kosten toevoegen")).first().click();
        look(jelle, "Wie betaalt het?", "kostenregel");
        jelle.page().locator("#bedrag-verwacht").fill("12.000");
        press(jelle, "Toevoegen en rekenen");
        look(jelle, "Er gaat nog iets mis", "kostenregel-fout");
        assertThat(jelle.page().locator("#bedrag-verwacht").inputValue()).as("what was typed stays")
                .isEqualTo("12.000");
        look(jelle.naar(url + "/effecten/nieuw?uit=monitor"), "Waarmee vergelijk je?", "effect-monitor");
        jelle.naar(url + "/effecten/nieuw?uit=bundeling");
        for (int i = 1; i <= 2; i++) {
            jelle.page().locator("#studie-" + i).fill("Onderzoek " + i + ", verzonnen");
            jelle.page().locator("#schatting-" + i).fill(i + "");
            jelle.page().locator("#laag-" + i).fill("0");
            jelle.page().locator("#hoog-" + i).fill("3");
        }
        press(jelle, "Eerst bekijken");
        look(jelle, "Gemiddeld over de onderzoeken", "bundeling");
        look(jelle.naar(url + "/alternatieven/team"), "Dit gaat ook weg", "alternatief");
        jelle.page().locator("#startdelen").fill("veel");
        press(jelle, "Wijzigen en rekenen");
        look(jelle, "Schrijf percentages achter elkaar", "alternatief-fout");
        look(jelle.naar(url + "/alternatieven"), "Waarmee begint het?", "alternatief-nieuw");
        look(jelle.naar(url + "/overdrachten/team/subsidie"), "Van wie?", "overdracht");
        look(jelle.naar(url + "/partijen/rijk"), "Is het een overheid?", "partij");
        look(jelle.naar(url + "/effecten/team/jeugdhulp"), "Wie wint ermee?", "effect-wijzigen");
        look(jelle.naar(url + "/samenhangen/1"), "2. Hoe sterk?", "samenhang");
        jelle.page().locator("#r-0-1").fill("1,4");
        press(jelle, "Wijzigen en rekenen");
        look(jelle, "tussen −1 en 1", "samenhang-fout");
    }

    private void casus(Browser.Blad jelle) {
        look(jelle.naar("/kosten-en-baten/voorbeelden"), "Bestaat deze jongere?", "voorbeelden");
        jelle.page().getByLabel("Verzonnen naam").fill("Robin Reis");
        jelle.page().getByLabel("Leeftijd").fill("14");
        jelle.page().locator("main label:has(input[name=verzonnen])").click();
        press(jelle, "Casus maken");
        for (String lijn : List.of("zonder", "met")) {
            jelle.page().locator("main label:has(input[value=" + lijn + "])").click();
            jelle.page().locator("#partij").selectOption("gemeente");
            jelle.page().locator("#kengetal").selectOption("maatschappelijk-werk-contact");
            jelle.page().locator("#aantal").fill(lijn.equals("met") ? "6" : "20");
            press(jelle, "Stap toevoegen");
        }
        look(jelle, "Zonder team kost dit verhaal", "casus");
        look(jelle.naar("/kosten-en-baten/kengetallen"), "voorbeeld, te bevestigen", "kengetallen");
    }

    private void read(Browser browser, String url) {
        var onno = browser.als("onno", Browser.LAPTOP).naar(url);
        look(onno, "Versie 1", "bestuurder");
        assertThat(onno.page().locator("main").innerText()).doesNotContain("Aannames wijzigen");
        assertThat(onno.naar(url + "/aannames").page().locator("main input:not([type=hidden])").count()).isZero();
        assertThat(browser.als("noor", Browser.LAPTOP).naar(url).page().title()).contains("rol");
    }

    private static void press(Browser.Blad blad, String knop) {
        blad.page().locator("main")
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(knop).setExact(true)).first()
                .click();
    }

    /** Waits for these words, looks on a phone and on a laptop, and keeps both pictures. */
    private void look(Browser.Blad blad, String tekst, String foto) {
        blad.page().locator("main", new Page.LocatorOptions().setHasText(tekst)).waitFor();
        for (int breedte : new int[]{Browser.TELEFOON, Browser.LAPTOP}) {
            blad.breedte(breedte);
            wrong.addAll(blad.mis(tekst));
            blad.foto("kosten-" + foto);
        }
    }
}
