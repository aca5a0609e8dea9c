package nl.vliegwiel.leerling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;

import org.junit.jupiter.api.Test;

import nl.vliegwiel.web.Geweigerd;

/** A phase is a date. Fictieve gegevens. */
class CasusTest {
    private static final LocalDate DAG = LocalDate.of(2025, 3, 3);
    private final Casus casus = new Casus(1, "sleutel", "25-0001", 1, 1, null, null, DAG, DAG, null, null, null, null,
            null, null, "team", "signaal", 1);

    @Test
    void a_later_phase_fills_the_earlier_ones() {
        var c = casus.ondersteund(DAG.plusDays(5));
        assertThat(c.verkennenOp()).isEqualTo(DAG.plusDays(5));
        assertThat(c.planOp()).isEqualTo(DAG.plusDays(5));
        assertThat(c.verkend(DAG.plusDays(9)).verkennenOp()).as("the first day stays").isEqualTo(DAG.plusDays(5));
    }

    @Test
    void one_phase_back_empties_the_last_date_only() {
        var c = casus.verkend(DAG).gepland(DAG.plusDays(2)).teruggezet();
        assertThat(c.planOp()).isNull();
        assertThat(c.verkennenOp()).isEqualTo(DAG);
        assertThatThrownBy(casus::teruggezet).isInstanceOf(Geweigerd.class).hasMessageContaining("aan het begin");
    }

    @Test
    void a_closed_casus_refuses_every_change() {
        var dicht = casus.inNazorg(DAG).gesloten(DAG.plusDays(60));
        assertThat(dicht.open()).isFalse();
        assertThatThrownBy(() -> dicht.gesloten(DAG.plusDays(61))).isInstanceOf(Geweigerd.class)
                .hasMessageContaining("gesloten op");
        assertThatThrownBy(() -> dicht.ondersteund(DAG)).isInstanceOf(Geweigerd.class);
    }
}
