package nl.vliegwiel.ondersteuning.plan;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import nl.vliegwiel.web.Geweigerd;
import nl.vliegwiel.web.Invoer;
import nl.vliegwiel.web.Nederlands;

/**
 * One moment at which somebody keeps in touch after the help; or why nobody does.
 *
 * @param moment code of kennis/codelijsten/nazorg-moment.csv; empty: agreed before there were three
 * @param naam name of the person; null when nobody keeps in touch
 * @param uitkomst code of kennis/codelijsten/nazorg-uitkomst.csv; null until it was done
 * @param geenReden code of kennis/codelijsten/nazorg-geen.csv; null when somebody keeps in touch
 * @param vervallenOp it was left out; without vervallenReden the casus took another way
 */
public record Nazorgafspraak(long id, String sleutel, long casusId, String moment, @Nullable Long accountId,
        @Nullable String naam, LocalDate afgesprokenOp, LocalDate geplandOp, @Nullable LocalDate gedaanOp,
        @Nullable String uitkomst, @Nullable String geenReden, @Nullable LocalDate vervallenOp,
        @Nullable String vervallenReden) {

    public boolean open() {
        return gedaanOp == null && vervallenOp == null && geenReden == null;
    }

    /** Na 6 weken. */
    public String wanneer() {
        return moment.isEmpty() ? "Nazorg" : Nazorgmoment.LIJST.naam(moment);
    }

    /** Done, once. */
    public Nazorgafspraak gedaan(LocalDate op, String uitkomst) {
        mustBeOpen();
        return with(accountId, geplandOp, op, uitkomst, null, null);
    }

    /** On another day or by somebody else: not reached, no time, a colleague who takes over. */
    public Nazorgafspraak verzet(LocalDate naar, long account, LocalDate vandaag) {
        mustBeOpen();
        if (naar.isBefore(vandaag))
            throw new Geweigerd(Invoer.DATUM_VOORBIJ);
        return with(account, naar, null, null, null, null);
    }

    /** Nobody asks at this moment, and why. */
    public Nazorgafspraak weggelaten(LocalDate op, String reden) {
        mustBeOpen();
        return with(accountId, geplandOp, null, null, op, reden);
    }

    private void mustBeOpen() {
        if (gedaanOp != null)
            throw new Geweigerd("De nazorg is al gedaan op " + Nederlands.datum(gedaanOp) + ".");
        if (vervallenOp != null)
            throw new Geweigerd("Dit moment is weggelaten op " + Nederlands.datum(vervallenOp) + ".");
    }

    private Nazorgafspraak with(@Nullable Long account, LocalDate gepland, @Nullable LocalDate gedaan,
            @Nullable String uitkomst, @Nullable LocalDate vervallen, @Nullable String reden) {
        return new Nazorgafspraak(id, sleutel, casusId, moment, account, naam, afgesprokenOp, gepland, gedaan,
                uitkomst, geenReden, vervallen, reden);
    }
}
