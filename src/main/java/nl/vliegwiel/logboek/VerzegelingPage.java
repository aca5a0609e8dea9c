package nl.vliegwiel.logboek;

import java.util.List;

import org.jspecify.annotations.Nullable;

import nl.vliegwiel.web.Page;

/**
 * How far the log is sealed, and what the last check found.
 *
 * @param gebroken seals that do not hold; null when not checked on this page
 */
public record VerzegelingPage(Verzegelingen.Stand stand, @Nullable List<Verzegeling> gebroken) implements Page {
    @Override
    public String titel() {
        return "Verzegeling van het logboek";
    }
}
