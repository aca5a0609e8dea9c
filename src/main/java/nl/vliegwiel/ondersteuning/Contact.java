package nl.vliegwiel.ondersteuning;

import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;

import org.jspecify.annotations.Nullable;

import nl.vliegwiel.leerling.Casus;
import nl.vliegwiel.web.Geweigerd;

/**
 * A conversation or message, recorded in twenty seconds. A werknotitie is the writer's alone and is wiped after six
 * weeks.
 *
 * @param met jeugdige, moeder, vader, ouder, school or andere_hulp (kennis/codelijsten/contact-met.csv)
 * @param notitie readable for the family; empty is fine
 * @param doelIds goals of the casus that it was about
 * @param wissenOp day on which a werknotitie is wiped; null for any other
 * @param afgedekt the note stands apart and closed; notitie is empty
 */
public record Contact(long id, String sleutel, long casusId, LocalDate op, String met, String notitie,
        List<Long> doelIds, boolean werknotitie, @Nullable LocalDate wissenOp, boolean afgedekt,
        OffsetDateTime vastgelegdOp, long door, String doorNaam, @Nullable OffsetDateTime ongedaanOp,
        @Nullable String gewijzigdDoorNaam, int versie) {

    /** How long a contact can be undone by its writer. */
    public static final Duration ONGEDAAN_BINNEN = Duration.ofHours(1);
    /** After how many weeks a werknotitie is wiped. */
    public static final int WERKNOTITIE_WEKEN = 6;

    /** Undone by its writer within the hour; later the family may have read it. */
    public void mayBeUndone(long wie, OffsetDateTime nu) {
        if (door != wie)
            throw new Geweigerd("Alleen wie dit contact vastlegde, kan het ongedaan maken.");
        if (ongedaanOp != null)
            throw new Geweigerd("Dit contact is al ongedaan gemaakt.");
        if (nu.isAfter(vastgelegdOp.plus(ONGEDAAN_BINNEN)))
            throw new Geweigerd("Ongedaan maken kan tot een uur na het vastleggen. Pas het contact aan.");
    }

    /**
     * The same contact with other words, day, person or goals.
     *
     * @param gezien version that the writer saw
     */
    public Contact aangepast(LocalDate dag, String met, String notitie, List<Long> doelen, int gezien) {
        if (ongedaanOp != null)
            throw new Geweigerd("Dit contact is ongedaan gemaakt. Leg het opnieuw vast.");
        mayBeChanged();
        return new Contact(id, sleutel, casusId, dag, met, notitie, doelen, werknotitie, wissenOp, afgedekt,
                vastgelegdOp, door, doorNaam, null, gewijzigdDoorNaam, gezien);
    }

    /** A covered note is not changed: who opened it, read these words. */
    public void mayBeChanged() {
        if (afgedekt)
            throw new Geweigerd("Een afgedekte notitie verander je niet. Leg een nieuwe vast.");
    }

    /**
     * The help begins with the first contact with the young person or a parent after the plan was made
     * (docs/states/casus.md). Talking to the school or to other help prepares it.
     */
    public boolean begint(Casus casus) {
        return !werknotitie && List.of("jeugdige", "moeder", "vader", "ouder").contains(met)
                && casus.planOp() != null && !op.isBefore(casus.planOp()) && casus.ondersteuningOp() == null
                && casus.afrondenOp() == null && casus.open();
    }

    /** Who last wrote it. */
    public String laatsteSchrijver() {
        return gewijzigdDoorNaam == null ? doorNaam : gewijzigdDoorNaam;
    }
}
