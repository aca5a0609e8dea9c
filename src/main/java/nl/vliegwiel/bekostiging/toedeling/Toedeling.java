package nl.vliegwiel.bekostiging.toedeling;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;

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
     * @param profijt gain in cents per party code, for the key of gains; may be empty
     */
    public static Toedeling van(long cent, List<Partij> partijen, Scenario scenario, Map<String, Long> profijt) {
        scenario.check();
        var perSoort = kinds(cent, scenario);
        var bijdragen = new ArrayList<Bijdrage>();
        perSoort.forEach((soort, bedrag) -> {
            if (scenario.deel(soort).signum() > 0 && bedrag != 0)
                bijdragen.addAll(within(bedrag, soort, partijen, scenario, profijt));
            else
                partijen.stream().filter(p -> p.soort() == soort).sorted(Comparator.comparing(Partij::code))
                        .forEach(p -> bijdragen.add(contribution(p, p.code(), soort, 0, BigFraction.ZERO, List.of())));
        });
        return new Toedeling(scenario, cent, perSoort, List.copyOf(bijdragen));
    }

    private static Map<Partijsoort, Long> kinds(long cent, Scenario scenario) {
        var gewichten = new TreeMap<String, BigFraction>();
        for (var soort : Partijsoort.values())
            gewichten.put(String.valueOf(soort.ordinal()), Weging.fraction(scenario.deel(soort)));
        var delen = Restmethode.verdeeld(cent, gewichten);
        var uit = new LinkedHashMap<Partijsoort, Long>();
        for (var soort : Partijsoort.values())
            uit.put(soort, delen.getOrDefault(String.valueOf(soort.ordinal()), 0L));
        return uit;
    }

    private static List<Bijdrage> within(long cent, Partijsoort soort, List<Partij> partijen, Scenario scenario,
            Map<String, Long> profijt) {
        var delen = new Weging(partijen, soort, scenario, cent, profijt).delen();
        SortedMap<String, BigFraction> gewichten = Weging.samen(delen);
        var grenzen = scenario.grenzenVan(gewichten.keySet());
        var centen = Restmethode.verdeeld(cent, gewichten, grenzen);
        var uit = new ArrayList<Bijdrage>();
        gewichten.forEach((code, gewicht) -> {
            var partij = partijen.stream().filter(p -> p.code().equals(code)).findFirst().orElse(null);
            uit.add(contribution(partij, code, soort, centen.getOrDefault(code, 0L),
                    BigFraction.of(cent).multiply(gewicht), delen.getOrDefault(code, List.of())));
        });
        return uit;
    }

    private static Bijdrage contribution(@Nullable Partij p, String code, Partijsoort soort, long cent,
            BigFraction exact, List<Weegdeel> delen) {
        boolean opGrens = exact.subtract(cent).abs().compareTo(BigFraction.ONE) >= 0;
        return p == null
                ? new Bijdrage(code, "Buiten de regio", soort, cent, exact, null, null, delen, opGrens, false)
                : new Bijdrage(code, p.naam(), soort, cent, exact, p.huidigCent(), p.leerlingen(), delen, opGrens,
                        true);
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
