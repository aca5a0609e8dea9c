package nl.vliegwiel.bekostiging.formatie;

import java.math.BigDecimal;

import org.jspecify.annotations.Nullable;

/**
 * One function at one school: what it needs beside what was there before the team.
 *
 * @param nodig fte by the norm; 0 when the school does without
 * @param nulmeting fte before the team; null: not measured
 */
public record Inzet(Functie functie, BigDecimal nodig, @Nullable BigDecimal nulmeting) {

    /** Fte on top of the hours of before; null when those were not measured. */
    public @Nullable BigDecimal extra() {
        return nulmeting == null ? null : nodig.subtract(nulmeting).max(BigDecimal.ZERO);
    }

    /** Fte that was there already and now works in the team; null when not measured. */
    public @Nullable BigDecimal verschoven() {
        return nulmeting == null ? null : nodig.min(nulmeting);
    }

    /** Fte of before that the norm does not ask for; null when not measured. */
    public @Nullable BigDecimal bovenNorm() {
        return nulmeting == null ? null : nulmeting.subtract(nodig).max(BigDecimal.ZERO);
    }
}
