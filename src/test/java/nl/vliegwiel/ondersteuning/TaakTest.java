package nl.vliegwiel.ondersteuning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;

import org.junit.jupiter.api.Test;

import nl.vliegwiel.web.Geweigerd;

/** What may happen to a task. Fictieve gegevens. */
class TaakTest {
    private static final LocalDate DAG = LocalDate.of(2025, 3, 3);
    private static final OffsetDateTime NU = OffsetDateTime.of(2025, 3, 3, 12, 0, 0, 0, ZoneOffset.UTC);
    private final Taak taak = Taak.voor(1, 5L, "eigen", "Moeder bellen", "", DAG);

    private static Taak klaar(OffsetDateTime op) {
        return new Taak(1, "s", "a1", null, null, null, null, "eigen", "t", "", DAG, null, null, null, NU, op, 2);
    }

    @Test
    void is_moved_to_today_or_later_and_loses_its_hour() {
        var verzet = taak.om(java.time.LocalTime.of(9, 0)).verzet(DAG.plusDays(7), DAG);
        assertThat(verzet.op()).isEqualTo(DAG.plusDays(7));
        assertThat(verzet.tijd()).isNull();
        assertThatThrownBy(() -> taak.verzet(DAG.minusDays(1), DAG)).isInstanceOf(Geweigerd.class)
                .hasMessage("Kies een datum van vandaag of later");
        assertThatThrownBy(() -> klaar(NU).verzet(DAG, DAG)).isInstanceOf(Geweigerd.class);
    }

    @Test
    void waits_for_somebody_since_a_day_and_no_longer() {
        var wacht = taak.wachtend("de mentor", DAG);
        assertThat(wacht.wachtSinds()).isEqualTo(DAG);
        assertThat(wacht.wachtend(null, DAG).wachtSinds()).isNull();
    }

    @Test
    void ends_by_a_tick_only_when_it_asks_for_nothing_else() {
        assertThatCode(taak::mayBeTicked).doesNotThrowAnyException();
        assertThatThrownBy(() -> Taak.voor(1, 5L, "evaluatie", "Evalueren", "", DAG).mayBeTicked())
                .isInstanceOf(Geweigerd.class).hasMessageContaining("Afvinken kan niet");
    }

    @Test
    void the_end_is_undone_within_the_hour() {
        assertThatCode(() -> klaar(NU).mayBeReopened(NU.plusMinutes(60))).doesNotThrowAnyException();
        assertThatThrownBy(() -> klaar(NU).mayBeReopened(NU.plusMinutes(61))).isInstanceOf(Geweigerd.class);
        assertThatThrownBy(() -> taak.mayBeReopened(NU)).isInstanceOf(Geweigerd.class);
    }
}
