package nl.vliegwiel.ondersteuning.signaal;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;

import org.jspecify.annotations.Nullable;

import nl.vliegwiel.web.Geweigerd;
import nl.vliegwiel.web.Nederlands;

/**
 * A question to the team of a school about nobody: themes, an age band and a question written anew. Nothing in it leads
 * to a person or to a signal.
 *
 * @param leeftijdsband onder 12, 12 tot en met 15 or 16 en ouder
 */
public record Adviesvraag(long id, String sleutel, long schoolId, String schoolNaam, long stellerId,
        String stellerNaam, OffsetDateTime gesteldOp, List<String> themas, String leeftijdsband, String vraag,
        LocalDate antwoordenVoor, @Nullable OffsetDateTime beantwoordOp, @Nullable String beantwoordDoorNaam,
        @Nullable String antwoord, int versie) {

    static final List<String> BANDEN = List.of("onder 12", "12 tot en met 15", "16 en ouder");

    /** The band of an age in years. */
    public static String band(int leeftijd) {
        return leeftijd < 12 ? BANDEN.get(0) : leeftijd < 16 ? BANDEN.get(1) : BANDEN.get(2);
    }

    public boolean open() {
        return beantwoordOp == null;
    }

    /** When it was answered, or else asked. */
    public OffsetDateTime laatstOp() {
        return beantwoordOp == null ? gesteldOp : beantwoordOp;
    }

    /** One answer, by somebody else than who asked. */
    public void mayBeAnswered(long wie) {
        if (beantwoordOp != null)
            throw new Geweigerd("Deze vraag is al beantwoord op " + Nederlands.moment(beantwoordOp) + ".");
        if (stellerId == wie)
            throw new Geweigerd("Dit is je eigen vraag. Een collega van het team beantwoordt hem.");
    }
}
