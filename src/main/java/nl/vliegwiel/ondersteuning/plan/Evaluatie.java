package nl.vliegwiel.ondersteuning.plan;

import java.time.LocalDate;
import java.time.OffsetDateTime;

import org.jspecify.annotations.Nullable;

/**
 * What the young person or a parent thought of the help, in the words of Outcome in Zicht.
 *
 * @param informant jeugdige or ouder
 * @param nut outcome 2: how useful was this help, 1 to 10
 * @param toekomst outcome 3.1: code of kennis/codelijsten/uitkomst-toekomst.csv; asked at the end only
 * @param moment tussen, einde or nazorg
 */
public record Evaluatie(long id, String sleutel, long casusId, LocalDate op, String informant, @Nullable Integer nut,
        @Nullable String toekomst, String moment, long door, OffsetDateTime vastgelegdOp) {

    /** The moment that fits the phase. */
    public static String moment(String fase) {
        return switch (fase) {
            case "afronden" -> "einde";
            case "nazorg", "gesloten" -> "nazorg";
            default -> "tussen";
        };
    }

    /** Undone by whoever wrote it down, within the hour. */
    public void mayBeUndone(long wie, OffsetDateTime nu) {
        Cijfer.mayBeUndone(door, vastgelegdOp, wie, nu);
    }
}
