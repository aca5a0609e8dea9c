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
 * @param eigen does the reader himself have written it
 */
public record Duiding(String sleutel, String indicator, int maand, String tekst, String rol, @Nullable String naam,
        OffsetDateTime op, boolean eigen) {

    /** Karin Postma, consulent samenwerkingsverband, 5 april 2026 */
    public String van() {
        String role = Kennis.rows("rollen.csv").stream().filter(r -> rol.equals(r.get("rol")))
                .map(r -> r.getOrDefault("naam", rol)).findFirst().orElse(rol);
        return (naam == null ? "" : naam + ", ") + role + ", " + Nederlands.datum(op.toLocalDate());
    }
}
