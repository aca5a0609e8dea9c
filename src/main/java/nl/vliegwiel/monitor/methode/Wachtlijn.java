package nl.vliegwiel.monitor.methode;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;

import nl.vliegwiel.monitor.methode.Methodeuitkomst.Stap;
import nl.vliegwiel.monitor.statistiek.KaplanMeier;

/** The curve of Kaplan and Meier as far as it may be seen: by whole weeks and whole percents, and never a step of a few persons. */
final class Wachtlijn {

    private static final int WEEK = 7;
    private static final double PERCENT = 100;

    private Wachtlijn() {
    }

    /** dagen: per day how many ended and how many still ran; aantal: fewest persons in a step. Begins with all who wait. */
    static List<Stap> van(SortedMap<Integer, long[]> dagen, int aantal) {
        var steps = new ArrayList<>(List.of(new Stap(0, 1)));
        long since = 0;
        var curve = KaplanMeier.of(dagen).steps();
        for (int i = 0; i < curve.size(); i++) {
            var step = curve.get(i);
            since += dagen.getOrDefault(step.dag(), new long[2])[0];
            int week = Math.ceilDiv(Math.max(1, step.dag()), WEEK) * WEEK;
            boolean lastOfWeek = i + 1 == curve.size() || curve.get(i + 1).dag() > week;
            if (lastOfWeek && since >= aantal) {
                steps.add(new Stap(week, Math.round(step.deel() * PERCENT) / PERCENT));
                since = 0;
            }
        }
        return List.copyOf(steps);
    }
}
