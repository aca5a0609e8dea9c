package nl.vliegwiel.attendering;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * One telling of one piece of news to one person or program.
 *
 * @param nieuws key of the news, the same for everybody and each time
 * @param adres of the mail, or of the program
 * @param luisteraar key of the program; null: by mail
 */
record Verzending(long id, String nieuws, String soort, String onderwerp, OffsetDateTime op, String adres,
        @Nullable String luisteraar, int pogingen) {

    /** What the reader sees of it afterwards. */
    record Regel(String soort, OffsetDateTime op, @Nullable String naam, int pogingen,
            @Nullable OffsetDateTime geluktOp, @Nullable OffsetDateTime gestoptOp, String reden) {
    }

    private static final List<Duration> WACHTEN = List.of(Duration.ofMinutes(1), Duration.ofMinutes(5),
            Duration.ofMinutes(30), Duration.ofHours(2), Duration.ofHours(8), Duration.ofHours(24));

    /** When it is tried again after it failed now; null: no more. */
    @Nullable
    OffsetDateTime opnieuw(OffsetDateTime nu) {
        return pogingen >= WACHTEN.size() ? null : nu.plus(WACHTEN.get(pogingen));
    }
}
