package nl.vliegwiel.monitor.statistiek;

import java.util.List;

/**
 * A p- or u-chart: limits that follow the size of each measurement (Shewhart; Montgomery, Introduction to Statistical Quality
 * Control, chapter 7), with Laney's correction where measurements vary more than chance between them gives (Laney, Improved control
 * charts for attributes, Quality Engineering 14 (2002) 531-537).
 *
 * @param gemiddelde all counted over all sizes
 * @param sigmaZ     Laney's factor: 1 is chance alone; the limits lie this many times further from the mean
 */
public record AttributeChart(double gemiddelde, double sigmaZ, boolean aandeel) {

    /** Expected moving range of two standard normal draws. */
    private static final double D2 = 1.128;
    private static final double WIDTH = 3;

    /** One measurement: how many were counted, of or over how many. */
    public record Meting(double aantal, double omvang) {
    }

    /** Limits of a share; measurements in order of time. */
    public static AttributeChart p(List<Meting> metingen) {
        return of(metingen, true);
    }

    /** Limits of a rate of events. */
    public static AttributeChart u(List<Meting> metingen) {
        return of(metingen, false);
    }

    private static AttributeChart of(List<Meting> metingen, boolean share) {
        double mean = metingen.stream().mapToDouble(Meting::aantal).sum()
                / metingen.stream().mapToDouble(Meting::omvang).sum();
        double range = 0;
        for (int i = 1; i < metingen.size(); i++) {
            range += Math.abs(z(metingen.get(i), mean, share) - z(metingen.get(i - 1), mean, share));
        }
        double sigma = metingen.size() < 2 ? 1 : range / (metingen.size() - 1) / D2;
        return new AttributeChart(mean, Double.isFinite(sigma) && sigma > 0 ? sigma : 1, share);
    }

    private static double z(Meting m, double mean, boolean share) {
        return (m.aantal() / m.omvang() - mean) / sigma(mean, m.omvang(), share);
    }

    private static double sigma(double mean, double size, boolean share) {
        return Math.sqrt(share ? mean * (1 - mean) / size : mean / size);
    }

    /** Three sigma limits for a measurement of this size, within what is possible; prime: with Laney's factor. */
    public Interval limits(double omvang, boolean prime) {
        double width = WIDTH * sigma(gemiddelde, omvang, aandeel) * (prime ? sigmaZ : 1);
        return new Interval(gemiddelde, Math.max(0, gemiddelde - width),
                aandeel ? Math.min(1, gemiddelde + width) : gemiddelde + width);
    }

    /** Do the measurements vary so much more than chance that the plain limits would cry wolf. */
    public boolean overdispersed() {
        return sigmaZ > 1.25;
    }
}
