package nl.vliegwiel.ervaring;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import nl.vliegwiel.Browser;
import nl.vliegwiel.PagesTest;
import nl.vliegwiel.Proefregio;

/** Petra hands out a link, a pupil answers on a telephone with the keyboard, and the school reads what came out. Fictieve gegevens. */
@PagesTest
class VragenlijstJourney {

    @LocalServerPort
    private int port;
    @Autowired
    private Proefregio regio;
    @Autowired
    private Clock clock;

    @AfterEach
    void gone() {
        regio.eigenaar().sql("truncate ervaring.antwoord, ervaring.invulling, ervaring.rondelink, ervaring.ronde")
                .update();
    }

    @Test
    void a_list_goes_from_the_school_to_a_pupil_and_back() {
        var wrong = new ArrayList<String>();
        try (var browser = Browser.start(port, regio)) {
            for (int width : new int[]{Browser.LAPTOP, Browser.TELEFOON}) {
                var blad = browser.als("petra", width).naar("/vragenlijsten/nieuw");
                var page = blad.page();
                page.locator("button:text-is('Klaarzetten')").click();
                page.locator(".fs").waitFor();
                blad.foto("vragenlijst-klaarzetten");
                wrong.addAll(blad.mis("klaarzetten met fouten"));
                page.locator("input[value='veilig-gehoord-gesteund']").check();
                page.locator("#school").selectOption(new com.microsoft.playwright.options.SelectOption().setIndex(1));
                page.locator("#uitgenodigd").fill("30");
                page.locator("button:text-is('Klaarzetten')").click();
                page.locator("#naam").fill("klas 3B");
                page.locator("button:text-is('Maak een link')").click();
                String link = page.locator(".mn__blad .code").innerText();
                blad.foto("vragenlijst-link");
                wrong.addAll(blad.mis("een nieuwe link"));
                answer(browser.zonderNaam(width), link.substring(link.indexOf("/mening/")), wrong);
                for (String path : List.of("/vragenlijsten", read())) {
                    blad.naar(path).foto("vragenlijst" + (path.length() > 20 ? "-uitkomst" : "-rondes"));
                    wrong.addAll(blad.mis(path));
                }
                gone();
            }
        }
        assertThat(wrong).isEmpty();
    }

    /** With the keyboard alone: an arrow chooses, Enter goes on. */
    private void answer(Browser.Blad blad, String path, List<String> wrong) {
        blad.naar(path).foto("mening-begin");
        wrong.addAll(blad.mis("begin"));
        var page = blad.page();
        page.locator("button:text-is('Begin')").click();
        for (int i = 1; i <= 9; i++) {
            page.locator("p:text-is('Vraag " + i + " van 9')").waitFor();
            if (i == 3) {
                page.keyboard().press("Enter");
                page.locator("button:text-is('Volgende')").click();
                page.locator("#antwoord-fout").waitFor();
                blad.foto("mening-fout");
                wrong.addAll(blad.mis("geen antwoord"));
            }
            page.locator("#antwoord").focus();
            page.keyboard().press("ArrowDown");
            if (i == 3) {
                blad.foto("mening-vraag");
                wrong.addAll(blad.mis("vraag"));
            }
            if (i == 5) {
                page.locator(".mn__stop").click();
                blad.foto("mening-stoppen");
                wrong.addAll(blad.mis("stoppen"));
                page.locator("button:text-is('Ga verder met de vragen')").click();
                page.locator("#antwoord").focus();
                page.keyboard().press("ArrowDown");
            }
            page.keyboard().press("Enter");
        }
        page.locator("button:text-is('Bewaar mijn antwoorden')").waitFor();
        blad.foto("mening-bewaren");
        wrong.addAll(blad.mis("bewaren"));
        page.locator("button:text-is('Bewaar mijn antwoorden')").click();
        page.locator("h1:text-is('Dank voor het meedoen')").waitFor();
        wrong.addAll(blad.mis("klaar"));
        assertThat(regio.eigenaar().sql("select count(*) from ervaring.antwoord").query(Long.class).single())
                .isEqualTo(9);
    }

    /** A round that ended with twenty-six answers, and one before it. */
    private String read() {
        var day = LocalDate.now(clock);
        regio.eigenaar().sql("""
                insert into ervaring.ronde (lijst, versie, school_id, uitgenodigd, van, tot, door)
                select 'samen-werken', 1, 1, 40, :dag - g - 14, :dag - g, 12 from unnest(array[200, 3]) g""")
                .param("dag", day).update();
        regio.eigenaar().sql("""
                insert into ervaring.invulling (sleutel, ronde_id)
                select md5(r.id || ' ' || k), r.id from ervaring.ronde r, generate_series(1, 26) k
                where r.lijst = 'samen-werken'""").update();
        regio.eigenaar().sql("""
                insert into ervaring.antwoord (invulling, vraag, punten)
                select i.sleutel, s || q, case when k = 7 then null else 2 + k % 3 + (k + q) % 2 end
                from (select sleutel, row_number() over (order by sleutel) as k from ervaring.invulling
                      where ronde_id in (select id from ervaring.ronde where lijst = 'samen-werken')) i,
                     unnest(array['nodig', 'nieuw', 'flexibel', 'doelen', 'terugkijken']) s, generate_series(1, 3) q""")
                .update();
        return "/vragenlijsten/" + regio.eigenaar()
                .sql("select sleutel from ervaring.ronde where lijst = 'samen-werken' order by tot desc limit 1")
                .query(String.class).single();
    }
}
