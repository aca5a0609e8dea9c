package nl.vliegwiel.verwijzing;

import java.time.LocalDate;
import java.time.OffsetDateTime;

import org.jspecify.annotations.Nullable;

/**
 * What a referrer asks about an own referral, and what the team answers: once, and not changed after that.
 *
 * @param antwoordenVoor the last day on which the team said it would answer
 */
public record Verwijzervraag(long id, String sleutel, String tekst, OffsetDateTime gesteldOp, LocalDate antwoordenVoor,
        String antwoord, @Nullable OffsetDateTime beantwoordOp, @Nullable String beantwoordDoor) {
    static final int LANGST = 1000;

    public boolean open() {
        return beantwoordOp == null;
    }

    /** What is wrong with a text that the other side reads; null: nothing. */
    static @Nullable String fault(String tekst, String leeg) {
        if (tekst.isEmpty())
            return leeg;
        return tekst.length() > LANGST ? "Maak het korter: hoogstens 1.000 tekens" : null;
    }
}
