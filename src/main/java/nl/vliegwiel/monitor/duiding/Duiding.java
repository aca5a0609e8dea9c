package nl.vliegwiel.monitor.duiding;

import java.time.OffsetDateTime;

import org.jspecify.annotations.Nullable;

import nl.vliegwiel.toegang.Kennis;
import nl.vliegwiel.web.Nederlands;

/**
 * What one person reads in a figure.
 *
 * @param maand month number up to which the figure was seen
 * @param naam  of who wrote it; null when that account is not to be read
 * @param namens the conversation that says it; null when who wrote it says it
 * @param eigen does the reader himself have written it
 */
public record Duiding(String sleutel, String indicator, int maand, String tekst, String rol, @Nullable String naam,
        OffsetDateTime op, @Nullable String namens, boolean eigen) {

    /** Karin Postma, consulent samenwerkingsverband, 5 april 2026 */
    public String van() {
        return wie() + erbij();
    }

    /** Who says it: the conversation, or the person. */
    public String wie() {
        return namens != null ? namens : naam == null ? Nederlands.hoofdletter(rolnaam()) : naam;
    }

    /** What stands behind it: the role and the day; nothing behind a conversation, which names its own day. */
    public String erbij() {
        if (namens != null) {
            return "";
        }
        return (naam == null ? ", " : ", " + rolnaam() + ", ") + Nederlands.datum(op.toLocalDate());
    }

    private String rolnaam() {
        return Kennis.rows("rollen.csv").stream().filter(r -> rol.equals(r.get("rol")))
                .map(r -> r.getOrDefault("naam", rol)).findFirst().orElse(rol);
    }
}
