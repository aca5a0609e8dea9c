package nl.vliegwiel.ondersteuning.werk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import nl.vliegwiel.ondersteuning.werk.Herinnering.Feit;

/** What the reminders say, and the rules of the worklist that need no database. Fictieve gegevens. */
class HerinneringTest {
    private static final LocalDate DONDERDAG = LocalDate.of(2025, 4, 10);

    private static Herinnering van(String soort, LocalDate dag, int getal) {
        return Herinnering.van(new Feit(soort, 7, 9L, 1, "a1", dag, getal, "huisarts", "Overleg met de huisarts"),
                DONDERDAG);
    }

    @Test
    void a_birthday_is_said_two_weeks_ahead_and_due_a_week_before() {
        var h = van("verjaardag", DONDERDAG.plusDays(14), 12);
        assertThat(h.waarom()).isEqualTo("Wordt 12 op 24 april. Vanaf dan beslist de leerling mee.");
        assertThat(h.op()).isEqualTo(DONDERDAG.plusDays(7));
        assertThat(van("verjaardag", DONDERDAG.plusDays(2), 16).op()).isEqualTo(DONDERDAG);
        assertThat(van("verjaardag", DONDERDAG, 12).sleutel()).isNotEqualTo(van("verjaardag", DONDERDAG, 16).sleutel());
    }

    @Test
    void a_question_is_reminded_once_after_seven_and_once_after_fourteen_days() {
        assertThat(van("gevraagd", DONDERDAG.minusDays(7), 7).sleutel()).isEqualTo("gevraagd:7:huisarts:2025-04-03:7");
        assertThat(van("gevraagd", DONDERDAG.minusDays(7), 7).titel())
                .isEqualTo("Antwoord vragen: overleg met de huisarts");
        assertThat(van("gevraagd", DONDERDAG.minusDays(7), 7).waarom())
                .isEqualTo("Gevraagd op 3 april, nog geen antwoord.");
    }

    @ParameterizedTest
    @CsvSource({"verjaardag,verjaardag", "verloop,toestemming", "gevraagd,toestemming", "nazorg,nazorg",
            "cijfer,cijfer",
            "evaluatie,evaluatie", "noodtoegang,noodtoegang", "signaal,signaal"})
    void each_reminder_becomes_a_task_of_its_kind(String feit, String soort) {
        var h = van(feit, DONDERDAG.minusDays(63), 12);
        assertThat(h.soort()).isEqualTo(soort);
        assertThat(h.titel()).isNotBlank();
        assertThat(h.op()).isAfterOrEqualTo(DONDERDAG);
        assertThat(h.signaalId() != null).isEqualTo(feit.equals("signaal"));
    }

    @ParameterizedTest
    @CsvSource({"-3,VANDAAG", "0,VANDAAG", "3,WEEK", "4,LATER"})
    void the_week_ends_on_sunday(int dagen, TaakRow.Groep groep) {
        assertThat(row(dagen, null).groep(DONDERDAG)).isEqualTo(groep);
        assertThat(row(dagen, "de mentor").groep(DONDERDAG)).isEqualTo(TaakRow.Groep.WACHT);
    }

    @Test
    void a_row_says_with_whom_it_lies_and_since_when() {
        assertThat(row(-1, "de mentor").uitleg()).isEqualTo("Ligt bij: de mentor.");
        assertThat(row(-1, "de mentor").wanneer(DONDERDAG).boven()).isEqualTo("sinds 5 april");
        assertThat(row(0, null).wanneer(DONDERDAG).onder()).isEqualTo("13.15 uur");
        assertThat(row(0, null).url()).isEqualTo("/taken/t1");
    }

    private static TaakRow row(int dagen, String wachtOp) {
        return new TaakRow("t1", "gesprek", "Bellen", "", DONDERDAG.plusDays(dagen), LocalTime.of(13, 15), wachtOp,
                DONDERDAG.minusDays(5), 1L, "c1", null, null, null, "Mila Donkers", "2B", "Duinwaard", null);
    }

    @Test
    void recording_time_is_counted_and_never_less_than_a_minute_once_something_was_recorded() {
        assertThat(new Vastlegtijd(List.of(), 0).leeg()).isTrue();
        assertThat(new Vastlegtijd(List.of(new Vastlegtijd.Soort("contact", 1)), 10).tekst()).isEqualTo("1 minuut");
        assertThat(new Vastlegtijd(List.of(new Vastlegtijd.Soort("contact", 24)), 960).minuten()).isEqualTo(6);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"Mila van den Berg|Mila Berg", "van den Berg|Berg", "Berg, Mila|Berg Mila",
            "van|van", "mil|mil"})
    void what_stands_between_first_and_last_name_is_left_out(String tekst, String letters) {
        assertThat(Zoekresultaten.letters(tekst)).isEqualTo(letters);
    }
}
