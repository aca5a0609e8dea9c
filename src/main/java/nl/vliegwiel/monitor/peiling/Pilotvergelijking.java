package nl.vliegwiel.monitor.peiling;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;

import nl.vliegwiel.monitor.indicator.Indicator;
import nl.vliegwiel.monitor.indicator.Indicator.Soort;
import nl.vliegwiel.monitor.indicator.Uitsplitsing;
import nl.vliegwiel.monitor.statistiek.Interval;
import nl.vliegwiel.monitor.statistiek.VeelVragen;
import nl.vliegwiel.monitor.statistiek.effect.Panel;
import nl.vliegwiel.monitor.statistiek.effect.Pilotmeting;

/** From cells per school and month to the effect of the pilot: schools over quarters, without the months in which there is no school. */
final class Pilotvergelijking {

    /** The table that it needs of every figure; it is published only where a definition says so. */
    static final Uitsplitsing TABEL = new Uitsplitsing(List.of("school"), Uitsplitsing.MAAND);

    private static final int MONTHS = 3;
    private static final int DIGITS = 3;

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

    /** Takes from the cells what it needs; what comes out is computed when it is asked. */
    Supplier<Pilotuitkomst> van(Indicator indicator, List<Cel> cells) {
        if (indicator.verdeeld()) {
            return () -> Pilotuitkomst.zonder(indicator.code(),
                    "Van een verdeling berekenen we geen effect van de pilot.");
        }
        if (indicator.perGemeente()) {
            return () -> Pilotuitkomst.zonder(indicator.code(),
                    "Dit cijfer is er per gemeente en niet per school. Dan zijn er geen scholen om te vergelijken.");
        }
        if (indicator.soort() == Soort.DUUR) {
            return () -> Pilotuitkomst.zonder(indicator.code(),
                    "Van een duur waarin casussen nog lopen, berekenen we geen effect van de pilot.");
        }
        var panel = panel(cells);
        return () -> of(indicator, panel);
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

    private Panel panel(List<Cel> cells) {
        var sums = new TreeMap<String, Map<Integer, double[]>>();
        for (var cel : cells) {
            if (cel.tabel().equals(TABEL) && cel.moment() % 12 != 6 && cel.moment() % 12 != 7) {
                double[] sum = sums.computeIfAbsent(String.valueOf(cel.plek().get("school")), s -> new HashMap<>())
                        .computeIfAbsent(Math.floorDiv(cel.moment(), MONTHS), q -> new double[2]);
                double[] counted = counted(cel.telling());
                sum[0] += counted[0];
                sum[1] += counted[1];
            }
        }
        var quarters = sums.values().stream().flatMap(m -> m.keySet().stream()).mapToInt(q -> q).summaryStatistics();
        int first = quarters.getMin();
        int columns = sums.isEmpty() ? 0 : quarters.getMax() - first + 1;
        double[][] values = new double[sums.size()][columns];
        int[] start = new int[sums.size()];
        double[] weight = new double[sums.size()];
        int row = 0;
        for (var school : sums.entrySet()) {
            Arrays.fill(values[row], Double.NaN);
            for (var quarter : school.getValue().entrySet()) {
                double[] sum = quarter.getValue();
                values[row][quarter.getKey() - first] = sum[1] > 0 ? sum[0] / sum[1] : Double.NaN;
                weight[row] += sum[1] / columns;
            }
            Integer month = starts.get(school.getKey());
            start[row++] = month == null ? Panel.NOOIT : Math.floorDiv(month, MONTHS) - first;
        }
        return new Panel(values, start, weight);
    }

    private static double[] counted(Telling telling) {
        return switch (telling) {
            case Telling.Aandeel a -> new double[]{a.teller(), a.n()};
            case Telling.Aantal a -> new double[]{a.aantal(), a.n()};
            case Telling.Verhouding v -> new double[]{v.sommen().teller(), v.sommen().noemer()};
            case Telling.Gemiddelde g -> new double[]{g.sommen().teller(), g.sommen().noemer()};
            case Telling.Duur d -> new double[]{0, 0};
        };
    }

    /** Three digits: no effect is known more precisely, and nothing can be recomputed from more. */
    private static @Nullable Double number(double value) {
        return Double.isFinite(value)
                ? new java.math.BigDecimal(value).round(new java.math.MathContext(DIGITS)).doubleValue()
                : null;
    }
}
