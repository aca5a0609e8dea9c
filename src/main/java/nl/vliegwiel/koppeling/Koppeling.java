package nl.vliegwiel.koppeling;

import java.time.LocalDate;
import java.time.OffsetDateTime;

import org.jspecify.annotations.Nullable;

import nl.vliegwiel.web.Nederlands;

/**
 * That for one school and a time youth care may be linked to its pupils, and on which ground. A state is a date.
 *
 * @param besluit who decided
 * @param geldigTot first day that it no longer holds
 * @param vastgelegdDoor account of who recorded it; another person must agree
 * @param aantal pupils that are linked now
 */
public record Koppeling(long id, String sleutel, long schoolId, String school, String grondslag, String besluit,
        LocalDate beslotenOp, LocalDate geldigVan, LocalDate geldigTot, long vastgelegdDoor,
        @Nullable OffsetDateTime akkoordOp, @Nullable OffsetDateTime beeindigdOp, long aantal) {

    /** Pupils may be handed over on this day. */
    public boolean staatAan(LocalDate op) {
        return akkoordOp != null && beeindigdOp == null && !op.isBefore(geldigVan) && op.isBefore(geldigTot);
    }

    public boolean wachtOpAkkoord() {
        return akkoordOp == null && beeindigdOp == null;
    }

    public String stand(LocalDate op) {
        if (beeindigdOp != null)
            return "geëindigd en gewist";
        if (akkoordOp == null)
            return "wacht op akkoord";
        return staatAan(op) ? "staat aan" : op.isBefore(geldigVan) ? "begint later" : "voorbij";
    }

    public String termijn() {
        return Nederlands.datum(geldigVan) + " t/m " + Nederlands.datum(geldigTot.minusDays(1));
    }
}
