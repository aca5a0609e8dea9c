package nl.vliegwiel.levering;

import java.time.LocalDate;
import java.time.OffsetDateTime;

import org.jspecify.annotations.Nullable;

import nl.vliegwiel.web.Geweigerd;

/**
 * One file of a school, taken in as a whole. A state is a date: verwerkt, vervangen, ingetrokken.
 *
 * @param gemeenteId null when it is of a school
 * @param soort a code of {@link Leveringsoort}
 * @param periodeTot last day of the period
 * @param regels rows of the file below the header
 * @param fouten rows that were left out, by the choice of the person
 * @param teruggedraaid of pupils, when it was taken back: how many became what they were
 * @param gebleven and how many stayed, because somebody works with them
 */
public record Levering(long id, String sleutel, @Nullable Long schoolId, @Nullable Long gemeenteId, String soort,
        String bestandsnaam,
        @Nullable LocalDate periodeVan, @Nullable LocalDate periodeTot, long regels, long fouten,
        OffsetDateTime ontvangenOp, @Nullable Long door, @Nullable OffsetDateTime verwerktOp,
        @Nullable Long vervangenDoor, @Nullable OffsetDateTime ingetrokkenOp, @Nullable Long teruggedraaid,
        @Nullable Long gebleven) {

    public boolean staat() {
        return verwerktOp != null && vervangenDoor == null && ingetrokkenOp == null;
    }

    /** Taken back by who delivered. */
    public Levering ingetrokken(OffsetDateTime op) {
        if (ingetrokkenOp != null)
            throw new Geweigerd("Deze levering was al ingetrokken.");
        if (vervangenDoor != null)
            throw new Geweigerd("Deze levering is al vervangen door een nieuwe. Trek die in.");
        return new Levering(id, sleutel, schoolId, gemeenteId, soort, bestandsnaam, periodeVan, periodeTot, regels,
                fouten,
                ontvangenOp, door, verwerktOp, null, op, teruggedraaid, gebleven);
    }
}
