package nl.vliegwiel.monitor.statistiek.effect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.function.ToIntFunction;

import org.junit.jupiter.api.Test;

/** With whom a wave is compared: with those that never join, or with all that had not joined yet. */
class ComparisonTest {

    /**
     * The minimum wage and employment of teenagers in 500 counties, the example of the authors (package did, vignette with no
     * covariates): 309 counties never, 20 from 2004, 40 from 2006 and 131 from 2007, here as the mean of each group.
     */
    @Test
    void group_time_effects_of_callaway_and_santanna() {
        var effects = GroupTimeEffects.of(minimumWage(false));
        double[] published = {-0.0105, -0.0704, -0.1373, -0.1008, -0.0046, -0.0412, -0.0261};
        assertThat(effects.effects()).filteredOn(e -> e.sinds() >= 0).extracting(GroupTimeEffects.Effect::waarde)
                .usingElementComparator((a, b) -> Math.abs(a - b) < 5e-5 ? 0 : Double.compare(a, b))
                .containsExactly(Arrays.stream(published).boxed().toArray(Double[]::new));
        assertThat(effects.overall()).as("the simple average").isCloseTo(-0.0400, within(5e-5));
    }

    private static Panel minimumWage(boolean later) {
        return new Panel(new double[][]{
                {5.65463002250, 5.59199999814, 5.60480843375, 5.63889628205, 5.66113254037},
                {6.17969683359, 6.10656356301, 6.05945208674, 6.02670435425, 6.08538798837},
                {6.57399362823, 6.51788371630, 6.52794133316, 6.55743457451, 6.54304096823},
                {5.84290649638, 5.81078312761, 5.82086567033, 5.82386639925, 5.82004824684}},
                new int[]{Panel.NOOIT, 1, 3, 4}, new double[]{309, 20, 40, 131}, later);
    }

    /**
     * The same counties, with those that raise their minimum wage later as comparison until they do. R's staggered (Roth and Sant'Anna)
     * gives for this estimator (staggered_cs) -0.0397636256 over all, -0.0304622281 by wave and -0.0442670835 by year; the first two
     * effects are -0.0193724 and -0.0783191 (Stata's jwdid, where nobody else had joined yet either).
     */
    @Test
    void group_time_effects_with_those_that_join_later_as_comparison() {
        var effects = GroupTimeEffects.of(minimumWage(true));
        var since = effects.effects().stream().filter(e -> e.sinds() >= 0).toList();
        assertThat(since.get(0).waarde()).isCloseTo(-0.0193724, within(5e-8));
        assertThat(since.get(1).waarde()).isCloseTo(-0.0783191, within(5e-8));
        assertThat(effects.overall()).isCloseTo(-0.0397636256, within(5e-10));
        assertThat(mean(since, GroupTimeEffects.Effect::golf, true)).as("each wave by its size")
                .isCloseTo(-0.0304622281, within(5e-10));
        assertThat(mean(since, GroupTimeEffects.Effect::periode, false)).as("each year alike")
                .isCloseTo(-0.0442670835, within(5e-10));
    }

    /** The mean within each wave or year, and of these the mean. */
    private static double mean(List<GroupTimeEffects.Effect> effects, ToIntFunction<GroupTimeEffects.Effect> by,
            boolean weighed) {
        double sum = 0;
        double total = 0;
        for (int key : effects.stream().mapToInt(by).distinct().toArray()) {
            var group = effects.stream().filter(e -> by.applyAsInt(e) == key).toList();
            double weight = group.stream().mapToDouble(GroupTimeEffects.Effect::gewicht).sum();
            double heavy = weighed ? group.getFirst().gewicht() : 1;
            sum += heavy * group.stream().mapToDouble(e -> e.gewicht() * e.waarde()).sum() / weight;
            total += heavy;
        }
        return sum / total;
    }

    /** Wave 1 rises 5 where wave 2, not started yet, rises 2; after that only the last school is left to compare with. */
    @Test
    void a_school_is_comparison_until_it_joins_itself() {
        var panel = new Panel(new double[][]{{0, 5, 5}, {0, 2, 9}, {0, 0, 1}}, new int[]{1, 2, Panel.NOOIT},
                new double[]{1, 1, 1}, true);
        var effects = GroupTimeEffects.of(panel).effects();
        assertThat(effects).filteredOn(e -> e.golf() == 1 && e.periode() == 1).singleElement()
                .satisfies(e -> assertThat(e.waarde()).isCloseTo(5 - (2 + 0) / 2.0, within(1e-12)));
        assertThat(effects).filteredOn(e -> e.golf() == 1 && e.periode() == 2).singleElement()
                .satisfies(e -> assertThat(e.waarde()).isCloseTo(5 - 1, within(1e-12)));
        assertThat(effects).filteredOn(e -> e.golf() == 2 && e.periode() == 2).singleElement()
                .satisfies(e -> assertThat(e.waarde()).isCloseTo(7 - 1, within(1e-12)));
    }

    @Test
    void enough_schools_that_never_joined_are_the_comparison_and_else_those_that_join_later_too() {
        var many = PiloteffectTest.region(-2, 0);
        assertThat(many.bruikbaar().laterMee()).as("sixteen never joined").isFalse();
        assertThat(Pilotmeting.of(many).later()).isZero();
        var few = keep(many, 12);
        assertThat(few.bruikbaar().laterMee()).as("four never joined").isTrue();
        var result = Pilotmeting.of(few);
        assertThat(result.vergelijking()).isEqualTo(7);
        assertThat(result.later()).as("the second wave, until it begins").isEqualTo(3);
        assertThat(result.effect().waarde()).isCloseTo(-2, within(0.5));
        assertThat(Arrays.stream(new WaveChanges(few.bruikbaar()).contributions()).sum())
                .isCloseTo(result.effect().waarde(), within(1e-12));
    }

    /** Everybody joins in the end: from then on nobody is left to compare with, and nothing is told of it. */
    @Test
    void where_all_schools_join_only_the_time_before_that_tells_something() {
        var all = keep(PiloteffectTest.region(-2, 0), 8);
        var panel = all.bruikbaar();
        assertThat(panel.periodes()).as("the second wave begins in the seventh period").isEqualTo(6);
        var result = Pilotmeting.of(all);
        assertThat(result.vergelijking()).isEqualTo(3);
        assertThat(result.momenten()).extracting(Pilotmeting.Moment::sinds).doesNotContain(1).contains(0);
        assertThat(result.effect().laag()).isNotNaN();
        assertThat(Pilotmeting.mogelijk(keep(PiloteffectTest.region(-2, 0), 7))).as("two schools are no comparison")
                .isFalse();
    }

    private static Panel keep(Panel panel, int schools) {
        return new Panel(Arrays.copyOf(panel.waarden(), schools), Arrays.copyOf(panel.start(), schools),
                Arrays.copyOf(panel.gewicht(), schools));
    }
}
