package nl.vliegwiel.monitor.grens;

import org.jspecify.annotations.Nullable;

/**
 * A limit of the reader at one figure of the pilot schools.
 *
 * @param kant   boven or onder
 * @param waarde as an outcome is stored: a share is between 0 and 1
 * @param over   was it passed at the newest publication; null when nobody looked yet
 */
public record Grens(String sleutel, String indicator, String kant, double waarde, @Nullable Boolean over) {

    public boolean isOver() {
        return Boolean.TRUE.equals(over);
    }
}
