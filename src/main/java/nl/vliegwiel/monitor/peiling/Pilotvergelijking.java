package nl.vliegwiel.monitor.peiling;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;

import nl.vliegwiel.monitor.indicator.Indicator;
import nl.vliegwiel.monitor.indicator.Indicator.Soort;
import nl.vliegwiel.monitor.indicator.Uitsplitsing;
import nl.vliegwiel.monitor.statistiek.Interval;
import nl.vliegwiel.monitor.statistiek.VeelVragen;
import nl.vliegwiel.monitor.statistiek.effect.Panel;
import nl.vliegwiel.monitor.statistiek.effect.Pilotmeting;

/**
 * From the published figures per school and month to the effect of the pilot: schools over quarters, without the months in which there is no
 * school. It uses nothing that is not shown, so whatever it says, no hidden number can be found from it that could not be found before.
 */
final class Pilotvergelijking {

    static final Uitsplitsing TABEL = new Uitsplitsing(List.of("school"), Uitsplitsing.MAAND);

    private static final int MONTHS = 3;
    private static final int DIGITS = 3;
    /** Small numbers are hidden and large ones are not: with more quarters gone than this, what is left is no fair picture. */
    private static final double HIDDEN = 0.1;

    private final Map<String, Integer> starts;

    /** starts: school → month number in which its pilot began; all other schools are the comparison. */
    Pilotvergelijking(Map<String, Integer> starts) {
        this.starts = Map.copyOf(starts);
    }

    /** For each figure what the pilot did, with the chance adjusted for how many figures were looked at. */
    static List<Pilotuitkomst> bekeken(List<Pilotuitkomst> uitkomsten) {
        double[] adjusted = VeelVragen.aangepast(
                uitkomsten.stream().map(u -> u.pVerloting() == null ? Double.NaN : u.pVerloting()).toList());
        int looks = (int) Arrays.stream(adjusted).filter(a -> !Double.isNaN(a)).count();
        var all = new ArrayList<Pilotuitkomst>();
        for (int i = 0; i < adjusted.length; i++) {
            all.add(uitkomsten.get(i).bekeken(number(adjusted[i]), looks));
        }
        return all;
    }

    /** outcomes: of this figure, after small numbers. */
    Pilotuitkomst van(Indicator indicator, List<Uitkomst> outcomes) {
        if (indicator.verdeeld()) {
            return Pilotuitkomst.zonder(indicator.code(), "Van een verdeling berekenen we geen effect van de pilot.");
        }
        if (indicator.perGemeente()) {
            return Pilotuitkomst.zonder(indicator.code(),
                    "Dit cijfer is er per gemeente en niet per school. Dan zijn er geen scholen om te vergelijken.");
        }
        if (indicator.soort() == Soort.DUUR) {
            return Pilotuitkomst.zonder(indicator.code(),
                    "Van een duur waarin casussen nog lopen, berekenen we geen effect van de pilot.");
        }
        if (!indicator.heeft(TABEL)) {
            return Pilotuitkomst.zonder(indicator.code(),
                    "Van dit cijfer tonen we niets per school en maand, omdat het om te weinig mensen gaat. Dan is er geen effect te berekenen.");
        }
        var quarters = quarters(outcomes);
        long hidden = quarters.values().stream().flatMap(m -> m.values().stream()).filter(Kwartaal::hidden).count();
        long all = quarters.values().stream().mapToLong(Map::size).sum();
        return hidden > HIDDEN * all
                ? Pilotuitkomst.zonder(indicator.code(), "Van " + hidden + " van de " + all
                        + " kwartalen van scholen tonen we het cijfer niet, omdat het om te weinig mensen gaat. Dan is er geen eerlijke vergelijking.")
                : of(indicator, panel(quarters));
    }

    private static Pilotuitkomst of(Indicator indicator, Panel alle) {
        var panel = alle.bruikbaar();
        if (!Pilotmeting.mogelijk(panel)) {
            long joined = Arrays.stream(alle.start()).filter(s -> s != Panel.NOOIT).count();
            return Pilotuitkomst.zonder(indicator.code(),
                    joined < Pilotmeting.FEWEST || alle.scholen() - joined < Pilotmeting.FEWEST
                            ? "Voor een eerlijke vergelijking zijn minstens " + Pilotmeting.FEWEST
                                    + " pilotscholen en " + Pilotmeting.FEWEST + " andere scholen nodig."
                            : "Op te weinig scholen is er een meting van vlak voor de start en van daarna.");
        }
        if (panel.vlak()) {
            return Pilotuitkomst.zonder(indicator.code(),
                    "Op scholen zonder pilot was het cijfer steeds gelijk. Dan is er niets om mee te vergelijken.");
        }
        var result = Pilotmeting.of(panel);
        var effect = result.effect();
        return new Pilotuitkomst(indicator.code(), "", number(effect.waarde()), number(effect.laag()),
                number(effect.hoog()), number(result.pVerloting()), number(result.pBootstrap()),
                number(result.pVooraf()), null, (int) result.pilots(), (int) result.vergelijking(),
                (int) result.later(), 0,
                result.momenten().stream().map(m -> moment(m.sinds(), m.effect())).toList());
    }

    private static Pilotuitkomst.Moment moment(int since, Interval effect) {
        return new Pilotuitkomst.Moment(since, java.util.Objects.requireNonNull(number(effect.waarde())),
                number(effect.laag()), number(effect.hoog()));
    }

    /** What one school counted in one quarter; hidden: a month of it is not shown, so nothing is known of the whole. */
    private record Kwartaal(double teller, double noemer, boolean hidden) {

        static Kwartaal of(Uitkomst u) {
            double waarde = known(u.waarde());
            double noemer = u.noemer() == null ? u.n() == null ? Double.NaN : u.n() : u.noemer();
            double teller = u.teller() == null ? waarde * noemer : u.teller();
            return new Kwartaal(teller, noemer, Double.isNaN(teller));
        }

        private static double known(@Nullable Double value) {
            return value == null ? Double.NaN : value;
        }

        Kwartaal plus(Kwartaal other) {
            return new Kwartaal(teller + other.teller, noemer + other.noemer, hidden || other.hidden);
        }
    }

    private static Map<String, Map<Integer, Kwartaal>> quarters(List<Uitkomst> outcomes) {
        var quarters = new TreeMap<String, Map<Integer, Kwartaal>>();
        for (var u : outcomes) {
            if (u.tabel().equals(TABEL) && u.moment() % 12 != 6 && u.moment() % 12 != 7) {
                quarters.computeIfAbsent(String.valueOf(u.plek("school")), s -> new HashMap<>())
                        .merge(Math.floorDiv(u.moment(), MONTHS), Kwartaal.of(u), Kwartaal::plus);
            }
        }
        return quarters;
    }

    private Panel panel(Map<String, Map<Integer, Kwartaal>> schools) {
        var quarters = schools.values().stream().flatMap(m -> m.keySet().stream()).mapToInt(q -> q).summaryStatistics();
        int first = quarters.getMin();
        int columns = schools.isEmpty() ? 0 : quarters.getMax() - first + 1;
        double[][] values = new double[schools.size()][columns];
        int[] start = new int[schools.size()];
        double[] weight = new double[schools.size()];
        int row = 0;
        for (var school : schools.entrySet()) {
            Arrays.fill(values[row], Double.NaN);
            for (var quarter : school.getValue().entrySet()) {
                var counted = quarter.getValue();
                if (!counted.hidden() && counted.noemer() > 0) {
                    values[row][quarter.getKey() - first] = counted.teller() / counted.noemer();
                    weight[row] += counted.noemer() / columns;
                }
            }
            Integer month = starts.get(school.getKey());
            start[row++] = month == null ? Panel.NOOIT : Math.floorDiv(month, MONTHS) - first;
        }
        return new Panel(values, start, weight);
    }

    /** Three digits: no effect is known more precisely, and nothing can be recomputed from more. */
    private static @Nullable Double number(double value) {
        return Double.isFinite(value)
                ? new java.math.BigDecimal(value).round(new java.math.MathContext(DIGITS)).doubleValue()
                : null;
    }
}
