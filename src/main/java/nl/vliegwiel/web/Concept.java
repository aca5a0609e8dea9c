package nl.vliegwiel.web;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * What someone typed in a form and did not send.
 *
 * @param casusId the casus that it belongs to and closes with; null for a form that belongs to none
 * @param velden field name → what was typed, more than one for check boxes
 * @param op when it was kept
 */
public record Concept(String formulier, @Nullable Long casusId, Map<String, List<String>> velden,
        OffsetDateTime op) {

    /** What was typed in this field; empty when nothing was. */
    public String van(String veld) {
        var waarden = velden.get(veld);
        return waarden == null || waarden.isEmpty() ? "" : waarden.getFirst();
    }

    /** All that was chosen in this field. */
    public List<String> alle(String veld) {
        return velden.getOrDefault(veld, List.of());
    }

    /** Je concept van 10.42 uur staat er nog. With the day, when that was not today. */
    public String zin(OffsetDateTime nu) {
        var toen = op.atZoneSameInstant(Nederlands.ZONE);
        boolean vandaag = toen.toLocalDate().equals(nu.atZoneSameInstant(Nederlands.ZONE).toLocalDate());
        return "Je concept van " + (vandaag ? "" : Nederlands.dagMaand(toen.toLocalDate()) + ", ")
                + Nederlands.uur(toen.toLocalTime()) + " staat er nog.";
    }
}
