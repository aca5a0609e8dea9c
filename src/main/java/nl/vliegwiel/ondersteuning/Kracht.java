package nl.vliegwiel.ondersteuning;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * What goes well, or who of the own network helps.
 *
 * @param soort kracht or netwerk
 * @param ingezetOp day since which this person really helps; null: not yet asked
 * @param vervallenOp it no longer holds; null as long as it does
 */
public record Kracht(long id, String sleutel, long casusId, String soort, String tekst, @Nullable LocalDate ingezetOp,
        LocalDate op, @Nullable LocalDate vervallenOp) {

    /** Somebody of the own network, rather than a strength. */
    public boolean netwerk() {
        return "netwerk".equals(soort);
    }
}
