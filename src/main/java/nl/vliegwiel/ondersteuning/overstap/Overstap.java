package nl.vliegwiel.ondersteuning.overstap;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

import nl.vliegwiel.web.Geweigerd;

/**
 * A prepared change of school, before its day.
 *
 * @param op first day at the new school
 * @param brief what the new school should know; the family may read it
 * @param bellen who knows more, and how to reach them
 */
public record Overstap(long id, String sleutel, String school, LocalDate op, String brief, String bellen,
        String door) {

    /** Consent for one purpose: does it go along to the other school. tot: exclusive. */
    public record Ja(String doel, String naam, LocalDate tot, boolean blijft) {
    }

    /** What the new school received. opnieuw: purposes that held before and must be asked again.
     * verwijzingen: those that ran, each with how it goes on. */
    public record Overgenomen(String school, LocalDate op, String brief, String bellen, String cijfers,
            List<String> opnieuw, @Nullable LocalDate nazorgOp, List<String> verwijzingen) {
    }

    /** The plan goes along only when everybody who must, said yes to that. */
    static void mayBePrepared(boolean ja, boolean loopt) {
        if (loopt)
            throw new Geweigerd("Er staat al een overstap klaar. Trek die eerst in.");
        if (!ja)
            throw new Geweigerd("Vraag eerst of het plan mee mag naar de andere school. Daarna kan dit.");
    }
}
