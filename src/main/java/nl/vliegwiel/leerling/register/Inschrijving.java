package nl.vliegwiel.leerling.register;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import nl.vliegwiel.toegang.Bewaartermijn;
import nl.vliegwiel.web.Geweigerd;
import nl.vliegwiel.web.Nederlands;

/**
 * The time that a pupil is in one class of one school. Another class is another enrolment, so that what was true in
 * October stays true.
 *
 * @param tot first day on which it no longer holds; null: open
 * @param bewaarTot first day on which it may no longer be kept; filled when the pupil left the school
 */
public record Inschrijving(long id, String sleutel, long jeugdigeId, long schoolId, String school,
        String leerlingnummer, String klas,
        int leerjaar, String schoolsoort, @Nullable Long mentorId, @Nullable String mentor,
        @Nullable String mentorSleutel, LocalDate van, @Nullable LocalDate tot, @Nullable LocalDate bewaarTot,
        int versie) {

    /** Not ended on this day; it may still have to begin. */
    public boolean actief(LocalDate op) {
        return tot == null || tot.isAfter(op);
    }

    /** The pupil left for good, after this last day, and the record is kept until its term ends. */
    public boolean uitgeschreven() {
        return tot != null && bewaarTot != null;
    }

    public Inschrijving uitgeschreven(LocalDate laatsteDag, Bewaartermijn termijn) {
        if (laatsteDag.isBefore(van))
            throw new Geweigerd("De laatste schooldag ligt voor de eerste, " + Nederlands.datum(van)
                    + ". Kies een latere dag.");
        var dag = laatsteDag.plusDays(1);
        return new Inschrijving(id, sleutel, jeugdigeId, schoolId, school, leerlingnummer, klas, leerjaar, schoolsoort,
                mentorId,
                mentor, mentorSleutel, van, dag, termijn.tot(dag), versie);
    }

    /** Still or again on school: the last day that was noted goes. */
    public Inschrijving teruggekomen() {
        return new Inschrijving(id, sleutel, jeugdigeId, schoolId, school, leerlingnummer, klas, leerjaar, schoolsoort,
                mentorId,
                mentor, mentorSleutel, van, null, null, versie);
    }

    /** Another class, year or kind of school: a change that counts from a day. */
    public boolean andereKlas(Inschrijving nieuw) {
        return !klas.equals(nieuw.klas) || leerjaar != nieuw.leerjaar || !schoolsoort.equals(nieuw.schoolsoort);
    }

    /** The same, beginning on this day. */
    public Inschrijving vanaf(LocalDate dag) {
        return new Inschrijving(0, "", jeugdigeId, schoolId, school, leerlingnummer, klas, leerjaar, schoolsoort,
                mentorId,
                mentor, mentorSleutel, dag, tot, bewaarTot, 1);
    }

    /** Ends here because another class begins on this day. */
    public Inschrijving gewisseld(LocalDate vanaf) {
        if (!vanaf.isAfter(van))
            throw new Geweigerd("De nieuwe klas begint voor of op de eerste dag van de oude, "
                    + Nederlands.datum(van) + ". Kies een latere dag.");
        return new Inschrijving(id, sleutel, jeugdigeId, schoolId, school, leerlingnummer, klas, leerjaar, schoolsoort,
                mentorId,
                mentor, mentorSleutel, van, vanaf, null, versie);
    }
}
