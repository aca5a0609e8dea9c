package nl.vliegwiel.monitor.peiling;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.Test;

import nl.vliegwiel.monitor.indicator.Indicator;
import nl.vliegwiel.monitor.indicator.Uitsplitsing;
import nl.vliegwiel.monitor.kleineaantallen.Drempel;
import nl.vliegwiel.monitor.statistiek.Richting;

/** What one table, page or peiling hides, no other may give away. Fictional schools and numbers. */
class OutcomeTablesTest {

    private static final Uitsplitsing PER_SCHOOL = new Uitsplitsing(List.of("school"), "schooljaar");
    private static final Uitsplitsing PER_GROEP = new Uitsplitsing(List.of("groep"), "schooljaar");
    private static final Uitsplitsing PER_MAAND = new Uitsplitsing(List.of("school"), "maand");
    private static final Uitsplitsing REGIO = new Uitsplitsing(List.of(), "schooljaar");
    private static final int JAAR = 2024;
    private static final Drempel DREMPEL = Drempel.van(10);
    private static final Map<String, Map<String, String>> SCHOLEN = new LinkedHashMap<>();

    static {
        for (int s = 1; s <= 5; s++) {
            SCHOLEN.put(String.valueOf(s), Map.of("groep", s < 3 ? "pilot" : "vergelijking"));
        }
    }

    private static Indicator indicator(String code) {
        return new Indicator(code, code, "duur", Indicator.Soort.AANDEEL, Indicator.Eenheid.PROCENT, Richting.OMLAAG,
                null, false, List.of(PER_SCHOOL, PER_GROEP), Map.of(), List.of(), "", null, "");
    }

    /** Cells per school, per group and of the region, from teller and noemer per school. */
    private static List<Cel> cells(long[]... schools) {
        var cells = new ArrayList<Cel>();
        var groups = new LinkedHashMap<String, long[]>();
        for (int s = 0; s < schools.length; s++) {
            String id = String.valueOf(s + 1);
            cells.add(cel(PER_SCHOOL, Map.of("school", id), schools[s]));
            String groep = SCHOLEN.getOrDefault(id, Map.of()).getOrDefault("groep", "");
            for (String key : List.of(groep, "regio")) {
                long[] sum = groups.computeIfAbsent(key, k -> new long[2]);
                sum[0] += schools[s][0];
                sum[1] += schools[s][1];
            }
        }
        groups.forEach((key, sum) -> cells.add("regio".equals(key)
                ? cel(REGIO, Map.of(), sum)
                : cel(PER_GROEP, Map.of("groep", key), sum)));
        return cells;
    }

    private static Cel cel(Uitsplitsing tabel, Map<String, String> plek, long[] teller) {
        return new Cel(tabel, plek, JAAR, new Telling.Aandeel(teller[0], teller[1]));
    }

    private static List<Uitkomst> solve(Map<Indicator, List<Cel>> cells, Vorige vorige) {
        var tables = new OutcomeTables(DREMPEL, SCHOLEN, vorige, true);
        var outcomes = tables.of(cells);
        assertThat(new PeilingControle(tables.sums(), DREMPEL, tables::known).of(cells, outcomes).herleid()).isEmpty();
        return outcomes;
    }

    private static Set<String> hidden(List<Uitkomst> outcomes, String indicator) {
        var hidden = new HashSet<String>();
        outcomes.stream().filter(u -> u.indicator().equals(indicator) && !u.getoond())
                .forEach(u -> hidden.add(u.tabel().dimensies().isEmpty() ? "regio" : u.plek().values().toString()));
        return hidden;
    }

    @Test
    void a_number_that_is_the_noemer_of_two_indicators_is_hidden_in_both() {
        var first = indicator("eerste");
        var second = indicator("tweede");
        var all = new LinkedHashMap<Indicator, List<Cel>>();
        // the same casussen: school 1 has 4 of them, and only the first indicator has small numbers at school 3
        all.put(first, cells(new long[]{2, 4}, new long[]{40, 80}, new long[]{5, 90}, new long[]{40, 100},
                new long[]{50, 100}));
        all.put(second, cells(new long[]{1, 4}, new long[]{30, 80}, new long[]{45, 90}, new long[]{50, 100},
                new long[]{40, 100}));
        var outcomes = solve(all, Vorige.GEEN);
        var one = hidden(outcomes, "eerste");
        var two = hidden(outcomes, "tweede");
        assertThat(one).contains("[1]");
        // beside school 1 something else has to be hidden in both, or the 4 is what is left
        var both = new HashSet<>(one);
        both.retainAll(two);
        assertThat(both).contains("[1]").hasSizeGreaterThan(1);
    }

    @Test
    void apart_the_two_would_have_given_each_other_away() {
        var first = indicator("eerste");
        var second = indicator("tweede");
        var all = new LinkedHashMap<Indicator, List<Cel>>();
        all.put(first, cells(new long[]{2, 4}, new long[]{40, 80}, new long[]{5, 90}, new long[]{40, 100},
                new long[]{50, 100}));
        all.put(second, cells(new long[]{1, 4}, new long[]{30, 80}, new long[]{45, 90}, new long[]{50, 100},
                new long[]{40, 100}));
        var outcomes = new ArrayList<Uitkomst>();
        // school 1 is hidden and nothing else: the attacker must see it
        new OutcomeTables(DREMPEL, SCHOLEN, Vorige.GEEN, true).of(all).forEach(u -> outcomes
                .add(u.plek().containsValue("1") && u.tabel().equals(PER_SCHOOL) ? u : shown(u)));
        assertThat(new PeilingControle(new CellSums(SCHOLEN), DREMPEL, (i, c) -> false).of(all, outcomes).herleid())
                .anyMatch(h -> h.contains("eerste+tweede"));
    }

    private static Uitkomst shown(Uitkomst u) {
        return new Uitkomst(u.indicator(), u.tabel(), u.plek(), u.moment(), 0.0, 0.0, 0L, 0.0, 0.0, 0.0, null, null,
                null, null);
    }

    @Test
    void a_cell_that_the_former_publication_showed_protects_nothing() {
        var indicator = indicator("eerste");
        var before = cells(new long[]{30, 60}, new long[]{40, 80}, new long[]{45, 90}, new long[]{40, 100},
                new long[]{50, 100});
        var shown = new HashMap<Plaats, Uitkomst>();
        solve(Map.of(indicator, before), Vorige.GEEN).forEach(u -> shown.put(Plaats.van(u), u));
        assertThat(shown.values()).allMatch(Uitkomst::getoond);
        // a correction: school 1 has only 4 of 60 now; schools 2 to 5 and the comparison group did not change
        var after = cells(new long[]{4, 60}, new long[]{40, 80}, new long[]{45, 90}, new long[]{40, 100},
                new long[]{50, 100});
        var hidden = hidden(solve(Map.of(indicator, after),
                new Vorige(Map.of(), Map.of("eerste", shown))), "eerste");
        // what changed with it is hidden: its group and the region, whose other parts everybody still has
        assertThat(hidden).containsExactlyInAnyOrder("[1]", "[pilot]", "regio");
    }

    @Test
    void what_a_publication_hid_stays_hidden() {
        var indicator = indicator("eerste");
        var cells = cells(new long[]{30, 60}, new long[]{40, 80}, new long[]{45, 90}, new long[]{40, 100},
                new long[]{50, 100});
        var before = new Vorige(Map.of("eerste", Set.of(Plaats.van(cells.getFirst()))), Map.of());
        assertThat(hidden(solve(Map.of(indicator, cells), before), "eerste")).contains("[1]")
                .hasSizeGreaterThan(1);
    }

    @Test
    void a_gemeente_that_knows_its_own_figures_cannot_work_out_those_of_another() {
        var table = new Uitsplitsing(List.of("woongemeente"), "schooljaar");
        var care = new Indicator("zorg", "zorg", "duur", Indicator.Soort.AANDEEL, Indicator.Eenheid.PROCENT,
                Richting.OMLAAG, null, false, List.of(table), Map.of("per", "gemeente"), List.of(), "", null, "");
        var cells = new ArrayList<Cel>();
        long[][] counts = {{3, 60}, {12, 70}, {40, 90}, {50, 100}};
        for (int g = 0; g < counts.length; g++) {
            cells.add(cel(table, Map.of("woongemeente", String.valueOf(g + 1)), counts[g]));
        }
        cells.add(cel(REGIO, Map.of(), new long[]{105, 320}));
        var hidden = hidden(solve(Map.of(care, cells), Vorige.GEEN), "zorg");
        // beside the 3 one other is not enough: that gemeente could subtract its own 12 from what is left of the region
        assertThat(hidden).contains("[1]").hasSizeGreaterThan(2);
    }

    @Test
    void schools_by_month_add_up_to_a_group_by_year_also_without_a_table_between() {
        var places = new ArrayList<Plaats>();
        for (int month : List.of(JAAR * 12 + 8, JAAR * 12 + 20)) {
            for (String school : SCHOLEN.keySet()) {
                places.add(new Plaats(PER_MAAND, Map.of("school", school), month));
            }
        }
        places.add(new Plaats(PER_GROEP, Map.of("groep", "pilot"), JAAR));
        assertThat(new CellSums(SCHOLEN).of(places)).singleElement()
                .isEqualTo(new CellSums.Sum(10, List.of(0, 1)));
    }
}
