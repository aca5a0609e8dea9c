package nl.vliegwiel.monitor;

import static nl.vliegwiel.Bezoek.text;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import nl.vliegwiel.Bezoek;
import nl.vliegwiel.PagesTest;
import nl.vliegwiel.Proefregio;

/** A reader's own figures in the own order, and one school on one page. Fictieve gegevens. */
@PagesTest
class MijnCijfersPagesTest {

    @Autowired
    private Bezoek bezoek;
    @Autowired
    private Proefregio regio;
    @Autowired
    private JdbcClient db;

    @BeforeEach
    void figures() {
        Proefcijfers.klaar(regio);
    }

    @AfterEach
    void gone() {
        regio.eigenaar().sql("delete from monitor.tegelkeuze").update();
    }

    private void add(String wie, String code) {
        assertThat(bezoek.post(wie, "/monitor/mijn-cijfers", "cijfer", code)).as(code).hasStatus(303);
    }

    private List<String> order(String wie) {
        return regio.als(wie, () -> db.sql("select indicator from monitor.tegelkeuze order by plaats")
                .query(String.class).list());
    }

    @Test
    void chosen_figures_stand_in_the_own_order_and_nobody_else_sees_them() {
        assertThat(text(bezoek.get("jelle", "/monitor/mijn-cijfers"))).contains("Nog geen cijfers gekozen");
        Stream.of("terugval", "verzuimpercentage", "zestien-uur-verzuim", "terugval").forEach(c -> add("jelle", c));
        assertThat(order("jelle")).containsExactly("terugval", "verzuimpercentage", "zestien-uur-verzuim");
        bezoek.post("jelle", "/monitor/mijn-cijfers/zestien-uur-verzuim/naar-voren");
        bezoek.post("jelle", "/monitor/mijn-cijfers/zestien-uur-verzuim/naar-voren");
        bezoek.post("jelle", "/monitor/mijn-cijfers/zestien-uur-verzuim/naar-voren");
        assertThat(order("jelle")).containsExactly("zestien-uur-verzuim", "terugval", "verzuimpercentage");
        String page = text(bezoek.get("jelle", "/monitor/mijn-cijfers"));
        assertThat(page).contains("Pilotscholen, gegevens tot en met maart 2026", "7,0%");
        assertThat(page.indexOf("7,0%")).as("the first tile").isLessThan(page.indexOf("Weghalen"));
        assertThat(text(bezoek.get("jelle", "/monitor/mijn-cijfers?groep=vergelijking")))
                .contains("Vergelijkingsscholen, gegevens");
        assertThat(order("onno")).isEmpty();
        assertThat(bezoek.post("onno", "/monitor/mijn-cijfers/terugval/einde")).hasStatus(404);
        assertThat(bezoek.post("jelle", "/monitor/mijn-cijfers/terugval/einde")).hasStatus(303);
        assertThat(order("jelle")).containsExactly("zestien-uur-verzuim", "verzuimpercentage");
    }

    @Test
    void what_cannot_be_chosen_is_refused_and_what_is_not_shown_says_why() {
        assertThat(bezoek.post("jelle", "/monitor/mijn-cijfers", "cijfer", "onzin")).hasStatus(422).bodyText()
                .contains("Kies een cijfer");
        assertThat(bezoek.post("mila", "/monitor/mijn-cijfers", "cijfer", "terugval")).hasStatus(403);
        add("jelle", "nazorg-afgesproken");
        assertThat(text(bezoek.get("jelle", "/monitor/mijn-cijfers"))).contains("Bij kleine aantallen");
    }

    @Test
    void one_school_on_one_page_begins_with_its_profile() {
        String school = regio.eigenaar().sql("select sleutel from samenwerking.school where id = 1").query(String.class)
                .single();
        String page = text(bezoek.get("jelle", "/monitor/maandbericht?groep=" + school));
        assertThat(page).contains("De school", "Gemeente", "Zandwijk", "Verzuim op tijd geleverd 10 van de 10 maanden",
                "Leerlingen ongeveer 1.200");
        assertThat(text(bezoek.get("jelle", "/monitor/maandbericht"))).doesNotContain("Verzuim op tijd geleverd");
    }
}
