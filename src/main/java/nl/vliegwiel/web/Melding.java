package nl.vliegwiel.web;

import org.jspecify.annotations.Nullable;

/**
 * The quiet banner after an action: <em>Vastgelegd: gesprek met Mila, vandaag.</em>
 *
 * @param ongedaanUrl where a POST undoes it; null where nothing can be undone
 */
public record Melding(String tekst, @Nullable String ongedaanUrl) {
}
