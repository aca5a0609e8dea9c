package nl.vliegwiel.monitor.peiling;

import java.util.Map;

import org.jspecify.annotations.Nullable;

import nl.vliegwiel.monitor.indicator.Uitsplitsing;

/**
 * One cell as it is stored and shown. A cell that is not shown has no numbers at all; in a cell that is not yet known (half has
 * not ended) only n is there.
 *
 * @param plek   value per dimension; ids of school and gemeente as text
 * @param moment month number (year × 12 + month − 1) or first year of the school year
 * @param waarde share, ratio or median in days; laag and hoog its 95 percent limits, null where a limit cannot be known
 * @param verschil pilot minus vergelijking, on cells of the pilot
 */
public record Uitkomst(String indicator, Uitsplitsing tabel, Map<String, String> plek, int moment,
        @Nullable Double teller,
        @Nullable Double noemer, @Nullable Long n, @Nullable Double waarde, @Nullable Double laag,
        @Nullable Double hoog,
        @Nullable Double verschil, @Nullable Double verschilLaag, @Nullable Double verschilHoog,
        @Nullable NietGetoond nietGetoond) {

    /** Why a cell has no number. */
    public enum NietGetoond {
        KLEIN, AFGELEID, ONBEKEND
    }

    public boolean getoond() {
        return nietGetoond == null;
    }

    public @Nullable String plek(String dimensie) {
        return plek.get(dimensie);
    }
}
