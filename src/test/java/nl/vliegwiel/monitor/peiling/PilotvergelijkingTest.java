package nl.vliegwiel.monitor.peiling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import nl.vliegwiel.monitor.indicator.Indicator;
import nl.vliegwiel.monitor.statistiek.Richting;

/** From cells per school and month to an effect, or to the reason why there is none. */
class PilotvergelijkingTest {

    private static final int START = 2024 * 12 + 9;

    private static Indicator indicator(Indicator.Soort soort) {
        return new Indicator("proef", "Proef", "duur", soort, Indicator.Eenheid.PROCENT, Richting.OMLAAG, null, true,
                List.of(Pilotvergelijking.TABEL), Map.of(), List.of(), "", null, "");
    }

    /** Of every 1,000 pupils 100, and 50 at a pilot school since its start; a year before and after. */
    private static List<Cel> cells(int pilots, int others, int after) {
        var cells = new ArrayList<Cel>();
        for (int school = 0; school < pilots + others; school++) {
            for (int month = START - 12; month < START + 12; month++) {
                long counted = school < pilots && month >= START ? after : 100 + month % 3 + school % 4;
                cells.add(new Cel(Pilotvergelijking.TABEL, Map.of("school", String.valueOf(school)), month,
                        new Telling.Aandeel(counted, 1000)));
            }
        }
        return cells;
    }

    private static Pilotvergelijking starts(int pilots) {
        var starts = new HashMap<String, Integer>();
        for (int school = 0; school < pilots; school++) {
            starts.put(String.valueOf(school), START);
        }
        return new Pilotvergelijking(starts);
    }

    @Test
    void a_halved_share_is_an_effect_of_minus_a_half_of_it() {
        var result = starts(5).van(indicator(Indicator.Soort.AANDEEL), cells(5, 15, 50)).get();
        assertThat(result.reden()).isEmpty();
        assertThat(result.effect()).isCloseTo(-0.052, within(0.003));
        assertThat(result.pVerloting()).isLessThan(0.001);
        assertThat(result.momenten()).extracting(Pilotuitkomst.Moment::sinds).contains(-4, -1, 0, 3);
    }

    @Test
    void one_or_two_schools_in_a_group_tell_nothing() {
        assertThat(starts(2).van(indicator(Indicator.Soort.AANDEEL), cells(2, 15, 50)).get().reden())
                .contains("minstens 3 pilotscholen");
        assertThat(starts(5).van(indicator(Indicator.Soort.AANDEEL), cells(5, 1, 50)).get().reden())
                .contains("andere scholen");
        assertThat(starts(5).van(indicator(Indicator.Soort.AANDEEL), List.of()).get().reden()).isNotEmpty();
    }

    @Test
    void a_duration_has_no_effect_and_says_why() {
        assertThat(starts(5).van(indicator(Indicator.Soort.DUUR), List.of()).get().reden()).contains("nog lopen");
    }

    @Test
    void figures_that_are_the_same_everywhere_have_nothing_to_compare() {
        var cells = cells(5, 15, 0).stream()
                .map(c -> new Cel(c.tabel(), c.plek(), c.moment(), new Telling.Aandeel(0, 1000))).toList();
        assertThat(starts(5).van(indicator(Indicator.Soort.AANDEEL), cells).get().reden()).contains("steeds gelijk");
    }

    /** Adviser of the team: a school without a team has none, and that is no answer to what the pilot did. */
    @Test
    void a_comparison_in_which_it_never_happens_is_no_comparison() {
        var cells = cells(5, 15, 50).stream().map(c -> Integer.parseInt(c.plek().get("school")) < 5
                ? c
                : new Cel(c.tabel(), c.plek(), c.moment(), new Telling.Aandeel(0, 1000))).toList();
        assertThat(starts(5).van(indicator(Indicator.Soort.AANDEEL), cells).get().reden())
                .contains("Op scholen zonder pilot was het cijfer steeds gelijk");
    }

    @Test
    void with_many_figures_a_chance_counts_for_less() {
        var one = starts(5).van(indicator(Indicator.Soort.AANDEEL), cells(5, 15, 50)).get();
        var none = Pilotuitkomst.zonder("ander", "geen metingen");
        assertThat(Pilotvergelijking.bekeken(List.of(one, none)).getFirst().bekeken()).isEqualTo(1);
        var two = Pilotvergelijking.bekeken(List.of(one,
                new Pilotuitkomst("ander", "", .1, 0., .2, .8, .8, .8, null, 5, 15, 0, 0, List.of())));
        assertThat(two.getFirst().pAangepast()).isCloseTo(2 * java.util.Objects.requireNonNull(one.pVerloting()),
                within(1e-9));
    }
}
