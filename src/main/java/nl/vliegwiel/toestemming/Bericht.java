package nl.vliegwiel.toestemming;

import java.time.LocalDate;
import java.time.OffsetDateTime;

import org.jspecify.annotations.Nullable;

/**
 * A notice without content: that something changed in a casus, never what or of whom.
 *
 * @param onderwerp key of the weighing or the break-glass; null otherwise
 * @param casusSleutel key of the casus, only as long as this reader may see it
 * @param uiterlijk the last day to act on it
 */
public record Bericht(String sleutel, String soort, @Nullable String onderwerp, @Nullable String casusSleutel,
        @Nullable LocalDate uiterlijk, OffsetDateTime gemaaktOp) {

    /** One sentence; family reads its own. */
    public String tekst(boolean gezin) {
        return switch (soort) {
            case "gedeeld" -> "Je kunt een casus openen: er is toestemming.";
            case "gestopt" -> gezin
                    ? "Er wordt niet meer gedeeld."
                    : "Er is een toestemming gestopt. Je kunt een casus niet meer openen.";
            case "afweging" -> "Een collega vraagt je om mee te beslissen over een afweging zonder toestemming.";
            case "noodtoegang" -> "Een collega nam noodtoegang. Beoordeel of dat terecht was.";
            default -> throw new IllegalStateException("onbekend bericht: " + soort);
        };
    }

    /** Where to go on; null when there is nothing to open. */
    public @Nullable String url() {
        return switch (soort) {
            case "gedeeld" -> casusSleutel == null ? null : "/leerlingen/" + casusSleutel;
            case "afweging" -> "/afwegingen/" + onderwerp;
            case "noodtoegang" -> "/noodtoegang/" + onderwerp;
            default -> null;
        };
    }
}
