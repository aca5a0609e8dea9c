package nl.vliegwiel.ondersteuning.bespreking;

import java.time.LocalDate;
import java.time.OffsetDateTime;

import org.jspecify.annotations.Nullable;

import nl.vliegwiel.web.Geweigerd;
import nl.vliegwiel.web.Nederlands;

/**
 * A casus without names that was shared with one colleague.
 *
 * @param tot first day on which the guest reads it no more
 * @param antwoord what the guest thinks; null: not yet
 */
public record Bespreking(long id, String sleutel, long casusId, long gastId, String gastNaam, long doorId,
        String doorNaam, String vraag, String tekst, OffsetDateTime op, LocalDate tot, @Nullable String antwoord,
        @Nullable OffsetDateTime beeindigdOp) {
    /** Days that are proposed, and the most that can be. */
    static final int DAGEN = 14;
    static final int HOOGSTENS = 31;

    public boolean loopt(LocalDate vandaag) {
        return beeindigdOp == null && tot.isAfter(vandaag);
    }

    /** Refuses a second answer. */
    void mayBeAnswered() {
        if (antwoord != null)
            throw new Geweigerd("Je hebt al geantwoord. Bel de collega als je er nog iets bij wilt zeggen.");
    }

    /** Karin Postma leest mee tot 3 mei. */
    public String stand(LocalDate vandaag) {
        if (!loopt(vandaag))
            return gastNaam + " leest dit niet meer.";
        return gastNaam + " leest dit tot " + Nederlands.datum(tot, vandaag) + ".";
    }
}
