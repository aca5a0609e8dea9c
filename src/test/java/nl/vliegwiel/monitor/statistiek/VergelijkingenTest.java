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
        var result = LogRank.of(List.of(treated, placebo));
        assertThat(result.waargenomen().getFirst()).isEqualTo(9);
        assertThat(result.verwacht().getFirst()).isCloseTo(19.25, within(0.005));
        assertThat(result.chi2()).isCloseTo(16.79, within(0.005));
        assertThat(result.p()).isLessThan(0.0001);
    }

    /**
     * The lung cancer trial of the Veterans' Administration, by kind of cell (Kalbfleisch and Prentice, The Statistical Analysis of Failure
     * Time Data, appendix A). R's survdiff gives 31, 45, 26 and 26 ended, 47.7, 30.1, 15.7 and 34.5 expected, and chi2 25.4 with three
     * degrees of freedom.
     */
    @Test
    void log_rank_of_four_kinds_of_cells() {
        var squamous = durations(1, 1, 8, 10, 11, 15, -25, 25, 30, 33, 42, 44, 72, 82, -87, -100, 110, 111, 112, 118,
                126, 144,
                201, 228, -231, 242, 283, 314, 357, 389, 411, 467, 587, 991, 999);
        var small = durations(2, 4, 7, 7, 8, 10, 13, 13, 16, 18, 18, 20, 20, 21, 21, 22, 24, 25, 25, 27, 29, 30, 31, 51,
                51, 52,
                54, 54, 56, 59, 61, 63, 80, 87, 95, -97, 99, 99, -103, 117, 122, -123, 139, 151, 153, 287, 384, 392);
        var adeno = durations(3, 7, 8, 8, 12, 18, 19, 24, 31, 35, 36, 45, 48, 51, 52, 73, 80, -83, 84, 90, 92, 95, 117,
                132, 140,
                162, 186);
        var large = durations(12, 15, 19, 43, 49, 52, 53, 100, 103, 105, 111, 133, 143, 156, 162, 164, 177, -182, 200,
                216, 231,
                250, 260, 278, 340, 378, 553);
        var result = LogRank.of(List.of(squamous, small, adeno, large));
        assertThat(result.waargenomen()).containsExactly(31.0, 45.0, 26.0, 26.0);
        double[] expected = {47.654678, 30.102079, 15.693765, 34.549478};
        for (int i = 0; i < 4; i++) {
            assertThat(result.verwacht().get(i)).isCloseTo(expected[i], within(5e-7));
        }
        assertThat(result.vrijheid()).isEqualTo(3);
        assertThat(result.chi2()).isCloseTo(25.40370, within(5e-6));
        assertThat(result.p()).isCloseTo(1.271246e-5, within(5e-11));
        assertThat(LogRank.of(List.of(squamous, small, adeno, large, new TreeMap<>())).p())
                .as("a group without anybody is no group").isCloseTo(result.p(), within(1e-12));
        assertThat(LogRank.of(List.of(squamous)).p()).as("one group differs from nobody").isNaN();
        assertThat(LogRank.of(List.of()).p()).isNaN();
    }

    @Test
    void log_rank_without_anybody_to_compare_is_no_number_and_no_verdict() {
        assertThat(LogRank.of(List.of(durations(3, 4), new TreeMap<>())).p()).isNaN();
        assertThat(LogRank.of(List.of(durations(-3), durations(-4))).p()).isNaN();
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

    /**
     * Emergency patients seen within four hours, twenty weeks (Mohammed, Panesar, Laney and Wilson, BMJ Quality and Safety 22 (2013) 362-368,
     * data nhs_accidents of qicharts2): on a p-chart nearly all weeks lie outside, on the p'-chart none; the limits are those of qicharts2.
     */
    @Test
    void laneys_p_chart_of_the_emergency_departments() {
        int[] seen = {266501, 264225, 276532, 281461, 269071, 261215, 270409, 279778, 270483, 270320, 267923, 271478,
                255353,
                256820, 261835, 259144, 255910, 260863, 264465, 260989};
        int[] all = {280443, 276823, 291681, 296155, 282343, 275888, 283867, 295251, 284468, 282529, 279618, 283932,
                266629,
                268091, 276803, 271578, 266005, 273520, 278574, 273772};
        var weeks = IntStream.range(0, 20).mapToObj(i -> new Meting(seen[i], all[i])).toList();
        var chart = AttributeChart.p(weeks);
        assertThat(chart.gemiddelde()).isCloseTo(0.952899711, within(5e-10));
        assertThat(chart.limits(280443, false).laag()).isCloseTo(0.951699565, within(5e-10));
        assertThat(chart.limits(280443, true).laag()).isCloseTo(0.940129644, within(5e-10));
        assertThat(chart.limits(280443, true).hoog()).isCloseTo(0.965669779, within(5e-10));
        assertThat(chart.limits(273772, true).laag()).isCloseTo(0.939974997, within(5e-10));
        assertThat(chart.overdispersed()).isTrue();
        assertThat(weeks).allSatisfy(w -> assertThat(w.aantal() / w.omvang())
                .isBetween(chart.limits(w.omvang(), true).laag(), chart.limits(w.omvang(), true).hoog()));
    }

    /** Hospital infections of the Capital Region of Denmark by month (data hospital_infections of qicharts2, its u'-chart). */
    @Test
    void laneys_u_chart_of_the_hospital_infections() {
        int[] infections = {575, 521, 585, 528, 507, 519, 457, 505, 494, 512, 543, 506, 509, 521, 549, 531, 509, 528,
                419, 512,
                495, 513, 454, 490};
        double[] days = {310466.833333, 282346.791667, 309089.708333, 287977.333333, 297743.375, 286988.25,
                261120.333333,
                268720.75, 284437.875, 290449.5, 288104.458333, 279961.375, 289803.958333, 275950.583333, 290824.458333,
                285495.75, 282515.208333, 273927.875, 253085.625, 262410.708333, 275529.25, 282405.083333,
                259530.791667,
                256235.458333};
        var chart = AttributeChart.u(IntStream.range(0, 24).mapToObj(i -> new Meting(infections[i], days[i])).toList());
        assertThat(chart.gemiddelde()).isCloseTo(0.00182357517, within(5e-12));
        assertThat(chart.limits(days[0], false).hoog()).isCloseTo(0.00205349449, within(5e-11));
        assertThat(chart.limits(days[0], true).laag()).isCloseTo(0.00157638178, within(5e-11));
        assertThat(chart.limits(days[0], true).hoog()).isCloseTo(0.00207076856, within(5e-11));
        assertThat(chart.overdispersed()).as("1.08 times as wide is no reason for other limits").isFalse();
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
