package nl.vliegwiel.monitor;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import nl.vliegwiel.monitor.indicator.Feitbron;
import nl.vliegwiel.monitor.indicator.Indicator;
import nl.vliegwiel.monitor.peiling.Uitkomst;

/**
 * The numbers behind a course, newest first: the same for the table under a chart, the page with tables and the file.
 *
 * @param herkomst what it was made of: files of whom, or the work of teams
 */
public record Cijfertabel(String code, String titel, String eenheid, String groep, String ander, List<Rij> rijen,
        String herkomst) {

    /**
     * One measurement in words.
     *
     * @param getoond false: waarde says why not
     * @param herzien what the former publication said, when that was something else
     */
    public record Rij(String moment, boolean getoond, String waarde, String marge, String aantal, String ander,
            String andermarge, String herzien) {
    }

    static List<Cijfertabel> of(List<Reeks> reeksen, Blik blik) {
        return reeksen.stream().map(r -> of(r, blik)).toList();
    }

    static Cijfertabel of(Reeks reeks, Blik blik) {
        return of(reeks, blik, java.util.Map.of());
    }

    /** herzien: moment → what the former publication said. */
    static Cijfertabel of(Reeks reeks, Blik van, java.util.Map<Integer, Double> herzien) {
        var blik = van.voor(reeks.indicator());
        var rows = new ArrayList<Rij>();
        for (var u : reeks.eigen().reversed()) {
            var other = reeks.ander(u.moment());
            rows.add(new Rij(Tegel.moment(reeks, u.moment()), u.waarde() != null, Cijfer.waarde(reeks.indicator(), u),
                    marge(reeks.indicator(), u), aantal(reeks.indicator(), u),
                    blik.andernaam().isEmpty() ? "" : Cijfer.waarde(reeks.indicator(), other),
                    other == null ? "" : marge(reeks.indicator(), other),
                    u.waarde() == null || !herzien.containsKey(u.moment())
                            ? ""
                            : "herzien, was " + Cijfer.getal(reeks.indicator(), herzien.get(u.moment()), u.n())
                                    + Cijfer.teken(reeks.indicator())));
        }
        return new Cijfertabel(reeks.indicator().code(), reeks.indicator().naam(), reeks.indicator().eenheid().woord(),
                blik.naam(), blik.andernaam().orElse(""), rows, Feitbron.zin(reeks.indicator()));
    }

    static String marge(Indicator indicator, @Nullable Uitkomst u) {
        return u == null || u.waarde() == null ? "" : Cijfer.interval(indicator, u);
    }

    /** 395 van 5.610 leerlingen: what was counted, where that is shown. */
    static String aantal(Indicator indicator, Uitkomst u) {
        Double teller = u.teller();
        Double noemer = u.noemer();
        Long n = u.n();
        return switch (indicator.soort()) {
            case AANDEEL, AANTAL -> teller == null || noemer == null
                    ? ""
                    : nl.vliegwiel.web.Nederlands.getal(Math.round(teller)) + " van "
                            + nl.vliegwiel.web.Nederlands.getal(Math.round(noemer));
            case VERHOUDING, GEMIDDELDE, DUUR -> n == null ? "" : nl.vliegwiel.web.Nederlands.getal(n);
        };
    }
}
