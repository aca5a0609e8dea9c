package nl.vliegwiel.monitor.figuur;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** From values to coordinates, linear. */
public record Scale(double min, double max, double from, double to) {

    private static final int LINES = 5;

    /** A scale that begins and ends on round numbers around these values, with at most five grid lines. */
    static Scale nice(double min, double max, double from, double to) {
        double step = step(min, max);
        return new Scale(Math.floor(min / step) * step,
                Math.max(Math.ceil(max / step), Math.floor(min / step) + 1) * step, from, to);
    }

    private static double step(double min, double max) {
        double raw = Math.max(max - min, Math.max(Math.abs(max), 1e-6) / 100) / (LINES - 1);
        double magnitude = Math.pow(10, Math.floor(Math.log10(raw)));
        for (double factor : new double[]{1, 2, 2.5, 5}) {
            if (factor * magnitude >= raw) {
                return factor * magnitude;
            }
        }
        return 10 * magnitude;
    }

    double at(double value) {
        return max == min ? (from + to) / 2 : from + (value - min) / (max - min) * (to - from);
    }

    List<Double> ticks() {
        double step = step(min, max);
        var ticks = new ArrayList<Double>();
        for (int i = 0; min + i * step <= max + step / 100; i++) {
            ticks.add(min + i * step);
        }
        return ticks;
    }

    /** Decimals that the grid needs. */
    int decimals() {
        double step = step(min, max);
        return step >= 1 && step == Math.rint(step) ? 0 : step * 10 == Math.rint(step * 10) ? 1 : 2;
    }

    /** A coordinate as SVG writes it. */
    static String px(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }
}
