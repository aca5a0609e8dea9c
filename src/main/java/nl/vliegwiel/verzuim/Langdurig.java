package nl.vliegwiel.verzuim;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A pupil who was away without a valid reason on every school day for more than four weeks of lessons. Holidays do not
 * end it and do not count; one day of lessons that was attended ends it.
 *
 * @param schooldagen days of lessons in it, all missed
 */
// Leerplichtwet 1969 and kst-26695-108: langdurig relatief verzuim is longer than four weeks, with priority over three months
public record Langdurig(long jeugdigeId, LocalDate eersteDag, LocalDate laatsteDag, int schooldagen) {
    /** More school days than four weeks have. */
    public static final int DAGEN = 20;
    /** From so many minutes, three hours, a day counts as missed; being late never is. Proposal of Vliegwiel: the law knows no hours here. */
    public static final int MINUTEN_PER_DAG = 3 * 60;
    private static final int MAANDEN = 3;

    /** Longer than three months: these go first. */
    public boolean langerDanDrieMaanden() {
        return laatsteDag.isAfter(eersteDag.plusMonths(MAANDEN));
    }

    /**
     * All such times, in order.
     *
     * @param dagen minutes without a valid reason, ordered by pupil and date
     */
    public static List<Langdurig> van(List<Drempel.Dag> dagen, Schoolweken weken) {
        var gevonden = new ArrayList<Langdurig>();
        @Nullable
        Langdurig loopt = null;
        for (var dag : dagen) {
            if (dag.minuten() < MINUTEN_PER_DAG || !weken.isSchooldag(dag.datum()))
                continue;
            if (loopt != null && loopt.jeugdigeId == dag.jeugdigeId()
                    && dag.datum().equals(next(loopt.laatsteDag, weken)))
                loopt = new Langdurig(loopt.jeugdigeId, loopt.eersteDag, dag.datum(), loopt.schooldagen + 1);
            else {
                add(gevonden, loopt);
                loopt = new Langdurig(dag.jeugdigeId(), dag.datum(), dag.datum(), 1);
            }
        }
        add(gevonden, loopt);
        return gevonden;
    }

    private static void add(List<Langdurig> gevonden, @Nullable Langdurig l) {
        if (l != null && l.schooldagen > DAGEN)
            gevonden.add(l);
    }

    private static LocalDate next(LocalDate dag, Schoolweken weken) {
        var volgende = dag.plusDays(1);
        for (int i = 0; i < 80 && !weken.isSchooldag(volgende); i++)
            volgende = volgende.plusDays(1);
        return volgende;
    }
}
