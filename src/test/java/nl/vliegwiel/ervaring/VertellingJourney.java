package nl.vliegwiel.ervaring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import nl.vliegwiel.Browser;
import nl.vliegwiel.PagesTest;
import nl.vliegwiel.Proefregio;

/** A pupil tells, Petra takes the name out, Bart lets it go, Jelle reads it, and the pupil takes it back. Fictieve gegevens. */
@PagesTest
class VertellingJourney {

    @LocalServerPort
    private int port;
    @Autowired
    private Proefregio regio;

    @AfterEach
    void gone() {
        regio.eigenaar().sql("truncate ervaring.vertelling, ervaring.verhaal, ervaring.vertelpunt").update();
    }

    @Test
    void a_story_goes_from_its_teller_to_its_readers_and_back() {
        var wrong = new ArrayList<String>();
        try (var browser = Browser.start(port, regio)) {
            for (int width : new int[]{Browser.LAPTOP, Browser.TELEFOON}) {
                var petra = browser.als("petra", width).naar("/vertelpunten");
                petra.page().locator("#school").selectOption(
                        new com.microsoft.playwright.options.SelectOption().setIndex(1));
                petra.page().locator("#naam").fill("ouderavond");
                petra.druk("Maak een link");
                String link = petra.page().locator(".mn__blad .code").innerText();
                look(petra, "vertelpunten", wrong);
                var pupil = browser.zonderNaam(width).naar(link.substring(link.indexOf("/vertel/")));
                String code = tell(pupil, wrong);
                release(browser, petra, width, wrong);
                look(browser.als("jelle", width).naar("/verhalen"), "verhalen-lezen", wrong);
                pupil.naar("/vertel/weg");
                look(pupil, "vertel-weg", wrong);
                pupil.page().locator("#code").fill(code);
                pupil.druk("Haal mijn verhaal weg");
                pupil.page().locator("h1:text-is('Je verhaal is weg')").waitFor();
                assertThat(regio.eigenaar().sql("select count(*) from ervaring.verhaal").query(Long.class).single())
                        .isZero();
                gone();
            }
        }
        assertThat(wrong).isEmpty();
    }

    private static void look(Browser.Blad blad, String name, List<String> wrong) {
        blad.foto(name);
        wrong.addAll(blad.mis(name));
    }

    private String tell(Browser.Blad pupil, List<String> wrong) {
        var page = pupil.page();
        pupil.druk("Bekijk mijn verhaal");
        page.locator(".fs").waitFor();
        look(pupil, "vertel-fout", wrong);
        page.locator("#tekst").fill(
                "Eerst zat ik bij Sanne van het team. Zij luisterde echt.\n\nToen ging ze weg en kwam er iemand anders. Die wist niets van mij.");
        page.locator("#titel").fill("Iemand die luistert");
        for (String choice : List.of("rol'][value='leerling", "thema'][value='hulp", "gevoel'][value='gemengd",
                "invloed'][value='anderen", "mag'][value='regio"))
            page.locator("input[name='" + choice + "']").check();
        look(pupil, "vertel", wrong);
        pupil.druk("Bekijk mijn verhaal");
        page.locator("text=Er is nog niets verstuurd").waitFor();
        look(pupil, "vertel-bekijk", wrong);
        pupil.druk("Verstuur mijn verhaal");
        String code = page.locator(".mn__code").innerText();
        look(pupil, "vertel-klaar", wrong);
        return code;
    }

    private void release(Browser browser, Browser.Blad petra, int width, List<String> wrong) {
        String story = "/verhalen/"
                + regio.eigenaar().sql("select sleutel from ervaring.verhaal").query(String.class).single();
        look(petra.naar("/verhalen"), "verhalen-wacht", wrong);
        look(petra.naar(story), "verhaal-namen", wrong);
        petra.page().locator("#indicator").selectOption(
                new com.microsoft.playwright.options.SelectOption().setIndex(1));
        petra.druk("Klaar voor de tweede persoon");
        var bart = browser.als("bart", width).naar(story);
        look(bart, "verhaal-tweede", wrong);
        bart.druk("Vrijgeven");
        bart.page().locator("#meldingen:has-text('Vrijgegeven')").waitFor();
    }
}
