package nl.vliegwiel.ondersteuning;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;

import org.jspecify.annotations.Nullable;

import nl.vliegwiel.web.Geweigerd;

/**
 * One thing that somebody has to do on a day.
 *
 * @param wie an account (a12) or a role at a place (oco@s7)
 * @param soort signaal, advies, toestemming, cijfer, evaluatie, nazorg, gesprek, verjaardag, noodtoegang or eigen
 * @param wachtOp who must act first, in words; null: it waits for nobody
 */
public record Taak(long id, String sleutel, String wie, @Nullable Long casusId, @Nullable Long schoolId,
        @Nullable Long signaalId, @Nullable Long adviesvraagId, String soort, String titel, String waarom,
        LocalDate op, @Nullable LocalTime tijd, @Nullable String wachtOp, OffsetDateTime gemaaktOp,
        @Nullable OffsetDateTime klaarOp, int versie) {

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
                OffsetDateTime.MIN, null, 1);
    }

    public Taak bijSignaal(long signaal) {
        return new Taak(id, sleutel, wie, casusId, schoolId, signaal, adviesvraagId, soort, titel, waarom, op, tijd,
                wachtOp, gemaaktOp, klaarOp, versie);
    }

    public Taak bijAdviesvraag(long adviesvraag) {
        return new Taak(id, sleutel, wie, casusId, schoolId, signaalId, adviesvraag, soort, titel, waarom, op, tijd,
                wachtOp, gemaaktOp, klaarOp, versie);
    }

    public Taak om(@Nullable LocalTime tijd) {
        return new Taak(id, sleutel, wie, casusId, schoolId, signaalId, adviesvraagId, soort, titel, waarom, op, tijd,
                wachtOp, gemaaktOp, klaarOp, versie);
    }

    public Taak wachtend(@Nullable String op) {
        return new Taak(id, sleutel, wie, casusId, schoolId, signaalId, adviesvraagId, soort, titel, waarom, this.op,
                tijd, op, gemaaktOp, klaarOp, versie);
    }

    /** Moved to another day. */
    public Taak verzet(LocalDate naar, LocalDate vandaag) {
        if (klaarOp != null)
            throw new Geweigerd("Deze taak is al klaar.");
        if (naar.isBefore(vandaag))
            throw new Geweigerd("Kies een datum van vandaag of later");
        return new Taak(id, sleutel, wie, casusId, schoolId, signaalId, adviesvraagId, soort, titel, waarom, naar,
                null, wachtOp, gemaaktOp, null, versie);
    }

    /** Tasks of this kind end by what they ask for, not by a tick. */
    public boolean afTeVinken() {
        return switch (soort) {
            case "gesprek", "eigen", "cijfer" -> true;
            default -> false;
        };
    }
}
