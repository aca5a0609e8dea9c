package nl.vliegwiel.ondersteuning.plan;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import nl.vliegwiel.web.Geweigerd;
import nl.vliegwiel.web.Invoer;
import nl.vliegwiel.web.Nederlands;

/**
 * Who keeps in touch after the help, and when; or why nobody does.
 *
 * @param naam name of the person; null when nobody keeps in touch
 * @param uitkomst code of kennis/codelijsten/nazorg-uitkomst.csv; null until it was done
 * @param geenReden code of kennis/codelijsten/nazorg-geen.csv; null when somebody keeps in touch
 */
public record Nazorgafspraak(long id, long casusId, @Nullable Long accountId, @Nullable String naam,
        LocalDate afgesprokenOp,
        LocalDate geplandOp, @Nullable LocalDate gedaanOp, @Nullable String uitkomst, @Nullable String geenReden) {

    /** Weeks after the help that the form proposes. */
    static final int WEKEN = 8;

    boolean open() {
        return gedaanOp == null;
    }

    /** Done, once. */
    public Nazorgafspraak gedaan(LocalDate op, String uitkomst) {
        mustBeOpen();
        return new Nazorgafspraak(id, casusId, accountId, naam, afgesprokenOp, geplandOp, op, uitkomst, null);
    }

    /** On another day: not reached, or no time. */
    public Nazorgafspraak verzet(LocalDate naar, LocalDate vandaag) {
        mustBeOpen();
        if (naar.isBefore(vandaag))
            throw new Geweigerd(Invoer.DATUM_VOORBIJ);
        return new Nazorgafspraak(id, casusId, accountId, naam, afgesprokenOp, naar, null, null, null);
    }

    private void mustBeOpen() {
        if (gedaanOp != null)
            throw new Geweigerd("De nazorg is al gedaan op " + Nederlands.datum(gedaanOp) + ".");
    }
}
