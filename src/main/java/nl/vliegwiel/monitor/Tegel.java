package nl.vliegwiel.monitor;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import nl.vliegwiel.monitor.figuur.ComparisonFigure;
import nl.vliegwiel.monitor.figuur.Maanden;
import nl.vliegwiel.monitor.figuur.SparkFigure;
import nl.vliegwiel.monitor.figuur.YearsFigure;
import nl.vliegwiel.monitor.indicator.Indicator;
import nl.vliegwiel.monitor.peiling.Uitkomst;

/**
 * One number on the overview: value, interval, course, verdict in words, and the comparison.
 *
 * @param spark  the course by month; null for figures by school year
 * @param jaren  the course by school year; null for figures by month
 * @param vergelijking null when there is nothing to compare with
 */
public record Tegel(String titel, String url, String waarde, String marge, @Nullable SparkFigure spark,
        @Nullable YearsFigure jaren, String teken, String oordeel, String kort,
        @Nullable ComparisonFigure vergelijking) {

    /** reeks: with at least one value. */
    static Tegel of(Reeks reeks, Uitkomst laatste, Blik van) {
        var indicator = reeks.indicator();
        var blik = van.voor(indicator);
        var kaart = reeks.kaart();
        String value = Cijfer.waarde(indicator, laatste);
        String when = moment(reeks, laatste.moment());
        boolean now = reeks.perMaand() && laatste.moment() == blik.maand();
        String label = indicator.naam() + ", " + blik.naam() + ": verloop van " + moment(reeks, reeks.eerste())
                + " tot en met " + when + ". Nu " + value + ", marge " + Cijfer.marge(indicator, laatste) + ".";
        return new Tegel(indicator.naam(), "/monitor/" + indicator.code() + blik.filters().query(), value,
                Cijfer.marge(indicator, laatste) + (now ? "" : ", " + when),
                reeks.perMaand()
                        ? SparkFigure.of(label, kaart, reeks.maanden(), reeks.start(),
                                indicator.richting().name().toLowerCase(java.util.Locale.ROOT))
                        : null,
                reeks.perMaand() ? null : YearsFigure.of(label, years(reeks), YearsFigure.Maat.TEGEL),
                Oordeelzin.teken(kaart), kaart.oordeel().woorden(), Oordeelzin.kort(kaart),
                comparison(reeks, laatste, blik));
    }

    static String moment(Reeks reeks, int moment) {
        return reeks.perMaand() ? Maanden.lang(moment) : "schooljaar " + moment + "-" + (moment + 1);
    }

    static List<YearsFigure.Jaar> years(Reeks reeks) {
        var indicator = reeks.indicator();
        var years = new ArrayList<YearsFigure.Jaar>();
        for (var u : reeks.eigen()) {
            Double value = u.waarde();
            years.add(new YearsFigure.Jaar(u.moment() + "-" + (u.moment() + 1), value == null
                    ? Cijfer.nietGetoond(u)
                    : Cijfer.waarde(indicator, u), scaled(indicator, value), scaled(indicator, u.laag()),
                    scaled(indicator, u.hoog())));
        }
        return years;
    }

    static @Nullable Double scaled(Indicator indicator, @Nullable Double value) {
        return value == null ? null : value * indicator.eenheid().factor();
    }

    private static @Nullable ComparisonFigure comparison(Reeks reeks, Uitkomst laatste, Blik blik) {
        var name = blik.andernaam();
        if (name.isEmpty()) {
            return null;
        }
        var other = reeks.ander(laatste.moment());
        String own = blik.school() == null ? blik.groepnaam() : "School";
        String label = blik.naam() + " " + Cijfer.waarde(reeks.indicator(), laatste) + ", marge "
                + Cijfer.marge(reeks.indicator(), laatste) + ". " + name.get() + " "
                + Cijfer.waarde(reeks.indicator(), other)
                + (other == null || other.waarde() == null
                        ? "."
                        : ", marge " + Cijfer.marge(reeks.indicator(), other) + ".");
        var mine = group(reeks.indicator(), Blik.kort(own), laatste);
        var theirs = group(reeks.indicator(), Blik.kort(name.get()), other);
        // the pilot stands on top, filled; the comparison under it, open: never the other way round
        return Selectie.VERGELIJKING.equals(blik.selectie().groep())
                ? ComparisonFigure.of(label, theirs, mine)
                : ComparisonFigure.of(label, mine, theirs);
    }

    private static ComparisonFigure.Groep group(Indicator indicator, String name, @Nullable Uitkomst u) {
        return new ComparisonFigure.Groep(name, Cijfer.waarde(indicator, u),
                u == null ? null : scaled(indicator, u.waarde()), u == null ? null : scaled(indicator, u.laag()),
                u == null ? null : scaled(indicator, u.hoog()));
    }
}
