package nl.vliegwiel.monitor;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import nl.vliegwiel.monitor.IndicatorPage.Zin;
import nl.vliegwiel.monitor.indicator.Indicator;
import nl.vliegwiel.monitor.peiling.Uitkomst;
import nl.vliegwiel.monitor.statistiek.Oordeel;
import nl.vliegwiel.monitor.statistiek.Richting;
import nl.vliegwiel.web.Nederlands;

/** The sentences on top of an indicator: did it change, does it reach the target, and how does the comparison do. */
final class Oordeelregels {

    private Oordeelregels() {
    }

    static List<Zin> of(Reeks reeks, Uitkomst laatste, Blik blik) {
        var kaart = reeks.kaart();
        var lines = new ArrayList<Zin>();
        lines.add(new Zin(Oordeelzin.teken(kaart), kaart.oordeel().woorden() + ".",
                Oordeelzin.lang(reeks.indicator(), kaart)));
        if (kaart.bevinding() != null) {
            reeks.bijzonderheden().forEach(b -> lines.add(new Zin("", "Het kan ook aan het tellen liggen.",
                    Nederlands.hoofdletter(b.zin()) + ".")));
        }
        lines.add(norm(reeks, laatste));
        if (blik.andernaam().isPresent()) {
            lines.add(comparison(reeks, laatste, blik.andernaam().get()));
        }
        return lines;
    }

    private static Zin norm(Reeks reeks, Uitkomst laatste) {
        var indicator = reeks.indicator();
        Double norm = indicator.norm();
        if (norm == null) {
            return new Zin("", "Er is geen streefwaarde.", switch (indicator.richting()) {
                case OMLAAG -> "De bedoeling is: omlaag.";
                case OMHOOG -> "De bedoeling is: omhoog.";
                case GEEN -> "Er is ook geen goede richting afgesproken.";
            });
        }
        var since = reeks.values(reeks.eigen())
                .tailMap(reeks.perMaand() ? reeks.start() : Math.floorDiv(reeks.start() - 7, 12));
        var values = since.isEmpty() ? reeks.values(reeks.eigen()).tailMap(laatste.moment()) : since;
        long reached = values.values().stream()
                .filter(v -> indicator.richting() == Richting.OMHOOG ? v >= norm : v <= norm).count();
        String target = "Streefwaarde " + Nederlands.getal(norm, norm == Math.rint(norm) ? 0 : 1)
                + Cijfer.teken(indicator);
        String proposal = indicator.tekst("norm_status").startsWith("voorstel")
                ? " De streefwaarde is een voorstel."
                : "";
        String of = "In " + reached + " van de " + Nederlands.aantal(values.size(), "meting", "metingen")
                + (since.isEmpty() ? "." : " sinds de start.") + proposal;
        if (reached == 0) {
            return new Zin("haalt-niet", target + " nog niet gehaald.", of);
        }
        return reached == values.size()
                ? new Zin("haalt", target + " steeds gehaald.", of)
                : new Zin("wisselt", target + " soms gehaald.", of);
    }

    private static Zin comparison(Reeks reeks, Uitkomst laatste, String name) {
        var other = reeks.ander(laatste.moment());
        String value = other == null || other.waarde() == null
                ? ""
                : " (" + Cijfer.waarde(reeks.indicator(), other) + ")";
        var chart = reeks.kaartAnder();
        String what = chart.oordeel() == Oordeel.TE_WEINIG_METINGEN
                ? "te weinig metingen"
                : chart.bevinding() == null ? "geen verandering" : chart.oordeel().woorden().toLowerCase(Locale.ROOT);
        return new Zin(Oordeelzin.teken(chart), name + ": " + what,
                value + (value.isEmpty() ? ". " + hidden(other) : ".") + difference(reeks, laatste, other));
    }

    private static String hidden(@org.jspecify.annotations.Nullable Uitkomst other) {
        return other == null
                ? "Voor deze periode zijn er geen gegevens."
                : Nederlands.hoofdletter(Cijfer.waarom(other));
    }

    /** The stored difference: pilot minus comparison. */
    private static String difference(Reeks reeks, Uitkomst laatste, @org.jspecify.annotations.Nullable Uitkomst other) {
        Double difference = laatste.verschil();
        Double low = laatste.verschilLaag();
        Double high = laatste.verschilHoog();
        if (difference == null || low == null || high == null || other == null) {
            return "";
        }
        var indicator = reeks.indicator();
        String unit = " " + Cijfer.verschileenheid(indicator);
        if (low <= 0 && high >= 0) {
            return " Het verschil is " + number(indicator, difference) + unit + ", marge "
                    + number(indicator, low) + " tot " + number(indicator, high) + ": het kan toeval zijn.";
        }
        double from = Math.min(Math.abs(low), Math.abs(high));
        double to = Math.max(Math.abs(low), Math.abs(high));
        return " De pilotscholen liggen " + number(indicator, Math.abs(difference)) + unit
                + (difference < 0 ? " lager" : " hoger") + ", marge " + number(indicator, from) + " tot "
                + number(indicator, to) + ".";
    }

    private static String number(Indicator indicator, double value) {
        return Nederlands.getal(value * indicator.eenheid().factor(), 1);
    }
}
