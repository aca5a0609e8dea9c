package nl.vliegwiel.sturing.planning;

import java.util.List;

import nl.vliegwiel.toegang.Kennis;
import nl.vliegwiel.web.Keuze;

/** One lane of the planning, as kennis/planningsbanen.csv has it. */
record Planningsbaan(String code, String naam, String wie) {

    /** In the order of the file. */
    static List<Planningsbaan> alle() {
        return Kennis.rows("planningsbanen.csv").stream().map(r -> new Planningsbaan(r.getOrDefault("baan", ""),
                r.getOrDefault("naam", ""), r.getOrDefault("wie", ""))).toList();
    }

    static List<Keuze> keuzes() {
        return alle().stream().map(b -> new Keuze(b.code, b.naam + " (" + b.wie + ")")).toList();
    }
}
