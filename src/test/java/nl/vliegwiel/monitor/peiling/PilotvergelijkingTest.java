package nl.vliegwiel.monitor.peiling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.junit.jupiter.api.Test;

import nl.vliegwiel.monitor.indicator.Indicator;
import nl.vliegwiel.monitor.kleineaantallen.Drempel;
import nl.vliegwiel.monitor.statistiek.Richting;

/** From cells per school and month to an effect, or to the reason why there is none. */
class PilotvergelijkingTest {

    private static final int START = 2024 * 12 + 9;

    private static Indicator indicator(Indicator.Soort soort) {
        return new Indicator("proef", "Proef", "duur", soort, Indicator.Eenheid.PROCENT, Richting.OMLAAG, null, true,
                List.of(Pilotvergelijking.TABEL), Map.of(), List.of(), "", null, "");
    }

    private static Uitkomst shown(int school, int month, double counted) {
        return new Uitkomst("proef", Pilotvergelijking.TABEL, Map.of("school", String.valueOf(school)), month, counted,
                1000.0,
                1000L, counted / 1000, null, null, null, null, null, null);
    }

    private static Uitkomst hidden(Uitkomst u, Uitkomst.NietGetoond why) {
        return new Uitkomst(u.indicator(), u.tabel(), u.plek(), u.moment(), null, null, null, null, null, null, null,
                null,
                null, why);
    }

    /** Of every 1,000 pupils 100, and 50 at a pilot school since its start; a year before and after. */
    private static List<Uitkomst> cells(int pilots, int others, int after) {
        var cells = new ArrayList<Uitkomst>();
        for (int school = 0; school < pilots + others; school++) {
            for (int month = START - 12; month < START + 12; month++) {
                long counted = school < pilots && month >= START ? after : 100 + month % 3 + school % 4;
                cells.add(shown(school, month, counted));
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
        var result = starts(5).van(indicator(Indicator.Soort.AANDEEL), cells(5, 15, 50));
        assertThat(result.reden()).isEmpty();
        assertThat(result.effect()).isCloseTo(-0.052, within(0.003));
        assertThat(result.pVerloting()).isLessThan(0.001);
        assertThat(result.momenten()).extracting(Pilotuitkomst.Moment::sinds).contains(-4, -1, 0, 3);
    }

    @Test
    void one_or_two_schools_in_a_group_tell_nothing() {
        assertThat(starts(2).van(indicator(Indicator.Soort.AANDEEL), cells(2, 15, 50)).reden())
                .contains("minstens 3 pilotscholen");
        assertThat(starts(5).van(indicator(Indicator.Soort.AANDEEL), cells(5, 1, 50)).reden())
                .contains("andere scholen");
        assertThat(starts(5).van(indicator(Indicator.Soort.AANDEEL), List.of()).reden()).isNotEmpty();
    }

    @Test
    void a_duration_has_no_effect_and_says_why() {
        assertThat(starts(5).van(indicator(Indicator.Soort.DUUR), List.of()).reden()).contains("nog lopen");
    }

    @Test
    void figures_that_are_the_same_everywhere_have_nothing_to_compare() {
        var cells = cells(5, 15, 0).stream()
                .map(c -> shown(Integer.parseInt(c.plek().get("school")), c.moment(), 0)).toList();
        assertThat(starts(5).van(indicator(Indicator.Soort.AANDEEL), cells).reden()).contains("steeds gelijk");
    }

    /** Adviser of the team: a school without a team has none, and that is no answer to what the pilot did. */
    @Test
    void a_comparison_in_which_it_never_happens_is_no_comparison() {
        var cells = cells(5, 15, 50).stream().map(c -> Integer.parseInt(c.plek().get("school")) < 5
                ? c
                : shown(Integer.parseInt(c.plek().get("school")), c.moment(), 0)).toList();
        assertThat(starts(5).van(indicator(Indicator.Soort.AANDEEL), cells).reden())
                .contains("Op scholen zonder pilot was het cijfer steeds gelijk");
    }

    /**
     * One school counts some under ten in one month. Whatever that number is, what is published of the effect is the same to the last
     * digit, so nobody can come closer to it than the hidden cell itself allows.
     */
    @Test
    void the_effect_is_the_same_for_every_number_that_a_hidden_cell_can_be() {
        var truths = new HashSet<Pilotuitkomst>();
        var figures = new HashSet<List<Uitkomst>>();
        var places = new HashMap<String, Map<String, String>>();
        for (int school = 0; school < 20; school++) {
            places.put(String.valueOf(school), Map.of("school", String.valueOf(school)));
        }
        for (long secret = 1; secret < 10; secret++) {
            var counted = new ArrayList<Cel>();
            for (var u : cells(5, 15, 50)) {
                boolean here = "3".equals(u.plek("school")) && u.moment() == START + 1;
                counted.add(new Cel(u.tabel(), u.plek(), u.moment(),
                        new Telling.Aandeel(here ? secret : Math.round(Objects.requireNonNull(u.teller())), 1000)));
            }
            var proef = indicator(Indicator.Soort.AANDEEL);
            var published = new OutcomeTables(Drempel.van(10), places, Vorige.GEEN, true).of(Map.of(proef, counted));
            assertThat(published).as("%d", secret).filteredOn(u -> !u.getoond()).hasSize(1);
            truths.add(starts(5).van(proef, published));
            figures.add(published);
        }
        assertThat(figures).as("what is shown does not tell").hasSize(1);
        assertThat(truths).singleElement().satisfies(u -> assertThat(u.effect()).isNotNull());
    }

    @Test
    void with_more_than_one_in_ten_quarters_hidden_there_is_no_fair_comparison() {
        var all = cells(5, 15, 50);
        // two of the twenty schools are hidden, and then three
        var two = all.stream().map(u -> Integer.parseInt(u.plek().get("school")) < 2
                ? hidden(u, Uitkomst.NietGetoond.KLEIN)
                : u).toList();
        assertThat(starts(5).van(indicator(Indicator.Soort.AANDEEL), two).pilots()).as("two are not known")
                .isEqualTo(3);
        var three = two.stream().map(u -> "7".equals(u.plek("school")) ? hidden(u, Uitkomst.NietGetoond.AFGELEID) : u)
                .toList();
        assertThat(starts(5).van(indicator(Indicator.Soort.AANDEEL), three).reden())
                .contains("kwartalen van scholen tonen we het cijfer niet", "geen eerlijke vergelijking");
    }

    @Test
    void a_figure_that_is_not_published_per_school_and_month_has_no_effect() {
        var other = new Indicator("proef", "Proef", "duur", Indicator.Soort.AANDEEL, Indicator.Eenheid.PROCENT,
                Richting.OMLAAG, null, true, List.of(), Map.of(), List.of(), "", null, "");
        assertThat(starts(5).van(other, cells(5, 15, 50)).reden()).contains("tonen we niets per school en maand");
    }

    @Test
    void with_many_figures_a_chance_counts_for_less() {
        var one = starts(5).van(indicator(Indicator.Soort.AANDEEL), cells(5, 15, 50));
        var none = Pilotuitkomst.zonder("ander", "geen metingen");
        assertThat(Pilotvergelijking.bekeken(List.of(one, none)).getFirst().bekeken()).isEqualTo(1);
        var two = Pilotvergelijking.bekeken(List.of(one,
                new Pilotuitkomst("ander", "", .1, 0., .2, .8, .8, .8, null, 5, 15, 0, 0, List.of())));
        assertThat(two.getFirst().pAangepast()).isCloseTo(2 * Objects.requireNonNull(one.pVerloting()),
                within(1e-9));
    }
}
