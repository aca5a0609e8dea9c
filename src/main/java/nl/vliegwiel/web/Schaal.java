package nl.vliegwiel.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * From values to places in a drawing, linear, with round numbers along the axis.
 *
 * @param laag lowest and {@code hoog} highest value, drawn at {@code van} and {@code tot}
 * @param eerste lowest line on the axis, and {@code pas} the distance between two
 */
public record Schaal(double laag, double hoog, double van, double tot, double eerste, double pas) {
    private static final int LIJNEN = 5;
    private static final double[] KWARTEN = {1, 2, 2.5, 5};
    private static final double[] HELFTEN = {1, 2, 5};

    /** From exactly this value to exactly that one. */
    public static Schaal tussen(double laag, double hoog, double van, double tot) {
        return new Schaal(laag, hoog, van, tot, laag, step(spread(laag, hoog) / (LIJNEN - 1), KWARTEN));
    }

    /** A scale that begins and ends on round numbers around these values, with at most five lines; around one value there is room. */
    public static Schaal rond(double min, double max, double van, double tot) {
        if (min == max)
            return min == 0
                    ? rond(0, 1, van, tot)
                    : rond(min - Math.abs(min) / 5, min + Math.abs(min) / 5, van, tot);
        double pas = step(spread(min, max) / (LIJNEN - 1), KWARTEN);
        return tussen(Math.floor(min / pas) * pas,
                Math.max(Math.ceil(max / pas), Math.floor(min / pas) + 1) * pas, van, tot);
    }

    /** A scale that holds these values and zero, and goes no further. */
    public static Schaal metNul(double min, double max, double van, double tot) {
        double laag = Math.min(0, min);
        double hoog = Math.max(0, max);
        double pas = step(Math.max(hoog - laag, 1) / LIJNEN, HELFTEN);
        return new Schaal(laag, hoog, van, tot, Math.ceil(laag / pas - 1e-9) * pas, pas);
    }

    public double at(double waarde) {
        return hoog == laag ? (van + tot) / 2 : van + (waarde - laag) / (hoog - laag) * (tot - van);
    }

    /** The round numbers on the axis, from low to high. */
    public List<Double> strepen() {
        var lijst = new ArrayList<Double>();
        for (int i = 0; eerste + i * pas <= hoog + pas / 100; i++)
            lijst.add(Math.abs(eerste + i * pas) < pas / 1000 ? 0.0 : eerste + i * pas);
        return lijst;
    }

    /** Decimals that the numbers on the axis need. */
    public int decimalen() {
        return pas >= 1 && pas == Math.rint(pas) ? 0 : pas * 10 == Math.rint(pas * 10) ? 1 : 2;
    }

    /** A place as SVG writes it. */
    public static String px(double waarde) {
        return String.format(Locale.ROOT, "%.1f", waarde);
    }

    private static double spread(double min, double max) {
        return Math.max(max - min, Math.max(Math.abs(max), 1e-6) / 100);
    }

    private static double step(double ruw, double[] factoren) {
        double macht = Math.pow(10, Math.floor(Math.log10(ruw)));
        for (double factor : factoren)
            if (factor * macht >= ruw)
                return factor * macht;
        return 10 * macht;
    }
}
