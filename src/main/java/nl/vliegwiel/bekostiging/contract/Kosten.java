package nl.vliegwiel.bekostiging.contract;

import java.math.BigDecimal;
import java.math.RoundingMode;

import nl.vliegwiel.web.Geweigerd;

/**
 * What the work costs who does it: a fixed part that does not follow the volume, and the rest per pupil.
 *
 * @param verwacht pupils helped in a year as expected
 * @param centBijVerwacht costs at that volume
 * @param vast percent of those that stays at any volume
 */
public record Kosten(int verwacht, long centBijVerwacht, BigDecimal vast) {
    private static final BigDecimal HONDERD = BigDecimal.valueOf(100);

    public Kosten {
        if (verwacht <= 0)
            throw new Geweigerd("Schrijf hoeveel leerlingen je verwacht, meer dan nul.");
        if (centBijVerwacht < 0)
            throw new Geweigerd("De kosten kunnen niet onder nul zijn.");
        if (vast.signum() < 0 || vast.compareTo(HONDERD) > 0)
            throw new Geweigerd("Het vaste deel is een percentage van 0 tot en met 100.");
    }

    /** Costs in cents at this volume. */
    public long bij(int aantal) {
        var totaal = BigDecimal.valueOf(centBijVerwacht);
        var vastDeel = totaal.multiply(vast).movePointLeft(2);
        return vastDeel.add(totaal.subtract(vastDeel).multiply(BigDecimal.valueOf(aantal))
                .divide(BigDecimal.valueOf(verwacht), 10, RoundingMode.HALF_UP)).setScale(0, RoundingMode.HALF_UP)
                .longValueExact();
    }

    /** Price of one pupil at the expected volume, in cents. */
    public long prijs() {
        return BigDecimal.valueOf(centBijVerwacht).divide(BigDecimal.valueOf(verwacht), 0, RoundingMode.HALF_UP)
                .longValueExact();
    }
}
