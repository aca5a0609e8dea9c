package nl.vliegwiel.monitor.statistiek;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;

import nl.vliegwiel.monitor.statistiek.ControlChart.Meting;
import nl.vliegwiel.monitor.statistiek.ControlChart.Regel;

/** The four rules and the five verdicts. */
class ControlChartTest {

    /** Mean 9.0 and limits 6.4 to 11.6, as in the picture of the indicator screen. */
    private static final double[] BASIS = {8.0, 9.8, 9.1, 8.6, 9.4, 8.3, 10.2, 9.3, 8.9, 9.4, 8.7, 9.3};

    @Test
    void too_few_measurements_before_the_start_give_no_verdict() {
        var chart = ControlChart.of(series(new double[]{8, 9, 8, 9, 8}, 1, 1, 1), 5, Richting.OMLAAG);
        assertThat(chart.oordeel()).isEqualTo(Oordeel.TE_WEINIG_METINGEN);
        assertThat(chart.grenzen()).isNull();
        assertThat(chart.basis()).isEqualTo(5);
    }

    @Test
    void six_to_eleven_measurements_give_provisional_limits_and_twelve_fixed_ones() {
        assertThat(ControlChart.of(series(BASIS, 9.0), 12, Richting.OMLAAG).grenzen().voorlopig()).isFalse();
        assertThat(ControlChart.of(series(BASIS, 9.0), 11, Richting.OMLAAG).grenzen().voorlopig()).isTrue();
    }

    @Test
    void ordinary_variation_is_no_change() {
        var chart = ControlChart.of(series(BASIS, 9.2, 8.4, 9.6, 8.8, 9.1), 12, Richting.OMLAAG);
        assertThat(chart.oordeel()).isEqualTo(Oordeel.GEWONE_SCHOMMELING);
        assertThat(chart.bevinding()).isNull();
    }

    @Test
    void seven_below_the_mean_is_an_improvement_for_what_should_fall() {
        var after = new double[]{8.9, 8.2, 8.8, 8.1, 8.7, 8.3, 8.6};
        assertVerdict(after, Richting.OMLAAG, Oordeel.VERBETERING, Regel.ZELFDE_KANT);
        assertVerdict(after, Richting.OMHOOG, Oordeel.LET_OP, Regel.ZELFDE_KANT);
        assertVerdict(after, Richting.GEEN, Oordeel.VERANDERING, Regel.ZELFDE_KANT);
    }

    @Test
    void six_below_the_mean_is_not_yet_a_change() {
        var chart = ControlChart.of(series(BASIS, 9.2, 8.2, 8.8, 8.1, 8.7, 8.3, 8.6), 12, Richting.OMLAAG);
        assertThat(chart.oordeel()).isEqualTo(Oordeel.GEWONE_SCHOMMELING);
    }

    @Test
    void one_measurement_outside_the_limits_is_a_signal() {
        assertVerdict(new double[]{9.2, 12.9, 9.1}, Richting.OMLAAG, Oordeel.LET_OP, Regel.BUITEN_DE_GRENZEN);
    }

    @Test
    void two_of_three_near_the_same_limit_is_a_signal() {
        assertVerdict(new double[]{9.2, 11.0, 9.1, 11.1}, Richting.OMLAAG, Oordeel.LET_OP, Regel.DICHT_BIJ_DE_GRENS);
    }

    @Test
    void seven_steadily_down_is_a_signal_also_across_the_mean() {
        assertVerdict(new double[]{10.3, 10.0, 9.7, 9.4, 8.9, 8.5, 8.2}, Richting.OMLAAG, Oordeel.VERBETERING,
                Regel.STEEDS_DEZELFDE_KANT_OP);
    }

    @Test
    void an_old_signal_is_history_and_not_the_verdict_of_today() {
        var chart = ControlChart.of(series(BASIS, 12.9, 9.1, 8.8, 9.2, 8.9), 12, Richting.OMLAAG);
        assertThat(chart.oordeel()).isEqualTo(Oordeel.GEWONE_SCHOMMELING);
        assertThat(chart.voorbij()).get().extracting(ControlChart.Bevinding::kant).isEqualTo(1);
        assertThat(chart.punten().get(12).kant()).isEqualTo(1);
    }

    @Test
    void a_change_before_the_start_is_no_effect_of_the_start() {
        double[] odd = BASIS.clone();
        odd[2] = 14;
        var chart = ControlChart.of(series(odd, 9.9, 9.2, 9.8), 12, Richting.OMLAAG);
        assertThat(chart.oordeel()).isEqualTo(Oordeel.GEWONE_SCHOMMELING);
        assertThat(chart.punten().get(2).kant()).isZero();
    }

    @Test
    void a_baseline_without_variation_gives_no_verdict() {
        // nothing was registered before the start: a first number above zero is no change of the world
        var chart = ControlChart.of(series(new double[]{0, 0, 0, 0, 0, 0}, 5, 6, 5, 7, 5, 6, 5), 6, Richting.GEEN);
        assertThat(chart.oordeel()).isEqualTo(Oordeel.TE_WEINIG_METINGEN);
        assertThat(chart.grenzen()).isNull();
        assertThat(chart.vlak()).isTrue();
    }

    @Test
    void coming_back_to_the_mean_is_no_improvement() {
        var chart = ControlChart.of(series(BASIS, 13, 14, 13.5, 12.4, 11.6, 11, 10.6, 10.4, 10.2), BASIS.length,
                Richting.OMLAAG);
        assertThat(chart.oordeel()).isNotEqualTo(Oordeel.VERBETERING);
        assertThat(Signals.in(chart.punten(), chart.grenzen().gemiddelde()))
                .noneMatch(b -> b.regel() == Regel.STEEDS_DEZELFDE_KANT_OP);
    }

    @Test
    void a_wave_that_passed_is_remembered_as_high_and_not_as_falling() {
        var chart = ControlChart.of(series(BASIS, 10, 15, 14, 12, 11, 10.2, 9.6, 8.9, 9.4, 8.8, 9.3, 8.9),
                BASIS.length, Richting.OMLAAG);
        assertThat(chart.oordeel()).isEqualTo(Oordeel.GEWONE_SCHOMMELING);
        assertThat(chart.voorbij().orElseThrow().kant()).isPositive();
    }

    /** Of so many pupils so many: 12 months before the start with 9 percent, then what is asked. */
    private static ControlChart shares(int[] before, int[] size, int[][] after) {
        var metingen = new ArrayList<Meting>();
        for (int i = 0; i < before.length; i++) {
            metingen.add(new Meting(i, 100.0 * before[i] / size[i], before[i], size[i]));
        }
        for (int[] a : after) {
            metingen.add(new Meting(metingen.size(), 100.0 * a[0] / a[1], a[0], a[1]));
        }
        return ControlChart.tellingen(metingen, before.length, Richting.OMLAAG, true, 100);
    }

    /** Steady numbers around 45 of 500: chance alone gives more, so the limits are those of chance: 9 plus and minus 3.84. */
    private static final int[] STEADY = {45, 48, 43, 46, 44, 47, 42, 45, 46, 44, 47, 43};
    private static final int[] FIVE_HUNDRED = {500, 500, 500, 500, 500, 500, 500, 500, 500, 500, 500, 500};

    @Test
    void a_share_gets_the_limits_of_chance_and_they_narrow_with_the_size_of_the_group() {
        var chart = shares(STEADY, FIVE_HUNDRED, new int[][]{{45, 500}, {180, 2000}, {9, 100}});
        assertThat(chart.grenzen().soort()).isEqualTo(ControlChart.Soort.P);
        assertThat(chart.grenzen().spreiding()).isEqualTo(1);
        assertThat(chart.punten().get(12).boven() - 9).isCloseTo(3.84, org.assertj.core.api.Assertions.within(0.01));
        assertThat(chart.punten().get(13).boven() - 9).isCloseTo(1.92, org.assertj.core.api.Assertions.within(0.01));
        assertThat(chart.punten().get(14).onder()).isCloseTo(0.41, org.assertj.core.api.Assertions.within(0.01));
        assertThat(chart.oordeel()).isEqualTo(Oordeel.GEWONE_SCHOMMELING);
    }

    @Test
    void the_same_share_is_a_signal_in_a_large_group_and_chance_in_a_small_one() {
        assertThat(shares(STEADY, FIVE_HUNDRED, new int[][]{{12, 100}}).oordeel())
                .isEqualTo(Oordeel.GEWONE_SCHOMMELING);
        assertThat(shares(STEADY, FIVE_HUNDRED, new int[][]{{600, 5000}}).oordeel()).isEqualTo(Oordeel.LET_OP);
    }

    @Test
    void a_baseline_that_varies_more_than_chance_gets_limits_that_are_as_much_wider() {
        int[] wild = {45, 70, 30, 60, 25, 65, 40, 75, 28, 55, 35, 66};
        var chart = shares(wild, FIVE_HUNDRED, new int[][]{{72, 500}, {40, 500}});
        assertThat(chart.grenzen().soort()).isEqualTo(ControlChart.Soort.P_LANEY);
        assertThat(chart.grenzen().spreiding()).isGreaterThan(3);
        assertThat(chart.oordeel()).as("14.4 percent is outside the limits of chance alone")
                .isEqualTo(Oordeel.GEWONE_SCHOMMELING);
    }

    @Test
    void limits_are_frozen_at_the_start_whatever_comes_after() {
        var before = shares(STEADY, FIVE_HUNDRED, new int[][]{{45, 500}}).grenzen();
        var after = shares(STEADY, FIVE_HUNDRED, new int[][]{{90, 500}, {95, 500}, {92, 500}, {45, 500}}).grenzen();
        assertThat(after).isEqualTo(before);
    }

    @Test
    void events_get_a_u_chart_and_nobody_before_the_start_gives_no_limits() {
        var events = new ArrayList<Meting>();
        for (int i = 0; i < 14; i++) {
            events.add(new Meting(i, 1000.0 * (4 + i % 3) / 1000, 4 + i % 3, 1000));
        }
        var chart = ControlChart.tellingen(events, 12, Richting.GEEN, false, 1000);
        assertThat(chart.grenzen().soort()).isEqualTo(ControlChart.Soort.U);
        assertThat(chart.grenzen().onder()).isZero();
        var none = new ArrayList<Meting>();
        for (int i = 0; i < 14; i++) {
            none.add(new Meting(i, 0, 0, 1000));
        }
        assertThat(ControlChart.tellingen(none, 12, Richting.GEEN, false, 1000).vlak()).isTrue();
    }

    private static void assertVerdict(double[] after, Richting richting, Oordeel oordeel, Regel regel) {
        var chart = ControlChart.of(series(BASIS, after), BASIS.length, richting);
        assertThat(chart.oordeel()).isEqualTo(oordeel);
        assertThat(chart.bevinding().regel()).isEqualTo(regel);
    }

    private static List<Meting> series(double[] basis, double... after) {
        var metingen = new ArrayList<Meting>();
        for (double value : basis) {
            metingen.add(new Meting(metingen.size(), value));
        }
        for (double value : after) {
            metingen.add(new Meting(metingen.size(), value));
        }
        return metingen;
    }
}
