package nl.vliegwiel.monitor.duiding;

import static nl.vliegwiel.Bezoek.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

import nl.vliegwiel.Bezoek;
import nl.vliegwiel.PagesTest;
import nl.vliegwiel.Proefregio;

/** What people read in a figure stands beside it, under their name, and only they take it away. */
@PagesTest
class DuidingPagesTest {

    private static final String URL = "/monitor/zestien-uur-verzuim/duiding";
    private static final String TEKST = "Mentoren bellen nu al bij acht uur verzuim. <b>Dat is nieuw.</b>";

    @Autowired
    private Bezoek bezoek;
    @Autowired
    private Proefregio regio;
    @Autowired
    private JdbcClient db;

    @AfterEach
    void gone() {
        regio.eigenaar().sql("delete from monitor.duiding").update();
    }

    private String sleutel() {
        return regio.eigenaar().sql("select sleutel from monitor.duiding").query(String.class).single();
    }

    @Test
    void what_somebody_wrote_is_read_by_others_with_name_and_role_and_nothing_else() {
        assertThat(bezoek.post("karin", URL, "tekst", TEKST)).hasStatus(303);
        assertThat(text(bezoek.get("jelle", URL))).contains("Karin", "consulent", "Mentoren bellen nu al bij acht uur",
                "Dat is nieuw.").doesNotContain("Haal weg");
        assertThat(text(bezoek.get("onno", URL))).contains("Mentoren bellen").doesNotContain("Jouw duiding");
        assertThat(bezoek.get("mila", URL)).hasStatus(403);
        assertThat(bezoek.get("jelle", "/monitor/bestaat-niet/duiding")).hasStatus(404);
    }

    @Test
    void too_short_or_too_long_is_said_at_the_field_and_stays() {
        var answer = bezoek.post("karin", URL, "tekst", "Kort");
        assertThat(answer).hasStatus(422);
        assertThat(text(answer)).contains("Schrijf 10 tot 600 tekens; nu zijn het er 4", "Kort");
        assertThat(bezoek.post("karin", URL, "tekst", "x".repeat(601))).hasStatus(422);
        assertThat(regio.eigenaar().sql("select count(*) from monitor.duiding").query(Long.class).single()).isZero();
    }

    @Test
    void only_who_wrote_it_takes_it_away_and_who_may_not_write_cannot() {
        bezoek.post("karin", URL, "tekst", TEKST);
        String remove = "/monitor/duidingen/" + sleutel() + "/einde";
        assertThat(bezoek.post("jelle", remove)).hasStatus(404);
        assertThat(bezoek.post("onno", URL, "tekst", TEKST)).hasStatus(403);
        assertThatThrownBy(() -> regio.als("olga", () -> db
                .sql("insert into monitor.duiding (indicator, maand, tekst) values ('x', 1, 'Dit mag ik niet schrijven')")
                .update())).isInstanceOf(DataAccessException.class);
        assertThat(bezoek.post("karin", remove)).hasStatus(303);
        assertThat(text(bezoek.get("jelle", URL))).contains("Er is nog geen duiding");
        assertThat(regio.eigenaar().sql("select count(*) from logboek.regel where object = 'duiding'")
                .query(Long.class).single()).isGreaterThanOrEqualTo(2);
    }
}
