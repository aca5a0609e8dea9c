package nl.vliegwiel.monitor.peiling;

import java.util.Map;

import nl.vliegwiel.monitor.indicator.Uitsplitsing;

/** Where a figure stands: in which table, at which place in it, when. The same in every peiling. */
record Plaats(Uitsplitsing tabel, Map<String, String> plek, int moment) {

    static Plaats van(Cel cel) {
        return new Plaats(cel.tabel(), cel.plek(), cel.moment());
    }

    static Plaats van(Uitkomst uitkomst) {
        return new Plaats(uitkomst.tabel(), uitkomst.plek(), uitkomst.moment());
    }
}
