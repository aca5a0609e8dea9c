package nl.vliegwiel.bekostiging.contract;

import java.math.BigDecimal;
import java.math.RoundingMode;

import nl.vliegwiel.web.Geweigerd;

/**
 * A settlement after the year: formula 18. Within the bandwidth the budget is paid; beyond it the parties share.
 *
 * @param begrootCent B
 * @param werkelijkCent A
 * @param bandbreedte percent of the budget, 0 to 100
 * @param aandeel percent of what lies beyond it that the payers bear, or get back
 */
public record Afrekening(long begrootCent, long werkelijkCent, BigDecimal bandbreedte, BigDecimal aandeel) {
    private static final BigDecimal HONDERD = BigDecimal.valueOf(100);

    public Afrekening {
        for (var procent : new BigDecimal[]{bandbreedte, aandeel})
            if (procent.signum() < 0 || procent.compareTo(HONDERD) > 0)
                throw new Geweigerd("Bandbreedte en aandeel zijn percentages van 0 tot en met 100.");
        if (begrootCent < 0 || werkelijkCent < 0)
            throw new Geweigerd("Begroting en werkelijke kosten kunnen niet onder nul zijn.");
    }

    /** What is paid in the end, in cents: B + sign(A − B) · s · max(0, |A − B| − b · B). */
    public long betaaldCent() {
        var verschil = BigDecimal.valueOf(werkelijkCent - begrootCent);
        var buiten = verschil.abs().subtract(BigDecimal.valueOf(begrootCent).multiply(bandbreedte).movePointLeft(2))
                .max(BigDecimal.ZERO);
        return BigDecimal.valueOf(begrootCent)
                .add(buiten.multiply(aandeel).movePointLeft(2).multiply(BigDecimal.valueOf(verschil.signum())))
                .setScale(0, RoundingMode.HALF_UP).longValueExact();
    }

    /** What is left for who did the work, below zero a loss: paid minus actual costs. */
    public long resultaatCent() {
        return betaaldCent() - werkelijkCent;
    }
}
