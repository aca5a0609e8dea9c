package nl.vliegwiel.monitor.statistiek.effect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;

import org.apache.commons.rng.simple.RandomSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The effect of a pilot, against published examples and against cases of which the answer is known. */
class PiloteffectTest {

    private static final int NOOIT = Panel.NOOIT;
    /** Darwin's maize, in Fisher, The Design of Experiments (1935), chapter 3: eighths of an inch, crossed minus self-fertilised. */
    private static final double[] MAIZE = {49, -67, 8, 16, 6, 23, 28, 41, 14, 29, 56, 24, 75, 60, -48};

    private static Panel panel(double[][] values, int... start) {
        double[] weight = new double[values.length];
        Arrays.fill(weight, 1);
        return new Panel(values, start, weight);
    }

    /** Card and Krueger, American Economic Review 84 (1994) 772-793, table 3: 20.44 to 21.03 against 23.33 to 21.17, so 2.75 by the rounded means. */
    @Test
    void two_groups_and_two_periods_are_the_plain_difference_in_differences() {
        var effects = GroupTimeEffects.of(panel(new double[][]{{20.44, 21.03}, {23.33, 21.17}}, 1, NOOIT));
        assertThat(effects.overall()).isCloseTo(2.75, within(1e-9));
    }

    /** Two waves, by hand: wave 1 gains 2 then 4, wave 2 gains 6, while the others rise 1 each period. */
    @Test
    void each_wave_has_its_own_effect_per_period_and_waves_weigh_by_their_size() {
        var panel = new Panel(new double[][]{{0, 3, 6, 7}, {10, 11, 12, 19}, {5, 6, 7, 8}, {7, 8, 9, 10}},
                new int[]{1, 3, NOOIT, NOOIT}, new double[]{1, 3, 1, 1});
        var effects = GroupTimeEffects.of(panel);
        assertThat(effects.effects()).filteredOn(e -> e.golf() == 1 && e.periode() == 2).singleElement()
                .satisfies(e -> assertThat(e.waarde()).isCloseTo(4, within(1e-12)));
        assertThat(effects.effects()).filteredOn(e -> e.golf() == 3 && e.periode() == 3).singleElement()
                .satisfies(e -> assertThat(e.waarde()).isCloseTo(6, within(1e-12)));
        assertThat(effects.at(0)).isCloseTo((2 + 3 * 6) / 4.0, within(1e-12));
        assertThat(effects.overall()).isCloseTo((2 + 4 + 4 + 3 * 6) / 6.0, within(1e-12));
        assertThat(effects.pretrend()).isCloseTo(0, within(1e-12));
    }

    /** Where all treated schools are compared with schools that were treated earlier, two-way fixed effects go wrong; this does not. */
    @Test
    void a_wave_that_began_in_the_first_period_has_no_before_and_is_left_out() {
        var effects = GroupTimeEffects.of(panel(new double[][]{{9, 99}, {0, 3}, {0, 1}}, 0, 1, NOOIT));
        assertThat(effects.overall()).isCloseTo(2, within(1e-12));
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void leaving_out_a_school_is_the_same_as_giving_it_no_weight(boolean later) {
        double missing = Double.NaN;
        var panel = new Panel(new double[][]{{0, 3, 6, 7}, {10, missing, 12, 19}, {5, 6, 7, 8}, {7, 8, missing, 10},
                {1, 4, 2, 9}}, new int[]{1, 3, NOOIT, NOOIT, 3}, new double[]{1, 3, .1, .7, 2}, later);
        var without = GroupTimeEffects.withoutEach(panel);
        assertThat(without).hasSize(5);
        for (int school = 0; school < 5; school++) {
            double[] weight = panel.gewicht().clone();
            weight[school] = 0;
            var expected = GroupTimeEffects.of(new Panel(panel.waarden(), panel.start(), weight, later));
            var found = without.get(school);
            assertThat(found.overall()).isCloseTo(expected.overall(), within(1e-12));
            assertThat(found.pretrend()).isCloseTo(expected.pretrend(), within(1e-12));
            assertThat(found.momenten()).isEqualTo(expected.momenten());
        }
        assertThat(without.get(0).effects()).as("the only school of its wave")
                .noneMatch(e -> e.golf() == 1 && e.periode() > 0);
    }

    /** Fisher (1935), the lady tasting tea: all four cups of eight right has chance 1/70; two-sided both ends count. */
    @Test
    void the_lottery_of_four_out_of_eight() {
        double[][] values = new double[8][];
        for (int i = 0; i < 8; i++) {
            values[i] = new double[]{0, i < 4 ? 1 : 0};
        }
        var tea = panel(values, 1, 1, 1, 1, NOOIT, NOOIT, NOOIT, NOOIT);
        assertThat(Verloting.p(tea, p -> GroupTimeEffects.of(p).overall(), RandomSource.SPLIT_MIX_64.create(1)))
                .isCloseTo(2 / 70.0, within(1e-12));
    }

    /** Fisher (1935), section 21: of the 32,768 ways to give signs, 1,726 have a sum at least as far from zero. */
    @Test
    void the_wild_bootstrap_of_a_mean_is_fishers_test_of_signs() {
        assertThat(WildBootstrap.p(MAIZE, RandomSource.SPLIT_MIX_64.create(1))).isCloseTo(1726 / 32768.0,
                within(1e-12));
    }

    @Test
    void nothing_to_compare_gives_no_number_and_no_verdict() {
        assertThat(WildBootstrap.p(new double[]{0, 0, 0}, RandomSource.SPLIT_MIX_64.create(1))).isNaN();
        assertThat(WildBootstrap.p(new double[]{2, Double.NaN}, RandomSource.SPLIT_MIX_64.create(1))).isNaN();
        assertThat(WildBootstrap.p(new double[]{2}, RandomSource.SPLIT_MIX_64.create(1))).isNaN();
        double missing = Double.NaN;
        var one = panel(new double[][]{{1, 2}, {1, missing}}, 1, NOOIT);
        assertThat(Pilotmeting.mogelijk(one)).isFalse();
        assertThat(Verloting.p(one, p -> GroupTimeEffects.of(p).overall(), RandomSource.SPLIT_MIX_64.create(1)))
                .isNaN();
    }

    @Test
    void what_schools_add_is_together_the_effect() {
        var panel = region(-2, 0);
        panel.waarden()[3][8] = Double.NaN;
        assertThat(Arrays.stream(new WaveChanges(panel).contributions()).sum())
                .isCloseTo(GroupTimeEffects.of(panel).overall(), within(1e-12));
    }

    /** By definition: without an effect a test at 5 percent may find one in at most 5 of 100; three pilots against twenty is where a bootstrap goes wrong. */
    @Test
    void three_pilots_do_not_make_the_bootstrap_cry_wolf() {
        var chance = RandomSource.XO_RO_SHI_RO_128_PP.create(5);
        int found = 0;
        for (int study = 0; study < 400; study++) {
            double[][] values = new double[23][2];
            int[] start = new int[23];
            for (int s = 0; s < 23; s++) {
                start[s] = s < 3 ? 1 : NOOIT;
                values[s][1] = chance.nextDouble() + chance.nextDouble() + chance.nextDouble();
            }
            double p = WildBootstrap.p(new WaveChanges(panel(values, start)).contributions(), chance);
            found += p <= 0.05 ? 1 : 0;
        }
        assertThat(found / 400.0).isLessThan(0.07);
    }

    /** Three of the four pilots began before the first measurement: nobody can say what they did before. */
    @Test
    void schools_without_a_before_are_no_pilots_to_judge_by() {
        var region = region(-2, 0);
        int[] start = region.start().clone();
        Arrays.fill(start, 0, 6, 0);
        var two = new Panel(region.waarden(), start, region.gewicht());
        assertThat(two.pilots()).as("of the eight").isEqualTo(2);
        assertThat(Pilotmeting.mogelijk(two)).isFalse();
        start[5] = 6;
        var three = new Panel(region.waarden(), start, region.gewicht());
        assertThat(Pilotmeting.mogelijk(three)).isTrue();
        assertThat(Pilotmeting.of(three).pilots()).isEqualTo(3);
    }

    @Test
    void a_moment_that_too_few_schools_reached_is_left_out() {
        var region = region(-2, 0);
        int[] start = region.start().clone();
        Arrays.fill(start, 3, 8, 9);
        var result = Pilotmeting.of(new Panel(region.waarden(), start, region.gewicht()));
        assertThat(result.momenten()).extracting(Pilotmeting.Moment::sinds).contains(6).doesNotContain(7);
        start[0] = 6;
        var fewer = Pilotmeting.of(new Panel(region.waarden(), start, region.gewicht()));
        assertThat(fewer.momenten()).as("two schools at 6").extracting(Pilotmeting.Moment::sinds).contains(5)
                .doesNotContain(6);
        assertThat(fewer.momenten()).allSatisfy(m -> assertThat(m.effect().laag()).isNotNaN());
    }

    @Test
    void a_deal_of_which_nothing_can_be_said_counts_as_one_that_was_as_large() {
        double missing = Double.NaN;
        var panel = panel(new double[][]{{0, 9}, {0, missing}, {0, 1}, {0, 1}}, 1, NOOIT, NOOIT, NOOIT);
        assertThat(Verloting.p(panel, p -> GroupTimeEffects.of(p).overall(), RandomSource.SPLIT_MIX_64.create(1)))
                .as("itself and the school that was not measured").isCloseTo(0.5, within(1e-12));
    }

    /** Twenty-four schools, eight in two waves; chance is seeded. */
    static Panel region(double effect, double drift) {
        var random = RandomSource.XO_RO_SHI_RO_128_PP.create(7);
        double[][] values = new double[24][12];
        int[] start = new int[24];
        double[] weight = new double[24];
        for (int s = 0; s < 24; s++) {
            start[s] = s < 5 ? 5 : s < 8 ? 6 : NOOIT;
            weight[s] = 500 + 40 * s;
            double level = 8 + 4 * random.nextDouble();
            for (int t = 0; t < 12; t++) {
                values[s][t] = level + 0.1 * t + random.nextDouble() - 0.5
                        + (start[s] != NOOIT ? drift * t + (t >= start[s] ? effect : 0) : 0);
            }
        }
        return new Panel(values, start, weight);
    }

    @Test
    void an_effect_that_was_put_in_is_found_with_its_size() {
        var result = Pilotmeting.of(region(-2, 0));
        assertThat(result.effect().waarde()).isCloseTo(-2, within(0.4));
        assertThat(result.effect().laag()).isLessThan(-2);
        assertThat(result.effect().hoog()).isBetween(-2.0, 0.0);
        assertThat(result.pVerloting()).isLessThan(0.01);
        assertThat(result.pBootstrap()).isLessThan(0.05);
        assertThat(result.pVooraf()).isGreaterThan(0.05);
        assertThat(result.momenten()).extracting(Pilotmeting.Moment::sinds).startsWith(-6).endsWith(6);
    }

    @Test
    void without_an_effect_none_is_claimed() {
        var result = Pilotmeting.of(region(0, 0));
        assertThat(result.pVerloting()).isGreaterThan(0.05);
        assertThat(result.effect().laag()).isLessThan(0);
        assertThat(result.effect().hoog()).isGreaterThan(0);
    }

    @Test
    void lines_that_already_ran_apart_are_noticed_before_the_start() {
        assertThat(Pilotmeting.of(region(0, -0.5)).pVooraf()).isLessThan(0.01);
    }

    @Test
    void the_same_figures_give_the_same_answer() {
        assertThat(Pilotmeting.of(region(-1, 0))).isEqualTo(Pilotmeting.of(region(-1, 0)));
    }

    /** Two straight lines without noise are given back exactly. */
    @Test
    void a_broken_line_gives_back_its_jump_and_its_bend() {
        double[] y = new double[24];
        for (int i = 0; i < 24; i++) {
            y[i] = 10 + 0.5 * i + (i >= 12 ? -3 - 0.25 * (i - 12) : 0) + (i % 2 == 0 ? 1e-7 : -1e-7);
        }
        var line = GebrokenLijn.of(y, 12);
        assertThat(line.sprong().waarde()).isCloseTo(-3, within(1e-5));
        assertThat(line.knik().waarde()).isCloseTo(-0.25, within(1e-5));
        assertThat(line.samenhang()).as("up and down in turn makes the limits too wide at most").isFalse();
        assertThat(GebrokenLijn.mogelijk(7, 20)).isFalse();
    }

    /**
     * Packs of cigarettes per head in California, 1970 to 2000, with a tax from 1989: Linden, Conducting interrupted time-series analysis
     * for single- and multiple-group comparisons, Stata Journal 15 (2015) 480-500, Newey and West with one neighbour.
     */
    @Test
    void the_broken_line_of_the_cigarette_tax() {
        double[] packs = {123, 121, 123.5, 124.4, 126.7, 127.1, 128, 126.4, 126.1, 121.9, 120.2, 118.6, 115.4, 110.8,
                104.8, 102.8, 99.7, 97.5, 90.1, 82.4, 77.8, 68.7, 67.5, 63.4, 58.6, 56.4, 54.5, 53.8, 52.3, 47.2,
                41.6};
        double[] years = java.util.stream.IntStream.range(1970, 2001).asDoubleStream().toArray();
        var line = GebrokenLijn.line(years, packs, 19);
        assertThat(line.estimateRegressionParameters()[1]).isCloseTo(-1.779474, within(5e-7));
        double[] errors = GebrokenLijn.neweyWest(line, years, 19, 1);
        assertThat(errors[1]).isCloseTo(0.3834188, within(5e-7));
        assertThat(errors[2]).isCloseTo(4.724394, within(5e-6));
        assertThat(errors[3]).isCloseTo(0.43682, within(5e-6));
        var found = GebrokenLijn.of(years, packs, 19);
        assertThat(found.sprong().waarde()).isCloseTo(-20.0581, within(5e-5));
        assertThat(found.knik().waarde()).isCloseTo(-1.494652, within(5e-7));
        assertThat(found.pSprong()).isBetween(0.0001, 0.01);
        assertThat(found.samenhang()).isTrue();
        assertThat(found.sprong().hoog() - found.sprong().waarde()).as("wider than when years did not hang together")
                .isGreaterThan(2.05 * 4.724395);
    }
}
