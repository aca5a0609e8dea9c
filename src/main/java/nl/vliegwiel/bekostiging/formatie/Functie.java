package nl.vliegwiel.bekostiging.formatie;

import java.math.BigDecimal;
import java.math.RoundingMode;

import nl.vliegwiel.web.Geweigerd;

/**
 * A function in the team, how much of it a school needs, and what it costs.
 *
 * @param norm fte per 1,000 pupils
 * @param minimum fte that every school has at least
 * @param pakket part of the package: these functions come together or not at all
 * @param domein which money may pay it
 * @param taakveld Iv3, for the books of a gemeente
 * @param bron of the norm
 */
public record Functie(String code, String naam, BigDecimal norm, BigDecimal minimum, boolean pakket, Domein domein,
        Loonkosten loon, String taakveld, Btw btw, String bron) {
    private static final BigDecimal DUIZEND = BigDecimal.valueOf(1000);

    public Functie {
        if (norm.signum() < 0 || minimum.signum() < 0)
            throw new Geweigerd("Fte van " + naam + " kan niet onder nul zijn.");
    }

    /** Fte for a school with this many pupils: formula 21, one decimal, half goes up. */
    public BigDecimal nodig(int leerlingen) {
        var volgensNorm = norm.multiply(BigDecimal.valueOf(leerlingen)).divide(DUIZEND, 1, RoundingMode.HALF_UP);
        return volgensNorm.max(minimum);
    }

    /** Cents of one fte in a year with VAT, exact. */
    public BigDecimal centPerFte() {
        return loon.perFte().movePointRight(2).multiply(btw.factor());
    }

    public Functie metBtw(Btw anders) {
        return new Functie(code, naam, norm, minimum, pakket, domein, loon, taakveld, anders, bron);
    }

    public Functie met(BigDecimal nieuweNorm, BigDecimal nieuwMinimum, Loonkosten nieuwLoon) {
        return new Functie(code, naam, nieuweNorm, nieuwMinimum, pakket, domein, nieuwLoon, taakveld, btw, bron);
    }
}
