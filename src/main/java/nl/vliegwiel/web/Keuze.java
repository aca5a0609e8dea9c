package nl.vliegwiel.web;

import org.jspecify.annotations.Nullable;

/**
 * One option of a question.
 *
 * @param uitleg a shorter line under it, null mostly
 */
public record Keuze(String waarde, String tekst, @Nullable String uitleg) {
    public Keuze(String waarde, String tekst) {
        this(waarde, tekst, null);
    }
}
