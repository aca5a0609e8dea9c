package nl.vliegwiel.monitor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;

import nl.vliegwiel.Browser;
import nl.vliegwiel.PagesTest;
import nl.vliegwiel.Proefregio;
import nl.vliegwiel.Toetsenbord;

/** Jelle, policy adviser, reads a number: overview, indicator, table, file; on a laptop and on a phone. */
@PagesTest
class MonitorJourney {

    @LocalServerPort
    private int port;
    @Autowired
    private Proefregio regio;

    @Test
    void from_what_stands_out_to_definition_table_and_file() {
        Proefcijfers.klaar(regio);
        try (var browser = Browser.start(port, regio)) {
            for (int width : new int[]{Browser.LAPTOP, Browser.TELEFOON}) {
                var blad = browser.als("jelle", width).naar("/monitor");
                blad.foto("monitor");
                assertThat(blad.gebreken()).isEmpty();
                blad.page().locator(".tegel h3 a").first().click();
                assertThat(blad.page().locator("#def")).satisfies(d -> assertThat(d.isVisible()).isTrue());
                assertThat(blad.klikken()).as("clicks from the overview to the definition").isEqualTo(1);
                blad.foto("indicator");
                assertThat(blad.gebreken()).isEmpty();
                blad.page().locator("#verloop summary").click();
                assertThat(blad.page().locator("#verloop tbody tr").first().isVisible()).isTrue();
                assertThat(blad.klikken()).isEqualTo(2);
                assertThat(download(blad.page())).contains("maart 2026;6,4%");
                assertThat(blad.teBreed()).isZero();
                assertThat(blad.scriptfouten()).isEmpty();
            }
        }
    }

    @Test
    void the_same_without_a_mouse() {
        Proefcijfers.klaar(regio);
        try (var browser = Browser.start(port, regio)) {
            var blad = browser.als("jelle", Browser.LAPTOP).naar("/monitor");
            String eerste = blad.page().locator(".tegel h3 a").first().innerText().strip();
            var toetsen = new Toetsenbord(blad).skip().to(eerste).press("Enter");
            blad.page().locator("#def").waitFor();
            toetsen.skip().to("CSV").to(blad.page().locator("#verloop summary").first().innerText().strip())
                    .press("Enter");
            assertThat(blad.page().locator("#verloop tbody tr").first().isVisible()).isTrue();
            System.out.printf("cijfer lezen zonder muis: %d toetsen, %d klikken%n", blad.toetsen(), blad.klikken());
            assertThat(blad.klikken()).isZero();
            assertThat(toetsen.mis()).isEmpty();
        }
    }

    private static String download(Page page) {
        Download file = page.waitForDownload(
                () -> page.getByText("CSV", new Page.GetByTextOptions().setExact(true)).click());
        try {
            return Files.readString(file.path(), StandardCharsets.UTF_8);
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @Test
    void the_other_screens_have_no_barrier_and_fit() {
        Proefcijfers.klaar(regio);
        var wrong = new ArrayList<String>();
        try (var browser = Browser.start(port, regio)) {
            for (int width : new int[]{Browser.LAPTOP, Browser.TELEFOON}) {
                for (var path : List.of("/monitor/tabellen", "/kwaliteit", "/peilingen", "/monitor/terugval",
                        "/monitor/dagen-tot-hulp", "/monitor/routes", "/monitor/medische-verwijzingen",
                        "/monitor/zestien-uur-verzuim/uitsplitsing?rijen=school&kolommen=tijd",
                        "/monitor/zestien-uur-verzuim/uitsplitsing?rijen=leerjaar",
                        "/monitor/zestien-uur-verzuim/streefwaarde", "/monitor/bijzonderheden",
                        "/monitor?groep=pilot&gemeente=9001&schoolsoort=vmbo")) {
                    var blad = browser.als("jelle", width).naar(path);
                    blad.foto("scherm" + path.replaceAll("[^a-z]+", "-"));
                    wrong.addAll(blad.mis(path));
                }
                browser.als("bart", width).naar("/monitor").foto("monitor-school");
            }
        }
        assertThat(wrong).isEmpty();
    }
}
