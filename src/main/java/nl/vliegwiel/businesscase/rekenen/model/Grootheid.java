package nl.vliegwiel.businesscase.rekenen.model;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * One number that the case assumes, with its uncertainty; drawn once per draw and used wherever its code stands.
 *
 * @param verdeling null when the number is not known: that is not zero, and what needs it cannot be computed
 * @param prijsjaar year of the prices of an amount in euros; null for all that is not money
 */
public record Grootheid(String code, String naam, String eenheid, @Nullable Verdeling verdeling,
        @Nullable Integer prijsjaar, Status status, @Nullable String bron, @Nullable LocalDate nagekekenOp,
        @Nullable String toelichting) {

    /** How the number was found. */
    public enum Status {
        GEMETEN, LITERATUUR, EXPERT, AANNAME, FICTIEF
    }

    public boolean geld() {
        return prijsjaar != null;
    }

    public Grootheid with(@Nullable Verdeling anders) {
        return new Grootheid(code, naam, eenheid, anders, prijsjaar, status, bron, nagekekenOp, toelichting);
    }
}
