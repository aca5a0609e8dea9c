package nl.vliegwiel.ondersteuning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;

import org.junit.jupiter.api.Test;

import nl.vliegwiel.leerling.Casus;
import nl.vliegwiel.web.Geweigerd;

/** A contact is taken back within the hour, and the first one after the plan begins the help. Fictieve gegevens. */
class ContactTest {
    private static final LocalDate DAG = LocalDate.of(2025, 3, 3);
    private static final OffsetDateTime TOEN = OffsetDateTime.parse("2025-03-03T10:00:00+01:00");
    private final Casus casus = new Casus(1, "sleutel", "25-0001", 1, 1, null, null, DAG, DAG, DAG, null, null, null,
            null, null, "team", "verkennen", 1);

    @Test
    void only_the_writer_takes_it_back_and_only_within_the_hour() {
        var c = contact("jeugdige", DAG, false);
        c.mayBeUndone(1, TOEN.plusMinutes(59));
        assertThatThrownBy(() -> c.mayBeUndone(2, TOEN)).isInstanceOf(Geweigerd.class)
                .hasMessageContaining("Alleen wie");
        assertThatThrownBy(() -> c.mayBeUndone(1, TOEN.plusMinutes(61))).isInstanceOf(Geweigerd.class)
                .hasMessageContaining("tot een uur");
    }

    @Test
    void the_help_begins_with_the_young_person_or_a_parent_after_the_plan() {
        assertThat(contact("jeugdige", DAG, false).begint(casus)).as("no plan yet").isFalse();
        var metPlan = casus.gepland(DAG.plusDays(2));
        assertThat(contact("jeugdige", DAG.plusDays(1), false).begint(metPlan)).as("before the plan").isFalse();
        assertThat(contact("school", DAG.plusDays(2), false).begint(metPlan)).as("with the school").isFalse();
        assertThat(contact("jeugdige", DAG.plusDays(2), true).begint(metPlan)).as("a werknotitie").isFalse();
        assertThat(contact("moeder", DAG.plusDays(2), false).begint(metPlan)).isTrue();
        assertThat(contact("moeder", DAG.plusDays(9), false).begint(metPlan.ondersteund(DAG.plusDays(3))))
                .as("it began already").isFalse();
    }

    private static Contact contact(String met, LocalDate op, boolean werknotitie) {
        return new Contact(1, "s", 1, op, met, "", List.of(), werknotitie, werknotitie ? op.plusWeeks(6) : null, false,
                TOEN,
                1, "Noor Hendriks", null, null, 1);
    }
}
