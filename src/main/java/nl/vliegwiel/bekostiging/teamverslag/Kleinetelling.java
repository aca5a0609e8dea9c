package nl.vliegwiel.bekostiging.teamverslag;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;

/**
 * Which counts of one table may be shown beside their total: none from one to nine, and what is hidden cannot be computed
 * from the rest, since at least two are hidden that together are ten or more.
 */
final class Kleinetelling {
    static final int MINSTE = 10;

    private Kleinetelling() {
    }

    /** The same list; null where a count is hidden. The total of all may be shown when it is 0 or ten and more. */
    static List<@Nullable Integer> getoond(List<Integer> aantallen) {
        var uit = new ArrayList<@Nullable Integer>(aantallen);
        var groot = IntStream.range(0, aantallen.size()).boxed().filter(i -> aantallen.get(i) >= MINSTE)
                .sorted(Comparator.comparing(aantallen::get)).iterator();
        int verborgen = 0;
        int som = 0;
        for (int i = 0; i < aantallen.size(); i++)
            if (aantallen.get(i) > 0 && aantallen.get(i) < MINSTE) {
                uit.set(i, null);
                verborgen++;
                som += aantallen.get(i);
            }
        while (verborgen > 0 && (verborgen == 1 || som < MINSTE) && groot.hasNext()) {
            int volgende = groot.next();
            uit.set(volgende, null);
            verborgen++;
            som += aantallen.get(volgende);
        }
        return uit;
    }

    /** A total by itself. */
    static @Nullable Integer totaal(int aantal) {
        return aantal > 0 && aantal < MINSTE ? null : Integer.valueOf(aantal);
    }
}
