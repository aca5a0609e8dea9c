package nl.vliegwiel.bekostiging.toedeling;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import nl.vliegwiel.web.Geweigerd;

/**
 * One way to share the costs: parts of the kinds of parties, keys within each kind, edges, and who pays for pupils from outside.
 *
 * @param letter A, B, C …
 * @param delen percent of each kind of parties; together 100; they count unless deelwijze says otherwise
 * @param sleutels per kind one key, or a mix whose parts make 100
 * @param afgesproken percent per party, for the key of agreed percentages; per kind together 100
 * @param deelwijze how the kinds share; null: by delen
 */
public record Scenario(String letter, String naam, String zin, Map<Partijsoort, BigDecimal> delen,
        Map<Partijsoort, List<Sleuteldeel>> sleutels, Map<String, BigDecimal> afgesproken, List<Grens> grenzen,
        BuitenRegio buiten, @Nullable Deelwijze deelwijze) {
    public static final BigDecimal HONDERD = BigDecimal.valueOf(100);

    public Scenario {
        delen = Map.copyOf(delen);
        sleutels = Map.copyOf(sleutels);
        afgesproken = Map.copyOf(afgesproken);
        grenzen = List.copyOf(grenzen);
    }

    public BigDecimal deel(Partijsoort soort) {
        return delen.getOrDefault(soort, BigDecimal.ZERO);
    }

    public List<Sleuteldeel> sleutel(Partijsoort soort) {
        return sleutels.getOrDefault(soort, List.of(Sleuteldeel.heel(Verdeelsleutel.GELIJK)));
    }

    /** Refuses parts that do not make 100, or that are below zero. */
    public void check() {
        var som = BigDecimal.ZERO;
        for (var deel : delen.values()) {
            if (deel.signum() < 0)
                throw new Geweigerd("Een deel kan niet onder nul zijn.");
            som = som.add(deel);
        }
        if (som.compareTo(HONDERD) != 0)
            throw new Geweigerd("De delen zijn samen " + procent(som) + "%. Maak er samen 100% van.");
        for (var mix : sleutels.values()) {
            if (mix.stream().anyMatch(d -> d.procent().signum() < 0))
                throw new Geweigerd("Een deel van een sleutel kan niet onder nul zijn.");
            var heel = mix.stream().map(Sleuteldeel::procent).reduce(BigDecimal.ZERO, BigDecimal::add);
            if (heel.compareTo(HONDERD) != 0)
                throw new Geweigerd("De sleutels zijn samen " + procent(heel) + "%. Maak er samen 100% van.");
        }
    }

    /** Do the kinds share by what they win? */
    public boolean naarProfijt() {
        return deelwijze == Deelwijze.PROFIJT;
    }

    public Scenario metDeelwijze(Deelwijze anders) {
        return new Scenario(letter, naam, zin, delen, sleutels, afgesproken, grenzen, buiten, anders);
    }

    public Map<String, Grens> grenzenVan(java.util.Collection<String> codes) {
        return grenzen.stream().filter(g -> codes.contains(g.partij()))
                .collect(Collectors.toMap(Grens::partij, g -> g, (a, b) -> b));
    }

    /** The same with one whole key for all kinds that can have it. */
    public Scenario metSleutel(Partijsoort soort, List<Sleuteldeel> sleutel) {
        var nieuw = new java.util.HashMap<>(sleutels);
        nieuw.put(soort, sleutel);
        return new Scenario(letter, naam, zin, delen, nieuw, afgesproken, grenzen, buiten, deelwijze);
    }

    public Scenario genoemd(String nieuweLetter, String nieuweNaam, String nieuweZin) {
        return new Scenario(nieuweLetter, nieuweNaam, nieuweZin, delen, sleutels, afgesproken, grenzen, buiten,
                deelwijze);
    }

    static String procent(BigDecimal getal) {
        return getal.stripTrailingZeros().toPlainString().replace('.', ',');
    }
}
