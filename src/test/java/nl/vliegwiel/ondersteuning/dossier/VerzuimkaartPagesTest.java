package nl.vliegwiel.ondersteuning.dossier;

import static nl.vliegwiel.Bezoek.text;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import nl.vliegwiel.Bezoek;
import nl.vliegwiel.PagesTest;
import nl.vliegwiel.Proefregio;

/** Absence on the page of a casus: for leerplicht with consent and the school itself. Fictieve gegevens. */
@PagesTest
class VerzuimkaartPagesTest {
    @Autowired
    private Bezoek bezoek;
    @Autowired
    private Proefregio regio;
    @Autowired
    private Clock clock;
    private long kind;
    private long casus;
    private String url = "";

    @BeforeEach
    void een_casus() {
        kind = regio.leerling("Qadira", 14);
        casus = regio.casus(kind);
        regio.toestemming(casus, "begeleiding");
        url = regio.url(casus);
    }

    @Test
    void leerplicht_sees_who_it_is_and_the_absence_and_nothing_of_the_work() {
        bezoek.post("noor", url + "/contacten", "met", "jeugdige", "notitie", "niet voor leerplicht");
        absent(3);
        assertThat(bezoek.get("joost", url)).hasStatus(404);
        regio.toestemming(casus, "leerplicht");
        assertThat(text(bezoek.get("joost", url))).contains("Qadira", "3 uur zonder geldige reden",
                "in de laatste 4 lesweken", "Ziek", "0,8 uur", "Laatste dag: ").doesNotContain("niet voor leerplicht",
                        "Tijdlijn", "Doelen");
    }

    @Test
    void the_oco_sees_it_without_that_consent_and_the_coach_does_not() {
        absent(2);
        assertThat(text(bezoek.get("bart", url))).contains("2 uur zonder geldige reden");
        assertThat(text(bezoek.get("noor", url))).contains("Qadira").doesNotContain("zonder geldige reden");
    }

    @Test
    void nothing_delivered_is_said_to_who_reads_absence_only() {
        regio.toestemming(casus, "leerplicht");
        assertThat(text(bezoek.get("joost", url))).contains("De school leverde dit schooljaar geen verzuim aan.");
        assertThat(text(bezoek.get("bart", url))).doesNotContain("geen verzuim aan");
        assertThat(text(bezoek.get("noor", url))).doesNotContain("geen verzuim aan");
    }

    private void absent(int uren) {
        var dag = LocalDate.now(clock);
        regio.eigenaar().sql("""
                insert into verzuim.melding (school_id, jeugdige_id, datum, lesuur, minuten, soort, geoorloofd)
                select 1, ?, ?, n, 50, 'afwezig', false from generate_series(1, ?) n""").params(kind, dag, uren)
                .update();
        regio.eigenaar().sql("""
                insert into verzuim.melding (school_id, jeugdige_id, datum, minuten, soort, geoorloofd)
                values (1, ?, ?, 50, 'ziek', true)""").params(kind, dag).update();
    }
}
