package nl.vliegwiel.bekostiging.toedeling;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;

import nl.vliegwiel.web.Geweigerd;

/**
 * Floors and caps in a distribution: whoever would go over an edge stands on it, the others share the rest by weight.
 * Each round fixes the side with the largest violation together, until nobody is over an edge.
 */
final class Begrenzing {

    private Begrenzing() {
    }

    /** Exact shares in cents between the edges that sum to the amount. */
    static SortedMap<String, BigFraction> exact(long cent, Map<String, BigFraction> gewichten,
            Map<String, Grens> grenzen) {
        check(cent, gewichten.keySet(), grenzen);
        var vast = new TreeMap<String, BigFraction>();
        while (true) {
            var vrij = new TreeMap<String, BigFraction>(gewichten);
            vrij.keySet().removeAll(vast.keySet());
            var rest = BigFraction.of(cent);
            for (var deel : vast.values())
                rest = rest.subtract(deel);
            if (vrij.isEmpty() || weightless(vrij) && rest.signum() == 0) {
                vrij.keySet().forEach(code -> vast.put(code, BigFraction.ZERO));
                return vast;
            }
            var delen = Restmethode.exact(rest, vrij);
            var onder = new HashSet<String>();
            var boven = new HashSet<String>();
            var tekort = violation(delen, grenzen, true, onder);
            var teveel = violation(delen, grenzen, false, boven);
            if (onder.isEmpty() && boven.isEmpty()) {
                delen.putAll(vast);
                return delen;
            }
            boolean laag = tekort.compareTo(teveel) >= 0;
            for (var code : laag ? onder : boven)
                vast.put(code, edge(grenzen.get(code), laag));
        }
    }

    private static boolean weightless(Map<String, BigFraction> gewichten) {
        return gewichten.values().stream().allMatch(g -> g.signum() == 0);
    }

    /** The sum of what is under the floors, or over the caps; adds the codes. */
    private static BigFraction violation(Map<String, BigFraction> delen, Map<String, Grens> grenzen, boolean laag,
            Set<String> codes) {
        var som = BigFraction.ZERO;
        for (var deel : delen.entrySet()) {
            var grens = grenzen.get(deel.getKey());
            if (grens == null || (laag ? grens.minCent() : grens.maxCent()) == null)
                continue;
            var verschil = laag
                    ? edge(grens, true).subtract(deel.getValue())
                    : deel.getValue().subtract(edge(grens, false));
            if (verschil.signum() > 0) {
                som = som.add(verschil);
                codes.add(deel.getKey());
            }
        }
        return som;
    }

    private static BigFraction edge(@Nullable Grens grens, boolean laag) {
        Long cent = grens == null ? null : laag ? grens.minCent() : grens.maxCent();
        return BigFraction.of(cent == null ? 0 : cent);
    }

    private static void check(long cent, Set<String> codes, Map<String, Grens> grenzen) {
        long minst = 0;
        long meest = 0;
        boolean open = false;
        for (var code : codes) {
            var grens = grenzen.get(code);
            Long min = grens == null ? null : grens.minCent();
            Long max = grens == null ? null : grens.maxCent();
            minst += min == null ? 0 : min;
            meest += max == null ? 0 : max;
            open |= max == null;
        }
        if (minst > cent)
            throw new Geweigerd("De ondergrenzen zijn samen meer dan er te verdelen is. Verlaag er een.");
        if (!open && meest < cent)
            throw new Geweigerd("De bovengrenzen zijn samen minder dan er te verdelen is. Verhoog er een.");
    }
}
