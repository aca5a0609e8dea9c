package nl.vliegwiel.ondersteuning.signaal;

import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;

import org.jspecify.annotations.Nullable;

import nl.vliegwiel.web.Geweigerd;

/**
 * Work without a pupil, for the count: a consult, a group, a lesson, an evening for parents, a training.
 *
 * @param soort code of kennis/codelijsten/activiteitsoort.csv
 * @param thema code of kennis/codelijsten/thema.csv
 * @param doelgroep code of kennis/codelijsten/doelgroep.csv
 * @param aantal how many people took part, 1 to 2,000
 */
public record Activiteit(long id, String sleutel, long schoolId, String schoolNaam, LocalDate op, String soort,
        String thema, String doelgroep, int aantal, long door, OffsetDateTime vastgelegdOp,
        @Nullable OffsetDateTime ongedaanOp) {

    /** How long it can be undone by who recorded it. */
    static final Duration ONGEDAAN_BINNEN = Duration.ofHours(1);
    static final int MEESTE = 2_000;

    /** Undone by its writer within the hour; later it has been counted. */
    public void mayBeUndone(long wie, OffsetDateTime nu) {
        if (door != wie)
            throw new Geweigerd("Alleen wie dit vastlegde, kan het ongedaan maken.");
        if (ongedaanOp != null)
            throw new Geweigerd("Dit is al ongedaan gemaakt.");
        if (!undoable(nu))
            throw new Geweigerd("Ongedaan maken kan tot een uur na het vastleggen.");
    }

    public boolean undoable(OffsetDateTime nu) {
        return !nu.isAfter(vastgelegdOp.plus(ONGEDAAN_BINNEN));
    }
}
