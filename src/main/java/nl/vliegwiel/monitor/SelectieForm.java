package nl.vliegwiel.monitor;

import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import nl.vliegwiel.monitor.figuur.Maanden;

/**
 * The filter bar as it stands in the address, so that a view can be kept and printed.
 *
 * @param groep pilot, vergelijking, alle, or the key of one school
 * @param tm    last month, as 2023-03; empty: the newest
 */
public record SelectieForm(@Nullable String groep, @Nullable String schoolsoort, @Nullable String gemeente,
        @Nullable String tm) {

    static String tekst(@Nullable String value) {
        return value == null ? "" : value.strip();
    }

    /** The month number of tm; empty when there is none or it is no month. */
    Optional<Integer> maand() {
        try {
            return tekst(tm).isEmpty() ? Optional.empty() : Optional.of(Maanden.nummer(YearMonth.parse(tekst(tm))));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
