package nl.vliegwiel.ondersteuning.mijnplan;

import java.time.LocalDate;
import java.time.OffsetDateTime;

import org.jspecify.annotations.Nullable;

/**
 * Something in the file is not right, says the young person or a parent; answered with what was done and why.
 *
 * @param besluit aangepast, deels or niet; null: not answered yet
 * @param wie who asks, in words; empty where the reader may not know
 * @param beantwoordDoor name of who answered; null before that
 */
public record Correctieverzoek(long id, String sleutel, long casusId, String tekst, OffsetDateTime gedaanOp, String wie,
        LocalDate antwoordenVoor, @Nullable String besluit, String antwoord, @Nullable OffsetDateTime beantwoordOp,
        @Nullable String beantwoordDoor) {

    public boolean open() {
        return besluit == null;
    }

    /** Aangepast, deels aangepast, niet aangepast. */
    public String uitkomst() {
        return switch (besluit == null ? "" : besluit) {
            case "aangepast" -> "Aangepast";
            case "deels" -> "Deels aangepast";
            case "niet" -> "Niet aangepast";
            default -> "Nog geen antwoord";
        };
    }
}
