package nl.vliegwiel.monitor.ondergrens;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * One decision: the fewest persons of a figure that is shown.
 *
 * @param binnen inside the partnership, in work figures
 * @param buiten in publications
 * @param door   name of who took it; null when it came with Vliegwiel
 */
public record Ondergrens(int binnen, int buiten, LocalDate geldigVan, String reden, @Nullable String door) {
}
