package nl.vliegwiel.monitor;

import static nl.vliegwiel.Bezoek.text;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import nl.vliegwiel.Bezoek;
import nl.vliegwiel.PagesTest;
import nl.vliegwiel.Proefregio;

/** Who asked for the monthly page is told of a new one, until it was read. */
@PagesTest
class AbonnementPagesTest {

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
        regio.eigenaar().sql("delete from monitor.abonnement").update();
    }

    @Test
    void a_new_page_is_told_once_and_opens_on_the_own_selection() {
        assertThat(text(bezoek.get("jelle", "/monitor"))).doesNotContain("nieuw maandbericht");
        assertThat(bezoek.post("jelle", "/monitor/maandbericht/abonnement", "groep", "vergelijking")).hasStatus(303);
        assertThat(text(bezoek.get("jelle", "/monitor"))).as("the page that is there was read")
                .doesNotContain("nieuw maandbericht");
        assertThat(text(bezoek.get("jelle", "/monitor/maandbericht"))).contains("Je krijgt bericht van elk nieuw");

        regio.eigenaar().sql("update monitor.abonnement set gelezen_tot = '2026-02-28'").update();
        assertThat(text(bezoek.get("jelle", "/monitor"))).contains("Er is een nieuw maandbericht: maart 2026.");
        assertThat(text(bezoek.get("onno", "/monitor"))).as("of somebody else").doesNotContain("nieuw maandbericht");
        assertThat(bezoek.post("jelle", "/monitor/maandbericht/gelezen")).hasStatus(303).redirectedUrl()
                .isEqualTo("/monitor/maandbericht?groep=vergelijking&tm=2026-03");
        assertThat(text(bezoek.get("jelle", "/monitor"))).doesNotContain("nieuw maandbericht");

        assertThat(bezoek.post("jelle", "/monitor/maandbericht/abonnement/einde")).hasStatus(303);
        assertThat(bezoek.post("jelle", "/monitor/maandbericht/gelezen")).hasStatus(404);
    }

    @Test
    void nobody_reads_who_asked_for_it() {
        bezoek.post("jelle", "/monitor/maandbericht/abonnement");
        assertThat(
                regio.als("onno", () -> db.sql("select count(*) from monitor.abonnement").query(Long.class).single()))
                .isZero();
        assertThat(
                regio.als("jelle", () -> db.sql("select count(*) from monitor.abonnement").query(Long.class).single()))
                .isOne();
        assertThat(bezoek.post("mila", "/monitor/maandbericht/abonnement")).hasStatus(403);
    }
}
