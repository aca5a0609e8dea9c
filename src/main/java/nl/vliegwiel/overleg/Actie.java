package nl.vliegwiel.overleg;

import java.time.LocalDate;
import java.time.OffsetDateTime;

import org.jspecify.annotations.Nullable;

import nl.vliegwiel.web.Nederlands;

/**
 * What somebody would do before a day. Whoever does it finds it in Mijn werk.
 *
 * @param wie name of who does it
 * @param over who or what the point was about, as far as this reader may know
 * @param klaarOp null: still open
 * @param ingetrokkenOm why it need not be done any more, since klaarOp; null: it was done
 */
public record Actie(long id, String sleutel, long puntId, long overlegId, long schoolId, @Nullable Long casusId,
        String wat, long accountId, String wie, LocalDate op, @Nullable OffsetDateTime klaarOp,
        @Nullable String ingetrokkenOm, String over) {

    public boolean open() {
        return klaarOp == null;
    }

    public boolean ingetrokken() {
        return ingetrokkenOm != null;
    }

    /** Klaar op 3 mei; klaar; ingetrokken op 3 mei: het rooster verandert toch niet. */
    public String stand() {
        if (klaarOp == null)
            return "klaar op " + Nederlands.dagMaand(op);
        return ingetrokkenOm == null
                ? "klaar"
                : "ingetrokken op " + Nederlands.dagMaand(Nederlands.dagVan(klaarOp)) + ": " + ingetrokkenOm;
    }

    /** Bart, from Bart Willemsen. */
    public String voornaam() {
        return wie.split(" ", 2)[0];
    }
}
