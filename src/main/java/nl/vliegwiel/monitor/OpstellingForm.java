package nl.vliegwiel.monitor;

import org.jspecify.annotations.Nullable;

/**
 * The layout of a breakdown as it stands in the address, so that it can be kept and printed.
 *
 * @param alleen one value that the rest is held at, as groep:pilot; empty: none
 * @param moment the moment, or the last one when time is on the rows or in the columns
 */
public record OpstellingForm(@Nullable String rijen, @Nullable String kolommen, @Nullable String alleen,
        @Nullable String per, @Nullable String moment) {

    static String tekst(@Nullable String value) {
        return value == null ? "" : value.strip();
    }
}
