package nl.vliegwiel.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;

import org.junit.jupiter.api.Test;

/** Places and round numbers along the axis of a drawing. */
class SchaalTest {

    @Test
    void a_round_scale_holds_its_values_and_has_few_lines() {
        var random = new Random(3);
        for (int keer = 0; keer < 2000; keer++) {
            double min = random.nextGaussian() * Math.pow(10, random.nextInt(7) - 3);
            double max = min + random.nextDouble() * Math.pow(10, random.nextInt(7) - 3);
            var s = Schaal.rond(min, max, 300, 20);
            assertThat(s.laag()).isLessThanOrEqualTo(min + 1e-9 * Math.abs(min));
            assertThat(s.hoog()).isGreaterThanOrEqualTo(max - 1e-9 * Math.abs(max));
            assertThat(s.strepen()).hasSizeBetween(2, 7);
            assertThat(s.at(s.laag())).isCloseTo(300, within(1e-9));
            assertThat(s.at(s.hoog())).isCloseTo(20, within(1e-9));
        }
    }

    @Test
    void one_value_stands_in_the_middle_of_round_numbers() {
        assertThat(Schaal.rond(5, 5, 300, 20).strepen()).containsExactly(4.0, 4.5, 5.0, 5.5, 6.0);
        assertThat(Schaal.rond(0, 0, 300, 20).strepen()).containsExactly(0.0, 0.25, 0.5, 0.75, 1.0);
    }

    @Test
    void a_scale_with_zero_has_a_line_at_zero_and_goes_no_further_than_its_values() {
        var s = Schaal.metNul(-1_300_000, 2_700_000, 0, 400);
        assertThat(s.strepen()).containsExactly(-1e6, 0.0, 1e6, 2e6);
        assertThat(s.at(0)).isCloseTo(130, within(1e-9));
        assertThat(Schaal.metNul(0, 0, 10, 30).at(0)).isEqualTo(20);
        assertThat(Schaal.metNul(3, 9, 0, 90).laag()).isZero();
    }

    @Test
    void numbers_on_the_axis_get_the_decimals_they_need() {
        assertThat(Schaal.rond(0, 20, 0, 1).decimalen()).isZero();
        assertThat(Schaal.rond(0, 2, 0, 1).decimalen()).isEqualTo(1);
        assertThat(Schaal.rond(0, 0.2, 0, 1).decimalen()).isEqualTo(2);
        assertThat(Schaal.px(1 / 3.0)).isEqualTo("0.3");
    }
}
