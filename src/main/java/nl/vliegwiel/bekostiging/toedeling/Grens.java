package nl.vliegwiel.bekostiging.toedeling;

import java.util.Objects;

import org.jspecify.annotations.Nullable;

import nl.vliegwiel.web.Geweigerd;

/**
 * The least and the most that one party pays in a year.
 *
 * @param minCent floor in cents; null: none
 * @param maxCent cap in cents; null: none
 */
public record Grens(String partij, @Nullable Long minCent, @Nullable Long maxCent) {

    public Grens {
        if (minCent != null && minCent < 0 || maxCent != null && maxCent < 0)
            throw new Geweigerd("Een grens kan niet onder nul liggen.");
        if (minCent != null && maxCent != null && minCent > maxCent)
            throw new Geweigerd("De ondergrens ligt boven de bovengrens. Draai ze om.");
    }

    /** Is this amount the floor or the cap itself. */
    boolean houdt(long cent) {
        return Objects.equals(minCent, cent) || Objects.equals(maxCent, cent);
    }
}
