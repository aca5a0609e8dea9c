package nl.vliegwiel.monitor.onderzoek.uitvoer;

import java.time.OffsetDateTime;
import java.util.List;

/** One person's look at an output. */
public record Uitvoercontrole(long uitvoerId, long door, String naam, OffsetDateTime op, boolean akkoord,
        String reden) {

    private static final int NODIG = 2;

    /** What the looks so far mean: one no is a no, two times yes is a yes. */
    static String stand(List<Uitvoercontrole> controles) {
        if (controles.stream().anyMatch(c -> !c.akkoord())) {
            return "Mag niet naar buiten";
        }
        int left = NODIG - controles.size();
        return left <= 0 ? "Mag naar buiten" : left == 1 ? "Wacht op nog één mens" : "Wacht op twee mensen";
    }
}
