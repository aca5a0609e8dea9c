package nl.vliegwiel.ondersteuning.werk;

import static nl.vliegwiel.Bezoek.text;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;

import nl.vliegwiel.Bezoek;
import nl.vliegwiel.PagesTest;
import nl.vliegwiel.Proefregio;
import nl.vliegwiel.toestemming.ToestemmingGegeven;

/** Tasks: done and undone, moved, waiting, and made. Fictieve gegevens. */
@PagesTest
class TaakPagesTest {
    @Autowired
    private JdbcClient db;
    @Autowired
    Bezoek bezoek;
    @Autowired
    Proefregio regio;
    @Autowired
    ApplicationEventPublisher events;
    private long casus;

    @BeforeEach
    void pupil() {
        casus = regio.casus(regio.leerling("Taeke", 13));
        regio.toestemming(casus, "begeleiding");
    }

    @AfterEach
    void empty() {
        regio.eigenaar().sql("delete from ondersteuning.taak where titel like 'Proef:%'").update();
        regio.eigenaar().sql("update leerling.jeugdige set roepnaam = 'Weg' where roepnaam = 'Taeke'").update();
    }

    private String taak(String soort) {
        return regio.eigenaar().sql("""
                insert into ondersteuning.taak (wie, casus_id, school_id, soort, titel, waarom, op)
                values ('a1', ?, 1, ?, 'Proef: bellen', 'Afgesproken', current_date) returning sleutel""").param(casus)
                .param(soort).query(String.class).single();
    }

    private String stand(String sleutel) {
        return regio.eigenaar()
                .sql("""
                        select case when klaar_op is not null then 'klaar' when wacht_op is not null then 'wacht op ' || wacht_op
                                    else 'open ' || (op - current_date) end
                        from ondersteuning.taak where sleutel = ?""")
                .param(sleutel).query(String.class).single();
    }

    @Test
    void is_done_with_one_press_and_undone_within_the_hour() {
        var sleutel = taak("eigen");
        assertThat(bezoek.post("noor", "/taken/" + sleutel + "/klaar")).hasStatus(303);
        assertThat(stand(sleutel)).isEqualTo("klaar");
        assertThat(bezoek.post("noor", "/taken/" + sleutel + "/klaar")).as("twice does no harm").hasStatus(303);
        assertThat(text(bezoek.get("noor", "/taken/" + sleutel))).contains("Deze taak is klaar sinds");
        assertThat(bezoek.post("noor", "/taken/" + sleutel + "/heropening")).hasStatus(303);
        assertThat(stand(sleutel)).isEqualTo("open 0");
        bezoek.post("noor", "/taken/" + sleutel + "/klaar");
        regio.eigenaar().sql("update ondersteuning.taak set klaar_op = now() - interval '2 hours' where sleutel = ?")
                .param(sleutel).update();
        assertThat(bezoek.post("noor", "/taken/" + sleutel + "/heropening")).hasStatus(422);
        assertThat(regio.eigenaar().sql("select count(*) from logboek.regel where object = 'taak' and casus_id = ?")
                .param(casus).query(Integer.class).single()).isGreaterThanOrEqualTo(3);
    }

    @Test
    void a_task_that_ends_by_what_it_asks_for_leads_there() {
        var sleutel = taak("evaluatie");
        assertThat(bezoek.post("noor", "/taken/" + sleutel + "/klaar")).hasStatus(422);
        assertThat(text(bezoek.get("noor", "/taken/" + sleutel))).contains("Evaluatie vastleggen");
    }

    @Test
    void a_task_that_asked_for_consent_ends_when_the_last_one_said_yes() {
        var sleutel = taak("toestemming");
        regio.als("noor", () -> {
            events.publishEvent(new ToestemmingGegeven(casus, "huisarts"));
            return true;
        });
        assertThat(stand(sleutel)).as("another purpose").isEqualTo("open 0");
        regio.als("noor", () -> {
            events.publishEvent(new ToestemmingGegeven(casus, "begeleiding"));
            return true;
        });
        assertThat(stand(sleutel)).as("nobody said so in this transaction").isEqualTo("open 0");
        regio.als("noor", () -> {
            db.sql("""
                    insert into toestemming.antwoord (casus_id, doel, jeugdige_id, uitkomst, geldig_tot, wijze)
                    select id, 'begeleiding', jeugdige_id, 'gegeven', current_date + 100, 'gesprek' from leerling.casus where id = ?""")
                    .param(casus).update();
            events.publishEvent(new ToestemmingGegeven(casus, "begeleiding"));
            return true;
        });
        assertThat(stand(sleutel)).isEqualTo("klaar");
    }

    @Test
    void is_moved_and_a_colleague_who_was_first_is_told() {
        var sleutel = taak("eigen");
        assertThat(bezoek.post("noor", "/taken/" + sleutel + "/verzetting", "op", "over drie dagen", "_versie", "1"))
                .hasStatus(422);
        assertThat(text(bezoek.post("noor", "/taken/" + sleutel + "/verzetting", "op", "gisteren", "_versie", "1")))
                .contains("Kies een datum van vandaag of later");
        assertThat(bezoek.post("noor", "/taken/" + sleutel + "/verzetting", "op", "morgen", "_versie", "1"))
                .hasStatus(303);
        assertThat(stand(sleutel)).isEqualTo("open 1");
        assertThat(bezoek.post("noor", "/taken/" + sleutel + "/verzetting", "op", "overmorgen", "_versie", "1"))
                .hasStatus(409);
    }

    @Test
    void waits_for_somebody_and_goes_on() {
        var sleutel = taak("eigen");
        assertThat(bezoek.post("noor", "/taken/" + sleutel + "/wachten", "wachtOp", "", "_versie", "1")).hasStatus(422);
        assertThat(bezoek.post("noor", "/taken/" + sleutel + "/wachten", "wachtOp", "de mentor", "_versie", "1"))
                .hasStatus(303);
        assertThat(stand(sleutel)).isEqualTo("wacht op de mentor");
        assertThat(text(bezoek.get("noor", "/mijn-werk"))).contains("Wacht op anderen", "Ligt bij: de mentor.");
        assertThat(bezoek.post("noor", "/taken/" + sleutel + "/wachten", "wachtOp", "", "_versie", "2")).hasStatus(303);
        assertThat(stand(sleutel)).isEqualTo("open 0");
    }

    @Test
    void is_not_there_for_somebody_else() {
        var sleutel = taak("eigen");
        assertThat(bezoek.get("coen", "/taken/" + sleutel)).hasStatus(404);
        assertThat(bezoek.post("coen", "/taken/" + sleutel + "/klaar")).hasStatus(404);
        assertThat(bezoek.post("wendy", "/taken/" + sleutel + "/verzetting", "op", "morgen")).hasStatus(404);
        assertThat(stand(sleutel)).isEqualTo("open 0");
    }

    @Test
    void the_conversation_that_it_was_is_recorded_in_the_same_press() {
        var sleutel = taak("gesprek");
        assertThat(text(bezoek.get("noor", "/taken/" + sleutel))).contains("Contact vastleggen en klaar");
        assertThat(bezoek.post("noor", "/taken/" + sleutel + "/contact", "met", "ouder", "notitie", "Gebeld"))
                .hasStatus(303);
        assertThat(stand(sleutel)).isEqualTo("klaar");
        assertThat(regio.eigenaar().sql("select notitie from ondersteuning.contact where casus_id = ?").param(casus)
                .query(String.class).single()).isEqualTo("Gebeld");
    }

    @Test
    void a_task_of_ones_own_has_a_day_and_maybe_a_pupil() {
        assertThat(text(bezoek.post("noor", "/taken", "titel", "", "op", "ooit"))).contains("Er gaat nog iets mis",
                "Schrijf in een paar woorden wat je gaat doen", "Schrijf de datum als");
        assertThat(bezoek.post("noor", "/taken", "titel", "Proef: verslag lezen", "op", "morgen", "leerling", "taek",
                "tijd", "13.15", "_inzending", "taak-sleutel-1")).hasStatus(303);
        bezoek.post("noor", "/taken", "titel", "Proef: verslag lezen", "op", "morgen", "leerling", "taek", "_inzending",
                "taak-sleutel-1");
        assertThat(regio.eigenaar().sql(
                "select soort || ' ' || (op - current_date) || ' ' || tijd from ondersteuning.taak where titel = 'Proef: verslag lezen' and casus_id = ?")
                .param(casus).query(String.class).list()).containsExactly("gesprek 1 13:15:00");
        assertThat(bezoek.post("coen", "/taken", "titel", "Proef: x", "op", "morgen", "leerling", "taek"))
                .as("a pupil of a colleague").hasStatus(422);
        assertThat(bezoek.post("karin", "/taken", "titel", "Proef: zonder leerling", "op", "vandaag")).hasStatus(303);
        assertThat(text(bezoek.get("karin", "/mijn-werk"))).contains("Proef: zonder leerling");
    }

    @Test
    void a_term_is_moved_with_a_reason_that_stays() {
        long casus = regio.casus(regio.leerling("Uitstel", 13));
        regio.toestemming(casus, "begeleiding");
        String sleutel = regio.eigenaar().sql("""
                insert into ondersteuning.taak (wie, casus_id, soort, titel, waarom, op)
                values ('a1', ?, 'evaluatie', 'Samen evalueren', 'De vorige keer is 8 weken geleden.', current_date)
                returning sleutel""").param(casus).query(String.class).single();
        String url = "/taken/" + sleutel + "/verzetting";
        assertThat(text(bezoek.post("noor", url, "op", "morgen", "_versie", "1")))
                .contains("Schrijf in één zin waarom het later wordt");
        assertThat(bezoek.post("noor", url, "op", "morgen", "reden", "School is dicht", "_versie", "1")).hasStatus(303);
        assertThat(regio.eigenaar().sql("select waarom from ondersteuning.taak where sleutel = ?").param(sleutel)
                .query(String.class).single())
                .matches("Uitgesteld van .+: School is dicht\\. De vorige keer is 8 weken geleden\\.");
        var verschil = bezoek.post("noor", url, "op", "overmorgen", "reden", "Toch later", "_versie", "1");
        assertThat(verschil).hasStatus(409);
        assertThat(verschil).bodyText().contains("value=\"Toch later\"");
    }
}
