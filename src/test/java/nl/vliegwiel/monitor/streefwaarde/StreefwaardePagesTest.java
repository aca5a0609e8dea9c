package nl.vliegwiel.monitor.streefwaarde;

import static nl.vliegwiel.Bezoek.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

import nl.vliegwiel.Bezoek;
import nl.vliegwiel.PagesTest;
import nl.vliegwiel.Proefregio;
import nl.vliegwiel.monitor.indicator.Indicatoren;

/** What a figure should reach is a dated decision of who may take it, and the figure is held against it from that day on. */
@PagesTest
class StreefwaardePagesTest {

    private static final String URL = "/monitor/zestien-uur-verzuim/streefwaarde";

    @Autowired
    private Bezoek bezoek;
    @Autowired
    private Proefregio regio;
    @Autowired
    private Streefwaarden streefwaarden;
    @Autowired
    private Indicatoren indicatoren;
    @Autowired
    private JdbcClient db;

    @AfterEach
    void gone() {
        regio.eigenaar().sql("delete from monitor.streefwaarde").update();
    }

    private Optional<Double> norm(LocalDate dag) {
        return Optional.ofNullable(regio.als("jelle", () -> streefwaarden
                .met(List.of(indicatoren.find("zestien-uur-verzuim").orElseThrow()), dag)).getFirst().norm());
    }

    @Test
    void without_a_decision_the_proposal_of_the_definition_holds() {
        assertThat(text(bezoek.get("bart", URL))).contains("6%, voorstel Vliegwiel", "Hier is nog niets over besloten")
                .doesNotContain("Nieuw besluit");
        assertThat(bezoek.get("mila", URL)).hasStatus(403);
        assertThat(bezoek.get("jelle", "/monitor/bestaat-niet/streefwaarde")).hasStatus(404);
        assertThat(bezoek.get("jelle", "/monitor/casussen-in-team/streefwaarde"))
                .as("without a good direction there is nothing to reach").hasStatus(404);
    }

    @Test
    void a_decision_holds_from_its_day_on_and_can_also_take_the_target_away() {
        var later = LocalDate.now().plusDays(30);
        assertThat(bezoek.post("jelle", URL, "waarde", "5,5%", "geldigVan", "vandaag", "besluit",
                "Regisseursoverleg van vandaag, na twee jaar meten")).hasStatus(303);
        assertThat(bezoek.post("jelle", URL, "waarde", "", "geldigVan", later.toString(), "besluit",
                "Na de pilot stellen we een nieuwe vast")).hasStatus(303);
        assertThat(text(bezoek.get("noor", URL))).contains("5,5%, besloten, geldig vanaf",
                "Regisseursoverleg van vandaag", "Geen streefwaarde", "Jelle Vermeer");
        assertThat(norm(later.minusDays(1))).contains(5.5);
        assertThat(norm(later)).isEmpty();
        assertThat(regio.eigenaar().sql("select count(*) from logboek.regel where object = 'streefwaarde'")
                .query(Long.class).single()).isPositive();
    }

    @Test
    void what_cannot_be_says_why_at_the_field_and_what_was_typed_stays() {
        var answer = bezoek.post("jelle", URL, "waarde", "veel", "geldigVan", "2020-01-01", "besluit", "zomaar");
        assertThat(answer).hasStatus(422);
        assertThat(text(answer)).contains("Schrijf een getal van 0 of meer, zoals 7,5",
                "Kies een datum van vandaag of later", "Schrijf in 10 tot 300 tekens waarom", "zomaar");
        assertThat(text(bezoek.post("jelle", URL, "waarde", "101", "geldigVan", "vandaag", "besluit",
                "Besluit van het overleg"))).contains("Schrijf een percentage van 0 tot en met 100");
    }

    @Test
    void nobody_else_decides_not_even_around_the_screen() {
        assertThat(bezoek.post("olga", URL, "waarde", "5", "geldigVan", "vandaag", "besluit", "Dat vind ik beter zo"))
                .hasStatus(403);
        assertThatThrownBy(() -> regio.als("olga",
                () -> streefwaarden.add("zestien-uur-verzuim", 5.0, LocalDate.now(), "Dat vind ik beter")))
                .isInstanceOf(DataAccessException.class);
        assertThatThrownBy(() -> regio.als("jelle", () -> streefwaarden.add("zestien-uur-verzuim", 5.0,
                LocalDate.now().minusDays(2), "Met terugwerkende kracht"))).isInstanceOf(DataAccessException.class);
        assertThatThrownBy(
                () -> regio.als("jelle", () -> db.sql("update monitor.streefwaarde set waarde = 1").update()))
                .isInstanceOf(DataAccessException.class);
    }
}
