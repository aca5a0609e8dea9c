package nl.vliegwiel.monitor;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import nl.vliegwiel.monitor.figuur.Maanden;
import nl.vliegwiel.monitor.indicator.Indicator;
import nl.vliegwiel.monitor.indicator.Uitsplitsing;
import nl.vliegwiel.monitor.peiling.Uitkomst;
import nl.vliegwiel.web.Nederlands;

/** A whole divided over its parts, per four months: a count, its share and a small bar; all bars of one table have one scale. */
public record Routetabel(String titel, String eerste, String leeg, List<String> perioden, List<Rij> rijen,
        String bestand) {

    private static final double BREED = 69;

    /** One part in all periods. */
    public record Rij(String naam, List<Vak> vakken) {
    }

    /** One part in one period; aantal null: not shown, and tekst says so. breedte: of the bar, in px. */
    public record Vak(@Nullable String aantal, String tekst, long breedte) {
    }

    /** cells: of the table by this dimension and four months. Parts that are never there have no row. */
    static Routetabel of(Indicator indicator, String titel, String eerste, List<Integer> moments,
            List<Uitkomst> cells) {
        String dimension = indicator.verdeelt();
        double most = cells.stream().map(Uitkomst::waarde).filter(w -> w != null).mapToDouble(w -> w).max().orElse(1);
        var rows = new ArrayList<Rij>();
        for (String code : Codenamen.codes(dimension)) {
            if (cells.stream().anyMatch(u -> code.equals(u.plek(dimension)))) {
                rows.add(new Rij(Nederlands.hoofdletter(Codenamen.naam(dimension, code)), moments.stream()
                        .map(m -> cells.stream()
                                .filter(u -> u.moment() == m && code.equals(u.plek(dimension))).findFirst()
                                .map(u -> box(u, most)).orElse(new Vak("0", "", 0)))
                        .toList()));
            }
        }
        return new Routetabel(titel, eerste, "Hier is nog niets over te tellen.",
                moments.stream().map(Routetabel::periode).toList(), rows,
                "/monitor/" + indicator.code() + "/uitsplitsing.csv");
    }

    private static Vak box(Uitkomst u, double most) {
        Double value = u.waarde();
        Double count = u.teller();
        return value == null || count == null
                ? new Vak(null, "niet getoond", 0)
                : new Vak(Nederlands.getal(Math.round(count)), Nederlands.getal(value * 100, 0) + "%",
                        Math.max(1, Math.round(BREED * value / most)));
    }

    /** aug – nov 2025: a school year has three times four months. */
    private static String periode(int moment) {
        int first = new Uitsplitsing(List.of(), Uitsplitsing.TRIMESTER).eersteMaand(moment);
        return Maanden.kort(first) + " – " + Maanden.kortJaar(first + 3);
    }
}
