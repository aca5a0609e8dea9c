package nl.vliegwiel.bekostiging.profijt;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;

import nl.vliegwiel.bekostiging.toedeling.Bijdrage;
import nl.vliegwiel.bekostiging.toedeling.Partij;
import nl.vliegwiel.bekostiging.toedeling.Partijsoort;
import nl.vliegwiel.bekostiging.toedeling.Restmethode;

/**
 * What is paid for the team on top of what was there, beside what is gained, over the same years and in one price level;
 * and which transfers bring every payer to at least zero. Transfers sum to zero.
 *
 * @param partijen the same of each party, as far as its gain is known
 * @param tekortCent what all transfers together cannot fill: the total does not allow it
 * @param prijszin how the gains came in prices of the funding; null: they were typed
 */
public record Profijt(List<Rij> rijen, List<Partijrij> partijen, long tekortCent, @Nullable String prijszin) {

    /**
     * One kind of parties, or one who gains without paying.
     *
     * @param afgesprokenCent transfers in the study, above zero it receives
     * @param anderCent what it pays beside the team
     * @param overdrachtCent transfer that would bring all payers to zero, above zero it receives
     */
    public record Rij(String naam, boolean betaalt, long betaaltCent, long batenCent, long afgesprokenCent,
            long anderCent, long overdrachtCent) {
        /** What comes back: gains and transfers of the study, less what it pays beside the team. */
        public long krijgtCent() {
            return batenCent + afgesprokenCent - anderCent;
        }

        public long saldoCent() {
            return krijgtCent() - betaaltCent;
        }

        public long naOverdrachtCent() {
            return saldoCent() + overdrachtCent;
        }

        /** Gains and pays nothing. */
        public boolean liftMee() {
            return !betaalt && krijgtCent() > 0;
        }

        Rij met(long overdracht) {
            return new Rij(naam, betaalt, betaaltCent, batenCent, afgesprokenCent, anderCent, overdracht);
        }
    }

    /** One party. krijgtCent null: its gain is not known. */
    public record Partijrij(String naam, long betaaltCent, @Nullable Long krijgtCent) {
        public @Nullable Long saldoCent() {
            return krijgtCent == null ? null : krijgtCent - betaaltCent;
        }
    }

    /**
     * @param perJaar contributions for each year from the first of the funding on, in prices of one year; after the last
     *     year the last one goes on
     */
    public static Profijt van(Baten baten, List<Partij> partijen, List<List<Bijdrage>> perJaar) {
        var perSoort = new EnumMap<Partijsoort, List<Long>>(Partijsoort.class);
        for (var soort : Partijsoort.values())
            perSoort.put(soort, perJaar.stream().map(jaar -> jaar.stream().filter(b -> b.soort() == soort)
                    .mapToLong(Bijdrage::cent).sum()).toList());
        var som = balanced(rows(baten, perSoort));
        var winst = baten.winst(partijen).perPartij();
        var een = new ArrayList<Partijrij>();
        for (var p : partijen.stream().sorted(Comparator.comparing(Partij::soort).thenComparing(Partij::code)).toList())
            een.add(new Partijrij(p.naam(),
                    present(perJaar.stream().map(jaar -> jaar.stream().filter(b -> b.code().equals(p.code()))
                            .mapToLong(Bijdrage::cent).sum()).toList(), baten),
                    winst.get(p.code())));
        var herkomst = baten.herkomst();
        return new Profijt(som.rijen(), een, som.tekortCent(), herkomst == null ? null : herkomst.prijs().zin());
    }

    static List<Rij> rows(Baten baten, Map<Partijsoort, List<Long>> perSoort) {
        var groepen = new ArrayList<List<Baten.Baat>>();
        for (var soort : Partijsoort.values())
            groepen.add(baten.baten().stream().filter(b -> b.soort() == soort).toList());
        baten.baten().stream().filter(b -> b.soort() == null).forEach(b -> groepen.add(List.of(b)));
        var over = Restmethode.nulsom(groepen.stream()
                .map(g -> factor(baten)
                        .multiply(BigDecimal.valueOf(g.stream().mapToLong(Baten.Baat::overdracht).sum())))
                .toList());
        var uit = new ArrayList<Rij>();
        for (int i = 0; i < groepen.size(); i++) {
            var groep = groepen.get(i);
            boolean partner = i < Partijsoort.values().length;
            long betaalt = partner
                    ? present(perSoort.getOrDefault(Partijsoort.values()[i], List.of()), baten)
                    : 0;
            uit.add(new Rij(partner ? Partijsoort.values()[i].meervoud() : groep.getFirst().naam(), betaalt > 0,
                    betaalt,
                    baten.omgerekend(groep.stream().mapToLong(Baten.Baat::cent).sum()), over.get(i),
                    baten.omgerekend(groep.stream().mapToLong(Baten.Baat::ander).sum()), 0));
        }
        return uit;
    }

    private static BigDecimal factor(Baten baten) {
        var herkomst = baten.herkomst();
        return herkomst == null ? BigDecimal.ONE : herkomst.prijs().factor();
    }

    /** What the years cost, brought back to the first as the business case does. */
    static long present(List<Long> jaren, Baten baten) {
        if (jaren.isEmpty())
            return 0;
        var som = BigDecimal.ZERO;
        for (int t = 0; t < baten.aantalJaren(); t++)
            som = som.add(baten.gewicht(t)
                    .multiply(BigDecimal.valueOf(t < jaren.size() ? jaren.get(t) : jaren.getLast())));
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
        for (int i = 0; i < rijen.size(); i++)
            uit.add(rijen.get(i).met(overdracht.getOrDefault(i, 0L)));
        return new Profijt(List.copyOf(uit), List.of(), nodig - gevonden, null);
    }

    private static String key(int i) {
        return String.format(java.util.Locale.ROOT, "%04d", i);
    }
}
