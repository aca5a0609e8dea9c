package nl.vliegwiel.bekostiging;

import java.math.BigDecimal;
import java.math.RoundingMode;

import org.jspecify.annotations.Nullable;

import nl.vliegwiel.web.Nederlands;

/** How amounts stand on the screen: thousands to compare, cents to settle. Exact, no floating point. */
public final class Bedrag {

    private Bedrag() {
    }

    /** € 545.123,45 */
    public static String precies(long cent) {
        long heel = Math.abs(cent) / 100;
        return (cent < 0 ? "−" : "") + "€ " + Nederlands.getal(heel) + ","
                + String.format(java.util.Locale.ROOT, "%02d", Math.abs(cent) % 100);
    }

    /** € 545.123 */
    public static String heel(long cent) {
        return (cent < 0 ? "−" : "") + "€ " + Nederlands.getal(rounded(Math.abs(cent), 2));
    }

    /** 545, of thousands of euros */
    public static String duizend(long cent) {
        return Nederlands.getal(rounded(cent, 5));
    }

    /** +135 or −12, of thousands; a word when it is not known. */
    public static String verschil(@Nullable Long cent) {
        if (cent == null)
            return "onbekend";
        long d = rounded(cent, 5);
        return d > 0 ? "+" + Nederlands.getal(d) : Nederlands.getal(d);
    }

    /** € 89, or a dash when there are no pupils to count. */
    public static String perLeerling(@Nullable Long cent) {
        return cent == null ? "–" : heel(cent);
    }

    /** € 2,3 miljoen, € 840.000 */
    public static String rond(long cent) {
        return Math.abs(cent) >= 100_000_000
                ? "€ " + Nederlands.getal(BigDecimal.valueOf(cent, 8).setScale(1, RoundingMode.HALF_UP).doubleValue(),
                        1)
                        + " miljoen"
                : heel(BigDecimal.valueOf(cent, 2).setScale(-3, RoundingMode.HALF_UP).movePointRight(2)
                        .longValueExact());
    }

    private static long rounded(long cent, int cijfers) {
        return BigDecimal.valueOf(cent, cijfers).setScale(0, RoundingMode.HALF_UP).longValueExact();
    }
}
