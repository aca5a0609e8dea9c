package nl.vliegwiel.leerling;

import java.time.OffsetDateTime;

import org.jspecify.annotations.Nullable;

/**
 * What a reader may see of one casus today, and on which ground.
 *
 * @param werk plan, contacts and goals; false: only who it is and in which phase
 * @param schrijven may add to these
 * @param verzuim the absence that schools delivered
 * @param beheren may say who works on it and in which phase it is
 * @param grond the strongest ground: toestemming, uitzondering, houder, noodtoegang, schooldossier or eigen
 * @param tot when this ground ends; null when it has no end
 */
public record Inzage(boolean werk, boolean schrijven, boolean verzuim, boolean beheren, String grond,
        @Nullable OffsetDateTime tot) {

    /** The word of the log for why this role reads: the purpose that was consented to, or what else opened the file. */
    public String waarom(String rol) {
        return switch (grond) {
            case "toestemming" -> switch (rol) {
                case "consulent" -> "swv";
                case "leerplicht", "toegang", "jeugdarts" -> rol;
                default -> "begeleiding";
            };
            case "uitzondering", "noodtoegang", "houder" -> grond;
            default -> "schooldossier";
        };
    }
}
