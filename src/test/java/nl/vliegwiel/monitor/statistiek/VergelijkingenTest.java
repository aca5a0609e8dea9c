package nl.vliegwiel.monitor.statistiek;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import nl.vliegwiel.monitor.statistiek.AttributeChart.Meting;
import nl.vliegwiel.monitor.statistiek.Standardisation.Stratum;

/** Each method gives the answer of an example that somebody else published. */
class VergelijkingenTest {

    /** Days with how many ended and how many were still running; a negative number still ran. */
    private static SortedMap<Integer, long[]> durations(int... days) {
        var counts = new TreeMap<Integer, long[]>();
        for (int day : days) {
            counts.computeIfAbsent(Math.abs(day), d -> new long[2])[day > 0 ? 0 : 1]++;
        }
        return counts;
    }

    /** Freireich and others, Blood 21 (1963) 699-716; worked in Kleinbaum and Klein, Survival Analysis, chapter 2: chi2 16.79. */
    @Test
    void log_rank_of_the_leukaemia_trial() {
        var treated = durations(6, 6, 6, -6, 7, -9, 10, -10, -11, 13, 16, -17, -19, -20, 22, 23, -25, -32, -32, -34,
                -35);
        var placebo = durations(1, 1, 2, 2, 3, 4, 4, 5, 5, 8, 8, 8, 8, 11, 11, 12, 12, 15, 17, 22, 23);
        var result = LogRank.of(treated, placebo);
        assertThat(result.waargenomen()).isEqualTo(9);
        assertThat(result.verwacht()).isCloseTo(19.25, within(0.005));
        assertThat(result.chi2()).isCloseTo(16.79, within(0.005));
        assertThat(result.p()).isLessThan(0.0001);
    }

    @Test
    void log_rank_without_anybody_to_compare_is_no_number_and_no_verdict() {
        assertThat(LogRank.of(durations(3, 4), new TreeMap<>()).p()).isNaN();
        assertThat(LogRank.of(durations(-3), durations(-4)).p()).isNaN();
    }

    /** Fleiss, Statistical Methods for Rates and Proportions (1981) p. 249, births of order 1 in the make-up of all births: 92.3 per 100,000. */
    @Test
    void direct_standardisation_of_fleiss() {
        double[] count = {107, 141, 60, 40, 39, 25};
        double[] births = {230061, 329449, 114920, 39487, 14208, 3052};
        double[] standard = {63986.6, 186263.6, 157302.2, 97647.0, 47572.6, 12262.6};
        var strata = IntStream.range(0, 6).mapToObj(i -> new Stratum(count[i], births[i], standard[i])).toList();
        var rate = Standardisation.direct(strata).times(100_000);
        assertThat(rate.waarde()).isCloseTo(92.305, within(0.0005));
        // the gamma limits of Fay and Feuer, as R gives them (ageadjust.direct of epitools)
        assertThat(rate.laag()).isCloseTo(80.4418, within(0.0001));
        assertThat(rate.hoog()).isCloseTo(105.7633, within(0.0001));
    }

    /** Fay and Feuer (1997): with one stratum their limits are the exact ones, of ten events 4.7954 and 18.3904 (R's poisson.test). */
    @Test
    void the_limits_of_a_standardised_rate_are_exact_where_there_is_nothing_to_standardise() {
        var rate = Standardisation.direct(List.of(new Stratum(10, 1, 7)));
        assertThat(rate.laag()).isCloseTo(4.7954, within(0.0001));
        assertThat(rate.hoog()).isCloseTo(18.3904, within(0.0001));
        assertThat(Standardisation.direct(List.of(new Stratum(0, 1, 7))).laag()).isZero();
    }

    @Test
    void a_stratum_without_anybody_cannot_be_standardised() {
        assertThat(Standardisation.direct(List.of(new Stratum(1, 10, 5), new Stratum(0, 0, 5))).waarde()).isNaN();
        assertThat(Standardisation.indirect(List.of(new Stratum(0, 0, 5)), List.of(0.1)).waarde()).isNaN();
    }

    /** The standardised ratio is counted over expected; its limits are Garwood's, as R's poisson.test(10) gives: 4.7954 and 18.3904. */
    @Test
    void indirect_standardisation_divides_by_what_the_standard_would_give() {
        var strata = List.of(new Stratum(4, 100, 1), new Stratum(6, 200, 1));
        var ratio = Standardisation.indirect(strata, List.of(0.02, 0.04));
        assertThat(ratio.waarde()).isCloseTo(1.0, within(1e-12));
        assertThat(ratio.laag()).isCloseTo(0.47954, within(1e-5));
        assertThat(ratio.hoog()).isCloseTo(1.83904, within(1e-5));
    }

    /** Montgomery, Introduction to Statistical Quality Control, the orange juice cans: 347 of 30 times 50, limits 0.0524 and 0.4102. */
    @Test
    void p_chart_of_the_orange_juice_cans() {
        int[] cans = {12, 15, 8, 10, 4, 7, 16, 9, 14, 10, 5, 6, 17, 12, 22, 8, 10, 5, 13, 11, 20, 18, 24, 15, 9, 12, 7,
                13, 9,
                6};
        var chart = AttributeChart.p(Arrays.stream(cans).mapToObj(c -> new Meting(c, 50)).toList());
        assertThat(chart.gemiddelde()).isCloseTo(0.2313, within(0.00005));
        assertThat(chart.limits(50, false).laag()).isCloseTo(0.0524, within(0.0001));
        assertThat(chart.limits(50, false).hoog()).isCloseTo(0.4102, within(0.0001));
    }

    /** The same book, nonconformities of 20 samples of 5 computers: 1.93 per unit, limits 0.07 and 3.79. */
    @Test
    void u_chart_of_the_computers() {
        int[] errors = {10, 12, 8, 14, 10, 16, 11, 7, 10, 15, 9, 5, 7, 11, 12, 6, 8, 10, 7, 5};
        var chart = AttributeChart.u(Arrays.stream(errors).mapToObj(c -> new Meting(c, 5)).toList());
        assertThat(chart.gemiddelde()).isCloseTo(1.93, within(0.005));
        assertThat(chart.limits(5, false).laag()).isCloseTo(0.07, within(0.005));
        assertThat(chart.limits(5, false).hoog()).isCloseTo(3.79, within(0.005));
    }

    /** Laney (2002): the limits are sigma z times as wide, and with z-values 2 and -2 in turn the mean moving range is 4, so sigma z is 4/1.128. */
    @Test
    void laney_widens_the_limits_by_how_much_more_than_chance_it_varies() {
        var metingen = IntStream.range(0, 20).mapToObj(i -> new Meting(i % 2 == 0 ? 120 : 80, 1000)).toList();
        var chart = AttributeChart.p(metingen);
        double sigma = Math.sqrt(0.1 * 0.9 / 1000);
        assertThat(chart.sigmaZ()).isCloseTo(0.04 / sigma / 1.128, within(1e-9));
        assertThat(chart.overdispersed()).isTrue();
        assertThat(chart.limits(1000, true).hoog() - 0.1)
                .isCloseTo(chart.sigmaZ() * (chart.limits(1000, false).hoog() - 0.1), within(1e-9));
    }

    @Test
    void measurements_that_are_all_the_same_do_not_make_the_limits_vanish() {
        var chart = AttributeChart.p(Collections.nCopies(12, new Meting(5, 100)));
        assertThat(chart.sigmaZ()).isEqualTo(1);
        assertThat(AttributeChart.p(Collections.nCopies(12, new Meting(0, 100))).limits(100, true).hoog()).isZero();
    }

    /** Campbell and Gardner, BMJ 296 (1988) 1454: of 100 measurements the 40th and the 61st. */
    @Test
    void the_limits_of_a_median_are_ranks() {
        assertThat(Mediaan.rank(100)).isEqualTo(40);
        var median = Mediaan.of(IntStream.rangeClosed(1, 100).asDoubleStream().toArray());
        assertThat(median).isEqualTo(new Interval(50.5, 40, 61));
        assertThat(Mediaan.of(new double[]{3, 1, 2}).laag()).isNaN();
        assertThat(Mediaan.of(new double[0]).waarde()).isNaN();
    }

    /** Student, The probable error of a mean, Biometrika 6 (1908): the sleep data, t = 4.0621, p = 0.002833, 0.7001 to 2.4599. */
    @Test
    void paired_change_of_students_sleepers() {
        double[] change = {1.2, 2.4, 1.3, 1.3, 0.0, 1.0, 1.8, 0.8, 4.6, 1.4};
        var paired = Paren.of(10, Arrays.stream(change).sum(), Arrays.stream(change).map(c -> c * c).sum());
        assertThat(paired.t()).isCloseTo(4.0621, within(0.0001));
        assertThat(paired.p()).isCloseTo(0.002833, within(0.000001));
        assertThat(paired.interval().laag()).isCloseTo(0.7001, within(0.0001));
        assertThat(paired.interval().hoog()).isCloseTo(2.4599, within(0.0001));
        assertThat(Paren.of(4, 8, 16).p()).as("all the same").isNaN();
    }

    /** Bland and Altman, BMJ 314 (1997) 572: ten items, variances 11.16 and 77.44, alpha 0.95. */
    @Test
    void alpha_of_the_mini_haq() {
        assertThat(Schaal.alpha(10, 11.16, 77.44)).isCloseTo(0.95, within(0.005));
    }

    /** Feldt (1965) for alpha 0.913 of 20 questions and 873 persons: 0.9044 to 0.9212 (Evans, in the wiki of the MRC Cognition and Brain Sciences Unit). */
    @Test
    void the_interval_of_alpha_is_that_of_feldt() {
        var interval = Schaal.interval(0.913, 873, 20);
        assertThat(interval.laag()).isCloseTo(0.9044024, within(5e-8));
        assertThat(interval.hoog()).isCloseTo(0.9211588, within(5e-8));
    }

    /** By definition: of many samples of a scale with a known alpha, the interval holds it in 95 of 100. Five parallel questions, alpha 0.8. */
    @Test
    void the_interval_of_alpha_holds_the_truth_as_often_as_it_says() {
        var chance = new java.util.Random(20261127);
        int held = 0;
        for (int sample = 0; sample < 2000; sample++) {
            double[][] answers = new double[40][5];
            for (double[] person : answers) {
                double own = chance.nextGaussian() * Math.sqrt(0.8);
                for (int i = 0; i < person.length; i++) {
                    person[i] = own + chance.nextGaussian();
                }
            }
            var interval = Schaal.interval(Schaal.alpha(answers), answers.length, 5);
            held += interval.laag() <= 0.8 && 0.8 <= interval.hoog() ? 1 : 0;
        }
        assertThat(held / 2000.0).isCloseTo(0.95, within(0.015));
        assertThat(Schaal.interval(Double.NaN, 40, 5).laag()).isNaN();
    }

    @Test
    void alpha_is_one_when_every_question_gets_the_same_answer_and_unknown_when_nothing_varies() {
        assertThat(Schaal.alpha(new double[][]{{1, 1}, {2, 2}, {5, 5}})).isCloseTo(1, within(1e-12));
        assertThat(Schaal.alpha(new double[][]{{3, 3}, {3, 3}})).isNaN();
        assertThat(Schaal.alpha(new double[][]{{3}, {4}})).isNaN();
    }

    /** Benjamini and Hochberg (1995), section 4.1: of fifteen comparisons the first four are rejected at 0.05. */
    @Test
    void of_the_fifteen_comparisons_of_the_heart_trial_four_remain() {
        var p = List.of(.0001, .0004, .0019, .0095, .0201, .0278, .0298, .0344, .0459, .3240, .4262, .5719, .6528,
                .7590,
                1.0);
        double[] adjusted = VeelVragen.aangepast(p);
        assertThat(Arrays.stream(adjusted).filter(a -> a <= 0.05)).hasSize(4);
        assertThat(adjusted[3]).isCloseTo(0.0095 * 15 / 4, within(1e-12));
        assertThat(VeelVragen.aangepast(List.of(Double.NaN, 0.04))[1]).as("a look that gave nothing is no look")
                .isCloseTo(0.04, within(1e-12));
    }
}
