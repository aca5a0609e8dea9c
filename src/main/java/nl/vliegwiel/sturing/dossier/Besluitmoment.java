package nl.vliegwiel.sturing.dossier;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import nl.vliegwiel.web.Nederlands;

/**
 * When a question is or was decided.
 *
 * @param uitkomst of the last decision; null when there is none
 */
public record Besluitmoment(String sleutel, String vraag, String gremium, LocalDate datum,
        @Nullable LocalDate stukkenOp, @Nullable String uitkomst) {

    /** Is there an answer; putting it off is none. */
    public boolean besloten() {
        return uitkomst != null && !"uitstel".equals(uitkomst);
    }

    public boolean go() {
        return uitkomst != null && uitkomst.startsWith("go");
    }

    /** Go, Go mits, No-go; null as long as there is no answer. */
    public @Nullable String woord() {
        return besloten() && uitkomst != null ? Standpunt.woord(uitkomst) : null;
    }

    /** When the papers are ready. */
    public String stukken(LocalDate vandaag) {
        return stukkenOp == null
                ? "Wanneer de stukken klaar zijn, staat er niet bij."
                : stukkenOp.isAfter(vandaag)
                        ? "Stukken klaar op " + Nederlands.datum(stukkenOp) + "."
                        : "De stukken moesten klaar zijn op " + Nederlands.datum(stukkenOp) + ".";
    }

    public String url() {
        return "/planning/dossiers/" + sleutel;
    }
}
