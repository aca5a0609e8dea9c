package nl.vliegwiel.monitor.ondergrens;

import static nl.vliegwiel.Bezoek.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

import nl.vliegwiel.Bezoek;
import nl.vliegwiel.PagesTest;
import nl.vliegwiel.Proefregio;

/** From how many persons on a figure is shown: a dated decision, by who may take it, that the next peiling uses. */
@PagesTest
class OndergrensPagesTest {

    private static final String URL = "/peilingen/ondergrens";

    @Autowired
    private Bezoek bezoek;
    @Autowired
    private Proefregio regio;
    @Autowired
    private Ondergrenzen ondergrenzen;
    @Autowired
    private JdbcClient db;

    @AfterEach
    void gone() {
        regio.eigenaar().sql("delete from monitor.ondergrens where door is not null").update();
    }

    private long decisions() {
        return regio.eigenaar().sql("select count(*) from monitor.ondergrens").query(Long.class).single();
    }

    @Test
    void everybody_with_figures_reads_what_holds_and_why() {
        assertThat(text(bezoek.get("bart", URL))).contains("5 of meer, in werkcijfers", "10 of meer, in publicaties",
                "Voorstel van Vliegwiel").doesNotContain("Nieuw besluit");
        assertThat(bezoek.get("mila", URL)).hasStatus(403);
    }

    @Test
    void a_decision_holds_from_its_day_on_and_is_logged_with_its_reason() {
        var later = LocalDate.now().plusDays(30);
        var answer = bezoek.post("jelle", URL, "binnen", "6", "buiten", "12", "geldigVan", later.toString(),
                "reden", "Besluit van het regisseursoverleg van vandaag");
        assertThat(answer).hasStatus(303);
        assertThat(text(bezoek.get("jelle", URL))).contains("Besluit van het regisseursoverleg van vandaag",
                "5 of meer");
        assertThat(regio.als("jelle", () -> ondergrenzen.op(later.minusDays(1)).buiten())).isEqualTo(10);
        assertThat(regio.als("jelle", () -> ondergrenzen.op(later).buiten())).isEqualTo(12);
        assertThat(regio.eigenaar().sql("select count(*) from logboek.regel where object = 'ondergrens'")
                .query(Long.class).single()).isPositive();
    }

    @Test
    void what_cannot_be_says_why_at_the_field_and_what_was_typed_stays() {
        long before = decisions();
        var answer = bezoek.post("jelle", URL,
                "binnen", "2", "buiten", "4", "geldigVan", "2020-01-01", "reden", "zomaar");
        assertThat(answer).hasStatus(422);
        assertThat(text(answer)).contains("Schrijf een heel getal van 3 tot en met 50",
                "Schrijf een heel getal van 5 tot en met 100", "Kies een datum van vandaag of later",
                "Schrijf in 10 tot 300 tekens waarom");
        var less = bezoek.post("jelle", URL, "binnen", "9", "buiten", "7", "geldigVan", "vandaag", "reden",
                "Besluit van het overleg");
        assertThat(less).hasStatus(422);
        assertThat(text(less)).contains("Kies buiten de samenwerking minstens zo veel als erbinnen",
                "Besluit van het overleg");
        assertThat(decisions()).isEqualTo(before);
    }

    @Test
    void nobody_else_takes_a_decision_not_even_around_the_screen() {
        assertThat(bezoek.post("olga", URL, "binnen", "5", "buiten", "10", "geldigVan", "vandaag", "reden",
                "Dat vind ik beter zo")).hasStatus(403);
        assertThatThrownBy(() -> regio.als("olga", () -> ondergrenzen.add(5, 10, LocalDate.now(), "Dat vind ik beter")))
                .isInstanceOf(DataAccessException.class);
        assertThatThrownBy(() -> regio.als("jelle",
                () -> ondergrenzen.add(5, 10, LocalDate.now().minusDays(2), "Met terugwerkende kracht")))
                .isInstanceOf(DataAccessException.class);
        assertThatThrownBy(
                () -> regio.als("jelle", () -> db.sql("update monitor.ondergrens set buiten = 5").update()))
                .isInstanceOf(DataAccessException.class);
    }
}
