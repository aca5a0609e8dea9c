package nl.vliegwiel.levering;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import com.microsoft.playwright.options.FilePayload;

import nl.vliegwiel.Browser;
import nl.vliegwiel.PagesTest;
import nl.vliegwiel.Proefregio;

/** A school brings absence in a layout that nobody saw before, and next month the same without a question. */
@PagesTest
class LeveringJourney {
    @LocalServerPort
    private int port;
    @Autowired
    private Proefregio regio;
    private final List<String> wrong = new ArrayList<>();

    @Test
    void an_unseen_layout_takes_four_clicks_and_the_next_file_two() {
        try (var browser = Browser.start(port, regio)) {
            for (int breedte : new int[]{Browser.LAPTOP, Browser.TELEFOON}) {
                String kop = "LLnr " + breedte + ";Leerling;Dag;Lesuur;Reden;BSN\n";
                var blad = browser.als("wim", breedte);
                send(blad, "verzuim-week-19.csv", kop + "1001;Donkers, Mila;6-5-2024;1;SPB;111222333\n"
                        + "1001;Donkers, Mila;6-5-2024;2;SPB;111222333\n1002;Verhagen, Sem;7-5-2024;1;ziek;123456782\n"
                        + "1003;Peeters, Lotte;8-5-2024;3;te laat;123456782\n");
                look(blad, "indeling");
                assertThat(blad.page().content()).doesNotContain("111222333");
                blad.page().getByLabel("Leerlingnummer").selectOption("LLnr " + breedte);
                blad.druk("Verder");
                look(blad, "codes");
                blad.page().getByLabel("Betekenis van spb").selectOption("afwezig:nee");
                blad.druk("Verder");
                look(blad, "voorbeeld");
                blad.druk("Vastleggen");
                look(blad, "vastgelegd");
                assertThat(blad.klikken() + blad.velden())
                        .as("clicks and fields for a layout that is new: %d clicks, %d fields",
                                blad.klikken(), blad.velden())
                        .isLessThanOrEqualTo(8);
                again(blad, kop);
                look(blad.naar("/leveringen"), "lijst");
                assertThat(blad.page().locator("main").textContent()).contains("vervangen", "vastgelegd");
                look(browser.als("bart", breedte).naar("/leveringen/drempels"), "drempels");
                look(browser.als("jelle", breedte).naar("/leveringen"), "lijst-beleid");
                pupils(blad, breedte);
            }
        }
        assertThat(wrong).isEmpty();
    }

    /** The next file over the same period, with one fault in it. */
    private void again(Browser.Blad blad, String kop) {
        int klikken = blad.klikken();
        send(blad, "verzuim-week-19-nieuw.csv", kop + "1001;Donkers, Mila;6-5-2024;1;SPB;111222333\n"
                + "9999;Onbekend;7-5-2024;1;ziek;\n1002;Verhagen, Sem;8-5-2024;1;ziek;123456782\n");
        look(blad, "voorbeeld-fout");
        blad.druk("Vastleggen");
        look(blad, "geweigerd");
        blad.page().getByLabel("Leg vast zonder").check();
        blad.druk("Vastleggen");
        look(blad, "verslag");
        assertThat(blad.klikken() - klikken).as("clicks for a file that is known, with one fault")
                .isLessThanOrEqualTo(4);
    }

    private void pupils(Browser.Blad blad, int breedte) {
        blad.naar("/leveringen");
        blad.page().locator("input[value=leerlingen]").check();
        send(blad, "leerlingen.csv",
                "Leerlingnr " + breedte + ";Roepnaam;Tussenvoegsel;Achternaam;Geboortedatum;Klas;Studie;Verzorger 1\n"
                        + "1001;Mila;;Donkers-Wachtmeester;1-2-2012;3B;vmbo-t;Petra Donkers\nJ" + breedte
                        + ";Aaliyah-Sophie;van der;Meulen;4-5-2013;1A;havo;Ines van der Meulen\n");
        blad.page().getByLabel("Leerlingnummer").selectOption("Leerlingnr " + breedte);
        look(blad, "leerlingen-indeling");
        blad.druk("Verder");
        blad.druk("Verder");
        look(blad, "leerlingen-voorbeeld");
    }

    private void send(Browser.Blad blad, String naam, String inhoud) {
        if (!blad.page().url().endsWith("/leveringen"))
            blad.naar("/leveringen");
        look(blad, "balie");
        blad.page().locator("#bestand")
                .setInputFiles(new FilePayload(naam, "text/csv", inhoud.getBytes(StandardCharsets.UTF_8)));
        blad.druk("Bekijk wat erin staat");
    }

    private void look(Browser.Blad blad, String naam) {
        wrong.addAll(blad.mis(naam));
        blad.foto("levering-" + naam);
    }
}
