package nl.vliegwiel.monitor;

import java.util.ArrayList;
import java.util.Locale;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;

import nl.vliegwiel.monitor.figuur.ControlChartFigure;
import nl.vliegwiel.monitor.figuur.Maanden;
import nl.vliegwiel.monitor.figuur.YearsFigure;
import nl.vliegwiel.monitor.peiling.Uitkomst;
import nl.vliegwiel.monitor.statistiek.ControlChart;
import nl.vliegwiel.monitor.statistiek.Oordeel;
import nl.vliegwiel.web.Nederlands;

/**
 * The course of one number: the message as its title, the chart in two sizes, what to know when reading it, and the table.
 * By month it is a control chart, by school year dots with their intervals.
 */
public record Verloop(String titel, String onder, @Nullable ControlChartFigure ruim,
        @Nullable ControlChartFigure smal, @Nullable YearsFigure jarenRuim, @Nullable YearsFigure jarenSmal,
        String bijschrift, Cijfertabel tabel) {

    /** Without what a former publication said. */
    static Verloop of(Reeks reeks, Uitkomst laatste, Blik blik, long onvolledig) {
        return of(reeks, laatste, blik, onvolledig, java.util.Map.of());
    }

    /**
     * onvolledig: months in which a school did not deliver and is left out; herzien: moment → what the former publication said.
     */
    static Verloop of(Reeks reeks, Uitkomst laatste, Blik blik, long onvolledig,
            java.util.Map<Integer, Double> herzien) {
        var kaart = reeks.kaart();
        var table = Cijfertabel.of(reeks, blik, herzien);
        if (!reeks.perMaand()) {
            String label = reeks.indicator().naam() + ", " + blik.naam() + ", per schooljaar. Laatste: "
                    + Cijfer.waarde(reeks.indicator(), laatste) + ", marge " + Cijfer.marge(reeks.indicator(), laatste)
                    + ".";
            var years = Tegel.years(reeks);
            return new Verloop(titel(reeks, blik), "Per schooljaar, met 95%-marge.", null, null,
                    YearsFigure.of(label, years, YearsFigure.Maat.RUIM),
                    YearsFigure.of(label, years, YearsFigure.Maat.SMAL),
                    "Per maand zijn de aantallen te klein." + revised(herzien.size()) + source(blik), table);
        }
        var content = content(reeks, laatste, blik, kaart);
        var wide = ControlChartFigure.of(content, ControlChartFigure.Maat.RUIM);
        return new Verloop(content.titel(),
                (reeks.indicator().perGemeente() ? "Per maand." : "Per maand, zonder juli en augustus.")
                        + " De as begint bij "
                        + wide.raster().getFirst().tekst() + ".",
                wide,
                ControlChartFigure.of(content, ControlChartFigure.Maat.SMAL), null, null,
                caption(reeks, kaart) + incomplete(onvolledig) + revised(herzien.size()) + source(blik), table);
    }

    private static ControlChartFigure.Inhoud content(Reeks reeks, Uitkomst laatste, Blik blik, ControlChart kaart) {
        var indicator = reeks.indicator();
        var other = reeks.values(reeks.ander());
        String sign = Cijfer.teken(indicator);
        String otherValue = other.isEmpty()
                ? ""
                : Cijfer.waarde(indicator, reeks.ander(other.lastKey()));
        return new ControlChartFigure.Inhoud(titel(reeks, blik), description(reeks, laatste, blik, kaart), kaart, other,
                reeks.maanden(), reeks.start(),
                "Start pilot, " + Maanden.kortJaar(blik.heeftPilot() ? reeks.start() : 0),
                indicator.norm(), sign, indicator.richting().name().toLowerCase(Locale.ROOT), blik.groepnaam(),
                Cijfer.waarde(indicator, laatste), blik.andernaam().orElse(""), otherValue, band(kaart, sign),
                marks(reeks));
    }

    /** Where something happened to the data: month → the letter that stands in the caption. */
    private static TreeMap<Integer, String> marks(Reeks reeks) {
        var marks = new TreeMap<Integer, String>();
        for (int i = 0; i < reeks.bijzonderheden().size(); i++) {
            marks.merge(reeks.bijzonderheden().get(i).maand(), letter(i), (a, b) -> a + ", " + b);
        }
        return marks;
    }

    private static String letter(int i) {
        return String.valueOf((char) ('A' + i % 26));
    }

    private static String band(ControlChart kaart, String sign) {
        var limits = kaart.grenzen();
        return limits == null
                ? ""
                : "gewone schommeling " + Nederlands.getal(Math.max(0, limits.onder()), 1) + " tot "
                        + Nederlands.getal(limits.boven(), 1) + sign + ", gemiddelde "
                        + Nederlands.getal(limits.gemiddelde(), 1) + sign;
    }

    private static String wie(Blik blik) {
        return Selectie.JEUGD.equals(blik.selectie().groep()) && !blik.selectie().gemeente().isEmpty()
                ? blik.naam()
                : blik.groepnaam().toLowerCase(Locale.ROOT);
    }

    /** The message: what changed, or that nothing did. */
    private static String titel(Reeks reeks, Blik blik) {
        String where = blik.school() == null
                ? reeks.indicator().perGemeente() ? " in " + wie(blik) : " op " + wie(blik)
                : " op " + blik.school().naam();
        return switch (reeks.kaart().oordeel()) {
            case VERBETERING, LET_OP, VERANDERING -> Opvallend.titel(reeks) + where;
            case GEWONE_SCHOMMELING -> "Geen teken van verandering" + where;
            case TE_WEINIG_METINGEN -> "Te weinig metingen voor een oordeel";
        };
    }

    private static String description(Reeks reeks, Uitkomst laatste, Blik blik, ControlChart kaart) {
        var text = new StringBuilder(blik.naam() + ": van " + Maanden.lang(reeks.eerste()) + " tot en met "
                + Maanden.lang(laatste.moment()) + ". " + kaart.oordeel().woorden() + ". "
                + Oordeelzin.lang(reeks.indicator(), kaart) + " "
                + Nederlands.hoofdletter(Maanden.lang(laatste.moment()))
                + ": " + Cijfer.waarde(reeks.indicator(), laatste) + ", marge "
                + Cijfer.interval(reeks.indicator(), laatste) + ".");
        var other = reeks.values(reeks.ander());
        if (!other.isEmpty() && blik.andernaam().isPresent()) {
            text.append(' ').append(blik.andernaam().get()).append(" in ").append(Maanden.lang(other.lastKey()))
                    .append(": ").append(Cijfer.waarde(reeks.indicator(), reeks.ander(other.lastKey()))).append('.');
        }
        return text.toString();
    }

    private static String caption(Reeks reeks, ControlChart kaart) {
        var parts = new ArrayList<String>();
        for (int i = 0; i < reeks.bijzonderheden().size(); i++) {
            parts.add(letter(i) + ": vanaf " + reeks.bijzonderheden().get(i).zin() + ".");
        }
        reeks.breuk()
                .ifPresent(b -> parts.add("In " + Maanden.lang(b.maand()) + " veranderde de definitie: " + b.waarom()
                        + ". Metingen van ervoor tellen niet mee in het oordeel."));
        switch (kaart.oordeel()) {
            case VERBETERING -> parts.add("Blauw, rond: deze metingen tellen mee als verbetering.");
            case LET_OP -> parts.add("Oranje, ruit: deze metingen tellen mee als Let op.");
            case VERANDERING -> parts.add("Paars, vierkant: deze metingen tellen mee als verandering.");
            default -> {
            }
        }
        kaart.punten().stream().limit(kaart.basis()).filter(p -> p.kant() != 0).findFirst()
                .ifPresent(p -> parts.add(Nederlands.hoofdletter(Maanden.lang(p.maand()))
                        + " telt al mee, al begon de pilot in " + Maanden.lang(reeks.start()) + "."));
        var limits = kaart.grenzen();
        if (limits != null) {
            parts.add(limits.voorlopig()
                    ? "De grenzen zijn voorlopig: ze rusten op " + kaart.basis() + " metingen, "
                            + ControlChart.VAST_VANAF + " of meer is beter."
                    : "De grenzen rusten op " + kaart.basis() + " metingen van voor de start.");
            parts.add(Oordeelzin.methode(limits));
        }
        if (reeks.eigen().stream().anyMatch(u -> u.waarde() == null)) {
            parts.add("Een maand zonder punt is niet getoond of nog niet bekend.");
        }
        if (kaart.oordeel() == Oordeel.TE_WEINIG_METINGEN) {
            parts.add(Oordeelzin.lang(reeks.indicator(), kaart));
        }
        return String.join(" ", parts);
    }

    private static String incomplete(long months) {
        return months == 0
                ? ""
                : " In " + Nederlands.aantal(months, "maand", "maanden")
                        + " leverde een school niet; die school telt dan niet mee.";
    }

    private static String revised(int moments) {
        return moments == 0
                ? ""
                : " Van " + Nederlands.aantal(moments, "meting", "metingen")
                        + " gaf de vorige publicatie een ander cijfer; de tabel zegt welk.";
    }

    private static String source(Blik blik) {
        return " Bron: " + (blik.werk() ? "werkpeiling" : "publicatie") + " van "
                + Nederlands.datum(blik.peiling().peildag()) + ".";
    }
}
