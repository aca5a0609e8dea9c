package nl.vliegwiel.logboek;

import java.time.LocalDate;
import java.time.OffsetDateTime;

import org.jspecify.annotations.Nullable;

/**
 * Something in the log that stands out: one person, one day, one kind.
 *
 * @param soort of kennis/opvallend.csv
 * @param oordeel verklaard, uitzoeken or onterecht; null: nobody judged it yet
 */
public record Signalering(String sleutel, LocalDate dag, String naam, String rol, String soort, long aantal,
        @Nullable String oordeel, String toelichting, @Nullable OffsetDateTime beoordeeldOp,
        @Nullable String beoordeeldDoor) {

    public boolean open() {
        return oordeel == null;
    }
}
