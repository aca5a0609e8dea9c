package nl.vliegwiel.monitor.methode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import nl.vliegwiel.monitor.indicator.Indicator;
import nl.vliegwiel.monitor.indicator.Indicator.Eenheid;
import nl.vliegwiel.monitor.indicator.Indicator.Soort;
import nl.vliegwiel.monitor.indicator.Uitsplitsing;
import nl.vliegwiel.monitor.kleineaantallen.Drempel;
import nl.vliegwiel.monitor.peiling.Cel;
import nl.vliegwiel.monitor.peiling.Pilotuitkomst;
import nl.vliegwiel.monitor.peiling.Telling;
import nl.vliegwiel.monitor.peiling.Uitkomst;
import nl.vliegwiel.monitor.peiling.Uitkomst.NietGetoond;
import nl.vliegwiel.monitor.statistiek.Richting;
import nl.vliegwiel.monitor.statistiek.Schaal;

/** Each method on facts whose answer follows by hand, and none on what is not shown. Fictieve gegevens. */
class MethodenTest {

    private static final int MAART = 2026 * 12 + 2;
    private static final int JAAR = 2025;
    private static final Uitsplitsing PER_GROEP = new Uitsplitsing(List.of("groep"), "schooljaar");
    private static final Uitsplitsing PER_MAAND = new Uitsplitsing(List.of("groep"), "maand");

    private Connection facts;

    @BeforeEach
    void open() throws SQLException {
        facts = DriverManager.getConnection("jdbc:duckdb:");
        execute("CREATE TABLE school AS SELECT * FROM (VALUES (1, 'pilot'), (2, 'vergelijking')) s (school, groep)");
    }

    @AfterEach
    void close() throws SQLException {
        facts.close();
    }

    private void execute(String sql) throws SQLException {
        try (var statement = facts.createStatement()) {
            statement.execute(sql);
        }
    }

    private static Indicator indicator(Soort soort, String sql, Map<String, String> words, Uitsplitsing... tables) {
        return new Indicator("proef", "Proef", "duur", soort, Eenheid.PROCENT, Richting.OMLAAG, null, true,
                List.of(tables), words, List.of(), sql, null, "");
    }

    private List<Methodeuitkomst> say(Indicator indicator, List<Cel> cells, List<Uitkomst> outcomes, Integer start,
            List<Pilotuitkomst> pilots) throws SQLException {
        var methods = new Methoden(facts, MAART, Drempel.van(10), start);
        methods.verzamel(indicator);
        return methods.van(Map.of(indicator, cells), outcomes, pilots);
    }

    private static Uitkomst shown(Uitsplitsing tabel, Map<String, String> plek, int moment, double teller, double of) {
        return new Uitkomst("proef", tabel, plek, moment, teller, of, Math.round(of), teller / of, teller / of * .8,
                teller / of * 1.2, null, null, null, null);
    }

    private static Methodeuitkomst only(List<Methodeuitkomst> found, Methode methode, String groep) {
        return found.stream().filter(u -> u.methode() == methode && u.groep().equals(groep)).findFirst().orElseThrow();
    }

    /** Year 1: 10 percent, year 2: 30 percent, at both schools alike. One has mostly year 1, the other mostly year 2. */
    @Test
    void two_schools_that_differ_by_their_years_only_are_alike_when_standardised() throws SQLException {
        execute("CREATE TABLE feit AS SELECT 1 AS school, " + MAART
                + " AS maand, CASE WHEN i <= 80 THEN 1 ELSE 2 END AS leerjaar FROM range(1, 101) t (i)"
                + " UNION ALL SELECT 2, " + MAART + ", CASE WHEN i <= 20 THEN 1 ELSE 2 END FROM range(1, 101) t (i)");
        var indicator = indicator(Soort.AANDEEL, "SELECT school, maand, leerjaar, 0 AS teller, 1 AS noemer FROM feit",
                Map.of(), Gelijkeopbouw.SCHOLEN, Gelijkeopbouw.LEERJAREN);
        var outcomes = List.of(shown(new Uitsplitsing(List.of(), "maand"), Map.of(), MAART, 40, 200),
                shown(Gelijkeopbouw.LEERJAREN, Map.of("leerjaar", "1"), MAART, 10, 100),
                shown(Gelijkeopbouw.LEERJAREN, Map.of("leerjaar", "2"), MAART, 30, 100),
                shown(Gelijkeopbouw.SCHOLEN, Map.of("school", "1"), MAART, 14, 100),
                shown(Gelijkeopbouw.SCHOLEN, Map.of("school", "2"), MAART, 26, 100));
        var found = say(indicator, List.of(), outcomes, null, List.of());
        assertThat(found).hasSize(2).allSatisfy(u -> {
            assertThat(u.methode()).isEqualTo(Methode.STANDAARD);
            assertThat(u.waarde()).isCloseTo(0.2, within(1e-9));
        });
        // 14 events: exact Poisson 7.65 to 23.49, over an expected 14
        assertThat(found.getFirst().laag()).isCloseTo(0.2 * 7.65 / 14, within(0.001));
        assertThat(found.getFirst().hoog()).isCloseTo(0.2 * 23.49 / 14, within(0.001));
        var hidden = new ArrayList<>(outcomes);
        hidden.set(3, new Uitkomst("proef", Gelijkeopbouw.SCHOLEN, Map.of("school", "1"), MAART, null, null, null, null,
                null, null, null, null, null, NietGetoond.KLEIN));
        assertThat(say(indicator, List.of(), hidden, null, List.of())).extracting(Methodeuitkomst::school)
                .as("a school that is not shown is not shown standardised").containsExactly("2");
    }

    @Test
    void a_duration_goes_down_by_whole_weeks_and_never_by_a_few() {
        var days = new TreeMap<Integer, long[]>();
        days.put(3, new long[]{6, 0});
        days.put(10, new long[]{6, 0});
        days.put(12, new long[]{3, 5});
        days.put(40, new long[]{12, 0});
        days.put(60, new long[]{4, 0});
        days.put(70, new long[]{0, 64});
        // 100 in all: 6 by week 1 is too few to tell; 15 by week 2; 12 of the 80 that are left by week 6; the last 4 are too few
        assertThat(Wachtlijn.van(days, 10)).containsExactly(new Methodeuitkomst.Stap(0, 1),
                new Methodeuitkomst.Stap(14, 0.85), new Methodeuitkomst.Stap(42, 0.72));
    }

    @Test
    void two_groups_that_take_as_long_do_not_differ_and_a_hidden_group_is_no_group() throws SQLException {
        var days = new TreeMap<Integer, long[]>(Map.of(10, new long[]{20, 0}, 30, new long[]{20, 0}));
        var late = new TreeMap<Integer, long[]>(Map.of(30, new long[]{20, 0}, 90, new long[]{20, 0}));
        var indicator = indicator(Soort.DUUR, "", Map.of(), PER_GROEP);
        var outcomes = List.of(shown(PER_GROEP, Map.of("groep", "pilot"), JAAR, 20, 40),
                shown(PER_GROEP, Map.of("groep", "vergelijking"), JAAR, 20, 40));
        var same = say(indicator, List.of(cel("pilot", days), cel("vergelijking", days)), outcomes, null, List.of());
        assertThat(only(same, Methode.LIJNTOETS, "").p()).isEqualTo(1);
        var other = say(indicator, List.of(cel("pilot", days), cel("vergelijking", late)), outcomes, null, List.of());
        assertThat(only(other, Methode.LIJNTOETS, "").p()).isLessThan(0.001);
        assertThat(only(other, Methode.WACHTLIJN, "vergelijking").verloop()).hasSize(3);
        assertThat(say(indicator, List.of(cel("pilot", days), cel("vergelijking", late)), outcomes.subList(0, 1), null,
                List.of())).as("without the one group no comparison").isEmpty();
    }

    /** One test over all groups that are shown: of four gemeenten one takes longer, and one is hidden. */
    @Test
    void more_than_two_groups_are_one_test_in_the_newest_year_that_ended() throws SQLException {
        var table = new Uitsplitsing(List.of("gemeente"), "schooljaar");
        var days = new TreeMap<Integer, long[]>(Map.of(10, new long[]{20, 0}, 30, new long[]{20, 0}));
        var late = new TreeMap<Integer, long[]>(Map.of(30, new long[]{20, 0}, 90, new long[]{20, 0}));
        var indicator = indicator(Soort.DUUR, "", Map.of(), table);
        var cells = new ArrayList<Cel>();
        var outcomes = new ArrayList<Uitkomst>();
        for (int year = JAAR - 1; year <= JAAR; year++) {
            for (int gemeente = 1; gemeente < 5; gemeente++) {
                cells.add(new Cel(table, Map.of("gemeente", "" + gemeente), year,
                        new Telling.Duur(gemeente == 4 ? late : days)));
                outcomes.add(shown(table, Map.of("gemeente", "" + gemeente), year, 20, 40));
            }
        }
        var found = only(say(indicator, cells, outcomes, null, List.of()), Methode.LIJNTOETS, "gemeente");
        assertThat(found.moment()).as("the year that runs is not compared").isEqualTo(JAAR - 1);
        assertThat(found.n()).isEqualTo(4);
        assertThat(found.p()).isLessThan(0.001);
        outcomes.remove(3);
        var without = only(say(indicator, cells, outcomes, null, List.of()), Methode.LIJNTOETS, "gemeente");
        assertThat(without.n()).as("the hidden one is not used").isEqualTo(3);
        assertThat(without.p()).isEqualTo(1);
        assertThat(say(indicator, cells, outcomes.subList(0, 1), null, List.of())).as("one group").isEmpty();
    }

    /** By hand: of both groups together half is onderbouw; 0.1 and 0.3 make 0.2, and 0.2 and 0.4 make 0.3, whatever the mix of each. */
    @Test
    void pilot_and_comparison_in_the_same_mix_only_when_every_part_is_shown() throws SQLException {
        var table = new Uitsplitsing(List.of("groep", "bouw"), "maand");
        var indicator = indicator(Soort.AANDEEL, "", Map.of(), table);
        var outcomes = new ArrayList<Uitkomst>();
        for (int month = MAART - 1; month <= MAART; month++) {
            outcomes.add(shown(table, Map.of("groep", "pilot", "bouw", "onderbouw"), month, 30, 300));
            outcomes.add(shown(table, Map.of("groep", "pilot", "bouw", "bovenbouw"), month, 30, 100));
            outcomes.add(shown(table, Map.of("groep", "vergelijking", "bouw", "onderbouw"), month, 20, 100));
            outcomes.add(shown(table, Map.of("groep", "vergelijking", "bouw", "bovenbouw"), month, 120, 300));
        }
        var found = say(indicator, List.of(), outcomes, null, List.of());
        assertThat(only(found, Methode.OPBOUW, "pilot").waarde()).isCloseTo(0.2, within(1e-9));
        assertThat(only(found, Methode.OPBOUW, "vergelijking").waarde()).isCloseTo(0.3, within(1e-9));
        assertThat(only(found, Methode.OPBOUW, "pilot").moment()).isEqualTo(MAART);
        assertThat(only(found, Methode.OPBOUW, "pilot").laag()).isLessThan(0.2);
        outcomes.remove(outcomes.size() - 1);
        assertThat(only(say(indicator, List.of(), outcomes, null, List.of()), Methode.OPBOUW, "pilot").moment())
                .as("one part is hidden, so the month before").isEqualTo(MAART - 1);
        assertThat(say(indicator, List.of(), outcomes.subList(1, 4), null, List.of())).isEmpty();
    }

    private static Cel cel(String groep, TreeMap<Integer, long[]> days) {
        return new Cel(PER_GROEP, Map.of("groep", groep), JAAR, new Telling.Duur(days));
    }

    /** Twelve persons rise by 2, each with three goals; one of them with nine: still twelve. */
    @Test
    void a_person_with_many_goals_counts_once() throws SQLException {
        execute("CREATE TABLE doel AS SELECT 1 AS school, " + MAART
                + " AS maand, i % 12 AS casus, 2 + i % 12 % 3 - 1 AS teller FROM range(0, 36) t (i)"
                + " UNION ALL SELECT 1, " + MAART + ", 0, 1 FROM range(0, 9) t (i)");
        var indicator = indicator(Soort.GEMIDDELDE, "SELECT school, maand, teller, 1 AS noemer, casus FROM doel",
                Map.of("paren", "casus"), PER_GROEP);
        var found = say(indicator, List.of(), List.of(shown(PER_GROEP, Map.of("groep", "pilot"), JAAR, 90, 45)), null,
                List.of());
        var pairs = only(found, Methode.PAREN, "pilot");
        assertThat(pairs.waarde()).isEqualTo(2);
        assertThat(pairs.n()).as("rounded to five").isEqualTo(10);
        assertThat(pairs.p()).isLessThan(0.001);
        assertThat(only(found, Methode.MEDIAAN, "pilot").waarde()).isBetween(1.0, 2.0);
    }

    @Test
    void fewer_than_ten_pairs_are_no_pairs() throws SQLException {
        execute("CREATE TABLE doel AS SELECT 1 AS school, " + MAART
                + " AS maand, i AS casus, i AS teller FROM range(0, 9) t (i)");
        var indicator = indicator(Soort.GEMIDDELDE, "SELECT school, maand, teller, 1 AS noemer, casus FROM doel",
                Map.of("paren", "casus"), PER_GROEP);
        assertThat(say(indicator, List.of(), List.of(shown(PER_GROEP, Map.of("groep", "pilot"), JAAR, 36, 9)), null,
                List.of())).extracting(Methodeuitkomst::methode).containsExactly(Methode.MEDIAAN);
    }

    @Test
    void alpha_from_sums_is_alpha_from_the_answers_themselves() throws SQLException {
        double[][] answers = new double[20][3];
        var rows = new ArrayList<String>();
        for (int i = 0; i < answers.length; i++) {
            answers[i] = new double[]{1 + i % 5, 1 + (i + i / 5) % 5, 1 + (i * 2) % 5};
            rows.add("(1, " + MAART + ", " + (int) answers[i][0] + ", " + (int) answers[i][1] + ", "
                    + (int) answers[i][2] + ")");
        }
        execute("CREATE TABLE antwoord AS SELECT * FROM (VALUES " + String.join(", ", rows)
                + ", (1, " + MAART + ", 5, NULL, 1)) a (school, maand, a, b, c)");
        var indicator = indicator(Soort.GEMIDDELDE,
                "SELECT school, maand, a AS teller, 1 AS noemer, a, b, c FROM antwoord",
                Map.of("schaal", "a, b, c"), PER_GROEP);
        var scale = only(say(indicator, List.of(),
                List.of(shown(PER_GROEP, Map.of("groep", "pilot"), JAAR, 60, 21)), null, List.of()), Methode.SCHAAL,
                "pilot");
        assertThat(scale.waarde()).isCloseTo(Schaal.alpha(answers), within(0.001));
        assertThat(scale.n()).as("who left one open does not count").isEqualTo(20);
    }

    /** A year of 40 before, 30 from the start on, and no slope: a jump of minus 10, and no bend. */
    @Test
    void without_a_comparison_a_line_that_breaks_says_by_how_much() throws SQLException {
        var outcomes = new ArrayList<Uitkomst>();
        int start = MAART - 12;
        for (int month = MAART - 26; month <= MAART; month++) {
            if (month % 12 != 6 && month % 12 != 7) {
                outcomes.add(shown(PER_MAAND, Map.of("groep", "pilot"), month, (month < start ? 40 : 30) + month % 2,
                        100));
            }
        }
        var indicator = indicator(Soort.AANDEEL, "", Map.of(), PER_MAAND);
        var none = List
                .of(new Pilotuitkomst("proef", "Te weinig scholen.", null, null, null, null, null, null, null, 0, 0, 0,
                        0, List.of()));
        var found = say(indicator, List.of(), outcomes, start, none);
        assertThat(only(found, Methode.SPRONG, "pilot").waarde()).isCloseTo(-0.10, within(0.01));
        assertThat(only(found, Methode.KNIK, "pilot").waarde()).isCloseTo(0, within(0.002));
        assertThat(say(indicator, List.of(), outcomes.subList(8, outcomes.size()), start, none))
                .as("fewer than eight before the start carry no line").isEmpty();
        var since = "%d-%02d De lijst van redenen is nieuw".formatted((start - 9) / 12, (start - 9) % 12 + 1);
        assertThat(
                say(indicator(Soort.AANDEEL, "", Map.of("breuk", since), PER_MAAND), List.of(), outcomes, start, none))
                .as("under another definition").isEmpty();
        assertThat(say(indicator, List.of(), outcomes, start, List.of())).as("with a comparison it is not needed")
                .isEmpty();
    }
}
