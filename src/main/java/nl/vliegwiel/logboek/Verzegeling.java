package nl.vliegwiel.logboek;

import java.time.OffsetDateTime;

/**
 * One sealed batch of the log, as it stands today beside what was sealed.
 *
 * @param aantal lines when it was sealed
 * @param nu lines now
 * @param gaaf the hash over the lines of now and the seal before is the sealed one
 */
public record Verzegeling(long nummer, OffsetDateTime op, long aantal, long nu, boolean gaaf) {
}
