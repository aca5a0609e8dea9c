package nl.vliegwiel.leerling;

import java.time.OffsetDateTime;

import org.jspecify.annotations.Nullable;

import nl.vliegwiel.web.Geweigerd;

/**
 * Somebody of the team who works on a casus, or did.
 *
 * @param rol key of kennis/rollen.csv at the time
 * @param eersteVerantwoordelijke the one on whom family and team count; exactly one as long as the casus is open
 * @param tot null: still works on it
 * @param reden of the handover that ended it
 */
public record Betrokkene(long id, String sleutel, long casusId, long accountId, String naam, String rol,
        boolean eersteVerantwoordelijke, OffsetDateTime van, @Nullable OffsetDateTime tot, @Nullable String reden) {

    /** Refuses who cannot simply stop: there is always one on whom the family can count. */
    public void mayStop() {
        if (tot != null)
            throw new Geweigerd("Deze collega werkt al niet meer mee.");
        if (eersteVerantwoordelijke)
            throw new Geweigerd("Draag eerst over. Er is altijd één aanspreekpunt.");
    }
}
