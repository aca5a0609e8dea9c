package nl.vliegwiel.bekostiging.toedeling;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;

import nl.vliegwiel.web.Geweigerd;

/**
 * An amount shared in two stages: over the kinds of parties, then within each kind. All sums close in cents.
 *
 * @param perSoort cents per kind of parties; those with 0% too
 * @param bijdragen by kind, then by code
 */
public record Toedeling(Scenario scenario, long cent, Map<Partijsoort, Long> perSoort, List<Bijdrage> bijdragen) {

    /**
     * Refuses (Geweigerd) with the sentence what to do.
     *
     * @param winst for the keys of gains
     */
    public static Toedeling van(long cent, List<Partij> partijen, Scenario scenario, Winst winst) {
        scenario.check();
        var perSoort = kinds(cent, scenario, winst);
        var bijdragen = new ArrayList<Bijdrage>();
        perSoort.forEach((soort, bedrag) -> {
            if (bedrag != 0)
                bijdragen.addAll(within(bedrag, soort, partijen, scenario, winst));
            else
                partijen.stream().filter(p -> p.soort() == soort).sorted(Comparator.comparing(Partij::code))
                        .forEach(p -> bijdragen
                                .add(contribution(p, p.code(), soort, 0, BigFraction.ZERO, List.of(), null)));
        });
        return new Toedeling(scenario, cent, perSoort, List.copyOf(bijdragen));
    }

    private static Map<Partijsoort, Long> kinds(long cent, Scenario scenario, Winst winst) {
        var gewichten = new TreeMap<String, BigFraction>();
        for (var soort : Partijsoort.values())
            gewichten.put(String.valueOf(soort.ordinal()), scenario.naarProfijt()
                    ? BigFraction.of(gain(soort, winst))
                    : Weging.fraction(scenario.deel(soort)));
        if (gewichten.values().stream().allMatch(g -> g.signum() == 0))
            throw new Geweigerd(
                    "Volgens de kosten en baten wint geen enkele soort partij erbij. Spreek percentages af.");
        var delen = Restmethode.verdeeld(cent, gewichten);
        var uit = new LinkedHashMap<Partijsoort, Long>();
        for (var soort : Partijsoort.values())
            uit.put(soort, delen.getOrDefault(String.valueOf(soort.ordinal()), 0L));
        return uit;
    }

    /** A loss counts as no gain. Refuses when it is not known: that is no zero. */
    private static long gain(Partijsoort soort, Winst winst) {
        Long cent = winst.perSoort().get(soort);
        if (cent == null)
            throw new Geweigerd(
                    "Van de " + soort.meervoud() + " weten we niet wat zij erbij winnen. Neem bij Partijen de"
                            + " baten over, of spreek percentages af.");
        return Math.max(0, cent);
    }

    private static List<Bijdrage> within(long cent, Partijsoort soort, List<Partij> partijen, Scenario scenario,
            Winst winst) {
        var delen = new Weging(partijen, soort, scenario, cent, winst).delen();
        SortedMap<String, BigFraction> gewichten = Weging.samen(delen);
        var grenzen = scenario.grenzenVan(gewichten.keySet());
        var centen = Restmethode.verdeeld(cent, gewichten, grenzen);
        var uit = new ArrayList<Bijdrage>();
        gewichten.forEach((code, gewicht) -> {
            var partij = partijen.stream().filter(p -> p.code().equals(code)).findFirst().orElse(null);
            uit.add(contribution(partij, code, soort, centen.getOrDefault(code, 0L),
                    BigFraction.of(cent).multiply(gewicht), delen.getOrDefault(code, List.of()), grenzen.get(code)));
        });
        return uit;
    }

    private static Bijdrage contribution(@Nullable Partij p, String code, Partijsoort soort, long cent,
            BigFraction exact, List<Weegdeel> delen, @Nullable Grens grens) {
        boolean opGrens = grens != null && grens.houdt(cent);
        return p == null
                ? new Bijdrage(code, "Buiten de regio", soort, cent, exact, null, null, delen, opGrens, false)
                : new Bijdrage(code, p.naam(), soort, cent, exact, p.huidigCent(), p.leerlingen(), delen, opGrens,
                        true);
    }

    /** Percent that a kind of parties pays of the whole. */
    public BigDecimal procent(Partijsoort soort) {
        return scenario.naarProfijt() && cent != 0
                ? BigDecimal.valueOf(perSoort.getOrDefault(soort, 0L)).movePointRight(2).divide(
                        BigDecimal.valueOf(cent),
                        1, RoundingMode.HALF_UP)
                : scenario.deel(soort);
    }

    /** Cents of each code. */
    public SortedMap<String, Long> perPartij() {
        var uit = new TreeMap<String, Long>();
        bijdragen.forEach(b -> uit.put(b.code(), b.cent()));
        return uit;
    }

    public List<Bijdrage> van(Partijsoort soort) {
        return bijdragen.stream().filter(b -> b.soort() == soort).toList();
    }
}
