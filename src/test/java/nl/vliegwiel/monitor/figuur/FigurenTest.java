package nl.vliegwiel.monitor.figuur;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import nl.vliegwiel.monitor.figuur.ControlChartFigure.Inhoud;
import nl.vliegwiel.monitor.figuur.ControlChartFigure.Maat;
import nl.vliegwiel.monitor.statistiek.ControlChart;
import nl.vliegwiel.monitor.statistiek.ControlChart.Meting;
import nl.vliegwiel.monitor.statistiek.Funnel;
import nl.vliegwiel.monitor.statistiek.Proportion;
import nl.vliegwiel.monitor.statistiek.Richting;

/** Drawings from known numbers: points where they belong, gaps where nothing is shown, words that do not cover each other. */
class FigurenTest {

    private static final int SEPTEMBER = 2023 * 12 + 8;
    private static final double[] VALUES = {8, 10, 9, 8.5, 9.5, 8.2, 10.1, 9.2, 8.8, 9.4, 8.9, 8.1, 7.4, 7.1, 6.8, 7};
    private static final List<Integer> MONTHS = IntStream.range(SEPTEMBER, SEPTEMBER + 20)
            .filter(m -> m % 12 != 6 && m % 12 != 7).boxed().limit(VALUES.length).toList();

    private static ControlChart chart(int hole) {
        var points = new ArrayList<Meting>();
        for (int i = 0; i < VALUES.length; i++) {
            if (i != hole) {
                points.add(new Meting(MONTHS.get(i), VALUES[i]));
            }
        }
        return ControlChart.of(points, MONTHS.get(11), Richting.OMLAAG);
    }

    private static ControlChartFigure figure(Maat maat) {
        var other = new TreeMap<Integer, Double>();
        MONTHS.forEach(m -> other.put(m, 7.2));
        return ControlChartFigure.of(new Inhoud("Titel", "Beschrijving", chart(-1), other, MONTHS, MONTHS.get(11),
                "Start pilot, okt 2024", 6.9, "%", "omlaag", "Pilotscholen", "7,0%", "Vergelijkingsscholen", "7,2%",
                "gewone schommeling 5,9 tot 12,3%, gemiddelde 9,1%",
                new TreeMap<>(java.util.Map.of(MONTHS.get(5), "A", MONTHS.getFirst(), "B"))), maat);
    }

    @Test
    void what_happened_to_the_data_is_marked_before_its_month_and_never_on_the_edge() {
        for (var maat : Maat.values()) {
            assertThat(figure(maat).merken()).singleElement().satisfies(m -> assertThat(m.tekst()).isEqualTo("A"));
        }
    }

    @Test
    void names_at_the_end_of_lines_never_cover_each_other() {
        for (var maat : Maat.values()) {
            var places = figure(maat).eindes().stream().map(t -> Double.parseDouble(t.y())).sorted().toList();
            assertThat(places).hasSize(6);
            for (int i = 1; i < places.size(); i++) {
                assertThat(places.get(i) - places.get(i - 1)).as(maat + " " + places).isGreaterThanOrEqualTo(12);
            }
        }
    }

    @Test
    void words_in_the_band_stay_clear_of_the_line_of_the_start() {
        for (var maat : Maat.values()) {
            var figure = figure(maat);
            double start = Double.parseDouble(String.valueOf(figure.start()));
            double from = Double.parseDouble(figure.bandtekst().x());
            assertThat(from > start || from + figure.bandtekst().tekst().length() * 6 < start).as(maat.name()).isTrue();
        }
    }

    @Test
    void a_month_that_is_not_shown_is_a_gap_and_keeps_its_place() {
        var whole = SparkFigure.of("x", chart(-1), MONTHS, MONTHS.get(11), "omlaag");
        var broken = SparkFigure.of("x", chart(5), MONTHS, MONTHS.get(11), "omlaag");
        assertThat(whole.lijn().chars().filter(c -> c == 'M').count()).isEqualTo(1);
        assertThat(broken.lijn().chars().filter(c -> c == 'M').count()).isEqualTo(2);
        assertThat(broken.start()).isEqualTo(whole.start());
    }

    @Test
    void a_year_that_is_not_shown_has_a_word_and_no_dot() {
        var figure = YearsFigure.of("x", List.of(new YearsFigure.Jaar("2024-2025", "niet getoond", null, null, null),
                new YearsFigure.Jaar("2025-2026", "31", 31.0, 27.0, 36.0)), YearsFigure.Maat.TEGEL);
        assertThat(figure.punten().getFirst().y()).isNull();
        assertThat(figure.punten().getLast().y()).isNotNull();
    }

    @Test
    void a_funnel_in_which_nobody_has_anything_is_still_a_funnel() {
        var none = IntStream.range(0, 12).mapToObj(i -> new Proportion(0, 100 + i)).toList();
        assertThat(Funnel.of(none).spreiding()).isEqualTo(1);
        assertThat(Funnel.of(none).gemiddelde()).isZero();
    }
}
