package nl.vliegwiel.overleg;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;

import org.jspecify.annotations.Nullable;

import nl.vliegwiel.web.Geweigerd;
import nl.vliegwiel.web.Nederlands;

/**
 * One meeting of the team of a school.
 *
 * @param klaargezetOp when the agenda was made ready and mentors were asked; null: not yet
 * @param punten how many points this reader sees on the agenda
 * @param open of these, how many without a decision that can have one
 */
public record Overleg(long id, String sleutel, long schoolId, String school, String korteNaam, LocalDate op,
        LocalTime tijd, @Nullable OffsetDateTime klaargezetOp, @Nullable OffsetDateTime begonnenOp,
        @Nullable OffsetDateTime afgerondOp, @Nullable String afgerondDoor, int punten, int open) {

    public String url() {
        return "/overleg/" + sleutel;
    }

    public String titel() {
        return "Teamoverleg " + school;
    }

    /** Donderdag 13 april, 10.30 uur */
    public String wanneer() {
        return Nederlands.hoofdletter(Nederlands.weekdag(op)) + ", " + Nederlands.uur(tijd);
    }

    public boolean afgerond() {
        return afgerondOp != null;
    }

    /** Where it is now, in a few words. */
    public String stand() {
        if (afgerondOp != null)
            return "Afgerond";
        if (begonnenOp != null)
            return "Begonnen, " + Nederlands.aantal(open, "punt", "punten") + " zonder besluit";
        return klaargezetOp != null
                ? "Agenda staat klaar, " + Nederlands.aantal(punten, "punt", "punten")
                : "Nog voorbereiden";
    }

    /** Refuses a change after the end: what was decided stays; something can be added. */
    public void mustBeOpen() {
        if (afgerondOp != null)
            throw new Geweigerd("Dit overleg is afgerond op " + Nederlands.moment(afgerondOp)
                    + ". Aanpassen kan niet meer. Zet bij het punt een aanvulling.");
    }

    /** Refuses to talk about a point before the agenda stands. */
    public void mustBeReady() {
        mustBeOpen();
        if (klaargezetOp == null)
            throw new Geweigerd("De agenda staat nog niet klaar. Zet eerst de agenda klaar.");
    }
}
