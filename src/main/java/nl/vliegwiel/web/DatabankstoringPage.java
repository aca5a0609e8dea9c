package nl.vliegwiel.web;

import org.jspecify.annotations.Nullable;

/**
 * The database is away for a moment.
 *
 * @param terug what was typed; null when a page was only asked for
 */
public record DatabankstoringPage(@Nullable Teruggave terug) implements Page {
    /** After how many seconds it is worth trying again. */
    static final int SECONDEN = 30;

    @Override
    public String titel() {
        return "Vliegwiel is zo terug";
    }
}
