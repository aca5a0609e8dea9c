package nl.vliegwiel.monitor;

import static nl.vliegwiel.Bezoek.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

import nl.vliegwiel.Bezoek;
import nl.vliegwiel.PagesTest;
import nl.vliegwiel.Proefregio;

/** What happened to the data stands beside each figure that it touches, and beside no other. Fictieve gegevens. */
@PagesTest
class BijzonderheidPagesTest {

    private static final String URL = "/monitor/bijzonderheden";
    private static final String WAT = "Een nieuw systeem telt de dag van terugkomst mee.";

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
        regio.eigenaar().sql("delete from monitor.bijzonderheid").update();
    }

    /** In March 2025, in the middle of what is shown. */
    private void known(String waarover) {
        regio.eigenaar().sql("""
                insert into monitor.bijzonderheid (maand, waarover, tekst, door)
                values (?, ?, ?, (select id from toegang.account where aanmeldnaam = 'jelle'))""")
                .params(2025 * 12 + 2, waarover, WAT).update();
    }

    @Test
    void it_stands_in_the_course_and_beside_the_verdict_of_a_figure_that_it_touches() throws Exception {
        known("verzuim");
        var page = bezoek.get("noor", "/monitor/zestien-uur-verzuim?groep=pilot");
        assertThat(text(page)).contains(
                "Het kan ook aan het tellen liggen. Maart 2025: Een nieuw systeem telt de dag van terugkomst mee.",
                "A: vanaf maart 2025: Een nieuw systeem");
        assertThat(page.getResponse().getContentAsString(StandardCharsets.UTF_8)).contains("class=\"merklijn\"");
        assertThat(text(bezoek.get("jelle", "/monitor"))).contains(
                "Minder leerlingen met veel verzuim. 16 metingen onder het gemiddelde van voor de start. Op de vergelijkingsscholen zien we dit niet. De grenzen zijn voorlopig. Het kan ook aan het tellen liggen.");
        assertThat(text(bezoek.get("noor", "/monitor/dagen-tot-hulp?groep=pilot"))).doesNotContain("terugkomst");
    }

    @Test
    void it_is_written_down_and_taken_away_by_who_may_and_logged() {
        assertThat(bezoek.post("jelle", URL, "maand", "24000", "waarover", "niets", "tekst", "kort")).hasStatus(422);
        var now = java.time.YearMonth.now();
        String maand = String.valueOf(now.getYear() * 12 + now.getMonthValue() - 1);
        var wrong = bezoek.post("jelle", URL, "maand", maand, "waarover", "verzuim", "tekst", "kort");
        assertThat(wrong).hasStatus(422);
        assertThat(text(wrong)).contains("Schrijf 10 tot 200 tekens; nu zijn het er 4", "kort");
        assertThat(bezoek.post("jelle", URL, "maand", maand, "waarover", "verzuim", "tekst", WAT)).hasStatus(303);
        assertThat(text(bezoek.get("olga", URL))).contains(WAT, "Verzuim uit bestanden van scholen", "Jelle Vermeer")
                .doesNotContain("Nieuwe bijzonderheid");
        var sleutel = regio.eigenaar().sql("select sleutel from monitor.bijzonderheid").query(String.class).single();
        assertThat(bezoek.post("olga", URL + "/" + sleutel + "/einde")).hasStatus(403);
        assertThat(bezoek.post("petra", URL + "/" + sleutel + "/einde")).hasStatus(303);
        assertThat(bezoek.post("petra", URL + "/" + sleutel + "/einde")).hasStatus(404);
        assertThat(text(bezoek.get("jelle", URL))).contains("Er is niets vastgelegd.");
        assertThat(regio.eigenaar().sql("select count(*) from logboek.regel where object = 'bijzonderheid'")
                .query(Long.class).single()).isGreaterThanOrEqualTo(2);
    }

    @Test
    void nobody_else_writes_it_down_not_even_around_the_screen() {
        assertThat(bezoek.get("mila", URL)).hasStatus(403);
        assertThatThrownBy(() -> regio.als("olga", () -> db.sql(
                "insert into monitor.bijzonderheid (maand, waarover, tekst) values (24300, 'alles', 'Zomaar iets opgeschreven')")
                .update())).isInstanceOf(DataAccessException.class);
        known("alles");
        assertThat(regio.als("olga",
                () -> db.sql("update monitor.bijzonderheid set ingetrokken_op = now()").update())).isZero();
    }
}
