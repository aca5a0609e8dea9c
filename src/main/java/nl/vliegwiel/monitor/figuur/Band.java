package nl.vliegwiel.monitor.figuur;

import static nl.vliegwiel.web.Schaal.px;

import java.util.List;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import nl.vliegwiel.monitor.statistiek.ControlChart;
import nl.vliegwiel.monitor.statistiek.ControlChart.Punt;
import nl.vliegwiel.web.Schaal;

/**
 * The band of ordinary variation, as wide at each month as fits its number, and the mean in it.
 *
 * @param vlak the area as a path; gemiddelde: y of the mean
 */
public record Band(String vlak, String gemiddelde) {

    /** maanden: all months of the picture; a month without a point keeps the limits of the one before it. Null without limits. */
    static @Nullable Band of(ControlChart chart, List<Integer> maanden, Schaal x, Schaal y, double left, double right) {
        var limits = chart.grenzen();
        if (limits == null) {
            return null;
        }
        var points = chart.punten();
        var above = new StringBuilder("M" + px(left) + " " + edge(y, points.getFirst().boven()));
        var below = new StringBuilder();
        for (Punt punt : points) {
            String at = px(x.at(maanden.indexOf(punt.maand())));
            above.append('L').append(at).append(' ').append(edge(y, punt.boven()));
            below.insert(0, "L" + at + " " + edge(y, punt.onder()));
        }
        above.append('L').append(px(right)).append(' ').append(edge(y, points.getLast().boven()));
        below.insert(0, "L" + px(right) + " " + edge(y, points.getLast().onder()));
        below.append('L').append(px(left)).append(' ').append(edge(y, points.getFirst().onder()));
        return new Band(above.append(below).append('Z').toString(), px(y.at(limits.gemiddelde())));
    }

    private static String edge(Schaal y, double limit) {
        return px(y.at(Math.clamp(limit, y.laag(), y.hoog())));
    }

    /** The lowest and highest limit of all points, for a scale that holds the whole band. */
    static List<Double> uitersten(ControlChart chart) {
        var all = chart.punten().stream().flatMapToDouble(p -> java.util.stream.DoubleStream.of(p.onder(), p.boven()))
                .filter(d -> !Double.isNaN(d)).boxed().collect(Collectors.summarizingDouble(d -> d));
        return all.getCount() == 0 ? List.of() : List.of(all.getMin(), all.getMax());
    }
}
