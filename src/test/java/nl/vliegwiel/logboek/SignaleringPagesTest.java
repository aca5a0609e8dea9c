package nl.vliegwiel.logboek;

import static nl.vliegwiel.Bezoek.text;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import nl.vliegwiel.Bezoek;
import nl.vliegwiel.PagesTest;
import nl.vliegwiel.Proefregio;

/** What stands out in the log, and who judges it. Fictieve gegevens. */
@PagesTest
class SignaleringPagesTest {
    private static final LocalDate DAG = LocalDate.of(2024, 3, 5);

    @Autowired
    private Bezoek bezoek;
    @Autowired
    private Proefregio regio;
    @Autowired
    private Signaleringen signaleringen;

    @BeforeEach
    void empty() {
        regio.eigenaar().sql("delete from logboek.signalering").update();
    }

    /** So many files of one day, opened by Noor from this hour. */
    private void looked(LocalDate dag, int aantal, int uur) {
        regio.eigenaar()
                .sql("""
                        insert into logboek.regel (op, lezer, rol, gebeurtenis, object, casus_id)
                        select (?::date + make_interval(hours => ?, mins => n))::timestamp at time zone 'Europe/Amsterdam', 1, 'coach', 'inzien', 'casus', -n
                        from generate_series(1, ?) n""")
                .params(dag, uur, aantal).update();
    }

    @Test
    void more_files_than_usual_on_one_day_stand_out_once() {
        looked(DAG, 39, 10);
        assertThat(regio.alsTaak("taak_logboek", () -> signaleringen.found(DAG))).as("one below the line").isZero();
        looked(DAG, 45, 12);
        assertThat(regio.alsTaak("taak_logboek", () -> signaleringen.found(DAG))).isOne();
        assertThat(regio.alsTaak("taak_logboek", () -> signaleringen.found(DAG))).as("counted before").isZero();
        assertThat(text(bezoek.get("fleur", "/opvallend"))).contains(
                "Noor Hendriks jeugd- en schoolcoach, 5 maart 2024",
                "45 verschillende dossiers geopend op één dag");
    }

    @Test
    void the_night_stands_out_and_the_supervisor_writes_what_it_was() {
        var dag = DAG.plusDays(1);
        looked(dag, 2, 2);
        regio.alsTaak("taak_logboek", () -> signaleringen.found(dag));
        String sleutel = regio.eigenaar().sql("select sleutel from logboek.signalering where soort = 'nacht'")
                .query(String.class).single();
        assertThat(text(bezoek.post("fleur", "/opvallend/" + sleutel, "oordeel-" + sleutel, "verklaard")))
                .contains("Schrijf in een paar zinnen wat je vond");
        assertThat(bezoek.post("fleur", "/opvallend/" + sleutel, "oordeel-" + sleutel, "verklaard",
                "toelichting-" + sleutel, "Crisisdienst, met toestemming van de school.")).hasStatus(303);
        assertThat(text(bezoek.get("fleur", "/opvallend"))).contains("Verklaard", "Crisisdienst", "Fleur");
        assertThat(bezoek.post("fleur", "/opvallend/" + sleutel, "oordeel-" + sleutel, "onterecht",
                "toelichting-" + sleutel, "Toch niet")).as("judged once").hasStatus(422);
    }

    @Test
    void nobody_but_the_supervisor_reads_it_and_nobody_but_the_job_counts() {
        assertThat(bezoek.get("noor", "/opvallend")).hasStatus(403);
        assertThat(bezoek.get("bas", "/opvallend")).hasStatus(403);
        looked(DAG.plusDays(2), 50, 9);
        regio.alsTaak("taak_logboek", () -> signaleringen.found(DAG.plusDays(2)));
        assertThat(regio.als("noor", signaleringen::list)).isEmpty();
        assertThat(regio.als("fleur", signaleringen::list)).isNotEmpty();
        org.assertj.core.api.Assertions.assertThatThrownBy(() -> regio.als("fleur", () -> signaleringen.found(DAG)))
                .isInstanceOf(org.springframework.dao.DataAccessException.class);
    }
}
