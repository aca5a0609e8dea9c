package nl.vliegwiel.monitor.peiling;

import java.util.Map;

import org.jspecify.annotations.Nullable;

import nl.vliegwiel.monitor.indicator.Uitsplitsing;

/** Where a figure stands: in which table, at which place in it, when. The same in every peiling. */
record Plaats(Uitsplitsing tabel, Map<String, String> plek, int moment) {

    /** Who delivers what is counted here, and so knows it: a school, or a gemeente with a figure per gemeente; null: nobody. */
    @Nullable
    String eigenaar(boolean perGemeente) {
        return plek.get(perGemeente ? "woongemeente" : "school");
    }

    static Plaats van(Cel cel) {
        return new Plaats(cel.tabel(), cel.plek(), cel.moment());
    }

    static Plaats van(Uitkomst uitkomst) {
        return new Plaats(uitkomst.tabel(), uitkomst.plek(), uitkomst.moment());
    }
}
