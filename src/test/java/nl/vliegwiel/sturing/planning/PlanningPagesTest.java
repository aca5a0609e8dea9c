package nl.vliegwiel.sturing.planning;

import static nl.vliegwiel.Bezoek.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.LocalDate;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

import nl.vliegwiel.Bezoek;
import nl.vliegwiel.PagesTest;
import nl.vliegwiel.Proefregio;
import nl.vliegwiel.sturing.Proefbesluit;

/** The planning: what was agreed, what the region makes of it, who may write. */
@PagesTest
class PlanningPagesTest {

    @Autowired
    private Bezoek bezoek;
    @Autowired
    private Proefregio regio;
    @Autowired
    private JdbcClient db;
    @Autowired
    private Clock clock;

    @AfterEach
    void gone() {
        Proefbesluit.weg(regio);
    }

    private String add(LocalDate van, String wat) {
        assertThat(bezoek.post("petra", "/planning/regels", "baan", "pilots", "soort", "periode", "wat", wat, "wie",
                "scholen", "van", van.toString(), "totEnMet", van.plusDays(60).toString())).hasStatus(303);
        return "/planning/regels/" + regio.eigenaar().sql("select sleutel from sturing.planningsregel where wat = ?")
                .param(wat).query(String.class).single();
    }

    @Test
    void both_agreements_stand_beside_each_other_where_they_do_not_agree() {
        assertThat(text(bezoek.get("jelle", "/planning/overeenkomsten"))).contains(
                "komt het team op alle scholen", "OOGO xx.05.2023", "De dag is in het stuk niet ingevuld",
                "De intentieverklaring zet de eerste bevindingen op het OOGO van 22 december 2022",
                "Deelproject 2 moet volgens hetzelfde stuk in september 2022 al klaar zijn")
                .doesNotContain("Zet alles in onze planning");
        assertThat(text(bezoek.get("onno", "/planning/deelprojecten"))).contains("September 2022",
                "voor 1 oktober 2022", "n.t.b.", "Nog niet opgeschreven").doesNotContain("Bijhouden");
        assertThat(text(bezoek.get("noor", "/planning/gremia"))).contains("OOGO", "Netwerkgroep", "Wordt gehoord",
                "Gemeenteraden");
        assertThat(bezoek.get("tim", "/planning")).hasStatus(403);
        assertThat(bezoek.post("jelle", "/planning/overeenkomsten")).hasStatus(403);
    }

    @Test
    void what_was_agreed_comes_into_the_own_planning_once() {
        assertThat(bezoek.post("petra", "/planning/overeenkomsten")).hasStatus(303).hasHeader("Location",
                "/planning?jaar=2022");
        long lines = regio.eigenaar().sql("select count(*) from sturing.planningsregel").query(Long.class).single();
        assertThat(lines).isEqualTo(Overeenkomstregel.alle().size());
        assertThat(bezoek.post("petra", "/planning/overeenkomsten")).hasStatus(303);
        assertThat(regio.eigenaar().sql("select count(*) from sturing.planningsregel").query(Long.class).single())
                .isEqualTo(lines);
        assertThat(text(bezoek.get("onno", "/planning?jaar=2022"))).contains("2022 tot en met 2025",
                "Pilots starten op 5 vo-scholen", "Te laat", "Inkoop jeugd");
    }

    @Test
    void a_line_is_drawn_and_listed_and_done_dropped_or_moved() {
        var day = LocalDate.now(clock).plusDays(10);
        String url = add(day, "Pilot op acht scholen");
        assertThat(text(bezoek.get("jelle", "/planning"))).contains("Pilot op acht scholen", "Pilotscholen vo",
                "Straks", "vandaag");
        assertThat(text(bezoek.get("jelle", url))).contains("Pilot op acht scholen").doesNotContain("Laat vervallen");
        assertThat(bezoek.post("petra", url, "baan", "pilots", "soort", "periode", "wat", "Pilot op negen scholen",
                "wie", "scholen", "van", day.toString(), "totEnMet", day.plusDays(5).toString(), "_versie", "9"))
                .hasStatus(422);
        assertThat(bezoek.post("petra", url, "baan", "pilots", "soort", "periode", "wat", "Pilot op negen scholen",
                "wie", "scholen", "van", day.toString(), "totEnMet", day.plusDays(5).toString(), "_versie", "1"))
                .hasStatus(303);
        assertThat(bezoek.post("petra", url + "/vervallen", "reden", "")).hasStatus(422);
        assertThat(bezoek.post("petra", url + "/klaar")).hasStatus(303);
        assertThat(bezoek.post("petra", url + "/klaar")).hasStatus(422);
        assertThat(text(bezoek.get("onno", "/planning"))).contains("Pilot op negen scholen", "Klaar");
        assertThat(bezoek.post("onno", url + "/heropend")).hasStatus(403);
        assertThatThrownBy(() -> regio.als("jelle", () -> db.sql("""
                insert into sturing.planningsregel (baan, soort, wat, wie, van, tot)
                values ('pilots', 'periode', 'Mag niet', 'ik', current_date, current_date + 1)""").update()))
                .isInstanceOf(DataAccessException.class);
        assertThat(regio.eigenaar().sql("select count(*) from logboek.regel where object = 'planningsregel'")
                .query(Long.class).single()).isGreaterThanOrEqualTo(3);
    }

    @Test
    void what_is_wrong_is_said_at_the_field_and_what_was_typed_stays() {
        var answer = bezoek.post("petra", "/planning/regels", "baan", "maan", "soort", "overleg", "wat", "ab", "wie",
                "Gemeente Zandwijk", "van", "13 april", "totEnMet", "gisteren is nooit");
        assertThat(answer).hasStatus(422);
        assertThat(text(answer)).contains("Kies de baan", "Kies wie er overlegt", "Schrijf in 3 tot 160 tekens",
                "Schrijf de datum als");
        assertThat(answer).bodyText().contains("value=\"Gemeente Zandwijk\"", "value=\"gisteren is nooit\"");
        assertThat(bezoek.get("jelle", "/planning?jaar=1800")).hasStatus(404);
    }

    @Test
    void a_deelproject_has_an_owner_and_what_stood_there_stays() {
        assertThat(bezoek.post("petra", "/planning/deelprojecten/2", "eigenaar", "", "uiterlijk", "ooit"))
                .hasStatus(422);
        assertThat(bezoek.post("petra", "/planning/deelprojecten/2", "eigenaar", "Gemeente Zandwijk", "uiterlijk",
                "1-10-2022")).hasStatus(303);
        assertThat(text(bezoek.get("onno", "/planning/deelprojecten"))).contains("Gemeente Zandwijk", "Te laat");
        assertThat(bezoek.post("petra", "/planning/deelprojecten/2", "eigenaar", "Gemeente Zandwijk", "uiterlijk",
                "1-10-2022", "opgeleverd", "gisteren")).hasStatus(303);
        assertThat(text(bezoek.get("onno", "/planning/deelprojecten"))).contains("opgeleverd op");
        assertThat(regio.eigenaar().sql("select count(*) from sturing.deelprojectstand").query(Long.class).single())
                .isEqualTo(2);
        assertThat(bezoek.get("petra", "/planning/deelprojecten/9")).hasStatus(404);
    }
}
