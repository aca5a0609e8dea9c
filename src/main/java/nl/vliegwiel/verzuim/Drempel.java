package nl.vliegwiel.verzuim;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;

/**
 * One time that a pupil reached sixteen hours of absence without a valid reason in four weeks of lessons.
 *
 * @param eersteDag the first day that counts
 * @param bereiktOp the day on which the sum became sixteen hours or more
 * @param uren the sum on that day
 */
// Leerplichtwet 1969 art. 21a
public record Drempel(long jeugdigeId, LocalDate eersteDag, LocalDate bereiktOp, double uren) {
    /** Sixteen hours, in minutes: a third of an hour, added up, is just no whole hour. */
    public static final int MINUTEN = 16 * 60;
    public static final int WEKEN = 4;

    /** Minutes without a valid reason of one pupil on one day; a lesson is an hour. */
    public record Dag(long jeugdigeId, LocalDate datum, int minuten) {
    }

    private record Geteld(int week, Dag dag) {
    }

    /**
     * All times, in order. After each one counting starts anew, as the law asks a new report for each next sixteen hours.
     *
     * @param dagen ordered by pupil and date
     */
    public static List<Drempel> van(List<Dag> dagen, Schoolweken weken) {
        var gevonden = new ArrayList<Drempel>();
        var venster = new ArrayDeque<Geteld>();
        for (var dag : dagen) {
            if (!venster.isEmpty() && venster.getLast().dag().jeugdigeId() != dag.jeugdigeId())
                venster.clear();
            var week = weken.nummer(dag.datum());
            if (week.isEmpty())
                continue;
            venster.add(new Geteld(week.getAsInt(), dag));
            while (venster.getFirst().week() <= week.getAsInt() - WEKEN)
                venster.removeFirst();
            int minuten = venster.stream().mapToInt(g -> g.dag().minuten()).sum();
            if (minuten >= MINUTEN) {
                gevonden.add(
                        new Drempel(dag.jeugdigeId(), venster.getFirst().dag().datum(), dag.datum(), minuten / 60.0));
                venster.clear();
            }
        }
        return gevonden;
    }
}
