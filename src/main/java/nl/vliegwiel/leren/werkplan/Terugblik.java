package nl.vliegwiel.leren.werkplan;

import org.jspecify.annotations.Nullable;

import nl.vliegwiel.monitor.Uitspraak;

/**
 * What the figure of an action said when it was written down, and what it says now. Never that the one led to the other.
 *
 * @param cijfer name of the figure
 * @param toen   null when there was no publication, or it is the newest one still
 */
public record Terugblik(String cijfer, String url, @Nullable Uitspraak toen, @Nullable Uitspraak nu) {

    /** 8,8%, marge 7,9 tot 9,8 (maart 2026); or why there is nothing. */
    public static String zin(@Nullable Uitspraak u) {
        if (u == null) {
            return "Nog geen cijfer.";
        }
        return u.getoond().isEmpty() ? u.niets() : u.getoond() + ", marge " + u.marge() + " (" + u.moment() + ")";
    }
}
