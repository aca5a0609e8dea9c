package nl.vliegwiel.bekostiging.toedeling;

import java.util.Map;

/**
 * What parties win by the team according to a business case, before they pay for it; in cents, in one price level.
 *
 * @param perSoort of each kind together; a kind that misses is not known
 * @param perPartij of each party, by code; a party that misses is not known
 */
public record Winst(Map<Partijsoort, Long> perSoort, Map<String, Long> perPartij) {

    public Winst {
        perSoort = Map.copyOf(perSoort);
        perPartij = Map.copyOf(perPartij);
    }

    /** Without a business case. */
    public static Winst onbekend() {
        return new Winst(Map.of(), Map.of());
    }
}
