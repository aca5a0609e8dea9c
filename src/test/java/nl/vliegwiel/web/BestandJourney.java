package nl.vliegwiel.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

import nl.vliegwiel.Browser;
import nl.vliegwiel.PagesTest;
import nl.vliegwiel.Proefregio;

/** A file that is too large: a sentence at the field, and one from the server for who has no script. */
@PagesTest
class BestandJourney {
    @LocalServerPort
    private int port;
    @Autowired
    private Proefregio regio;

    @Test
    void a_file_of_201_mb_is_refused_in_words_before_and_after_it_was_sent(@TempDir Path map) throws IOException {
        var file = large(map);
        var wrong = new ArrayList<String>();
        try (var browser = Browser.start(port, regio)) {
            for (int breedte : new int[]{Browser.LAPTOP, Browser.TELEFOON}) {
                var blad = browser.als("wim", breedte).naar("/leveringen");
                var page = blad.page();
                page.setDefaultTimeout(60_000);
                blad.foto("bestand-leeg");
                page.locator("#bestand").setInputFiles(file);
                String zin = "Dit bestand is 201 MB. Kies een bestand van hoogstens 200 MB, of deel het in tweeën.";
                assertThat(page.locator("main").innerText()).contains(zin);
                page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Bekijk wat erin staat")).click();
                assertThat(page.url()).as("not sent").endsWith("/leveringen");
                blad.foto("bestand-te-groot");
                wrong.addAll(blad.gebreken());
                wrong.addAll(blad.scriptfouten());
            }
            var blad = browser.als("wim", Browser.LAPTOP).naar("/leveringen");
            var page = blad.page();
            page.setDefaultTimeout(120_000);
            page.locator("#bestand").setInputFiles(file);
            page.waitForNavigation(() -> page.evaluate("document.querySelector('#bestand').form.submit()"));
            assertThat(page.locator("main").innerText())
                    .contains("Dit bestand is te groot. Kies een bestand van hoogstens 200 MB, of deel het in tweeën.");
            blad.foto("bestand-geweigerd");
        }
        assertThat(wrong).isEmpty();
    }

    private static Path large(Path map) throws IOException {
        var file = Files.createFile(map.resolve("verzuim.csv"));
        try (var in = new RandomAccessFile(file.toFile(), "rw")) {
            in.setLength(201L * 1024 * 1024);
        }
        return file;
    }
}
