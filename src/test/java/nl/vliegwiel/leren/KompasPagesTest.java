package nl.vliegwiel.leren;

import static nl.vliegwiel.Bezoek.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.LocalDate;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

import nl.vliegwiel.Bezoek;
import nl.vliegwiel.PagesTest;
import nl.vliegwiel.Proefregio;
import nl.vliegwiel.monitor.Proefcijfers;
import nl.vliegwiel.web.Schooljaar;

/** The compass: the cycle of a school year, the ambition, and each goal from result to work plan. */
@PagesTest
class KompasPagesTest {

    private static final String URL = "/leren/bijhouden";

    @Autowired
    private Bezoek bezoek;
    @Autowired
    private Proefregio regio;
    @Autowired
    private JdbcClient db;
    @Autowired
    private Clock clock;

    @BeforeEach
    void figures() {
        Proefcijfers.klaar(regio);
    }

    @AfterEach
    void gone() {
        regio.eigenaar().sql("""
                truncate leren.verbeterstap, leren.verbeteractie, leren.inspanning, leren.ambitie, leren.kompasstap""")
                .update();
        regio.eigenaar().sql("delete from monitor.duiding").update();
    }

    @Test
    void a_goal_goes_from_result_to_work_plan_and_an_empty_cell_asks_for_an_action() {
        var page = text(bezoek.get("jelle", "/leren?doelen=alle"));
        assertThat(page).contains("Veerkracht en welzijn", "7,0%", "Nog geen actie. Actie toevoegen",
                "0 cijfers geduid", "niet getoond");
        assertThat(text(bezoek.get("onno", "/leren?doelen=alle"))).contains("Nog geen actie.")
                .doesNotContain("Actie toevoegen");
        bezoek.post("karin", "/monitor/zestien-uur-verzuim/duiding", "tekst", "Mentoren bellen nu al bij acht uur.");
        bezoek.post("karin", "/leren/werkplan", "wat", "Bellen bij acht uur", "wie", "mentoren", "wanneer",
                LocalDate.now(clock).toString(), "doel", "veerkracht");
        assertThat(text(bezoek.get("jelle", "/leren"))).contains("1 cijfer geduid", "Bellen bij acht uur", "Gepland");
        assertThat(bezoek.get("tim", "/leren")).hasStatus(403);
        assertThat(bezoek.get("mila", "/leren")).hasStatus(403);
        assertThat(bezoek.get("jelle", "/leren?jaar=12")).hasStatus(404);
    }

    @Test
    void who_keeps_it_writes_steps_ambition_and_effort_and_others_only_read() {
        int year = Schooljaar.van(LocalDate.now(clock)).jaar();
        String all = Schooljaar.van(LocalDate.now(clock)).eerste().toString();
        String end = Schooljaar.van(LocalDate.now(clock)).laatste().toString();
        assertThat(bezoek.post("petra", URL + "/stappen", "jaar", "" + year, "van-meten", all, "tot-meten", all,
                "van-duiden", all, "tot-duiden", end, "van-bespreken", end, "tot-bespreken", end, "van-verbeteren", end,
                "tot-verbeteren", end)).hasStatus(303);
        assertThat(bezoek.post("petra", URL + "/ambitie", "jaar", "" + year, "ambitie",
                "Jeugdigen groeien veerkrachtig op.", "besluit", "OOGO", "besloten", "20 april 2022")).hasStatus(303);
        assertThat(bezoek.post("petra", URL + "/inspanningen", "jaar", "" + year, "doel", "huisarts", "wat",
                "Eerst het team bellen", "wie", "POH jeugd")).hasStatus(303);
        assertThat(text(bezoek.get("noor", "/leren"))).contains("duiden, tot en met 31 juli",
                "Jeugdigen groeien veerkrachtig op.", "OOGO, 20 april 2022", "Eerst het team bellen")
                .doesNotContain("Kompas bijhouden");
        assertThat(bezoek.get("noor", URL)).hasStatus(403);
        assertThatThrownBy(() -> regio.als("noor", () -> db
                .sql("insert into leren.ambitie (tekst, besluit, geldig_van) values ('Mag ik niet zeggen', 'ikzelf', '2026-01-01')")
                .update())).isInstanceOf(DataAccessException.class);
        String key = regio.eigenaar().sql("select sleutel from leren.inspanning").query(String.class).single();
        assertThat(bezoek.post("petra", URL + "/inspanningen/" + key + "/einde")).hasStatus(303);
        assertThat(bezoek.post("petra", URL + "/inspanningen/" + key + "/einde")).hasStatus(404);
        assertThat(text(bezoek.get("noor", "/leren?doelen=alle"))).doesNotContain("Eerst het team bellen");
    }

    @Test
    void what_cannot_be_is_said_at_the_field_and_stays() {
        int year = Schooljaar.van(LocalDate.now(clock)).jaar();
        var answer = bezoek.post("petra", URL + "/stappen", "jaar", "" + year, "van-meten", "30 september",
                "tot-meten", "1 september", "van-duiden", "ooit", "tot-duiden", "1 mei");
        assertThat(answer).hasStatus(422);
        assertThat(text(answer)).contains("De laatste dag ligt voor de eerste", "Schrijf de datum als");
        assertThat(answer).bodyText().contains("value=\"ooit\"");
        assertThat(bezoek.post("petra", URL + "/ambitie", "jaar", "" + year, "ambitie", "kort", "besluit", "",
                "besloten", "")).hasStatus(422);
        assertThat(bezoek.post("petra", URL + "/inspanningen", "jaar", "" + year, "doel", "niets")).hasStatus(422);
        assertThat(regio.eigenaar().sql("select count(*) from leren.kompasstap").query(Long.class).single()).isZero();
    }
}
