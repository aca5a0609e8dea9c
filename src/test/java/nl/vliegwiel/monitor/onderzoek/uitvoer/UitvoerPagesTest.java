package nl.vliegwiel.monitor.onderzoek.uitvoer;

import static java.util.Objects.requireNonNull;
import static nl.vliegwiel.Bezoek.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

import nl.vliegwiel.Bezoek;
import nl.vliegwiel.PagesTest;
import nl.vliegwiel.Proefregio;

/** What a researcher wants to publish goes out when two others said yes, and never by one person twice. Fictieve gegevens. */
@PagesTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class UitvoerPagesTest {

    private static final byte[] TABEL = "leerjaar;aantal;deel\n1;120;7,5%\n2;4;100%\n".getBytes(StandardCharsets.UTF_8);

    @Autowired
    private Bezoek bezoek;
    @Autowired
    private Proefregio regio;
    @Autowired
    private JdbcClient db;

    @BeforeAll
    void collega() {
        long bea = regio.eigenaar().sql(
                "insert into toegang.account (soort, naam, aanmeldnaam) values ('medewerker', 'Bea Beleid', 'bea') returning id")
                .query(Long.class).single();
        regio.eigenaar().sql(
                "insert into toegang.aanstelling (account_id, rol, organisatie_id, van) values (?, 'beleid', 1, '2020-01-01')")
                .param(bea).update();
    }

    /** @return the address of a project with one output handed in */
    private String handedIn(String naam) {
        var today = LocalDate.now();
        String url = requireNonNull(bezoek.post("olga", "/onderzoeken", "eenheid", "leerling", "naam", naam, "vraag",
                "Verzuimen leerlingen minder?", "grondslag", "onderzoek-avg", "uitvoerders", "Bureau Voorbeeld", "van",
                today.minusDays(100).toString(), "tot", today.toString(), "bewaar", today.plusDays(9).toString(),
                "kolom",
                "school", "waarom-school", "Vergelijken").getResponse().getHeader("Location"));
        assertThat(bezoek.upload("olga", url + "/uitvoer?titel=Verzuim per leerjaar", "bestand", "tabel.csv", TABEL))
                .hasStatus(303);
        return url;
    }

    private String output(String url) {
        return url + "/uitvoer/" + regio.eigenaar()
                .sql("""
                        select u.sleutel from monitor.uitvoer u join monitor.onderzoek o on o.id = u.onderzoek_id where o.sleutel = ?""")
                .param(url.substring("/onderzoeken/".length())).query(String.class).single();
    }

    @Test
    void two_others_say_yes_and_it_may_go_out() {
        String url = handedIn("Twee keer ja");
        assertThat(text(bezoek.get("jelle", url + "/uitvoer"))).contains("Wacht op twee mensen", "2 cellen vallen op",
                "Regel 3, aantal: 4 is minder dan 10", "Regel 3, deel: 100% is iedereen of niemand");
        assertThat(bezoek.get("jelle", output(url) + "/bestand").getResponse().getContentAsByteArray())
                .isEqualTo(TABEL);
        assertThat(bezoek.post("jelle", output(url) + "/controle", "akkoord", "ja")).hasStatus(303);
        assertThat(text(bezoek.get("jelle", url + "/uitvoer"))).contains("Wacht op nog één mens")
                .doesNotContain("Mag dit naar buiten?");
        assertThat(bezoek.post("jelle", output(url) + "/controle", "akkoord", "ja")).as("a second time").hasStatus(422);
        assertThat(bezoek.post("bea", output(url) + "/controle", "akkoord", "ja")).hasStatus(303);
        assertThat(text(bezoek.get("olga", url + "/uitvoer"))).contains("Mag naar buiten", "Jelle Vermeer",
                "Bea Beleid");
    }

    @Test
    void one_no_is_a_no_and_has_a_reason() {
        String url = handedIn("Een nee");
        assertThat(bezoek.post("jelle", output(url) + "/controle", "akkoord", "nee")).hasStatus(422);
        assertThat(bezoek.post("jelle", output(url) + "/controle", "akkoord", "nee", "reden", "Leerjaar 2 is te klein"))
                .hasStatus(303);
        bezoek.post("onno", output(url) + "/controle", "akkoord", "ja");
        bezoek.post("bea", output(url) + "/controle", "akkoord", "ja");
        assertThat(text(bezoek.get("olga", url + "/uitvoer"))).contains("Mag niet naar buiten",
                "Leerjaar 2 is te klein");
    }

    @Test
    void the_researcher_checks_nothing_also_not_past_the_screens() {
        String url = handedIn("Eigen werk");
        assertThat(bezoek.post("olga", output(url) + "/controle", "akkoord", "ja")).hasStatus(403);
        for (var wie : List.of("olga", "fleur", "noor")) {
            assertThatThrownBy(() -> regio.als(wie, () -> db.sql("""
                    insert into monitor.uitvoercontrole (uitvoer_id, akkoord) values (?, true)""")
                    .param(regio.eigenaar().sql("select max(id) from monitor.uitvoer").query(Long.class).single())
                    .update()))
                    .as(wie).isInstanceOf(DataAccessException.class);
        }
        assertThat(bezoek.upload("jelle", url + "/uitvoer?titel=Van Jelle", "bestand", "t.csv", TABEL).getResponse()
                .getStatus()).isEqualTo(422);
        var wrong = bezoek.upload("olga", url + "/uitvoer?titel=x", "bestand", "t.csv", new byte[(1 << 20) + 1]);
        assertThat(wrong).hasStatus(422);
        assertThat(text(wrong)).contains("wat het is", "groter dan 1 MB");
    }

    @Test
    void with_the_project_the_outputs_go_too_and_the_decision_stays() {
        String url = handedIn("Einde");
        bezoek.post("jelle", output(url) + "/controle", "akkoord", "ja");
        assertThat(bezoek.post("olga", url + "/vernietiging")).hasStatus(303);
        assertThat(bezoek.get("jelle", output(url) + "/bestand")).hasStatus(404);
        assertThat(text(bezoek.get("jelle", url + "/uitvoer"))).contains("Verzuim per leerjaar", "Jelle Vermeer");
    }

    @Test
    void what_is_no_table_is_left_to_people() {
        assertThat(Uitvoertoets.opvallend("a,b\n\"open\n".getBytes(StandardCharsets.UTF_8)))
                .hasSizeLessThanOrEqualTo(1);
        assertThat(Uitvoertoets.opvallend("a,b\n10,0 %\n0,12\n".getBytes(StandardCharsets.UTF_8)))
                .containsExactly("Regel 2, b: 0 % is iedereen of niemand");
        assertThat(Uitvoertoets.opvallend(new byte[0])).isEmpty();
    }
}
