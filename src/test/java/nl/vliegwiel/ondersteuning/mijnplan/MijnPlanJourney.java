package nl.vliegwiel.ondersteuning.mijnplan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

import nl.vliegwiel.Browser;
import nl.vliegwiel.PagesTest;
import nl.vliegwiel.Proefregio;

/** A young person and a parent with their own plan: rate, ask, read, say no. Fictieve gegevens. */
@PagesTest
class MijnPlanJourney {
    @LocalServerPort
    private int port;
    @Autowired
    private Proefregio regio;

    @Test
    void the_own_plan_is_read_rated_and_stopped_on_a_phone_and_a_laptop() {
        var wrong = new ArrayList<String>();
        try (var browser = Browser.start(port, regio)) {
            for (int breedte : new int[]{Browser.TELEFOON, Browser.LAPTOP}) {
                String naam = "juno" + breedte;
                String url = gezin(naam);
                var blad = browser.als(naam, breedte);
                look(blad.naar(url), "mijn-plan", wrong);
                rate(blad, wrong);
                ask(blad, wrong);
                look(blad.naar(url + "/wie-keek-mee"), "mijn-plan-wie-keek-mee", wrong);
                look(blad.naar(url + "/alles"), "mijn-plan-alles", wrong);
                read(blad.naar(url), url, "العربية", "mijn-plan-arabisch", wrong);
                read(blad.naar(url), url, "Türkçe", "mijn-plan-turks", wrong);
                button(blad.naar(url).page(), "Nederlands").click();
                stop(blad.naar(url), wrong);
                look(browser.als("moeder" + naam, breedte).naar(url), "mijn-plan-ouder", wrong);
                look(browser.als("noor", breedte).naar(url.replace("/mijn-plan/", "/leerlingen/") + "/correcties"),
                        "correcties", wrong);
            }
        }
        assertThat(wrong).isEmpty();
    }

    private static void rate(Browser.Blad blad, List<String> wrong) {
        var page = blad.page();
        page.getByText("Cijfer geven").first().click();
        button(page, "Bewaar mijn cijfer").click();
        assertThat(page.locator(".fs").innerText()).contains("Kies een cijfer");
        look(blad, "mijn-plan-fout", wrong);
        page.getByRole(AriaRole.RADIO, new Page.GetByRoleOptions().setName("7").setExact(true)).first()
                .check(new Locator.CheckOptions().setForce(true));
        page.getByLabel("Wil je er iets bij zeggen?").first().fill("Het lukt, behalve op zondag.");
        button(page, "Bewaar mijn cijfer").click();
        page.waitForSelector(".gelukt");
        assertThat(page.locator("main").innerText()).contains("Het lukt, behalve op zondag.");
    }

    /** The switch stands on the page itself, and the question of consent follows it. */
    private static void read(Browser.Blad blad, String url, String taal, String foto, List<String> wrong) {
        button(blad.page(), taal).click();
        blad.page().waitForSelector("html:not([lang=nl])");
        assertThat(blad.page().locator("main").innerText()).contains("Ik slaap acht uur op schooldagen")
                .doesNotContain("Wat mag er gedeeld worden?");
        look(blad, foto, wrong);
        look(blad.naar(url + "/toestemming"), foto + "-toestemming", wrong);
    }

    private static void ask(Browser.Blad blad, List<String> wrong) {
        var page = blad.page();
        page.getByText("Vraag om het te verbeteren").click();
        page.getByLabel("Wat klopt er niet, en wat moet er staan?").fill("Ik zit in 2C.");
        button(page, "Verstuur").click();
        page.waitForSelector(".gelukt");
        look(blad, "mijn-plan-gevraagd", wrong);
    }

    /** Two taps from the plan, and no reason. */
    private static void stop(Browser.Blad blad, List<String> wrong) {
        var page = blad.page();
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Ja, nee of stoppen")).click();
        look(blad, "mijn-toestemming", wrong);
        int klikken = blad.klikken();
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Ja of nee zeggen")).first().click();
        look(blad, "mijn-toestemming-vraag", wrong);
        page.goBack();
        klikken = blad.klikken() - klikken;
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Ik wil stoppen")).first().click();
        look(blad, "mijn-toestemming-stoppen", wrong);
        button(page, "Ja, stop met delen").click();
        page.waitForSelector(".gelukt");
        assertThat(klikken).isEqualTo(1);
        look(blad, "mijn-toestemming-gestopt", wrong);
    }

    private String gezin(String naam) {
        long kind = regio.leerling("Juno", 13);
        var db = regio.eigenaar();
        db.sql("""
                with a as (insert into toegang.account (soort, naam, aanmeldnaam) values ('jeugdige', 'Juno Proef', ?) returning id)
                update leerling.jeugdige set account_id = a.id from a where jeugdige.id = ?""")
                .params(naam, kind).update();
        db.sql("""
                with a as (insert into toegang.account (soort, naam, aanmeldnaam) values ('ouder', 'Moeder Proef', ?) returning id)
                update leerling.ouder set account_id = a.id from a where ouder.id =
                    (select ouder_id from leerling.gezag where jeugdige_id = ? and relatie = 'moeder')""")
                .params("moeder" + naam, kind).update();
        long casus = regio.casus(kind);
        regio.toestemming(casus, "begeleiding");
        fill(db, casus);
        return "/mijn-plan/" + regio.sleutel(casus);
    }

    private static void fill(JdbcClient db, long casus) {
        for (var doel : List.of("Ik neem zelf pauze als het te veel wordt|Pauze nemen|3|6",
                "Ik slaap acht uur op schooldagen|Slapen|4|6")) {
            var d = doel.split("\\|");
            long id = db.sql("""
                    insert into ondersteuning.doel (casus_id, tekst, kort, van_wie, wie_helpt, gesteld_op, gesteld_door)
                    values (?, ?, ?, 'Juno', 'Oma Toos', current_date - 60, 1) returning id""")
                    .params(casus, d[0], d[1])
                    .query(Long.class).single();
            db.sql("""
                    insert into ondersteuning.cijfer (doel_id, casus_id, cijfer, op, gegeven_door, door)
                    values (?, ?, ?::int, current_date - 60, 'jeugdige', 1), (?, ?, ?::int, current_date - 20, 'jeugdige', 1)""")
                    .params(id, casus, d[2], id, casus, d[3]).update();
        }
        db.sql("insert into ondersteuning.kracht (casus_id, soort, tekst, op, door) values (?, 'kracht', 'Komt elke dag naar school', current_date - 50, 1)")
                .param(casus).update();
        db.sql("""
                insert into ondersteuning.contact (casus_id, op, met, notitie, door)
                values (?, current_date - 3, 'jeugdige', 'De pauzekaart werkt bij drie van de vier docenten.', 1)""")
                .param(casus).update();
        db.sql("""
                insert into logboek.regel (op, lezer, rol, gebeurtenis, object, casus_id, jeugdige_id, school_id, waarom)
                select now() - interval '9 days', 4, 'consulent', 'inzien', 'casus', id, jeugdige_id, school_id, 'swv' from leerling.casus where id = ?
                union all
                select now() - interval '2 days', 1, 'coach', 'inzien', 'casus', id, jeugdige_id, school_id, 'begeleiding' from leerling.casus where id = ?""")
                .params(casus, casus).update();
        db.sql("""
                insert into toestemming.antwoord (casus_id, doel, jeugdige_id, uitkomst, wijze, door)
                select id, 'huisarts', jeugdige_id, 'gevraagd', 'gesprek', 1 from leerling.casus where id = ?""")
                .param(casus).update();
    }

    private static Locator button(Page page, String naam) {
        return page.locator("main")
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(naam).setExact(true)).first();
    }

    private static void look(Browser.Blad blad, String naam, List<String> wrong) {
        blad.foto(naam);
        wrong.addAll(blad.mis(naam));
    }
}
