package nl.vliegwiel.monitor.statistiek;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/**
 * An XmR chart (individuals and moving range). The baseline is the period before the start; its limits are the mean plus and
 * minus 2.66 times the mean moving range (Wheeler, Understanding Variation, 1993).
 *
 * @param punten     all measurements in order of time
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

    /** One measurement of one month. */
    public record Meting(int maand, double waarde) {
    }

    /** A measurement with the side on which it is part of a signal: -1 low, 0 ordinary, 1 high. */
    public record Punt(int maand, double waarde, int kant) {
    }

    /** Limits; voorlopig: they rest on 6 to 11 measurements. */
    public record Grenzen(double gemiddelde, double onder, double boven, boolean voorlopig) {
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

    /** Measurements in order of time; the baseline is all before the start month. */
    public static ControlChart of(List<Meting> metingen, int start, Richting richting) {
        int basis = (int) metingen.stream().filter(m -> m.maand() < start).count();
        boolean flat = basis >= NODIG && flat(metingen.subList(0, basis));
        if (basis < NODIG || basis == metingen.size() || flat) {
            var grenzen = basis < NODIG || flat ? null : limits(metingen.subList(0, basis));
            return new ControlChart(plain(metingen), grenzen, basis, null, Oordeel.TE_WEINIG_METINGEN);
        }
        var grenzen = limits(metingen.subList(0, basis));
        var findings = Signals.in(metingen, grenzen).stream().filter(b -> b.tot() >= basis).toList();
        int last = metingen.size() - 1;
        var now = findings.stream().filter(b -> b.tot() > last - RECENT).reduce(ControlChart::stronger).orElse(null);
        return new ControlChart(marked(metingen, findings), grenzen, basis, now, verdict(now, richting));
    }

    /** The strongest finding after which the series went back to ordinary variation: a wave that passed. */
    public Optional<Bevinding> voorbij() {
        if (grenzen == null || bevinding != null) {
            return Optional.empty();
        }
        var metingen = punten.stream().map(p -> new Meting(p.maand(), p.waarde())).toList();
        return Signals.in(metingen, grenzen).stream()
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

    private static Grenzen limits(List<Meting> baseline) {
        double mean = baseline.stream().mapToDouble(Meting::waarde).average().orElseThrow();
        double range = 0;
        for (int i = 1; i < baseline.size(); i++) {
            range += Math.abs(baseline.get(i).waarde() - baseline.get(i - 1).waarde());
        }
        double width = XMR * range / (baseline.size() - 1);
        return new Grenzen(mean, mean - width, mean + width, baseline.size() < VAST_VANAF);
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

    private static List<Punt> plain(List<Meting> metingen) {
        return metingen.stream().map(m -> new Punt(m.maand(), m.waarde(), 0)).toList();
    }

    private static List<Punt> marked(List<Meting> metingen, List<Bevinding> findings) {
        var punten = new ArrayList<Punt>();
        for (int i = 0; i < metingen.size(); i++) {
            int index = i;
            int kant = findings.stream().filter(b -> b.van() <= index && index <= b.tot())
                    .reduce(ControlChart::stronger)
                    .map(Bevinding::kant).orElse(0);
            punten.add(new Punt(metingen.get(i).maand(), metingen.get(i).waarde(), kant));
        }
        return List.copyOf(punten);
    }
}
