package nl.vliegwiel.bekostiging.profijt;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.apache.commons.numbers.fraction.BigFraction;

import nl.vliegwiel.bekostiging.toedeling.Partijsoort;
import nl.vliegwiel.bekostiging.toedeling.Restmethode;

/**
 * Per row what is paid and what is gained over the years of the business case, and which transfers bring every payer to
 * at least zero. Transfers sum to zero.
 *
 * @param tekortCent what all transfers together cannot fill: the total does not allow it
 */
public record Profijt(List<Rij> rijen, long tekortCent) {

    /** One kind of parties, or one who gains without paying. overdrachtCent: above zero it receives. */
    public record Rij(String naam, boolean betaalt, long betaaltCent, long krijgtCent, long overdrachtCent) {
        public long saldoCent() {
            return krijgtCent - betaaltCent;
        }

        public long naOverdrachtCent() {
            return saldoCent() + overdrachtCent;
        }

        /** Gains and pays nothing. */
        public boolean liftMee() {
            return !betaalt && krijgtCent > 0;
        }
    }

    /**
     * @param perJaar contributions in cents per kind for each year from the first year of the business case on, in prices of
     *     one year; after the last year the last one goes on
     */
    public static Profijt van(Baten baten, Map<Partijsoort, List<Long>> perJaar) {
        var rijen = new ArrayList<Rij>();
        for (var soort : Partijsoort.values()) {
            long betaalt = present(perJaar.getOrDefault(soort, List.of()), baten);
            long krijgt = baten.baten().stream().filter(b -> b.soort() == soort).mapToLong(Baten.Baat::cent).sum();
            rijen.add(new Rij(soort.meervoud(), betaalt > 0, betaalt, krijgt, 0));
        }
        for (var baat : baten.baten())
            if (baat.soort() == null)
                rijen.add(new Rij(baat.naam(), false, 0, baat.cent(), 0));
        return balanced(rijen);
    }

    /** What the years cost, brought back to the first: the first counts whole, each next one by the rate. */
    static long present(List<Long> jaren, Baten baten) {
        if (jaren.isEmpty())
            return 0;
        var som = BigDecimal.ZERO;
        var groei = BigDecimal.ONE.add(baten.rente().movePointLeft(2));
        var factor = BigDecimal.ONE;
        for (int t = 0; t < baten.horizon(); t++) {
            long cent = t < jaren.size() ? jaren.get(t) : jaren.getLast();
            som = som.add(BigDecimal.valueOf(cent).multiply(factor));
            factor = factor.divide(groei, MathContext.DECIMAL128);
        }
        return som.setScale(0, RoundingMode.HALF_UP).longValueExact();
    }

    /** First payers with a gain give, then who gains without paying; each in proportion to what it has over. */
    static Profijt balanced(List<Rij> rijen) {
        long nodig = rijen.stream().filter(Rij::betaalt).mapToLong(r -> Math.max(0, -r.saldoCent())).sum();
        var overdracht = new HashMap<Integer, Long>();
        long gevonden = 0;
        for (boolean betaalt : new boolean[]{true, false}) {
            var over = new TreeMap<String, BigFraction>();
            long totaal = 0;
            for (int i = 0; i < rijen.size(); i++)
                if (rijen.get(i).betaalt() == betaalt && rijen.get(i).saldoCent() > 0) {
                    over.put(key(i), BigFraction.of(rijen.get(i).saldoCent()));
                    totaal += rijen.get(i).saldoCent();
                }
            long neem = Math.min(nodig - gevonden, totaal);
            if (neem > 0)
                Restmethode.verdeeld(neem, over).forEach((k, cent) -> overdracht.put(Integer.parseInt(k), -cent));
            gevonden += Math.max(0, neem);
        }
        var tekort = new TreeMap<String, BigFraction>();
        for (int i = 0; i < rijen.size(); i++)
            if (rijen.get(i).betaalt() && rijen.get(i).saldoCent() < 0)
                tekort.put(key(i), BigFraction.of(-rijen.get(i).saldoCent()));
        if (gevonden > 0)
            Restmethode.verdeeld(gevonden, tekort).forEach((k, cent) -> overdracht.put(Integer.parseInt(k), cent));
        var uit = new ArrayList<Rij>();
        for (int i = 0; i < rijen.size(); i++) {
            var r = rijen.get(i);
            uit.add(new Rij(r.naam(), r.betaalt(), r.betaaltCent(), r.krijgtCent(), overdracht.getOrDefault(i, 0L)));
        }
        return new Profijt(List.copyOf(uit), nodig - gevonden);
    }

    private static String key(int i) {
        return String.format(java.util.Locale.ROOT, "%04d", i);
    }
}
