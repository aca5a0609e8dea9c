package nl.vliegwiel.handleiding;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.LoadState;

import nl.vliegwiel.Browser;

/** One person of the cast behind one window, whose screens are taken on a laptop and on a phone and checked on both. */
final class Fototoestel {
    private static final Path BEELDEN = Path.of("docs/handleiding/beelden");
    private static final int[] BREEDTEN = {Browser.LAPTOP, Browser.TELEFOON};
    private static final Pattern REFUSED = Pattern.compile("bestaat niet|bij je rol|ging iets mis|^Fout");
    private final Browser.Blad blad;
    private final List<String> wrong = new ArrayList<>();

    Fototoestel(Browser.Blad blad) {
        this.blad = blad;
        blad.page().setDefaultTimeout(20_000);
    }

    Fototoestel naar(String pad) {
        blad.naar(pad);
        return this;
    }

    /** Takes the screen that stands there: docs/handleiding/beelden/naam-1440.png and -390.png. */
    Fototoestel foto(String naam) {
        for (int breedte : BREEDTEN) {
            blad.breedte(breedte);
            var page = blad.page();
            page.waitForLoadState(LoadState.NETWORKIDLE);
            page.evaluate("document.fonts.ready.then(() => scrollTo(0, 0))");
            wrong.addAll(blad.mis(naam));
            if (REFUSED.matcher(page.title()).find())
                wrong.add(naam + " is a page that says: " + page.title());
            if (!page.getByText("Fictieve gegevens", new Page.GetByTextOptions().setExact(true)).first().isVisible())
                wrong.add(naam + " does not say at " + breedte + " that its data are fictional");
            int hoogte = ((Number) page.evaluate("document.documentElement.scrollHeight")).intValue();
            page.setViewportSize(breedte, Math.min(hoogte, breedte == Browser.LAPTOP ? 1800 : 2000));
            Palet.write(page.screenshot(), BEELDEN.resolve(naam + "-" + breedte + ".png"));
        }
        blad.breedte(Browser.LAPTOP);
        return this;
    }

    Fototoestel klik(String link) {
        return klik(AriaRole.LINK, link);
    }

    Fototoestel druk(String knop) {
        return klik(AriaRole.BUTTON, knop);
    }

    private Fototoestel klik(AriaRole rol, String naam) {
        blad.page().locator("main")
                .getByRole(rol, new Locator.GetByRoleOptions().setName(naam)).locator("visible=true").first().click();
        blad.page().waitForLoadState(LoadState.NETWORKIDLE);
        return this;
    }

    Fototoestel vul(String veld, String tekst) {
        blad.page().locator("main").getByLabel(veld).locator("visible=true").first().fill(tekst);
        return this;
    }

    /** Chooses this file in the field for a file. */
    Fototoestel bestand(java.nio.file.Path pad) {
        blad.page().locator("#bestand").setInputFiles(pad);
        return this;
    }

    /** Typed letter by letter, as a person searches. */
    Fototoestel typ(String veld, String tekst) {
        blad.page().locator("main").getByLabel(veld).locator("visible=true").first().pressSequentially(tekst);
        blad.page().waitForLoadState(LoadState.NETWORKIDLE);
        return this;
    }

    /** Chooses the radio button or checkbox that begins with these words. */
    Fototoestel kies(String optie) {
        blad.page().locator("main label:has(input)",
                new Page.LocatorOptions().setHasText(Pattern.compile("^\\s*" + optie))).first().click();
        return this;
    }

    /** Gives this number in answer to the question with these words. */
    Fototoestel cijfer(String vraag, int cijfer) {
        blad.page().getByRole(AriaRole.GROUP, new Page.GetByRoleOptions().setName(vraag)).first()
                .getByRole(AriaRole.RADIO,
                        new Locator.GetByRoleOptions().setName(String.valueOf(cijfer)).setExact(true))
                .check();
        return this;
    }

    Page page() {
        return blad.page();
    }

    /** Where this window is, without the server. */
    String pad() {
        return blad.page().url().replaceFirst("https?://[^/]+", "");
    }

    /** What axe, the width, the label and the script had to say, and begins anew. */
    List<String> gebreken() {
        wrong.addAll(blad.scriptfouten());
        var all = List.copyOf(wrong);
        wrong.clear();
        return all;
    }
}
