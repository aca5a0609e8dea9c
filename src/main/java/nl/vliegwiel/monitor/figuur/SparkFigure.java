package nl.vliegwiel.monitor.figuur;

import static nl.vliegwiel.monitor.figuur.Scale.px;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import nl.vliegwiel.monitor.statistiek.ControlChart;
import nl.vliegwiel.monitor.statistiek.ControlChart.Grenzen;
import nl.vliegwiel.monitor.statistiek.ControlChart.Punt;

/**
 * The line in a tile: the band of ordinary variation, the start, the points that stand out.
 *
 * @param band  y and height of the band; null without limits
 * @param lijn  path of the line; empty with fewer than six measurements, then dots only
 * @param start x of the start line; null when it lies outside
 */
public record SparkFigure(String label, @Nullable Band band, @Nullable String start, String lijn, List<Stip> stippen) {

    private static final double WIDTH = 300;
    private static final double EDGE = 7;
    private static final double LOW = 58;
    private static final double HIGH = 8;

    /** The band of ordinary variation and the mean in it. */
    public record Band(String y, String hoogte, String gemiddelde) {
    }

    /** A dot; klasse says what it means. */
    public record Stip(String x, String y, String klasse) {
    }

    /** maanden: all months that the line spans; a month without a point is a gap in it. */
    public static SparkFigure of(String label, ControlChart chart, List<Integer> maanden, int start, String goed) {
        var points = chart.punten();
        Grenzen grenzen = chart.grenzen();
        double min = points.stream().mapToDouble(Punt::waarde).min().orElse(0);
        double max = points.stream().mapToDouble(Punt::waarde).max().orElse(1);
        var y = new Scale(grenzen == null ? min : Math.min(min, grenzen.onder()),
                grenzen == null ? max : Math.max(max, grenzen.boven()), LOW, HIGH);
        var x = new Scale(0, Math.max(1, maanden.size() - 1), EDGE, WIDTH - EDGE);
        var path = new StringBuilder();
        var dots = new ArrayList<Stip>();
        int before = -2;
        for (int i = 0; i < points.size(); i++) {
            int place = maanden.indexOf(points.get(i).maand());
            String px = px(x.at(place));
            String py = px(y.at(points.get(i).waarde()));
            boolean alone = place != before + 1
                    && (i == points.size() - 1 || maanden.indexOf(points.get(i + 1).maand()) != place + 1);
            path.append(place == before + 1 ? "L" : "M").append(px).append(' ').append(py);
            if (alone || points.get(i).kant() != 0 || i == points.size() - 1 || points.size() < ControlChart.NODIG) {
                dots.add(new Stip(px, py, Kleuren.of(chart.oordeel(), points.get(i).kant(), goed)));
            }
            before = place;
        }
        long earlier = maanden.stream().filter(m -> m < start).count();
        return new SparkFigure(label, grenzen == null ? null : band(grenzen, y),
                earlier == 0 || earlier == maanden.size() ? null : px(x.at(earlier - 0.5)),
                points.size() < ControlChart.NODIG ? "" : path.toString(), dots);
    }

    private static Band band(Grenzen grenzen, Scale y) {
        return new Band(px(y.at(grenzen.boven())), px(y.at(grenzen.onder()) - y.at(grenzen.boven())),
                px(y.at(grenzen.gemiddelde())));
    }
}
