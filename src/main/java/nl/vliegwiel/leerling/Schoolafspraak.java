package nl.vliegwiel.leerling;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import nl.vliegwiel.web.Nederlands;

/**
 * What was agreed on extra support at school, by kind and days only.
 *
 * @param soort opp, arrangement or tlv
 * @param tot first day that it no longer holds; null: no end is known
 * @param geevalueerdOp of an OPP: last evaluated; null: not told
 * @param categorie of a TLV: laag, midden, hoog; empty: not told
 */
public record Schoolafspraak(long jeugdigeId, String soort, LocalDate van, @Nullable LocalDate tot,
        @Nullable LocalDate geevalueerdOp, String categorie) {

    public String naam() {
        return switch (soort) {
            case "opp" -> "Ontwikkelingsperspectief (OPP)";
            case "tlv" -> "Toelaatbaarheidsverklaring (TLV)" + (categorie.isEmpty() ? "" : ", " + categorie);
            default -> "Arrangement";
        };
    }

    /** Sinds 1 augustus 2025, geldig tot en met 31 juli 2026, geëvalueerd op 3 maart 2026. */
    public String zin() {
        return "Sinds " + Nederlands.datum(van)
                + (tot == null ? "" : ", tot en met " + Nederlands.datum(tot.minusDays(1)))
                + (geevalueerdOp == null ? "" : ", geëvalueerd op " + Nederlands.datum(geevalueerdOp)) + ".";
    }

    public boolean geldt(LocalDate op) {
        return !op.isBefore(van) && (tot == null || op.isBefore(tot));
    }
}
