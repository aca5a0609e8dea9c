package nl.vliegwiel.monitor.statistiek;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/**
 * A control chart. The baseline is the period before the start: its mean and its width are frozen there. Shares get a p-chart and counts a
 * u-chart, with Laney's factor where the baseline varied more than chance ({@link AttributeChart}); all else an XmR chart, whose limits are
 * the mean plus and minus 2.66 times the mean moving range (Wheeler, Understanding Variation, 1993).
 *
 * @param punten     all measurements in order of time, each with its own limits
 * @param grenzen    null with fewer than six measurements before the start, or when these are all the same
 * @param basis      number of measurements in the baseline
 * @param bevinding  the latest signal, null when all is ordinary variation
 */
public record ControlChart(List<Punt> punten, @Nullable Grenzen grenzen, int basis,
        @Nullable Bevinding bevinding, Oordeel oordeel) {

    public static final int NODIG = 6;
    public static final int VAST_VANAF = 12;
    private static final double XMR = 2.66;
    /** A signal older than this many measurements is history, no verdict on now. */
    private static final int RECENT = 3;

    /** Which limits a chart has, by what is counted; LANEY: widened because the baseline varied more than chance. */
    public enum Soort {
        XMR, P, P_LANEY, U, U_LANEY
    }

    /**
     * One measurement of one moment.
     *
     * @param aantal what was counted, of or over how many (omvang); NaN when that is not known
     */
    public record Meting(int maand, double waarde, double aantal, double omvang) {

        public Meting(int maand, double waarde) {
            this(maand, waarde, Double.NaN, Double.NaN);
        }
    }

    /**
     * A measurement with the side on which it is part of a signal (-1 low, 0 ordinary, 1 high) and the limits at its size, NaN
     * without limits.
     */
    public record Punt(int maand, double waarde, int kant, double onder, double boven) {

        private Punt met(int andereKant) {
            return new Punt(maand, waarde, andereKant, onder, boven);
        }
    }

    /**
     * Limits at the size of the latest measurement.
     *
     * @param voorlopig they rest on 6 to 11 measurements
     * @param spreiding how much more the baseline varied than chance gives; 1 is chance alone, and so is XmR
     */
    public record Grenzen(double gemiddelde, double onder, double boven, boolean voorlopig, Soort soort,
            double spreiding) {
    }

    /** The rules, strongest first. */
    public enum Regel {
        BUITEN_DE_GRENZEN, ZELFDE_KANT, DICHT_BIJ_DE_GRENS, STEEDS_DEZELFDE_KANT_OP
    }

    /** A rule that fired: on which side, over which measurements (indices, inclusive). */
    public record Bevinding(Regel regel, int kant, int van, int tot) {
        public int lengte() {
            return tot - van + 1;
        }
    }

    /** An XmR chart of measurements in order of time; the baseline is all before the start month. */
    public static ControlChart of(List<Meting> metingen, int start, Richting richting) {
        return of(metingen, start, richting, ControlChart::moving);
    }

    /**
     * A chart of counts: a p-chart of shares, a u-chart of events. Every measurement says how many were counted of how many.
     *
     * @param factor from the share or rate to the unit of the measurements, such as 100
     */
    public static ControlChart tellingen(List<Meting> metingen, int start, Richting richting, boolean aandeel,
            double factor) {
        return of(metingen, start, richting, basis -> counted(basis, aandeel, factor));
    }

    /** From a baseline to the limits at each size. */
    private interface Baseline {
        Limits of(List<Meting> basis);
    }

    private record Limits(Soort soort, double gemiddelde, double spreiding,
            java.util.function.Function<Meting, Interval> bij) {
    }

    private static ControlChart of(List<Meting> metingen, int start, Richting richting, Baseline baseline) {
        int basis = (int) metingen.stream().filter(m -> m.maand() < start).count();
        if (basis < NODIG || flat(metingen.subList(0, basis))) {
            return new ControlChart(metingen.stream()
                    .map(m -> new Punt(m.maand(), m.waarde(), 0, Double.NaN, Double.NaN)).toList(), null, basis, null,
                    Oordeel.TE_WEINIG_METINGEN);
        }
        var limits = baseline.of(metingen.subList(0, basis));
        var points = metingen.stream().map(m -> {
            var at = limits.bij().apply(m);
            return new Punt(m.maand(), m.waarde(), 0, at.laag(), at.hoog());
        }).toList();
        var last = points.getLast();
        var grenzen = new Grenzen(limits.gemiddelde(), last.onder(), last.boven(), basis < VAST_VANAF, limits.soort(),
                limits.spreiding());
        if (basis == points.size()) {
            return new ControlChart(points, grenzen, basis, null, Oordeel.TE_WEINIG_METINGEN);
        }
        var findings = Signals.in(points, grenzen.gemiddelde()).stream().filter(b -> b.tot() >= basis).toList();
        var now = findings.stream().filter(b -> b.tot() >= points.size() - RECENT).reduce(ControlChart::stronger)
                .orElse(null);
        return new ControlChart(marked(points, findings), grenzen, basis, now, verdict(now, richting));
    }

    private static Limits moving(List<Meting> baseline) {
        double mean = baseline.stream().mapToDouble(Meting::waarde).average().orElseThrow();
        double range = 0;
        for (int i = 1; i < baseline.size(); i++) {
            range += Math.abs(baseline.get(i).waarde() - baseline.get(i - 1).waarde());
        }
        double width = XMR * range / (baseline.size() - 1);
        return new Limits(Soort.XMR, mean, 1, m -> new Interval(mean, mean - width, mean + width));
    }

    private static Limits counted(List<Meting> baseline, boolean share, double factor) {
        var counts = baseline.stream().map(m -> new AttributeChart.Meting(m.aantal(), m.omvang())).toList();
        var chart = share ? AttributeChart.p(counts) : AttributeChart.u(counts);
        boolean laney = chart.overdispersed();
        var kind = share ? laney ? Soort.P_LANEY : Soort.P : laney ? Soort.U_LANEY : Soort.U;
        return new Limits(kind, chart.gemiddelde() * factor, laney ? chart.sigmaZ() : 1,
                m -> chart.limits(m.omvang(), laney).times(factor));
    }

    /** The strongest finding after which the series went back to ordinary variation: a wave that passed. */
    public Optional<Bevinding> voorbij() {
        if (grenzen == null || bevinding != null) {
            return Optional.empty();
        }
        return Signals.in(punten, grenzen.gemiddelde()).stream()
                .filter(b -> b.tot() >= basis && b.regel() != Regel.STEEDS_DEZELFDE_KANT_OP)
                .reduce(ControlChart::stronger);
    }

    private static Bevinding stronger(Bevinding a, Bevinding b) {
        if (a.regel() != b.regel()) {
            return a.regel().ordinal() < b.regel().ordinal() ? a : b;
        }
        return b.tot() >= a.tot() ? b : a;
    }

    /** Nothing varied before the start, mostly since nothing was registered yet: then no limit says what is ordinary. */
    private static boolean flat(List<Meting> baseline) {
        return baseline.stream().mapToDouble(Meting::waarde).distinct().count() == 1;
    }

    /** Are there enough measurements before the start, but all of them the same. */
    public boolean vlak() {
        return basis >= NODIG && grenzen == null;
    }

    private static Oordeel verdict(@Nullable Bevinding now, Richting richting) {
        if (now == null) {
            return Oordeel.GEWONE_SCHOMMELING;
        }
        return switch (richting) {
            case GEEN -> Oordeel.VERANDERING;
            case OMLAAG -> now.kant() < 0 ? Oordeel.VERBETERING : Oordeel.LET_OP;
            case OMHOOG -> now.kant() > 0 ? Oordeel.VERBETERING : Oordeel.LET_OP;
        };
    }

    private static List<Punt> marked(List<Punt> points, List<Bevinding> findings) {
        var punten = new ArrayList<Punt>();
        for (int i = 0; i < points.size(); i++) {
            int index = i;
            punten.add(points.get(i).met(findings.stream().filter(b -> b.van() <= index && index <= b.tot())
                    .reduce(ControlChart::stronger).map(Bevinding::kant).orElse(0)));
        }
        return List.copyOf(punten);
    }
}
