package nl.vliegwiel.verzuim;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

import nl.vliegwiel.toegang.Kennis;

/** The weeks with lessons, counted on: a holiday does not break four weeks in a row. */
public final class Schoolweken {
    private static final LocalDate EERSTE = LocalDate.of(2010, 1, 4);
    private static final int WEKEN = 40 * 52;

    /** Days without lessons; tot is the first day with lessons again. */
    public record Vakantie(LocalDate van, LocalDate tot) {
        boolean bevat(LocalDate dag) {
            return !dag.isBefore(van) && dag.isBefore(tot);
        }
    }

    private final List<Vakantie> vakanties;
    private final Map<LocalDate, Integer> nummers = new HashMap<>();

    public Schoolweken(List<Vakantie> vakanties) {
        this.vakanties = List.copyOf(vakanties);
        int nummer = 0;
        for (var maandag = EERSTE; maandag.isBefore(EERSTE.plusWeeks(WEKEN)); maandag = maandag.plusWeeks(1)) {
            boolean lessen = false;
            for (int dag = 0; dag < 5; dag++)
                lessen |= isSchooldag(maandag.plusDays(dag));
            if (lessen)
                nummers.put(maandag, ++nummer);
        }
    }

    /** The holidays of kennis/vakanties.csv. */
    public static Schoolweken uitKennis() {
        return new Schoolweken(Kennis.rows("vakanties.csv").stream().map(
                r -> new Vakantie(LocalDate.parse(r.getOrDefault("van", "")),
                        LocalDate.parse(r.getOrDefault("tot", ""))))
                .toList());
    }

    public boolean isSchooldag(LocalDate dag) {
        return dag.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) < 0
                && vakanties.stream().noneMatch(v -> v.bevat(dag));
    }

    /** Number of the week of this day among the weeks with lessons; empty in a holiday. */
    public OptionalInt nummer(LocalDate dag) {
        var nummer = nummers.get(dag.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)));
        return nummer == null ? OptionalInt.empty() : OptionalInt.of(nummer);
    }
}
