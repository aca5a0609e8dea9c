package nl.vliegwiel.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.Media;

import nl.vliegwiel.Browser;
import nl.vliegwiel.PagesTest;
import nl.vliegwiel.Proefregio;
import nl.vliegwiel.toegang.Schakelaars;

/** Every page that says no, or that something went wrong, on a laptop, a phone and paper. */
@PagesTest
class FoutpaginaJourney {
    private static final Teruggave TYPTE = new Teruggave("/signalen",
            Map.of("tekst", List.of("Zit stil achterin.")), true);

    @LocalServerPort
    private int port;
    @Autowired
    private Proefregio regio;
    @Autowired
    private Templates templates;
    @Autowired
    private Bestanden bestanden;
    @Autowired
    private Schakelaars schakelaars;

    @Test
    void every_refusal_and_fault_can_be_read_by_everybody_and_leads_on() {
        var wrong = new ArrayList<String>();
        try (var browser = Browser.start(port, regio)) {
            for (int breedte : new int[]{Browser.LAPTOP, Browser.TELEFOON}) {
                var blad = browser.als("noor", breedte);
                for (var fout : pages().entrySet()) {
                    String html = new String(templates.render(fout.getValue(), schil()).toByteArray(),
                            java.nio.charset.StandardCharsets.UTF_8);
                    blad.page().route("**/proef-" + fout.getKey(), route -> route.fulfill(
                            new Route.FulfillOptions().setContentType("text/html; charset=utf-8").setBody(html)));
                    look(blad.naar("/proef-" + fout.getKey()), fout.getKey(), wrong);
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    private static void look(Browser.Blad blad, String naam, List<String> wrong) {
        wrong.addAll(blad.mis(naam));
        if (blad.page().locator("main h1").count() != 1)
            wrong.add(naam + " has no heading of its own");
        if (blad.page().locator("main a[href], main button, main form").count() == 0)
            wrong.add(naam + " leads nowhere");
        blad.foto("fout-" + naam);
        blad.page().emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        blad.page().screenshot(new Page.ScreenshotOptions().setPath(Path.of("target/fotos/fout-" + naam + "-druk-"
                + blad.page().viewportSize().width + ".png")));
        blad.page().emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));
    }

    private Map<String, Object> pages() {
        var all = new TreeMap<String, Object>();
        all.put("401-weg", new SessieVoorbijPage(TYPTE));
        all.put("403-rol", new GeenRechtPage("jeugd- en schoolcoach", true));
        all.put("403-uit", new SchakelaarGeweigerdPage(schakelaars.alle().getFirst()));
        all.put("404", new NietGevondenPage());
        all.put("409",
                new IntussenGewijzigd("Bart Willemsen", 3L, "/thuis").lang("tekst", "Notitie", "Woorden van Bart")
                        .page("/proef", Map.of("tekst", new String[]{"Woorden van mij"})));
        all.put("409-klaar", new IntussenGewijzigd(null, null, "/thuis").lang("tekst", "Antwoord", "Woorden van Bart")
                .page("/proef", Map.of("tekst", new String[]{"Woorden van mij"})));
        all.put("413", new GeweigerdPage(
                "Dit bestand is te groot. Kies een bestand van hoogstens 200 MB, of deel het in tweeën."));
        all.put("422", new GeweigerdPage("De toestemming is al ingetrokken op 3 mei."));
        all.put("500", new StoringPage("0A1B2C3D"));
        all.put("503", new DatabankstoringPage(null));
        all.put("503-typte", new DatabankstoringPage(TYPTE));
        return all;
    }

    private Schil schil() {
        var menu = List.of(new MenuItem("Mijn werk", "/mijn-werk", false, 3),
                new MenuItem("Leerlingen", "/leerlingen", false, 0));
        return new Schil("Noor Hendriks", "jeugd- en schoolcoach", "NH", 2, "Regio Duinstreek", true, menu, "_csrf",
                "x", null, null, "/proef", true, false, Vertaling.in("nl"), Set.of(), false, bestanden.adressen());
    }
}
