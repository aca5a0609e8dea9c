package nl.vliegwiel.monitor.statistiek;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;

import org.apache.commons.statistics.distribution.BinomialDistribution;
import org.junit.jupiter.api.Test;

/** Every figure here was published by somebody else. */
class StatistiekTest {

    @Test
    void wilson_gives_the_intervals_of_newcombe_1998_table_1() {
        assertInterval(new Proportion(81, 263).wilson(), 0.2553, 0.3662, 5e-5);
        assertInterval(new Proportion(15, 148).wilson(), 0.0624, 0.1605, 5e-5);
        assertInterval(new Proportion(0, 20).wilson(), 0, 0.1611, 5e-5);
        assertInterval(new Proportion(1, 29).wilson(), 0.0061, 0.1718, 5e-5);
    }

    @Test
    void the_difference_of_two_shares_has_the_interval_of_newcombe_1998_method_10() {
        var difference = new Proportion(56, 70).minus(new Proportion(48, 80));
        assertThat(difference.waarde()).isCloseTo(0.2, within(1e-12));
        assertInterval(difference, 0.0524, 0.3339, 5e-5);
        var none = new Proportion(10, 10).minus(new Proportion(0, 20));
        assertInterval(none, 0.6791, 1.0, 5e-5);
    }

    @Test
    void a_share_cannot_be_more_than_all() {
        assertThatThrownBy(() -> new Proportion(3, 2)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void ten_events_have_the_exact_poisson_limits_of_garwood_1936() {
        assertInterval(new PoissonCount(10, 1).exact(), 4.7954, 18.3904, 5e-5);
        assertInterval(new PoissonCount(0, 1).exact(), 0, 3.6889, 5e-5);
        assertInterval(new PoissonCount(10, 2).exact(), 4.7954 / 2, 18.3904 / 2, 5e-5);
    }

    /** Remission of leukaemia in weeks (Freireich 1963; Gehan 1965), as worked by Kalbfleisch and Prentice, table 1.1 and 1.3. */
    @Test
    void kaplan_meier_gives_the_published_curve_of_the_6_mp_trial() {
        int[] weeks = {6, 6, 6, 6, 7, 9, 10, 10, 11, 13, 16, 17, 19, 20, 22, 23, 25, 32, 32, 34, 35};
        boolean[] ended = new boolean[21];
        for (int i : new int[]{0, 1, 2, 4, 6, 9, 10, 14, 15}) {
            ended[i] = true;
        }
        var curve = KaplanMeier.of(weeks, ended);
        assertThat(curve.steps()).extracting(KaplanMeier.Step::dag).containsExactly(6, 7, 10, 13, 16, 22, 23);
        assertSteps(curve, 0.8571, 0.8067, 0.7529, 0.6902, 0.6275, 0.5378, 0.4482);
        assertThat(curve.steps().get(0).standaardfout()).isCloseTo(0.0764, within(5e-5));
        assertThat(curve.steps().get(6).standaardfout()).isCloseTo(0.1346, within(5e-5));
        assertThat(curve.median().waarde()).isEqualTo(23);
        assertThat(curve.median().laag()).isEqualTo(13);
        assertThat(curve.median().hoog()).isNaN();
    }

    @Test
    void kaplan_meier_gives_the_published_median_of_the_placebo_arm() {
        int[] weeks = {1, 1, 2, 2, 3, 4, 4, 5, 5, 8, 8, 8, 8, 11, 11, 12, 12, 15, 17, 22, 23};
        boolean[] ended = new boolean[21];
        java.util.Arrays.fill(ended, true);
        var median = KaplanMeier.of(weeks, ended).median();
        assertThat(median.waarde()).isEqualTo(8);
        assertInterval(median, 4, 11, 0);
    }

    /** Where the curve ends at zero Greenwood has no variance; 1 - 0.025^(1/n) is the exact limit of none left out of n. */
    @Test
    void the_last_one_who_was_left_does_not_make_a_median_certain() {
        var last = KaplanMeier.of(new int[]{5, 12, 20, 25, 28, 30},
                new boolean[]{false, false, false, false, false, true});
        assertThat(last.median().waarde()).isEqualTo(30);
        assertThat(last.median().laag()).isEqualTo(30);
        assertThat(last.median().hoog()).as("one person").isNaN();
        var five = KaplanMeier.of(new int[]{1, 2, 3, 4, 5}, new boolean[]{true, true, true, true, true}).median();
        assertThat(five.waarde()).isEqualTo(3);
        assertThat(five.hoog()).as("five, one a day").isNaN();
    }

    @Test
    void all_on_one_day_is_that_day() {
        int[] days = new int[11];
        boolean[] ended = new boolean[11];
        java.util.Arrays.fill(days, 9);
        java.util.Arrays.fill(ended, true);
        assertInterval(KaplanMeier.of(days, ended).median(), 9, 9, 0);
    }

    /** Flow rate of ten batches: NIST/SEMATECH e-Handbook of Statistical Methods, 6.3.2.2. */
    @Test
    void the_limits_of_the_control_chart_are_those_of_the_nist_handbook() {
        double[] flow = {49.6, 47.6, 49.9, 51.3, 47.8, 51.2, 52.6, 52.4, 53.6, 52.1};
        var metingen = series(flow);
        metingen.add(new ControlChart.Meting(10, 50));
        var chart = ControlChart.of(metingen, 10, Richting.OMLAAG);
        assertThat(chart.grenzen().gemiddelde()).isCloseTo(50.81, within(1e-9));
        assertThat(chart.grenzen().boven()).isCloseTo(55.8041, within(0.002));
        assertThat(chart.grenzen().onder()).isCloseTo(45.8159, within(0.002));
        assertThat(chart.grenzen().voorlopig()).isTrue();
    }

    @Test
    void hours_per_hour_due_have_the_linearised_interval_worked_by_hand() {
        // t = 2, 4, 6, 8 over n = 10 each: R = 0.5, s2 = 20/3, se = sqrt(20/3/4)/10 = 0.1291, t(3) = 3.1824
        var ratio = new RatioOfSums(4, 20, 40, 120, 200, 400).interval();
        assertThat(ratio.waarde()).isEqualTo(0.5);
        assertInterval(ratio, 0.5 - 0.41085, 0.5 + 0.41085, 1e-4);
    }

    @Test
    void the_lower_funnel_limit_of_ten_tosses_is_the_interpolated_binomial_quantile() {
        // P(X <= 1) = 11/1024, P(X <= 2) = 56/1024: r = 2, alpha = (0.0546875 - 0.025) / 0.0439453
        var limits = new Funnel(0.5, 1).limits(10);
        assertThat(limits.onder95()).isCloseTo((2 - 0.675556) / 10, within(1e-5));
        assertThat(limits.boven95()).isCloseTo(1 - limits.onder95(), within(1e-12));
        assertThat(limits.onder998()).isLessThan(limits.onder95());
    }

    /** By definition: on either side no more than one in forty lies outside 95 percent by chance, and one in a thousand outside 99.8. */
    @Test
    void on_neither_side_more_lie_outside_the_funnel_than_is_said() {
        for (double share : new double[]{0.02, 0.1, 0.35, 0.5, 0.8, 0.95}) {
            for (int n = 1; n < 120; n++) {
                var limits = new Funnel(share, 1).limits(n);
                var binomial = BinomialDistribution.of(n, share);
                double low = 0;
                double high = 0;
                double highest = 0;
                for (int k = 0; k <= n; k++) {
                    low += (double) k / n < limits.onder95() ? binomial.probability(k) : 0;
                    high += (double) k / n > limits.boven95() ? binomial.probability(k) : 0;
                    highest += (double) k / n > limits.boven998() ? binomial.probability(k) : 0;
                }
                assertThat(low).isLessThanOrEqualTo(0.025);
                assertThat(high).isLessThanOrEqualTo(0.025);
                assertThat(highest).isLessThanOrEqualTo(0.001);
            }
        }
    }

    @Test
    void a_unit_far_above_chance_stands_out_and_one_on_the_mean_does_not() {
        var units = new ArrayList<Proportion>();
        for (int i = 0; i < 20; i++) {
            units.add(new Proportion(76 + i % 8, 1000));
        }
        units.add(new Proportion(140, 1000));
        var funnel = Funnel.of(units);
        assertThat(funnel.place(units.getLast())).isEqualTo(Funnel.Plaats.HOGER_DAN_TOEVAL);
        assertThat(funnel.place(units.getFirst())).isEqualTo(Funnel.Plaats.PAST_BIJ_TOEVAL);
        assertThat(funnel.place(new Proportion(0, 20))).isEqualTo(Funnel.Plaats.PAST_BIJ_TOEVAL);
    }

    @Test
    void spread_between_units_widens_the_funnel() {
        var units = new ArrayList<Proportion>();
        for (int i = 0; i < 20; i++) {
            units.add(new Proportion(i % 2 == 0 ? 40 : 120, 1000));
        }
        assertThat(Funnel.of(units).spreiding()).isGreaterThan(10);
    }

    private static List<ControlChart.Meting> series(double... values) {
        var metingen = new ArrayList<ControlChart.Meting>();
        for (int i = 0; i < values.length; i++) {
            metingen.add(new ControlChart.Meting(i, values[i]));
        }
        return metingen;
    }

    private static void assertSteps(KaplanMeier curve, double... shares) {
        for (int i = 0; i < shares.length; i++) {
            assertThat(curve.steps().get(i).deel()).isCloseTo(shares[i], within(5e-5));
        }
    }

    private static void assertInterval(Interval interval, double low, double high, double precision) {
        assertThat(interval.laag()).isCloseTo(low, within(precision));
        assertThat(interval.hoog()).isCloseTo(high, within(precision));
    }
}
