package nl.vliegwiel.monitor.peiling;

import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * What earlier publications gave away, and what they did not.
 *
 * @param verborgen per indicator the places that some publication hid: they stay hidden
 * @param getoond   per indicator the figures of the newest publication
 */
record Vorige(Map<String, Set<Plaats>> verborgen, Map<String, Map<Plaats, Uitkomst>> getoond) {

    static final Vorige GEEN = new Vorige(Map.of(), Map.of());

    boolean verborg(String indicator, Plaats plaats) {
        return verborgen.getOrDefault(indicator, Set.of()).contains(plaats);
    }

    @Nullable
    Uitkomst toonde(String indicator, Plaats plaats) {
        return getoond.getOrDefault(indicator, Map.of()).get(plaats);
    }
}
