package nl.vliegwiel.monitor;

import java.util.List;
import java.util.TreeMap;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;

import nl.vliegwiel.monitor.bijzonderheid.Bijzonderheid;
import nl.vliegwiel.monitor.indicator.Indicator;
import nl.vliegwiel.monitor.indicator.Uitsplitsing;
import nl.vliegwiel.monitor.peiling.Uitkomst;
import nl.vliegwiel.monitor.statistiek.ControlChart;
import nl.vliegwiel.monitor.statistiek.ControlChart.Meting;
import nl.vliegwiel.web.Nederlands;

/**
 * One indicator over time for one group, and the comparison beside it. Months without school are left out of figures of schools.
 */
final class Reeks {

    private final Indicator indicator;
    private final Uitsplitsing tabel;
    private final List<Uitkomst> eigen;
    private final List<Uitkomst> ander;
    private final int start;
    private final List<Bijzonderheid> bijzonderheden;
    private @Nullable ControlChart kaart;

    Reeks(Indicator indicator, Uitsplitsing tabel, List<Uitkomst> eigen, List<Uitkomst> ander, int start,
            List<Bijzonderheid> bijzonderheden) {
        this.indicator = indicator;
        this.tabel = tabel;
        this.eigen = eigen.stream().filter(u -> telt(indicator, u)).toList();
        this.ander = ander.stream().filter(u -> telt(indicator, u)).toList();
        this.start = start;
        int first = this.eigen.isEmpty() ? 0 : tabel.eersteMaand(this.eigen.getFirst().moment());
        int last = this.eigen.isEmpty() ? -1 : tabel.eersteMaand(this.eigen.getLast().moment());
        this.bijzonderheden = bijzonderheden.stream().filter(b -> b.maand() > first && b.maand() <= last)
                .filter(b -> b.raakt(indicator)).toList();
    }

    /** Without what happened to the data. */
    Reeks(Indicator indicator, Uitsplitsing tabel, List<Uitkomst> eigen, List<Uitkomst> ander, int start) {
        this(indicator, tabel, eigen, ander, start, List.of());
    }

    Indicator indicator() {
        return indicator;
    }

    Uitsplitsing tabel() {
        return tabel;
    }

    List<Uitkomst> eigen() {
        return eigen;
    }

    List<Uitkomst> ander() {
        return ander;
    }

    /** Month number in which the pilot began. */
    int start() {
        return start;
    }

    /** What happened to the data in these months. */
    List<Bijzonderheid> bijzonderheden() {
        return bijzonderheden;
    }

    private static boolean telt(Indicator indicator, Uitkomst uitkomst) {
        return "schooljaar".equals(uitkomst.tabel().periode()) || telt(indicator, uitkomst.moment());
    }

    /** July and August are no month of a school; a gemeente has twelve. */
    static boolean telt(Indicator indicator, int maand) {
        int month = Math.floorMod(maand, 12);
        return indicator.perGemeente() || month != 6 && month != 7;
    }

    boolean perMaand() {
        return "maand".equals(tabel.periode());
    }

    /** Worked out once: an overview asks it from every side. */
    ControlChart kaart() {
        var known = kaart;
        if (known == null) {
            known = chart(eigen);
            kaart = known;
        }
        return known;
    }

    ControlChart kaartAnder() {
        return chart(ander);
    }

    /** Where the definition changed: what was measured before it counts something else, and is no baseline for what came after. */
    java.util.Optional<Indicator.Breuk> breuk() {
        return indicator.breuk().filter(b -> !eigen.isEmpty() && b.maand() > tabel.eersteMaand(eerste())
                && b.maand() <= tabel.eersteMaand(eigen.getLast().moment()));
    }

    private ControlChart chart(List<Uitkomst> uitkomsten) {
        int from = breuk().map(Indicator.Breuk::maand).orElse(Integer.MIN_VALUE);
        var points = uitkomsten.stream().filter(u -> u.waarde() != null && tabel.eersteMaand(u.moment()) >= from)
                .map(this::meting).toList();
        int since = perMaand() ? start : Math.floorDiv(start - 7, 12);
        boolean share = indicator.soort() == Indicator.Soort.AANDEEL;
        boolean counts = (share || indicator.soort() == Indicator.Soort.AANTAL)
                && points.stream().allMatch(m -> m.omvang() > 0);
        return counts
                ? ControlChart.tellingen(points, since, indicator.richting(), share, indicator.eenheid().factor())
                : ControlChart.of(points, since, indicator.richting());
    }

    private Meting meting(Uitkomst u) {
        double value = java.util.Objects.requireNonNull(u.waarde()) * indicator.eenheid().factor();
        Double counted = u.teller();
        Double of = u.noemer();
        return counted == null || of == null
                ? new Meting(u.moment(), value)
                : new Meting(u.moment(), value, counted, of);
    }

    /** Moment → value in the unit of the screen, of what is shown. */
    TreeMap<Integer, Double> values(List<Uitkomst> uitkomsten) {
        var values = new TreeMap<Integer, Double>();
        for (var uitkomst : uitkomsten) {
            Double value = uitkomst.waarde();
            if (value != null) {
                values.put(uitkomst.moment(), value * indicator.eenheid().factor());
            }
        }
        return values;
    }

    /** Moment of the first measurement; 0 without any. */
    int eerste() {
        return eigen.isEmpty() ? 0 : eigen.getFirst().moment();
    }

    /** All months that count between the first and the last measurement, shown or not. */
    List<Integer> maanden() {
        return IntStream.rangeClosed(eerste(), eigen.isEmpty() ? -1 : eigen.getLast().moment())
                .filter(m -> telt(indicator, m)).boxed().toList();
    }

    static String hoofdletter(String zin) {
        return Nederlands.hoofdletter(zin);
    }

    /** The latest measurement that has a value; null when there is none. */
    @Nullable
    Uitkomst laatste() {
        return eigen.reversed().stream().filter(u -> u.waarde() != null).findFirst().orElse(null);
    }

    /** The comparison at this moment, shown or not. */
    @Nullable
    Uitkomst ander(int moment) {
        return ander.stream().filter(u -> u.moment() == moment).findFirst().orElse(null);
    }

    @Nullable
    Uitkomst eigen(int moment) {
        return eigen.stream().filter(u -> u.moment() == moment).findFirst().orElse(null);
    }
}
