package nl.vliegwiel.levering.ijw;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import com.microsoft.playwright.options.FilePayload;

import nl.vliegwiel.Browser;
import nl.vliegwiel.PagesTest;
import nl.vliegwiel.Proefregio;

/** A gemeente delivers messages with two errors, has them corrected, and its figures change. Fictieve gegevens. */
@PagesTest
class IjwJourney {
    @LocalServerPort
    private int port;
    @Autowired
    private Proefregio regio;
    private final List<String> wrong = new ArrayList<>();

    @AfterEach
    void clean() {
        for (var tabel : List.of("toewijzing", "start", "stop", "verzoek", "prestatie", "antwoord"))
            regio.eigenaar().sql("delete from jeugdhulp." + tabel).update();
        regio.eigenaar().sql("delete from levering.levering where soort = 'jeugdhulp'").update();
    }

    @Test
    void two_errors_are_corrected_and_the_figures_change() throws IOException {
        try (var browser = Browser.start(port, regio)) {
            for (int breedte : new int[]{Browser.LAPTOP, Browser.TELEFOON}) {
                clean();
                var blad = browser.als("jelle", breedte);
                look(blad.naar("/jeugdhulp"), "leeg");
                send(blad, IjwPagesTest.veel());
                blad.druk("Vastleggen");
                assertThat(main(blad.naar("/jeugdhulp"))).contains("42%");
                send(blad, IjwPagesTest.zip("2026-02-30", "999900005"));
                look(blad, "voorbeeld-fout");
                assertThat(main(blad)).contains("2 fouten gevonden", "elfproef", "2026-02-30")
                        .doesNotContain("999900005");
                blad.druk("Vastleggen");
                look(blad, "geweigerd");
                blad.druk("Gooi dit bestand weg");
                assertThat(main(blad.naar("/jeugdhulp"))).contains("42%").doesNotContain("43%");
                send(blad, IjwPagesTest.zip(IjwPagesTest.LATER, "999900018"));
                look(blad, "voorbeeld");
                assertThat(main(blad)).doesNotContain("fouten gevonden");
                blad.druk("Vastleggen");
                look(blad, "vastgelegd");
                look(blad.naar("/jeugdhulp"), "cijfers");
                assertThat(main(blad)).contains("43%", "Overig").doesNotContain("42%", "€ 1.234");
                look(blad.naar("/leveringen"), "lijst");
            }
        }
        assertThat(wrong).isEmpty();
    }

    private static String main(Browser.Blad blad) {
        return blad.page().locator("main").innerText();
    }

    private void send(Browser.Blad blad, byte[] bytes) {
        blad.naar("/leveringen");
        look(blad, "balie");
        blad.page().locator("#bestand").setInputFiles(new FilePayload("berichten.zip", "application/zip", bytes));
        blad.druk("Bekijk wat erin staat");
    }

    private void look(Browser.Blad blad, String naam) {
        wrong.addAll(blad.mis(naam));
        blad.foto("jeugdhulp-" + naam);
    }
}
