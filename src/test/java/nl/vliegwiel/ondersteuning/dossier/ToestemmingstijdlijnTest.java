package nl.vliegwiel.ondersteuning.dossier;

import static nl.vliegwiel.Bezoek.text;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import nl.vliegwiel.Bezoek;
import nl.vliegwiel.PagesTest;
import nl.vliegwiel.Proefregio;

/** What the timeline tells of consent, and what it keeps to itself. Fictieve gegevens. */
@PagesTest
class ToestemmingstijdlijnTest {
    @Autowired
    private Bezoek bezoek;
    @Autowired
    private Proefregio regio;
    @Autowired
    private JdbcClient db;
    private long kind;
    private long casus;
    private String url = "";

    @BeforeEach
    void een_casus() {
        kind = regio.leerling("Yara", 13);
        casus = regio.casus(kind);
        url = regio.url(casus);
    }

    @Test
    void a_no_reads_the_same_as_a_yes_that_waits_for_another() {
        answer("j", "gegeven");
        answer(ouder("moeder"), "geweigerd");
        assertThat(lines()).containsExactly("Toestemming besproken voor delen met leerplicht",
                "Toestemming besproken voor delen met leerplicht");
        answer(ouder("moeder"), "gegeven");
        answer(ouder("vader"), "gegeven");
        assertThat(lines().getLast()).isEqualTo("Toestemming voor delen met leerplicht");
        assertThat(regio.eigenaar()
                .sql("select string_agg(titel || tekst, ' ') from ondersteuning.gebeurtenis where casus_id = ?")
                .param(casus).query(String.class).single()).doesNotContainIgnoringCase("moeder")
                .doesNotContainIgnoringCase("vader").doesNotContainIgnoringCase("nee gezegd");
    }

    @Test
    void a_withdrawal_is_a_line_also_when_it_costs_its_writer_nothing_or_all() {
        regio.toestemming(casus, "begeleiding");
        assertThat(bezoek.post("noor", url + "/toestemming/intrekking", "doel", "begeleiding", "wie", "j", "wijze",
                "gesprek")).hasStatus(303);
        assertThat(lines()).contains("Toestemming gestopt voor begeleiding en teamoverleg");
    }

    @Test
    void a_weighing_is_told_when_the_family_knows_and_kept_when_it_does_not() {
        assertThat(weigh("ja")).hasStatus(303);
        assertThat(lines()).containsExactly("Afweging voor delen met leerplicht");
        assertThat(bezoek.post("bart", "/afwegingen/" + afweging() + "/einde")).hasStatus(303);
        assertThat(lines()).endsWith("Afweging gestopt voor delen met leerplicht").hasSize(2);
        assertThat(weigh("nee_veiligheid")).hasStatus(303);
        assertThat(lines()).hasSize(2);
    }

    @Test
    void nobody_writes_such_a_line_without_having_recorded_an_answer() {
        for (var wie : new String[]{"bart", "noor", "coen"})
            assertThat(regio.als(wie,
                    () -> db.sql("select ondersteuning.toestemming_genoteerd(?, 'leerplicht', 'x', '')").param(casus)
                            .query(Boolean.class).single()))
                    .as(wie).isFalse();
        assertThat(lines()).isEmpty();
    }

    @Test
    void the_team_reads_it_on_the_page_of_the_casus() {
        regio.toestemming(casus, "begeleiding");
        answer("j", "gegeven");
        assertThat(text(bezoek.get("noor", url))).contains("Toestemming besproken voor delen met leerplicht",
                "Nog niet iedereen heeft ja gezegd.");
    }

    private org.springframework.test.web.servlet.assertj.MvcTestResult weigh(String gezin) {
        regio.eigenaar()
                .sql("""
                        insert into toestemming.uitzondering (casus_id, doel, grond, reden, nodig, gezin_weet_het, gesloten, tot, door, overlegd_met)
                        values (?, 'leerplicht', 'ernstig_nadeel', 'reden blijft hier', 'alleen verzuim', ?, ?, current_date + 30, 2, 1)""")
                .params(casus, gezin, !gezin.equals("ja")).update();
        return bezoek.post("noor", "/afwegingen/" + afweging() + "/bevestiging");
    }

    private String afweging() {
        return regio.eigenaar()
                .sql("select sleutel from toestemming.uitzondering where casus_id = ? order by id desc limit 1")
                .param(casus).query(String.class).single();
    }

    private void answer(String wie, String uitkomst) {
        assertThat(bezoek.post("bart", url + "/toestemming/antwoorden", "wie", wie, "doel", "leerplicht", "uitkomst",
                uitkomst, "wijze", "gesprek")).hasStatus(303);
    }

    private String ouder(String relatie) {
        return regio.eigenaar().sql(
                "select o.sleutel from leerling.ouder o join leerling.gezag g on g.ouder_id = o.id where g.jeugdige_id = ? and g.relatie = ?")
                .params(kind, relatie).query(String.class).single();
    }

    private List<String> lines() {
        return regio.eigenaar().sql(
                "select titel from ondersteuning.gebeurtenis where casus_id = ? and soort = 'toestemming' order by id")
                .param(casus).query(String.class).list();
    }
}
