package nl.vliegwiel.overleg;

import java.time.LocalDate;
import java.time.OffsetDateTime;

import org.jspecify.annotations.Nullable;

/**
 * What somebody would do before a day. Whoever does it finds it in Mijn werk.
 *
 * @param wie name of who does it
 * @param over who or what the point was about, as far as this reader may know
 * @param klaarOp null: still open
 */
public record Actie(long id, String sleutel, long puntId, long overlegId, long schoolId, @Nullable Long casusId,
        String wat, long accountId, String wie, LocalDate op, @Nullable OffsetDateTime klaarOp, String over) {

    public boolean open() {
        return klaarOp == null;
    }

    /** Bart, from Bart Willemsen. */
    public String voornaam() {
        return wie.split(" ", 2)[0];
    }
}
