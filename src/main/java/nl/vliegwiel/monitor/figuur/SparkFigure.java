package nl.vliegwiel.monitor.figuur;

import static nl.vliegwiel.web.Schaal.px;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;

import org.jspecify.annotations.Nullable;

import nl.vliegwiel.monitor.statistiek.ControlChart;
import nl.vliegwiel.monitor.statistiek.ControlChart.Punt;
import nl.vliegwiel.web.Schaal;

/**
 * The line in a tile: the band of ordinary variation, the start, the points that stand out.
 *
 * @param band  null without limits
 * @param lijn  path of the line; empty with fewer than six measurements, then dots only
 * @param start x of the start line; null when it lies outside
 */
public record SparkFigure(String label, @Nullable Band band, @Nullable String start, String lijn, List<Stip> stippen) {

    private static final double WIDTH = 300;
    private static final double EDGE = 7;
    private static final double LOW = 58;
    private static final double HIGH = 8;

    /** A dot; klasse says what it means. */
    public record Stip(String x, String y, String klasse) {
    }

    /** The values from the lowest to the highest that a line with its band needs. */
    public record Hoogte(double laagst, double hoogst) {

        /** What several lines need together, so that they can be laid beside each other. */
        public static Hoogte samen(List<ControlChart> charts) {
            var all = charts.stream().map(Hoogte::van).toList();
            return new Hoogte(all.stream().mapToDouble(Hoogte::laagst).min().orElse(0),
                    all.stream().mapToDouble(Hoogte::hoogst).max().orElse(1));
        }

        static Hoogte van(ControlChart chart) {
            var values = DoubleStream.concat(chart.punten().stream().mapToDouble(Punt::waarde),
                    Band.uitersten(chart).stream().mapToDouble(d -> d)).summaryStatistics();
            return chart.punten().isEmpty() ? new Hoogte(0, 1) : new Hoogte(values.getMin(), values.getMax());
        }
    }

    /** maanden: all months that the line spans; a month without a point is a gap in it. */
    public static SparkFigure of(String label, ControlChart chart, List<Integer> maanden, int start, String goed) {
        return of(label, chart, maanden, start, goed, Hoogte.van(chart));
    }

    /** The same on a scale of others too. */
    public static SparkFigure of(String label, ControlChart chart, List<Integer> maanden, int start, String goed,
            Hoogte hoogte) {
        var points = chart.punten();
        var y = Schaal.tussen(hoogte.laagst(), hoogte.hoogst(), LOW, HIGH);
        var x = Schaal.tussen(0, Math.max(1, maanden.size() - 1), EDGE, WIDTH - EDGE);
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
        return new SparkFigure(label, Band.of(chart, maanden, x, y, 0, WIDTH),
                earlier == 0 || earlier == maanden.size() ? null : px(x.at(earlier - 0.5)),
                points.size() < ControlChart.NODIG ? "" : path.toString(), dots);
    }
}
