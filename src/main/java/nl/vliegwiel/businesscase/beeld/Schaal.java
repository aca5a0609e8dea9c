package nl.vliegwiel.businesscase.beeld;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** From euros to places in a drawing, linear, with round numbers along the axis. */
record Schaal(double laag, double hoog, double van, double tot, double pas) {
    private static final int LIJNEN = 5;

    /** A scale that holds these values and zero. */
    static Schaal metNul(double min, double max, double van, double tot) {
        double pas = step(Math.min(0, min), Math.max(0, max));
        return new Schaal(Math.min(0, min), Math.max(0, max), van, tot, pas);
    }

    double at(double waarde) {
        return hoog == laag ? van : van + (waarde - laag) / (hoog - laag) * (tot - van);
    }

    List<Double> strepen() {
        var ticks = new ArrayList<Double>();
        for (double t = Math.ceil(laag / pas - 1e-9) * pas; t <= hoog + pas / 1000; t += pas)
            ticks.add(Math.abs(t) < pas / 1000 ? 0 : t);
        return ticks;
    }

    private static double step(double min, double max) {
        double raw = Math.max(max - min, 1) / LIJNEN;
        double magnitude = Math.pow(10, Math.floor(Math.log10(raw)));
        for (double factor : new double[]{1, 2, 5})
            if (factor * magnitude >= raw)
                return factor * magnitude;
        return 10 * magnitude;
    }

    static String px(double waarde) {
        return String.format(Locale.ROOT, "%.1f", waarde);
    }
}
