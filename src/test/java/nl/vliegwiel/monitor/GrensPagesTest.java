package nl.vliegwiel.monitor;

import static nl.vliegwiel.Bezoek.text;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import nl.vliegwiel.Bezoek;
import nl.vliegwiel.PagesTest;
import nl.vliegwiel.Proefregio;
import nl.vliegwiel.monitor.grens.Grenzen;

/** Whose limit a figure passes hears of it once, and sees it above the monitor. Fictieve gegevens. */
@PagesTest
class GrensPagesTest {

    @Autowired
    private Bezoek bezoek;
    @Autowired
    private Proefregio regio;
    @Autowired
    private Grenzen grenzen;
    @Autowired
    private JdbcClient db;
    private long publicatie;

    @BeforeEach
    void figures() {
        publicatie = Proefcijfers.klaar(regio).publicatie();
    }

    @AfterEach
    void gone() {
        regio.eigenaar().sql("delete from monitor.grens").update();
        regio.eigenaar().sql("delete from attendering.nieuws").update();
    }

    private int look(String key) {
        return regio.alsTaak("taak_peiling", () -> grenzen.bewaakt(publicatie, key));
    }

    private void limit(String wie, String cijfer, String kant, String waarde) {
        assertThat(bezoek.post(wie, "/monitor/grenzen", "cijfer", cijfer, "kant", kant, "waarde", waarde))
                .as(cijfer).hasStatus(303);
    }

    @Test
    void a_limit_that_is_passed_is_told_once_and_stands_above_the_monitor() {
        // the newest value of the pilot schools is 7,0%
        limit("jelle", "zestien-uur-verzuim", "boven", "6,9");
        limit("jelle", "zestien-uur-verzuim", "onder", "6,9 %");
        limit("onno", "zestien-uur-verzuim", "boven", "7.1");
        assertThat(text(bezoek.get("jelle", "/monitor/grenzen"))).contains("boven 6,9 procent", "Nog niet bekeken");
        assertThat(look("p1")).isOne();
        assertThat(look("p2")).as("it was told").isZero();
        assertThat(regio.eigenaar()
                .sql("select n.soort || ' ' || onderwerp || ' ' || k.aanmeldnaam from attendering.nieuws n"
                        + " join toegang.account k on k.id = n.account_id")
                .query(String.class).list())
                .isEqualTo(List.of("grens p1 jelle"));
        assertThat(text(bezoek.get("jelle", "/monitor"))).contains("Over je grens");
        assertThat(text(bezoek.get("onno", "/monitor"))).doesNotContain("Over je grens");
        assertThat(text(bezoek.get("jelle", "/monitor/grenzen"))).contains("Over de grens", "Niet over de grens");
        limit("jelle", "zestien-uur-verzuim", "boven", "8");
        assertThat(look("p3")).isZero();
        assertThat(text(bezoek.get("jelle", "/monitor"))).doesNotContain("Over je grens");
    }

    @Test
    void what_is_not_shown_passes_no_limit() {
        limit("jelle", "nazorg-afgesproken", "onder", "100");
        assertThat(look("p4")).isZero();
    }

    @Test
    void a_bad_limit_says_what_to_do_and_keeps_what_was_typed() {
        var answer = bezoek.post("jelle", "/monitor/grenzen", "cijfer", "onzin", "kant", "midden", "waarde", "veel");
        assertThat(answer).hasStatus(422).bodyText().contains("value=\"veel\"");
        assertThat(text(answer)).contains("Kies een cijfer", "Kies boven of onder", "Schrijf een getal");
        assertThat(bezoek.post("mila", "/monitor/grenzen")).hasStatus(403);
    }

    @Test
    void nobody_sees_or_takes_away_the_limit_of_another() {
        limit("jelle", "zestien-uur-verzuim", "boven", "5");
        String key = regio.eigenaar().sql("select sleutel from monitor.grens").query(String.class).single();
        assertThat(text(bezoek.get("onno", "/monitor/grenzen"))).contains("Je hebt nog geen grens");
        assertThat(bezoek.post("onno", "/monitor/grenzen/" + key + "/einde")).hasStatus(404);
        assertThat(regio.als("onno", () -> db.sql("select count(*) from monitor.grens").query(Long.class).single()))
                .isZero();
        assertThat(bezoek.post("jelle", "/monitor/grenzen/" + key + "/einde")).hasStatus(303);
    }
}
