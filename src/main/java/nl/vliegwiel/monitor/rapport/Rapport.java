package nl.vliegwiel.monitor.rapport;

import java.time.OffsetDateTime;

import org.jspecify.annotations.Nullable;

import nl.vliegwiel.web.Geweigerd;
import nl.vliegwiel.web.Nederlands;

/**
 * A report on figures of one publication.
 *
 * @param voor for which body, or for whom
 * @param soort bestuur; gewoon: in plain words, for parents and the council; jaar: by school year, with what people wrote
 * @param vorigeId the report that this one was made after; null mostly
 * @param versie counts the changes, for two people at once
 */
public record Rapport(long id, String sleutel, String titel, String voor, String soort, @Nullable Long vorigeId,
        long peilingId,
        String inleiding,
        String slot, OffsetDateTime gemaaktOp, long gemaaktDoor, @Nullable OffsetDateTime vastgesteldOp,
        @Nullable Long vastgesteldDoor, int versie) {

    public String url() {
        return "/rapporten/" + sleutel;
    }

    public boolean gewoon() {
        return soort.equals("gewoon");
    }

    public boolean jaar() {
        return soort.equals("jaar");
    }

    /** Does it show margins, the course and the method. */
    public boolean volledig() {
        return soort.equals("bestuur");
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
