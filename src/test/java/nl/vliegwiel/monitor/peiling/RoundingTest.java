package nl.vliegwiel.monitor.peiling;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.junit.jupiter.api.Test;

import nl.vliegwiel.monitor.indicator.Indicator;
import nl.vliegwiel.monitor.indicator.Uitsplitsing;
import nl.vliegwiel.monitor.kleineaantallen.Drempel;
import nl.vliegwiel.monitor.statistiek.Interval;
import nl.vliegwiel.monitor.statistiek.RatioOfSums;
import nl.vliegwiel.monitor.statistiek.Richting;

/** What leaves the partnership gives no true count back. */
class RoundingTest {

    private static final Uitsplitsing TABEL = new Uitsplitsing(List.of("groep"), "maand");
    private static final Indicator INDICATOR = new Indicator("proef", "Proef", "duur", Indicator.Soort.AANDEEL,
            Indicator.Eenheid.PER_1000, Richting.OMLAAG, null, true, List.of(TABEL), Map.of(), List.of(), "", null, "");

    private static Uitkomst outcome(boolean buiten) {
        var cells = List.of(new Cel(TABEL, Map.of("groep", "pilot"), 24_000, new Telling.Aandeel(53, 1003)));
        return new OutcomeTables(Drempel.van(10), Map.of(), Vorige.GEEN, buiten).of(Map.of(INDICATOR, cells))
                .getFirst();
    }

    @Test
    void a_share_outside_is_that_of_the_rounded_counts() {
        var outside = outcome(true);
        assertThat(outside.teller()).isEqualTo(55.0);
        assertThat(outside.noemer()).isEqualTo(1005.0);
        // 53 of 1003 is 52.8 per 1,000: with the noemer that everybody knows the 53 would come back
        assertThat(outside.waarde()).isCloseTo(0.0547, org.assertj.core.data.Offset.offset(1e-9));
    }

    /** 386,123 euro for 198 young people is 1,950 each; the sum over that would say 198 to a person, so the mean is over the rounded 200. */
    @Test
    void a_sum_of_money_and_its_mean_do_not_tell_over_how_many() {
        var euro = new Indicator("proef", "Proef", "duur", Indicator.Soort.VERHOUDING, Indicator.Eenheid.EURO,
                Richting.OMLAAG, null, false, List.of(TABEL), Map.of(), List.of(), "", null, "");
        for (long people = 198; people <= 202; people++) {
            var sums = new RatioOfSums(people, 386_123, people, 1e9, 386_123, people);
            var cells = List.of(new Cel(TABEL, Map.of("groep", "pilot"), 24_000,
                    new Telling.Verhouding(sums, people, 9_000)));
            var outside = new OutcomeTables(Drempel.van(10), Map.of(), Vorige.GEEN, true).of(Map.of(euro, cells))
                    .getFirst();
            assertThat(outside.noemer()).isEqualTo(200.0);
            assertThat(outside.waarde()).as("%d people", people).isEqualTo(1_930.0);
            assertThat(Objects.requireNonNull(outside.laag())).isLessThan(1_930);
            var inside = new OutcomeTables(Drempel.van(5), Map.of(), Vorige.GEEN, false).of(Map.of(euro, cells))
                    .getFirst();
            assertThat(inside.waarde()).as("within the partnership the mean is exact").isEqualTo(386_123.0 / people);
        }
    }

    /** Three schools with 52 each: each is rounded by itself, and so is the whole. */
    @Test
    void a_total_is_rounded_as_one_number_and_its_share_is_of_that() {
        var schools = new Uitsplitsing(List.of("school"), "maand");
        var whole = new Uitsplitsing(List.of(), "maand");
        var cells = new java.util.ArrayList<Cel>();
        long[] counts = {52, 52, 52};
        for (int i = 0; i < counts.length; i++) {
            cells.add(new Cel(schools, Map.of("school", String.valueOf(i)), 24_000,
                    new Telling.Aandeel(counts[i], 1002)));
        }
        cells.add(new Cel(whole, Map.of(), 24_000, new Telling.Aandeel(156, 3006)));
        var indicator = new Indicator("proef", "Proef", "duur", Indicator.Soort.AANDEEL, Indicator.Eenheid.PROCENT,
                Richting.OMLAAG, null, true, List.of(schools), Map.of(), List.of(), "", null, "");
        Map<String, Map<String, String>> places = Map.of("0", Map.of("school", "0"), "1", Map.of("school", "1"), "2",
                Map.of("school", "2"));
        var found = new OutcomeTables(Drempel.van(10), places, Vorige.GEEN, true).of(Map.of(indicator, cells));
        var parts = found.stream().filter(u -> u.tabel().equals(schools)).toList();
        var total = found.stream().filter(u -> u.tabel().equals(whole)).findFirst().orElseThrow();
        assertThat(parts).extracting(Uitkomst::teller).containsOnly(50.0);
        assertThat(total.teller()).as("the nearest five of 156, not 50 + 50 + 50").isEqualTo(155.0);
        assertThat(total.noemer()).isEqualTo(3005.0);
        assertThat(total.waarde()).as("recomputed from what is shown").isCloseTo(155.0 / 3005,
                org.assertj.core.data.Offset.offset(5e-4));
        assertThat(found).allSatisfy(u -> {
            for (Number count : Arrays.asList(u.teller(), u.noemer(), u.n())) {
                assertThat(Objects.requireNonNull(count).longValue() % 5).isZero();
            }
        });
    }

    @Test
    void a_number_of_people_is_rounded_also_where_euros_are_divided_by_it() {
        var euro = new Indicator("proef", "Proef", "kosten", Indicator.Soort.VERHOUDING, Indicator.Eenheid.EURO,
                Richting.OMLAAG, null, false, List.of(TABEL), Map.of(), List.of(), "", null, "");
        var cell = new Cel(TABEL, Map.of("groep", "pilot"), 24_000, new Telling.Verhouding(
                new RatioOfSums(73, 110_595, 73, 2e8, 110_595, 73), 73, 9_000));
        var found = new Rounding(true).round(euro, cell, cell.telling().interval(), null);
        assertThat(found.noemer()).isEqualTo(75.0);
        assertThat(found.n()).isEqualTo(75);
        assertThat(found.waarde()).isEqualTo(1520.0);
        assertThat(new Rounding(true).round(INDICATOR, new Cel(TABEL, Map.of(), 24_000, new Telling.Aandeel(300, 1000)),
                new Interval(0.0273, 0.0262, 0.0284), null).waarde()).isEqualTo(0.0273);
    }

    @Test
    void a_share_inside_is_true() {
        assertThat(outcome(false).waarde()).isEqualTo(53.0 / 1003);
        assertThat(outcome(false).teller()).isEqualTo(53.0);
    }
}
