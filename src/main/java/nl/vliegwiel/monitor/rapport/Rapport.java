package nl.vliegwiel.monitor.rapport;

import java.time.OffsetDateTime;

import org.jspecify.annotations.Nullable;

import nl.vliegwiel.web.Geweigerd;
import nl.vliegwiel.web.Nederlands;

/**
 * A report on figures of one publication.
 *
 * @param voor for which body, or for whom
 * @param soort bestuur, or gewoon: in plain words, for parents and the council
 * @param versie counts the changes, for two people at once
 */
public record Rapport(long id, String sleutel, String titel, String voor, String soort, long peilingId,
        String inleiding,
        String slot, OffsetDateTime gemaaktOp, long gemaaktDoor, @Nullable OffsetDateTime vastgesteldOp,
        @Nullable Long vastgesteldDoor, int versie) {

    public String url() {
        return "/rapporten/" + sleutel;
    }

    public boolean gewoon() {
        return soort.equals("gewoon");
    }

    public boolean concept() {
        return vastgesteldOp == null;
    }

    /** This report, when it may still change. */
    Rapport teWijzigen() {
        var op = vastgesteldOp;
        if (op != null) {
            throw new Geweigerd("Dit rapport is vastgesteld op " + Nederlands.datum(Nederlands.dagVan(op))
                    + ". Het verandert niet meer. Maak een nieuw rapport.");
        }
        return this;
    }
}
