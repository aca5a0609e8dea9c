package nl.vliegwiel.leren.werkplan;

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

/** The work plan: who writes in it, what is asked at the field, what stays, and what the figure said then and now. */
@PagesTest
class WerkplanPagesTest {

    private static final String CIJFER = "/monitor/zestien-uur-verzuim";
    private static final String URL = "/leren/werkplan";

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
        regio.eigenaar().sql("truncate leren.verbeterstap, leren.verbeteractie").update();
    }

    private String add(String wie, String wat, String door, LocalDate klaar) {
        assertThat(bezoek.post(wie, URL, "wat", wat, "wie", door, "wanneer", klaar.toString(), "cijfer",
                "zestien-uur-verzuim", "terug", "cijfer")).hasStatus(303)
                .hasHeader("Location", CIJFER + "#actie");
        return URL + "/" + regio.eigenaar().sql("select sleutel from leren.verbeteractie where wat = ?").param(wat)
                .query(String.class).single();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    @Test
    void an_action_stands_beside_its_figure_and_in_the_plan_of_its_school_year() {
        var day = today().plusDays(20);
        add("karin", "Bellen bij acht uur verzuim", "ondersteuningscoördinator", day);
        assertThat(text(bezoek.get("jelle", CIJFER))).contains("Bellen bij acht uur verzuim",
                "ondersteuningscoördinator", "Gepland");
        assertThat(text(bezoek.get("onno", URL + "?jaar=" + Schooljaar.van(day).jaar()))).contains(
                "Bellen bij acht uur verzuim", "16 uur", "1 niet begonnen").doesNotContain("Actie toevoegen");
        assertThat(text(bezoek.get("onno", CIJFER))).contains("Bellen bij acht uur")
                .doesNotContain("Wat doen we anders?");
        assertThat(regio.eigenaar().sql("select wie_rol from leren.verbeteractie").query(String.class).single())
                .isEqualTo("oco");
        assertThat(bezoek.get("tim", URL)).hasStatus(403);
        assertThat(bezoek.post("onno", URL, "wat", "Iets anders doen", "wie", "ik", "wanneer", "morgen"))
                .hasStatus(403);
        assertThat(bezoek.get("jelle", URL + "?jaar=1900")).hasStatus(404);
    }

    @Test
    void what_is_wrong_is_said_at_the_field_and_what_was_typed_stays() {
        var answer = bezoek.post("karin", URL, "wat", "Kort", "wie", "Karin Postma", "wanneer", "gisteren", "cijfer",
                "zestien-uur-verzuim");
        assertThat(answer).hasStatus(422);
        assertThat(text(answer)).contains("Schrijf in 5 tot 200 tekens wat je anders doet",
                "Kies een datum van vandaag of later");
        assertThat(answer).bodyText().contains("value=\"Karin Postma\"", "value=\"gisteren\"");
        assertThat(bezoek.post("karin", URL, "wat", "Iets heel anders", "wie", "", "wanneer", "over een tijdje"))
                .hasStatus(422);
        assertThat(regio.eigenaar().sql("select count(*) from leren.verbeteractie").query(Long.class).single())
                .isZero();
    }

    @Test
    void who_does_it_keeps_it_up_and_another_coach_cannot() {
        String url = add("karin", "Elke week inloop op school", "Noor Hendriks", today().plusDays(5));
        assertThat(text(bezoek.get("noor", "/monitor"))).contains("staat 1 actie van jou voor de komende twee weken");
        assertThat(text(bezoek.get("coen", "/monitor"))).doesNotContain("actie van jou");
        assertThat(text(bezoek.get("noor", URL + "?van=mij"))).contains("Elke week inloop");
        assertThat(text(bezoek.get("coen", URL + "?van=mij"))).doesNotContain("Elke week inloop");
        assertThat(bezoek.post("coen", url + "/klaar")).hasStatus(404);
        assertThat(regio.als("coen", () -> db.sql("update leren.verbeteractie set klaar_op = current_date").update()))
                .isZero();
        assertThatThrownBy(() -> regio.als("olga",
                () -> db.sql(
                        "insert into leren.verbeteractie (wat, wie, wanneer, schooljaar) values ('Mag niet', 'ik', current_date, 2026)")
                        .update()))
                .isInstanceOf(DataAccessException.class);
        assertThat(bezoek.post("noor", url + "/begonnen")).hasStatus(303);
        assertThat(bezoek.post("noor", url + "/begonnen")).hasStatus(422);
        assertThat(bezoek.post("noor", url + "/klaar")).hasStatus(303);
        assertThat(text(bezoek.get("jelle", url))).contains("Klaar", "Toegevoegd aan het werkplan", "Begonnen.",
                "Noor Hendriks", "Terugkijken");
        assertThat(bezoek.post("noor", url + "/terugblik", "geleerd", "Leerlingen kwamen vaker vanzelf binnen."))
                .hasStatus(303);
        assertThat(text(bezoek.get("onno", url))).contains("Leerlingen kwamen vaker vanzelf binnen")
                .doesNotContain("Weer openen");
        assertThat(text(bezoek.get("onno", URL + "?jaar=" + Schooljaar.van(today().plusDays(5)).jaar())))
                .contains("Geleerd: Leerlingen kwamen vaker vanzelf binnen.");
    }

    @Test
    void a_stop_has_a_reason_and_a_change_leaves_what_was() {
        String url = add("bart", "Ouders bellen na drie dagen", "Bart Willemsen", today().plusDays(9));
        assertThat(bezoek.post("bart", url + "/gestopt", "reden", "")).hasStatus(422);
        assertThat(bezoek.post("bart", url, "wat", "Ouders bellen na twee dagen", "wie", "Bart Willemsen", "wanneer",
                today().plusDays(12).toString())).hasStatus(303);
        assertThat(text(bezoek.get("jelle", url))).contains("Was: Ouders bellen na drie dagen", "Datum: van");
        assertThat(bezoek.post("bart", url + "/gestopt", "reden", "De school belt nu zelf.")).hasStatus(303);
        assertThat(text(bezoek.get("jelle", url))).contains("Gestopt", "De school belt nu zelf.");
        assertThat(bezoek.post("bart", url + "/klaar")).hasStatus(422);
        assertThat(regio.eigenaar().sql("select count(*) from logboek.regel where object = 'verbeteractie'")
                .query(Long.class).single()).isGreaterThanOrEqualTo(3);
    }

    @Test
    void it_goes_along_into_a_later_plan_and_stays_in_the_old_one() {
        var year = Schooljaar.van(today());
        String url = add("petra", "Samen kijken naar thuiszitters", "procesbegeleider", year.laatste());
        assertThat(bezoek.post("petra", url + "/meegenomen", "datum", year.laatste().toString())).hasStatus(422);
        String later = year.volgende().eerste().plusDays(60).toString();
        assertThat(bezoek.post("petra", url + "/meegenomen", "datum", later)).hasStatus(303);
        assertThat(bezoek.post("petra", url + "/meegenomen", "datum", later)).hasStatus(422);
        assertThat(text(bezoek.get("jelle", URL + "?jaar=" + year.jaar()))).contains("Meegenomen");
        assertThat(text(bezoek.get("jelle", URL + "?jaar=" + year.volgende().jaar()))).contains(
                "Samen kijken naar thuiszitters", "Gepland");
        assertThat(text(bezoek.get("jelle", CIJFER))).contains("Gepland").doesNotContain("Meegenomen");
    }

    @Test
    void the_figure_of_then_stands_beside_the_figure_of_now_and_no_cause_is_named() {
        String url = add("jelle", "Registratie naast elkaar leggen", "Jelle Vermeer", today().plusDays(3));
        assertThat(text(bezoek.get("jelle", url))).contains("nog geen nieuwe publicatie",
                "Dit zegt niet dat de actie het deed", "Verbetering");
        regio.eigenaar().sql("""
                insert into monitor.peiling (soort, peildag, tot_en_met, drempel, begonnen_op, klaar_op, stap, stappen,
                       definities, feiten, leveringen)
                values ('publicatie', '2025-12-12', '2025-11-30', 10, now(), now(), 1, 1, '{}', '{}', '{}')""")
                .update();
        regio.eigenaar()
                .sql("""
                        insert into monitor.uitkomst (peiling_id, indicator, tabel, periode, moment, groep, teller, noemer, n, waarde, laag, hoog)
                        select p.id, 'zestien-uur-verzuim', 'groep × maand', 'maand', 2025 * 12 + 10, 'pilot', 500, 5600, 5600, .0893, .082, .097
                        from monitor.peiling p where p.peildag = '2025-12-12'""")
                .update();
        try {
            regio.eigenaar().sql("""
                    update leren.verbeteractie set publicatie =
                        (select sleutel from monitor.peiling where peildag = '2025-12-12')""").update();
            assertThat(text(bezoek.get("jelle", url))).contains("Bij het begin van de actie", "8,9%", "8,2 tot 9,7",
                    "7,0%", "Verbetering", "Dit zegt niet dat de actie het deed").doesNotContain("door de actie");
        } finally {
            regio.eigenaar().sql("delete from monitor.peiling where peildag = '2025-12-12'").update();
        }
    }
}
