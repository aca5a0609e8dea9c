package nl.vliegwiel.jeugdhulp;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;

import nl.vliegwiel.jeugdhulp.Jeugdhulpcijfers.Telling;
import nl.vliegwiel.monitor.kleineaantallen.Drempel;

/** Work and measure share no code, but one rule: what the monitor would hide, the screen of a gemeente hides too. */
class KleingetalTest {

    @Test
    void a_share_and_an_amount_are_hidden_exactly_when_the_monitor_hides_them() {
        var monitor = Drempel.van(Kleingetal.AANTAL);
        for (int whole = 0; whole <= 60; whole++)
            for (int part = 0; part <= whole; part++) {
                assertThat(Kleingetal.teKlein(part, whole)).as(part + " van " + whole)
                        .isEqualTo(monitor.teKlein(part, whole));
                assertThat(Kleingetal.teKlein(whole, part, 40)).as(whole + " mensen, " + part + " van 40")
                        .isEqualTo(monitor.teKlein(whole, part, 40.0));
            }
    }

    @Test
    void small_kinds_stand_together_and_nothing_is_left_to_subtract() {
        assertThat(Kleingetal.samengevoegd(List.of(new Telling("01", 40), new Telling("02", 4), new Telling("03", 3))))
                .containsExactly(new Telling("01", 40), new Telling("overig", 7));
        assertThat(Kleingetal.samengevoegd(List.of(new Telling("01", 40), new Telling("02", 9), new Telling("03", 3))))
                .containsExactly(new Telling("01", 40), new Telling("overig", 12));
        assertThat(Kleingetal.samengevoegd(List.of(new Telling("01", 40), new Telling("02", 9))))
                .containsExactly(new Telling("01", 40), new Telling("02", 9));
        assertThat(Kleingetal.aantal(4)).isEqualTo("minder dan 5");
        assertThat(Kleingetal.aandeel(5, 12)).isEqualTo("42%");
        assertThat(Kleingetal.aandeel(4, 12)).isEqualTo("niet getoond");
    }
}
