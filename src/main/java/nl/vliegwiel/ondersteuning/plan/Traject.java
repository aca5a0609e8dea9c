package nl.vliegwiel.ondersteuning.plan;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import nl.vliegwiel.web.Geweigerd;
import nl.vliegwiel.web.Invoer;
import nl.vliegwiel.web.Nederlands;

/**
 * A part of a casus under one regime, kept by one organisation.
 *
 * @param regime onderwijs, preventie or jeugdhulp
 * @param organisatie name of whoever keeps this part of the file
 * @param naam what the help is, in plain words
 * @param reden CBS reason of ending, 01 to 05; null as long as it runs
 */
public record Traject(long id, String sleutel, long casusId, String regime, @Nullable Long organisatieId,
        @Nullable String organisatie, String naam, LocalDate begonnenOp, @Nullable LocalDate afgerondOp,
        @Nullable String reden) {

    public boolean loopt() {
        return afgerondOp == null;
    }

    /** Ended, once, on a day that has been. */
    public Traject afgerond(LocalDate op, String reden, LocalDate vandaag) {
        if (afgerondOp != null)
            throw new Geweigerd("Deze hulp is al gestopt op " + Nederlands.datum(afgerondOp) + ".");
        if (op.isBefore(begonnenOp))
            throw new Geweigerd("Deze hulp begon op " + Nederlands.datum(begonnenOp) + ". Kies een latere datum.");
        if (op.isAfter(vandaag))
            throw new Geweigerd(Invoer.DATUM_IN_TOEKOMST);
        return new Traject(id, sleutel, casusId, regime, organisatieId, organisatie, naam, begonnenOp, op, reden);
    }

    /** Runs again: it was ended by mistake. */
    public Traject heropend() {
        if (afgerondOp == null)
            throw new Geweigerd("Deze hulp loopt nog.");
        return new Traject(id, sleutel, casusId, regime, organisatieId, organisatie, naam, begonnenOp, null, null);
    }

    /** The regime as the family says it. */
    public String soort() {
        return switch (regime) {
            case "onderwijs" -> "hulp van school";
            case "jeugdhulp" -> "jeugdhulp";
            default -> "preventie";
        };
    }
}
