package nl.vliegwiel.monitor;

import java.util.Collection;
import java.util.List;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

import nl.vliegwiel.monitor.Meetscholen.Meetschool;
import nl.vliegwiel.monitor.figuur.SparkFigure;
import nl.vliegwiel.monitor.figuur.SparkFigure.Hoogte;
import nl.vliegwiel.monitor.indicator.Indicator;
import nl.vliegwiel.monitor.indicator.Indicatoren.Doel;
import nl.vliegwiel.monitor.peiling.Uitkomst;
import nl.vliegwiel.web.Nederlands;
import nl.vliegwiel.web.Page;

/** Small pictures of one figure, one for each school: the same axis, by name and never by rank. */
public record ScholenPage(Indicator indicator, Doel doel, String zin, String as, List<Kaart> kaarten, Filters filters)
        implements
            Page {

    /** A school with its course. */
    record Schoolreeks(Meetschool school, Reeks reeks) {
    }

    /**
     * One school.
     *
     * @param eigen   does the reader work there
     * @param figuur  null when nothing can be drawn; oordeel then says why
     * @param teken   sign of the verdict; empty when nothing is shown
     */
    public record Kaart(String school, String groep, boolean eigen, String waarde, String marge,
            @Nullable SparkFigure figuur, String teken, String oordeel, String url) {
    }

    @Override
    public String titel() {
        return indicator.naam() + ", per school";
    }

    static ScholenPage of(Indicator indicator, Doel doel, List<Schoolreeks> series, Collection<Long> eigen, Blik blik) {
        var height = Hoogte.samen(series.stream().filter(s -> s.reeks().laatste() != null).map(s -> s.reeks().kaart())
                .toList());
        var months = series.stream().filter(s -> s.reeks().laatste() != null).map(s -> s.reeks().maanden())
                .reduce((a, b) -> a.size() >= b.size() ? a : b).orElse(List.of());
        String sign = Cijfer.teken(indicator);
        return new ScholenPage(indicator, doel,
                "Alle scholen op alfabet, geen ranglijst. Publicatie tot en met "
                        + Nederlands.datum(blik.publicatie().totEnMet()) + ".",
                "Elke grafiek heeft dezelfde as: van " + Nederlands.getal(Math.max(0, height.laagst()), 1) + sign
                        + " tot " + Nederlands.getal(height.hoogst(), 1) + sign
                        + ". Een kleine school schommelt meer. Bij zo veel scholen valt er door toeval ook wel eens een op.",
                series.stream().map(s -> card(s, height, months, eigen.contains(s.school().id()), blik)).toList(),
                blik.filters());
    }

    private static Kaart card(Schoolreeks s, Hoogte height, List<Integer> months, boolean own, Blik blik) {
        var reeks = s.reeks();
        var indicator = reeks.indicator();
        Uitkomst latest = reeks.laatste();
        String group = s.school().pilot() ? "pilot" : "vergelijking";
        String url = "/monitor/" + indicator.code() + "?groep=" + s.school().sleutel() + "&tm=" + blik.filters().tm();
        if (latest == null) {
            return new Kaart(s.school().naam(), group, own, "", "", null, "", Doelblok.niets(reeks), url);
        }
        var chart = reeks.kaart();
        var all = reeks.perMaand() ? months : reeks.eigen().stream().map(Uitkomst::moment).toList();
        String label = s.school().naam() + ": " + Cijfer.waarde(indicator, latest) + ", "
                + chart.oordeel().woorden().toLowerCase(Locale.ROOT) + ".";
        return new Kaart(s.school().naam(), group, own, Cijfer.waarde(indicator, latest),
                Cijfer.marge(indicator, latest) + ", " + Tegel.moment(reeks, latest.moment()),
                SparkFigure.of(label, chart, all, reeks.perMaand() ? reeks.start() : Integer.MAX_VALUE,
                        indicator.richting().name().toLowerCase(Locale.ROOT), height),
                Oordeelzin.teken(chart), chart.oordeel().woorden() + ". " + Oordeelzin.kort(chart) + ".", url);
    }
}
