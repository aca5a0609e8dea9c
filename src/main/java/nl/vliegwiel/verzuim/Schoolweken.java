package nl.vliegwiel.verzuim;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.HashMap;
import java.util.Map;
import java.util.OptionalInt;

import nl.vliegwiel.samenwerking.Schooldagen;

/** The weeks with lessons, counted on: a holiday does not break four weeks in a row. */
public final class Schoolweken {
    private static final LocalDate EERSTE = LocalDate.of(2010, 1, 4);
    private static final int WEKEN = 40 * 52;

    private final Schooldagen dagen;
    private final Map<LocalDate, Integer> nummers = new HashMap<>();

    public Schoolweken(Schooldagen dagen) {
        this.dagen = dagen;
        int nummer = 0;
        for (var maandag = EERSTE; maandag.isBefore(EERSTE.plusWeeks(WEKEN)); maandag = maandag.plusWeeks(1)) {
            boolean lessen = false;
            for (int dag = 0; dag < 5; dag++)
                lessen |= isSchooldag(maandag.plusDays(dag));
            if (lessen)
                nummers.put(maandag, ++nummer);
        }
    }

    /** The holidays and days off of kennis/. */
    public static Schoolweken uitKennis() {
        return new Schoolweken(Schooldagen.load());
    }

    public boolean isSchooldag(LocalDate dag) {
        return dagen.isSchooldag(dag);
    }

    /** The Monday on which the last so many weeks with lessons began, the week of this day included when it has any. */
    public LocalDate begin(LocalDate dag, int weken) {
        var maandag = dag.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        for (int n = nummers.containsKey(maandag) ? 1 : 0; n < weken && maandag.isAfter(EERSTE);) {
            maandag = maandag.minusWeeks(1);
            if (nummers.containsKey(maandag))
                n++;
        }
        return maandag;
    }

    /** Number of the week of this day among the weeks with lessons; empty in a holiday. */
    public OptionalInt nummer(LocalDate dag) {
        var nummer = nummers.get(dag.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)));
        return nummer == null ? OptionalInt.empty() : OptionalInt.of(nummer);
    }
}
