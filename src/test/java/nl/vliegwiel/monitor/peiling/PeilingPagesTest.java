package nl.vliegwiel.monitor.peiling;

import static nl.vliegwiel.Bezoek.text;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import nl.vliegwiel.Bezoek;
import nl.vliegwiel.PagesTest;
import nl.vliegwiel.Proefregio;

/** Who may run a peiling, that there is one at a time, and what a failed one says. */
@PagesTest
class PeilingPagesTest {

    @Autowired
    private Bezoek bezoek;
    @Autowired
    private Proefregio regio;
    @Autowired
    private PeilingRun run;

    private long add(String columns, String values) {
        return regio.eigenaar()
                .sql("insert into monitor.peiling (soort, peildag, tot_en_met, drempel, begonnen_op, stap, stappen,"
                        + " bezig_met" + columns
                        + ") values ('werk', current_date, current_date, 5, now(), 3, 10, 'Weken ondersteuning'"
                        + values + ") returning id")
                .query(Long.class).single();
    }

    private void remove(long id) {
        regio.eigenaar().sql("delete from monitor.peiling where id = ?").param(id).update();
    }

    @Test
    void only_policy_and_administration_run_a_peiling() {
        for (var wie : List.of("jelle", "bas")) {
            assertThat(text(bezoek.get(wie, "/peilingen"))).contains("Nu peilen");
        }
        for (var wie : List.of("noor", "bart", "tim", "onno", "olga", "mila")) {
            assertThat(bezoek.get(wie, "/peilingen")).as(wie).hasStatus(403);
            assertThat(bezoek.post(wie, "/peilingen", "soort", "werk")).as(wie).hasStatus(403);
        }
    }

    @Test
    void while_one_runs_the_page_shows_how_far_and_refuses_a_second() {
        long running = add("", "");
        try {
            var page = bezoek.get("jelle", "/peilingen");
            assertThat(text(page)).contains("Loopt, 30%", "Stap 4 van 10: Weken ondersteuning",
                    "Er loopt een peiling. Wacht tot die klaar is.").doesNotContain("Werkpeiling doen");
            assertThat(page).bodyText().contains("hx-get=\"/peilingen/lijst\"", "value=\"30\"");
            var refused = bezoek.post("jelle", "/peilingen", "soort", "werk");
            assertThat(refused).hasStatus(422);
            assertThat(text(refused)).contains("Er loopt al een peiling. Wacht tot die klaar is.");
        } finally {
            remove(running);
        }
    }

    @Test
    void a_failed_peiling_says_why_and_that_the_former_figures_stay() {
        long failed = add(", mislukt_op, reden", ", now(), 'De databank gaf geen antwoord of weigerde de gegevens.'");
        try {
            assertThat(text(bezoek.get("jelle", "/peilingen"))).contains("Mislukt",
                    "De databank gaf geen antwoord of weigerde de gegevens. Het ging mis bij: Weken ondersteuning.",
                    "De vorige cijfers blijven staan.");
        } finally {
            remove(failed);
        }
    }

    @Test
    void what_died_with_a_server_is_failed_at_the_next_start() {
        long running = add("", "");
        try {
            run.opgeruimd();
            assertThat(regio.eigenaar().sql("select reden from monitor.peiling where id = ?").param(running)
                    .query(String.class).single()).isEqualTo("De server stopte tijdens de peiling.");
        } finally {
            remove(running);
        }
    }

    @Test
    void an_unknown_kind_is_refused() {
        assertThat(bezoek.post("jelle", "/peilingen", "soort", "alles")).hasStatus(422);
    }
}
