package nl.vliegwiel.ondersteuning;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;

import org.jspecify.annotations.Nullable;

import nl.vliegwiel.web.Geweigerd;
import nl.vliegwiel.web.Nederlands;

/**
 * One thing that somebody has to do on a day.
 *
 * @param wie an account (a12) or a role at a place (oco@s7)
 * @param soort signaal, advies, toestemming, cijfer, evaluatie, nazorg, terugkeer, gesprek, termijn, kennismaken, verjaardag, noodtoegang, actie, overlegvraag or eigen
 * @param wachtOp who must act first, in words; null: it waits for nobody
 * @param wachtSinds first day on which it waited; null when it does not, or since it was made
 */
public record Taak(long id, String sleutel, String wie, @Nullable Long casusId, @Nullable Long schoolId,
        @Nullable Long signaalId, @Nullable Long adviesvraagId, String soort, String titel, String waarom,
        LocalDate op, @Nullable LocalTime tijd, @Nullable String wachtOp, @Nullable LocalDate wachtSinds,
        OffsetDateTime gemaaktOp, @Nullable OffsetDateTime klaarOp, int versie) {

    /** How long the end of a task can be undone. */
    public static final Duration ONGEDAAN_BINNEN = Duration.ofHours(1);

    /** A task for one account, not yet stored. */
    public static Taak voor(long account, @Nullable Long casus, String soort, String titel, String waarom,
            LocalDate op) {
        return nieuw("a" + account, casus, null, soort, titel, waarom, op);
    }

    /** A task for a role at a school, not yet stored: whoever holds it that day. */
    public static Taak voorRol(String rol, long school, @Nullable Long casus, String soort, String titel,
            String waarom, LocalDate op) {
        return nieuw(rol + "@s" + school, casus, school, soort, titel, waarom, op);
    }

    private static Taak nieuw(String wie, @Nullable Long casus, @Nullable Long school, String soort, String titel,
            String waarom, LocalDate op) {
        return new Taak(0, "", wie, casus, school, null, null, soort, titel, waarom, op, null, null,
                null, OffsetDateTime.MIN, null, 1);
    }

    public Taak bijSignaal(long signaal) {
        return new Taak(id, sleutel, wie, casusId, schoolId, signaal, adviesvraagId, soort, titel, waarom, op, tijd,
                wachtOp, wachtSinds, gemaaktOp, klaarOp, versie);
    }

    public Taak bijAdviesvraag(long adviesvraag) {
        return new Taak(id, sleutel, wie, casusId, schoolId, signaalId, adviesvraag, soort, titel, waarom, op, tijd,
                wachtOp, wachtSinds, gemaaktOp, klaarOp, versie);
    }

    public Taak om(@Nullable LocalTime tijd) {
        return new Taak(id, sleutel, wie, casusId, schoolId, signaalId, adviesvraagId, soort, titel, waarom, op, tijd,
                wachtOp, wachtSinds, gemaaktOp, klaarOp, versie);
    }

    /** Somebody else must act first. */
    public Taak wachtend(@Nullable String op) {
        return wachtend(op, null);
    }

    /** Somebody else must act first, since this day; null: it waits no longer. */
    public Taak wachtend(@Nullable String op, @Nullable LocalDate sinds) {
        mustBeOpen();
        return new Taak(id, sleutel, wie, casusId, schoolId, signaalId, adviesvraagId, soort, titel, waarom, this.op,
                tijd, op, op == null ? null : sinds, gemaaktOp, null, versie);
    }

    /** Moved to another day. */
    public Taak verzet(LocalDate naar, LocalDate vandaag) {
        mustBeOpen();
        if (naar.isBefore(vandaag))
            throw new Geweigerd("Kies een datum van vandaag of later");
        return new Taak(id, sleutel, wie, casusId, schoolId, signaalId, adviesvraagId, soort, titel, waarom, naar,
                null, wachtOp, wachtSinds, gemaaktOp, null, versie);
    }

    /** A term that is moved: the day that it was and the reason stay to be read. */
    public Taak uitgesteld(LocalDate naar, LocalDate vandaag, String reden) {
        var v = verzet(naar, vandaag);
        String uitstel = "Uitgesteld van " + Nederlands.datum(op, vandaag) + ": " + reden
                + (reden.endsWith(".") ? "" : ".");
        return new Taak(v.id, sleutel, wie, casusId, schoolId, signaalId, adviesvraagId, soort, titel,
                waarom.isEmpty() ? uitstel : uitstel + " " + waarom, naar, null, wachtOp, wachtSinds, gemaaktOp, null,
                versie);
    }

    /** Refuses a tick where the task ends by what it asks for. */
    public void mayBeTicked() {
        if (!afTeVinken(soort))
            throw new Geweigerd("Deze taak is klaar als je doet wat er staat. Afvinken kan niet.");
    }

    /** Refuses to open a task again after the hour. */
    public void mayBeReopened(OffsetDateTime nu) {
        if (klaarOp == null)
            throw new Geweigerd("Deze taak staat al open.");
        if (nu.isAfter(klaarOp.plus(ONGEDAAN_BINNEN)))
            throw new Geweigerd("Ongedaan maken kan tot een uur na het afvinken. Maak een nieuwe taak.");
    }

    private void mustBeOpen() {
        if (klaarOp != null)
            throw new Geweigerd("Deze taak is al klaar.");
    }

    public boolean afTeVinken() {
        return afTeVinken(soort);
    }

    /** Tasks of these kinds end by what they ask for, not by a tick. */
    public static boolean afTeVinken(String soort) {
        return switch (soort) {
            case "signaal", "advies", "evaluatie", "nazorg", "terugkeer", "verwijzing", "correctie", "overlegvraag" ->
                false;
            default -> true;
        };
    }
}
