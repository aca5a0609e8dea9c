package nl.vliegwiel.bekostiging.versie;

import java.time.OffsetDateTime;

import org.jspecify.annotations.Nullable;

import nl.vliegwiel.bekostiging.opzet.Opzet;
import nl.vliegwiel.web.Geweigerd;

/**
 * One version of a funding: a draft that changes, or fixed for ever.
 *
 * @param revisie goes up with each change of a draft
 * @param vingerafdruk first characters of the SHA-256 of a fixed version; null for a draft
 */
public record Bekostigingsversie(long id, long bekostigingId, String sleutel, String naam, int nummer, Opzet opzet,
        int revisie, OffsetDateTime gewijzigdOp, String gewijzigdDoor, @Nullable OffsetDateTime vastgesteldOp,
        @Nullable String vingerafdruk) {

    public boolean concept() {
        return vastgesteldOp == null;
    }

    /** The draft, to change it. */
    public Bekostigingsversie alsConcept() {
        if (!concept())
            throw new Geweigerd(
                    "Versie " + nummer + " is vastgesteld en verandert niet meer. Begin een nieuwe versie.");
        return this;
    }
}
