package nl.vliegwiel.handleiding;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;

import org.awaitility.Awaitility;

import com.microsoft.playwright.Page;

import nl.vliegwiel.Browser;

/** The cast behind their windows, each signed in once, through the page. */
final class Rondgang implements AutoCloseable {
    static final Path INVOER = Path.of("demo/invoer").toAbsolutePath();
    private final Map<String, Fototoestel> mensen = new HashMap<>();
    private final Browser browser;

    Rondgang(int port) {
        browser = Browser.start(port);
    }

    @Override
    public void close() {
        browser.close();
    }

    /** By first name, or by full name where two share one. */
    Fototoestel als(String naam) {
        return mensen.computeIfAbsent(naam, n -> new Fototoestel(browser.rondkijken(n, Browser.LAPTOP)));
    }

    Fototoestel buiten() {
        return new Fototoestel(browser.zonderNaam(Browser.LAPTOP));
    }

    /** Somebody who reads figures, once the publication of the first start is there. */
    Fototoestel metCijfers(String naam) {
        var wie = als(naam);
        Awaitility.await().atMost(Duration.ofMinutes(10)).pollInterval(Duration.ofSeconds(5))
                .until(() -> wie.naar("/monitor").page().locator(".tegel").count() > 0);
        return wie;
    }

    /** Where the casus of this pupil is, found as a person finds it: with the search field. */
    static String casus(Fototoestel wie, String roepnaam) {
        wie.naar("/mijn-werk").page().locator("#zoek").fill(roepnaam);
        wie.page().locator("#zoek").press("Enter");
        wie.page().waitForURL(url -> !url.endsWith("/mijn-werk"));
        return wie.pad().endsWith("/zoeken") ? wie.klik(roepnaam).pad() : wie.pad();
    }

    static void klaar(Fototoestel wie) {
        assertThat(wie.gebreken()).isEmpty();
    }

    static Page.LocatorOptions hasText(String tekst) {
        return new Page.LocatorOptions().setHasText(tekst);
    }
}
