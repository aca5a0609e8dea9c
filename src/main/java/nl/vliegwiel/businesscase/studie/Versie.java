package nl.vliegwiel.businesscase.studie;

import java.time.OffsetDateTime;

import org.jspecify.annotations.Nullable;

import nl.vliegwiel.web.Geweigerd;

/**
 * One model of a study with what the engine made of it.
 *
 * @param model JSON as it is stored, byte for byte; hash is its SHA-256
 * @param uitkomst JSON of the result, of the model with {@code uitkomstHash}; null before the first calculation
 * @param stappen JSON: number of one of the eight steps to its state
 * @param versie counts the changes of a draft
 */
public record Versie(long id, String sleutel, long studieId, int nummer, String model, String hash,
        @Nullable String motor, @Nullable Long zaad, @Nullable String uitkomst, @Nullable String uitkomstHash,
        @Nullable OffsetDateTime gerekendOp, String stappen, OffsetDateTime gemaaktOp, long gemaaktDoor,
        @Nullable OffsetDateTime vastgesteldOp, @Nullable Long vastgesteldDoor, int versie) {

    public boolean concept() {
        return vastgesteldOp == null;
    }

    /** Does the result belong to the model as it stands now. */
    public boolean gerekend() {
        return uitkomst != null && hash.equals(uitkomstHash);
    }

    public String label() {
        return (concept() ? "Concept " : "Versie ") + nummer;
    }

    /** Itself, when it may still change. */
    public Versie teWijzigen() {
        if (!concept())
            throw new Geweigerd("Deze versie is vastgesteld en verandert niet meer. Maak een nieuw concept.");
        return this;
    }

    /** Itself, when it may be fixed. */
    public Versie vastTeStellen() {
        if (!concept())
            throw new Geweigerd("Deze versie is al vastgesteld.");
        if (!gerekend())
            throw new Geweigerd("Er is nog geen uitkomst van deze aannames. Reken eerst opnieuw.");
        return this;
    }
}
