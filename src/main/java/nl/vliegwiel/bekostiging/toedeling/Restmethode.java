package nl.vliegwiel.bekostiging.toedeling;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

import org.apache.commons.numbers.fraction.BigFraction;

import nl.vliegwiel.web.Geweigerd;

/**
 * Cents that always close: each party gets its exact share without the part of a cent, and the cents left over go to the
 * largest parts, at a tie to the first code. Exact fractions, nothing is rounded before.
 */
public final class Restmethode {

    private Restmethode() {
    }

    /**
     * The share in cents of each code, in the order of the codes; below zero when the amount is (a refund).
     *
     * @param gewichten not negative, not all zero
     */
    public static SortedMap<String, Long> verdeeld(long cent, Map<String, BigFraction> gewichten) {
        var exact = exact(BigFraction.of(Math.abs(cent)), gewichten);
        var uit = rounded(Math.abs(cent), exact);
        if (cent < 0)
            uit.replaceAll((code, deel) -> -deel);
        return uit;
    }

    /** The same with floors and caps; refuses when they leave no room. */
    public static SortedMap<String, Long> verdeeld(long cent, Map<String, BigFraction> gewichten,
            Map<String, Grens> grenzen) {
        return grenzen.isEmpty()
                ? verdeeld(cent, gewichten)
                : rounded(cent, Begrenzing.exact(cent, gewichten, grenzen));
    }

    /** Each share of the amount as an exact fraction, in cents. */
    static SortedMap<String, BigFraction> exact(BigFraction cent, Map<String, BigFraction> gewichten) {
        var som = BigFraction.ZERO;
        for (var gewicht : gewichten.values()) {
            if (gewicht.signum() < 0)
                throw new Geweigerd("Een gewicht onder nul kan niet. Controleer de aantallen.");
            som = som.add(gewicht);
        }
        if (som.signum() == 0)
            throw new Geweigerd("Niemand telt mee in deze sleutel: alle aantallen zijn nul. Kies een andere sleutel.");
        var exact = new TreeMap<String, BigFraction>();
        for (var deel : gewichten.entrySet())
            exact.put(deel.getKey(), cent.multiply(deel.getValue()).divide(som));
        return exact;
    }

    /** Whole cents from exact shares that sum to this many cents. */
    static SortedMap<String, Long> rounded(long cent, SortedMap<String, BigFraction> exact) {
        var uit = new TreeMap<String, Long>();
        var rest = new TreeMap<String, BigFraction>();
        long over = cent;
        for (var deel : exact.entrySet()) {
            long heel = floor(deel.getValue());
            uit.put(deel.getKey(), heel);
            rest.put(deel.getKey(), deel.getValue().subtract(heel));
            over -= heel;
        }
        rest.entrySet().stream()
                .sorted(Map.Entry.<String, BigFraction>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(over).forEach(deel -> uit.merge(deel.getKey(), 1L, Long::sum));
        return uit;
    }

    /** Amounts in cents that sum to zero, as whole cents that still do: what is given and what is received is shared apart. */
    public static List<Long> nulsom(List<BigDecimal> cent) {
        var geeft = new TreeMap<String, BigFraction>();
        var krijgt = new TreeMap<String, BigFraction>();
        var som = BigDecimal.ZERO;
        for (int i = 0; i < cent.size(); i++)
            if (cent.get(i).signum() != 0) {
                (cent.get(i).signum() < 0 ? geeft : krijgt).put(String.format(Locale.ROOT, "%04d", i),
                        Weging.fraction(cent.get(i).abs()));
                som = som.add(cent.get(i).max(BigDecimal.ZERO));
            }
        var uit = new ArrayList<>(Collections.nCopies(cent.size(), 0L));
        if (geeft.isEmpty() || krijgt.isEmpty())
            return uit;
        long heel = som.setScale(0, RoundingMode.HALF_UP).longValueExact();
        verdeeld(-heel, geeft).forEach((i, deel) -> uit.set(Integer.parseInt(i), deel));
        verdeeld(heel, krijgt).forEach((i, deel) -> uit.set(Integer.parseInt(i), deel));
        return uit;
    }

    /** The whole cents in a share that is not negative. */
    static long floor(BigFraction deel) {
        BigInteger teller = deel.getNumerator();
        return teller.divide(deel.getDenominator()).longValueExact();
    }
}
