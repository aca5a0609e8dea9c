package nl.vliegwiel.monitor.invoer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;

import org.jspecify.annotations.Nullable;

import nl.vliegwiel.monitor.statistiek.Mediaan;

/**
 * Asks of every school and month whether it looks like itself. What all schools have in common in a month (flu, a new
 * system) is taken out first, so that only what is odd at one school is named. Middles and not means, because one odd month may not
 * hide the next.
 */
public final class Invoertoets {

    /** With fewer months of the same school nobody knows what is usual there. */
    private static final int MONTHS = 6;
    /** With fewer schools there is no month in common. */
    private static final int SCHOOLS = 5;
    /** The median absolute deviation of a normal distribution is this part of its standard deviation. */
    private static final double MAD = 0.6745;
    /** On a school where every month is the same, less than a fifth more is no finding. */
    private static final double LEAST = 0.2;

    private Invoertoets() {
    }

    /** A rule that one school meets in one month. */
    public record Vondst(long school, int maand, String regel) {
    }

    /** In order of school, month and rule. */
    public static List<Vondst> of(List<Schoolmaand> maanden) {
        var usual = new TreeMap<Integer, Double>();
        var bySchool = maanden.stream().collect(Collectors.groupingBy(Schoolmaand::school));
        var own = bySchool.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, e -> middle(e.getValue())));
        maanden.stream().filter(m -> m.perDag() > 0).collect(Collectors.groupingBy(Schoolmaand::maand))
                .forEach((month, all) -> usual.put(month, all.size() < SCHOOLS
                        ? 0
                        : middle(all.stream()
                                .mapToDouble(m -> Math.log(m.perDag()) - own.getOrDefault(m.school(), 0.0)))));
        var found = new ArrayList<Vondst>();
        for (var school : bySchool.values()) {
            school.sort(Comparator.comparingInt(Schoolmaand::maand));
            odd(school, usual, found);
            Schoolmaand before = null;
            for (var month : school) {
                plain(month, before, school, found);
                before = month;
            }
        }
        found.sort(Comparator.comparingLong(Vondst::school).thenComparingInt(Vondst::maand)
                .thenComparing(Vondst::regel));
        return found;
    }

    /** Iglewicz and Hoaglin, How to Detect and Handle Outliers (1993): the modified z-score, of logarithms. */
    private static void odd(List<Schoolmaand> school, Map<Integer, Double> usual, List<Vondst> found) {
        var counted = school.stream().filter(m -> m.perDag() > 0).toList();
        if (counted.size() < MONTHS) {
            return;
        }
        double[] rest = counted.stream().mapToDouble(m -> Math.log(m.perDag()) - usual.getOrDefault(m.maand(), 0.0))
                .toArray();
        double middle = middle(DoubleStream.of(rest));
        double spread = middle(DoubleStream.of(rest).map(r -> Math.abs(r - middle)));
        for (int i = 0; i < rest.length; i++) {
            double z = MAD * Math.abs(rest[i] - middle) / Math.max(spread, 1e-9);
            String code = rest[i] > middle ? "veel_meer" : "veel_minder";
            if (z > Invoerregel.van(code).grens() && Math.abs(rest[i] - middle) > LEAST) {
                found.add(new Vondst(counted.get(i).school(), counted.get(i).maand(), code));
            }
        }
    }

    private static void plain(Schoolmaand m, @Nullable Schoolmaand before, List<Schoolmaand> school,
            List<Vondst> found) {
        if (m.uren() == 0 && m.leerlingen() >= Invoerregel.van("leeg").grens()) {
            found.add(new Vondst(m.school(), m.maand(), "leeg"));
        }
        if (before != null && m.uren() == before.uren() && m.ongeoorloofd() == before.ongeoorloofd()
                && m.uren() >= Invoerregel.van("gelijk").grens()) {
            found.add(new Vondst(m.school(), m.maand(), "gelijk"));
        }
        if (m.uren() > 0 && m.ongeoorloofd() == 0 && middle(school.stream().filter(s -> s.uren() > 0)
                .mapToDouble(s -> s.ongeoorloofd() / s.uren())) >= Invoerregel.van("alles_geoorloofd").grens()) {
            found.add(new Vondst(m.school(), m.maand(), "alles_geoorloofd"));
        }
        // from July to September classes change: that is no fault of a register
        if (before != null && before.leerlingen() > 0 && sameYear(before.maand(), m.maand())
                && Math.abs((double) m.leerlingen() / before.leerlingen() - 1) >= Invoerregel.van("leerlingen")
                        .grens()) {
            found.add(new Vondst(m.school(), m.maand(), "leerlingen"));
        }
    }

    private static boolean sameYear(int before, int now) {
        return Math.floorDiv(before - 7, 12) == Math.floorDiv(now - 7, 12);
    }

    private static double middle(List<Schoolmaand> school) {
        return middle(school.stream().filter(m -> m.perDag() > 0).mapToDouble(m -> Math.log(m.perDag())));
    }

    private static double middle(DoubleStream values) {
        double[] all = values.toArray();
        return all.length == 0 ? 0 : Mediaan.midden(all);
    }
}
