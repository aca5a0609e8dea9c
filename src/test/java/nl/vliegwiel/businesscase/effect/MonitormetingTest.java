package nl.vliegwiel.businesscase.effect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;

import org.junit.jupiter.api.Test;

import nl.vliegwiel.businesscase.effect.Monitormeting.Moment;
import nl.vliegwiel.businesscase.rekenen.model.Bron;
import nl.vliegwiel.businesscase.rekenen.model.Effect;
import nl.vliegwiel.businesscase.rekenen.model.Verdeling;

/** What the monitor estimated becomes an effect where better is positive. */
class MonitormetingTest {
    private static final Bron BRON = new Bron("peiling-x", "Monitor", null, 2026, Bron.Sterkte.MATIG);

    @Test
    void less_absence_is_a_gain_and_its_limits_change_places() {
        var m = Monitormeting.vergelijking(-0.012, -0.020, -0.004, true, BRON, "");
        assertThat(m.schatting()).isEqualTo(0.012);
        assertThat(m.laag()).isEqualTo(0.004);
        assertThat(m.hoog()).isEqualTo(0.020);
        assertThat(m.meting()).isEqualTo(Effect.Meting.VERGELIJKING);
        assertThat(m.verdeling(190)).isEqualTo(
                new Verdeling.Interval(0.012 * 190, 0.004 * 190, 0.020 * 190, 0.95, Verdeling.Vorm.NORMAAL));
    }

    @Test
    void before_and_after_adds_both_margins_and_is_not_net() {
        var m = Monitormeting.voorNa(new Moment(0.10, 0.07, 0.13), new Moment(0.08, 0.04, 0.12), true, BRON, "");
        assertThat(m.schatting()).isCloseTo(0.02, within(1e-12));
        // margins 0.03 and 0.04 of independent numbers make 0.05
        assertThat(m.laag()).isCloseTo(-0.03, within(1e-12));
        assertThat(m.hoog()).isCloseTo(0.07, within(1e-12));
        assertThat(m.meting()).isEqualTo(Effect.Meting.VOOR_NA);
    }

    @Test
    void a_number_without_margin_is_no_measurement() {
        assertThat(Moment.of(0.1, null, 0.2)).isNull();
        assertThat(Moment.of(0.1, 0.05, 0.2)).isNotNull();
    }

    @Test
    void a_mean_of_months_weighs_each_month_and_is_no_surer_than_they_are_together() {
        var m = Moment.gemiddeld(List.of(new Moment(0.10, 0.08, 0.12), new Moment(0.04, 0.00, 0.08)),
                List.of(3000.0, 1000.0));
        assertThat(m.waarde()).isCloseTo(0.085, within(1e-12));
        // three times 0.02 and once 0.04, divided by four
        assertThat(m.hoog() - m.waarde()).isCloseTo(0.025, within(1e-12));
        assertThat(m.waarde() - m.laag()).isCloseTo(0.025, within(1e-12));
        var een = new Moment(0.10, 0.05, 0.12);
        assertThat(Moment.gemiddeld(List.of(een), List.of(7.0))).isEqualTo(een);
    }
}
