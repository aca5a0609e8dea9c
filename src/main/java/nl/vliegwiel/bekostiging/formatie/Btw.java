package nl.vliegwiel.bekostiging.formatie;

import java.math.BigDecimal;

import nl.vliegwiel.web.Geweigerd;

/**
 * VAT of a line as the parties expect it: a field, no verdict of the tax office.
 *
 * @param procent 0 to 100
 * @param terug percent of it that comes back (btw-compensatiefonds), 0 to 100
 * @param uitgezocht somebody who knows has looked at it
 */
public record Btw(BigDecimal procent, BigDecimal terug, boolean uitgezocht) {
    private static final BigDecimal HONDERD = BigDecimal.valueOf(100);

    public Btw {
        for (var deel : new BigDecimal[]{procent, terug})
            if (deel.signum() < 0 || deel.compareTo(HONDERD) > 0)
                throw new Geweigerd("Btw is een percentage van 0 tot en met 100.");
    }

    public static Btw geen() {
        return new Btw(BigDecimal.ZERO, BigDecimal.ZERO, false);
    }

    /** 1 + btw × (1 − terug): formula 7. */
    public BigDecimal factor() {
        return BigDecimal.ONE.add(procent.multiply(HONDERD.subtract(terug)).movePointLeft(4));
    }
}
