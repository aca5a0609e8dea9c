package nl.vliegwiel.ondersteuning.plan;

import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;

import nl.vliegwiel.web.Geweigerd;

/**
 * How it goes with a goal.
 *
 * @param cijfer 1 to 10
 * @param gegevenDoor jeugdige, ouder or professional: whose opinion it is
 * @param door account that wrote it down
 */
record Cijfer(long id, String sleutel, long doelId, long casusId, int cijfer, LocalDate op, String gegevenDoor,
        long door, OffsetDateTime vastgelegdOp) {

    /** How long a rating, an evaluation or an end can be undone. */
    static final Duration ONGEDAAN_BINNEN = Duration.ofHours(1);

    /** Undone by its writer within the hour. */
    void mayBeUndone(long wie, OffsetDateTime nu) {
        mayBeUndone(door, vastgelegdOp, wie, nu);
    }

    static void mayBeUndone(long door, OffsetDateTime vastgelegdOp, long wie, OffsetDateTime nu) {
        if (door != wie)
            throw new Geweigerd("Alleen wie dit vastlegde, kan het ongedaan maken.");
        if (nu.isAfter(vastgelegdOp.plus(ONGEDAAN_BINNEN)))
            throw new Geweigerd("Ongedaan maken kan tot een uur na het vastleggen. Leg het opnieuw vast.");
    }
}
