package nl.vliegwiel.leren.leerpunt;

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

/** What others may learn from: without names, discussed by the netwerkgroep, and intervision only for who takes part. */
@PagesTest
class LeerpuntPagesTest {

    private static final String URL = "/leren/leerpunten";

    @Autowired
    private Bezoek bezoek;
    @Autowired
    private Proefregio regio;
    @Autowired
    private JdbcClient db;

    @AfterEach
    void gone() {
        regio.eigenaar().sql("truncate leren.leerpunt").update();
    }

    private String sleutel() {
        return regio.eigenaar().sql("select sleutel from leren.leerpunt").query(String.class).single();
    }

    @Test
    void a_bottleneck_reaches_the_netwerkgroep_and_everybody_reads_what_became_of_it() {
        assertThat(bezoek.post("noor", URL, "soort", "knelpunt", "tekst", "Vervoer naar de dagbesteding duurt weken."))
                .hasStatus(303);
        String discuss = URL + "/" + sleutel() + "/besproken";
        String field = "uitkomst-" + sleutel();
        assertThat(text(bezoek.get("petra", URL))).contains("Vervoer naar de dagbesteding", "Besproken");
        assertThat(text(bezoek.get("jelle", URL))).contains("Vervoer naar").doesNotContain("Noor Hendriks", "Haal weg");
        var answer = bezoek.post("petra", discuss, field, "kort");
        assertThat(answer).hasStatus(422);
        assertThat(text(answer)).contains("wat de netwerkgroep ermee doet", "kort");
        assertThat(bezoek.post("noor", discuss, field, "We regelen het zelf wel.")).hasStatus(404);
        assertThat(bezoek.post("petra", discuss, field, "De gemeenten kopen samen vervoer in.")).hasStatus(303);
        assertThat(text(bezoek.get("noor", URL))).contains("De gemeenten kopen samen vervoer in.");
        assertThat(bezoek.post("jelle", URL + "/" + sleutel() + "/einde")).hasStatus(404);
        assertThat(bezoek.post("noor", URL + "/" + sleutel() + "/einde")).hasStatus(303);
        assertThat(text(bezoek.get("jelle", URL))).contains("Hier staat nog niets");
    }

    @Test
    void what_looks_like_a_name_is_asked_about_once() {
        var answer = bezoek.post("bart", URL, "soort", "praktijk", "tekst", "Elke ochtend loopt Emma mee naar binnen.");
        assertThat(answer).hasStatus(422);
        assertThat(text(answer)).contains("Hier lijkt een naam te staan", "Het is geen naam");
        assertThat(bezoek.post("bart", URL, "soort", "praktijk", "tekst", "Elke ochtend loopt Emma mee naar binnen.",
                "naamGoed", "ja")).hasStatus(303);
        assertThat(bezoek.post("bart", URL, "soort", "praktijk", "tekst", "kort")).hasStatus(422);
        assertThat(bezoek.post("onno", URL, "soort", "praktijk", "tekst", "Dit mag ik niet schrijven."))
                .hasStatus(403);
        assertThat(bezoek.get("tim", URL)).hasStatus(403);
    }

    @Test
    void intervision_is_not_for_who_pays_or_decides() {
        assertThat(bezoek.post("noor", URL, "soort", "intervisie", "tekst", "Eerst vragen wat goed gaat."))
                .hasStatus(303);
        assertThat(text(bezoek.get("sara", URL + "?soort=intervisie"))).contains("Eerst vragen wat goed gaat.");
        assertThat(bezoek.get("jelle", URL + "?soort=intervisie")).hasStatus(404);
        assertThat(regio.als("jelle", () -> db.sql("select count(*) from leren.leerpunt").query(Long.class).single()))
                .isZero();
        assertThatThrownBy(() -> regio.als("jelle", () -> db
                .sql("insert into leren.leerpunt (soort, tekst) values ('intervisie', 'Dit mag beleid niet schrijven')")
                .update())).isInstanceOf(DataAccessException.class);
    }
}
