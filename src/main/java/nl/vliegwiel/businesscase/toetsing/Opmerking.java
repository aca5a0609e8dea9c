package nl.vliegwiel.businesscase.toetsing;

import java.time.OffsetDateTime;

import org.jspecify.annotations.Nullable;

import nl.vliegwiel.web.Geweigerd;

/** What somebody remarks on a version; it is answered, and then closed by whoever made it or by policy. */
public record Opmerking(long id, String sleutel, long versieId, String bij, String tekst, OffsetDateTime op, long door,
        String doorNaam, @Nullable String antwoord, @Nullable OffsetDateTime beantwoordOp,
        @Nullable String beantwoordNaam, @Nullable OffsetDateTime geslotenOp) {

    public Opmerking teBeantwoorden() {
        if (geslotenOp != null)
            throw new Geweigerd("Deze opmerking is gesloten.");
        return this;
    }

    public Opmerking teSluiten(long lezer, boolean beleid) {
        if (geslotenOp != null)
            throw new Geweigerd("Deze opmerking is al gesloten.");
        if (beantwoordOp == null)
            throw new Geweigerd("Geef eerst een antwoord. Daarna kan de opmerking dicht.");
        if (!beleid && door != lezer)
            throw new Geweigerd("Alleen wie de opmerking maakte of een beleidsadviseur kan haar sluiten.");
        return this;
    }
}
