package nl.vliegwiel.logboek;

import java.time.OffsetDateTime;

import org.jspecify.annotations.Nullable;

/**
 * One line of the log as the supervisor reads it: who, when, what and why, by keys; the only name is that of the member of
 * staff who did it.
 *
 * @param wie name of the account, or of the job
 * @param casus spoken number of the casus, such as 26-0147
 */
public record Logregel(long id, OffsetDateTime op, String wie, String rol, String gebeurtenis, String object,
        @Nullable Long objectId, @Nullable String casus, @Nullable String waarom, String uitkomst,
        @Nullable String herkomst, boolean noodtoegang, boolean gesloten) {
}
