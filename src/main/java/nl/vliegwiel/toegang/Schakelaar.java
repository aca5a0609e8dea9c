package nl.vliegwiel.toegang;

import java.util.List;
import java.util.Map;

/**
 * A part of Vliegwiel that a region may leave off: a row of kennis/schakelaars.csv. What a law asks for is no such part.
 *
 * @param sleutel   its key: onderzoek
 * @param zonder    what happens when it is off
 * @param geldtVoor things of kennis/rollen.csv, and beginnings of paths with their slash, that go off with it
 */
public record Schakelaar(String sleutel, String naam, String uitleg, String zonder, List<String> geldtVoor) {

    static Schakelaar row(Map<String, String> r) {
        return new Schakelaar(r.getOrDefault("schakelaar", ""), r.getOrDefault("naam", ""),
                r.getOrDefault("uitleg", ""), r.getOrDefault("zonder", ""),
                List.of(r.getOrDefault("geldt_voor", "").split(" ")));
    }

    /** Is this thing, or this address, part of it? */
    boolean geldt(String onderdeel, String pad) {
        return geldtVoor.stream().anyMatch(
                w -> w.startsWith("/") ? pad.equals(w) || pad.startsWith(w + "/") : w.equals(onderdeel));
    }
}
