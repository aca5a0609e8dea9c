package nl.vliegwiel.leren.gesprek;

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

/** A conversation reads one publication, and what it says stands beside the figure as a reading of that conversation. */
@PagesTest
class GesprekPagesTest {

    private static final String URL = "/leren/gesprekken";
    private static final String CIJFER = "zestien-uur-verzuim";

    @Autowired
    private Bezoek bezoek;
    @Autowired
    private Proefregio regio;
    @Autowired
    private JdbcClient db;
    @Autowired
    private Clock clock;
    private long publicatie;

    @BeforeEach
    void figures() {
        publicatie = Proefcijfers.klaar(regio).publicatie();
    }

    @AfterEach
    void gone() {
        regio.eigenaar().sql("""
                truncate leren.verbeterstap, leren.verbeteractie, leren.gespreksantwoord, leren.deelnemer,
                    leren.duidingsgesprek""").update();
        regio.eigenaar().sql("delete from monitor.duiding").update();
    }

    private String gesprek() {
        String key = regio.eigenaar().sql("select sleutel from monitor.peiling where id = ?").param(publicatie)
                .query(String.class).single();
        assertThat(bezoek.post("petra", URL, "naam", "Voorjaar met leerlingen", "datum",
                LocalDate.now(clock).toString(),
                "publicatie", key, "cijfers", CIJFER, "cijfers", "terugval", "aantal-leerlingen", "4", "aantal-ouders",
                "1")).hasStatus(303);
        return URL + "/" + regio.eigenaar().sql("select sleutel from leren.duidingsgesprek").query(String.class)
                .single();
    }

    @Test
    void first_the_question_then_the_figure_and_what_is_said_stands_beside_it() {
        String url = gesprek();
        assertThat(text(bezoek.get("noor", url)))
                .contains("4 leerlingen en 1 ouder", "cijfers tot en met 31 maart 2026",
                        "Nog niet gelezen")
                .doesNotContain("Lees een cijfer");
        assertThat(text(bezoek.get("petra", url + "/" + CIJFER))).contains("Wat verwacht je?")
                .doesNotContain("7,0%");
        assertThat(bezoek.post("petra", url + "/" + CIJFER + "/verwacht", "verwacht", "Het blijft gelijk."))
                .hasStatus(303);
        assertThat(text(bezoek.get("petra", url + "/" + CIJFER + "?toon=ja"))).contains("7,0%", "Verbetering",
                "Wat we verwachtten: Het blijft gelijk.", "Wat verklaart het?");
        assertThat(bezoek.post("petra", url + "/" + CIJFER, "gezien", "Het daalt.", "verklaring",
                "Mentoren bellen nu al bij acht uur.", "jongeren", "Ze misten me, dat hielp.", "stemmen", "3"))
                .hasStatus(303);
        assertThat(text(bezoek.get("jelle", "/monitor/" + CIJFER))).contains("Duidingsgesprek van",
                "Mentoren bellen nu al bij acht uur.", "Leerlingen en ouders in het gesprek van",
                "Ze misten me, dat hielp.").doesNotContain("Petra Prins");
        assertThat(text(bezoek.get("jelle", "/leren"))).contains("1 cijfer geduid", "met 4 leerlingen en 1 ouder");
        assertThat(bezoek.post("jelle", url + "/" + CIJFER, "verklaring", "Toch vooral de mentoren.", "stemmen", "2"))
                .hasStatus(303);
        assertThat(text(bezoek.get("noor", "/monitor/" + CIJFER))).contains("Toch vooral de mentoren.")
                .doesNotContain("Mentoren bellen nu al", "Ze misten me");
        assertThat(text(bezoek.get("noor", url))).contains("2 stemmen", "Toch vooral de mentoren.");
    }

    /** Fictieve gegevens: one story for the region, one for the team of another school. */
    @Test
    void a_story_stands_beside_its_figure_for_who_may_read_it() {
        regio.eigenaar()
                .sql("""
                        insert into ervaring.vertelpunt (school_id, naam, token_hash, door) values (2, 'proef', sha256('gesprek'), 12)""")
                .update();
        regio.eigenaar()
                .sql("""
                        insert into ervaring.verhaal (vertelpunt_id, school_id, rol, thema, gevoel, invloed, mag, maand, titel, tekst, indicator,
                            voorgesteld_op, voorgesteld_door, vrijgegeven_op, vrijgegeven_door, bewaar_tot)
                        select p.id, 2, 'leerling', 'optijd', 'goed', 'samen', m, '2026-03-01', 'Titel voor ' || m, 'Iemand vroeg hoe het ging.',
                               :cijfer, '2026-03-02', 12, '2026-03-03', 2, '2036-03-01'
                        from ervaring.vertelpunt p, unnest(array['team', 'regio']) m""")
                .param("cijfer", CIJFER).update();
        try {
            String page = gesprek() + "/" + CIJFER;
            assertThat(text(bezoek.get("petra", page + "?toon=ja"))).contains("Titel voor regio", "Titel voor team",
                    "niet hoe vaak");
            assertThat(text(bezoek.get("petra", page))).doesNotContain("Titel voor");
            assertThat(text(bezoek.get("jelle", page + "?toon=ja"))).contains("Titel voor regio")
                    .doesNotContain("Titel voor team");
        } finally {
            regio.eigenaar().sql("truncate ervaring.vertelling, ervaring.verhaal, ervaring.vertelpunt").update();
        }
    }

    @Test
    void only_who_leads_it_writes_and_a_finished_one_is_closed() {
        String url = gesprek();
        assertThat(bezoek.post("noor", url + "/" + CIJFER, "verklaring", "Dit mag ik niet.")).hasStatus(403);
        assertThat(bezoek.get("noor", URL + "/nieuw")).hasStatus(403);
        assertThat(bezoek.get("tim", url)).hasStatus(403);
        assertThat(bezoek.get("jelle", url + "/verzuimpercentage")).hasStatus(404);
        assertThatThrownBy(() -> regio.als("noor", () -> db
                .sql("insert into leren.deelnemer select id, 'scholen', 3 from leren.duidingsgesprek").update()))
                .isInstanceOf(DataAccessException.class);
        assertThat(text(bezoek.get("noor", url + "/" + CIJFER))).contains("7,0%").doesNotContain("Bewaar duiding");
        assertThat(bezoek.post("petra", url + "/afgerond")).hasStatus(303);
        assertThat(bezoek.post("petra", url + "/" + CIJFER, "verklaring", "Te laat om nog iets te zeggen."))
                .hasStatus(422);
    }

    @Test
    void what_cannot_be_is_said_at_the_field() {
        assertThat(text(bezoek.post("petra", URL, "naam", "kort", "datum", "ooit", "publicatie", "x",
                "aantal-leerlingen", "veel"))).contains("Schrijf een naam van 5 tot 100 tekens", "Schrijf de datum als",
                        "Kies welke publicatie", "Kies 1 tot 20 cijfers", "Schrijf een getal tot en met 500");
        String url = gesprek();
        var answer = bezoek.post("petra", url + "/" + CIJFER, "verklaring", "kort", "stemmen", "6");
        assertThat(answer).hasStatus(422);
        assertThat(text(answer)).contains("Schrijf 10 tot 600 tekens", "van 0 tot en met 5");
        var named = bezoek.post("petra", url + "/" + CIJFER, "verklaring", "Toen Emma terugkwam, ging het beter.");
        assertThat(named).hasStatus(422);
        assertThat(text(named)).contains("Hier lijkt een naam te staan", "Het is geen naam, zo bewaren");
        assertThat(regio.eigenaar().sql("select count(*) from monitor.duiding").query(Long.class).single()).isZero();
    }

    @Test
    void an_action_of_a_conversation_knows_where_it_was_agreed() {
        String url = gesprek();
        String key = url.substring(URL.length() + 1);
        assertThat(bezoek.post("petra", "/leren/werkplan", "wat", "Bij acht uur bellen", "wie", "mentoren", "wanneer",
                LocalDate.now(clock).plusDays(30).toString(), "cijfer", CIJFER, "gesprek", key)).hasStatus(303)
                .hasHeader("Location", url);
        String action = regio.eigenaar().sql("select sleutel from leren.verbeteractie").query(String.class).single();
        assertThat(text(bezoek.get("noor", "/leren/werkplan/" + action))).contains("in een duidingsgesprek");
    }
}
