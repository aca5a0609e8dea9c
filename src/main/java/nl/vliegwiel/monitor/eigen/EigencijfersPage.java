package nl.vliegwiel.monitor.eigen;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import nl.vliegwiel.monitor.figuur.Maanden;
import nl.vliegwiel.monitor.peiling.Uitkomst;
import nl.vliegwiel.monitor.peiling.Uitkomst.NietGetoond;
import nl.vliegwiel.monitor.statistiek.ControlChart;
import nl.vliegwiel.monitor.statistiek.ControlChart.Meting;
import nl.vliegwiel.monitor.statistiek.Richting;
import nl.vliegwiel.web.Fouten;
import nl.vliegwiel.web.Keuze;
import nl.vliegwiel.web.Nederlands;
import nl.vliegwiel.web.Page;

/** What the school measures for itself, newest month first, and the form for one more. */
public record EigencijfersPage(List<Kaart> kaarten, List<Keuze> scholen, EigencijferForm form, Fouten fouten,
        boolean magMaken) implements Page {

    private static final int SHOWN = 12;

    /** One figure with its months; leeg says why there are none. */
    public record Kaart(String sleutel, String naam, String zin, String norm, String oordeel, String leeg,
            List<Maand> maanden) {
    }

    /** One month; waarde says why when it is not shown. */
    public record Maand(String naam, String waarde, String marge, String aantal) {
    }

    @Override
    public String titel() {
        return "Cijfers van de school zelf";
    }

    public List<Keuze> tellingen() {
        return Eigencijfer.tellingen();
    }

    public List<Keuze> opleidingen() {
        return EigencijferForm.ONDERWIJS.stream().map(o -> new Keuze(o, Nederlands.hoofdletter(o))).toList();
    }

    static EigencijfersPage of(List<Eigencijfer> cijfers, Map<String, List<Uitkomst>> uitkomsten,
            LocalDate gepeild, List<Keuze> scholen,
            EigencijferForm form, Fouten fouten, boolean magMaken) {
        return new EigencijfersPage(
                cijfers.stream().map(c -> card(c, uitkomsten.getOrDefault(c.code(), List.of()), gepeild)).toList(),
                scholen,
                form,
                fouten, magMaken);
    }

    /** gepeild: day of the latest work figures. */
    private static Kaart card(Eigencijfer cijfer, List<Uitkomst> uitkomsten, LocalDate gepeild) {
        var months = uitkomsten.reversed().stream().limit(SHOWN).map(EigencijfersPage::month).toList();
        return new Kaart(cijfer.sleutel(), cijfer.naam(), cijfer.zin(),
                cijfer.norm() == null ? "" : "Streefwaarde: hoogstens " + cijfer.norm() + "%, gekozen door de school.",
                verdict(uitkomsten),
                gepeild.isAfter(cijfer.gemaaktOp())
                        ? "Er is niemand om te tellen: geen leerling van de school hoort bij deze keuze, of de school leverde nog geen verzuim."
                        : "Het cijfer staat er na de volgende werkpeiling.",
                months);
    }

    private static Maand month(Uitkomst u) {
        Double value = u.waarde();
        Double low = u.laag();
        Double high = u.hoog();
        Double counted = u.teller();
        Double of = u.noemer();
        if (value == null || low == null || high == null || counted == null || of == null) {
            return new Maand(Nederlands.hoofdletter(Maanden.lang(u.moment())),
                    u.nietGetoond() == NietGetoond.ONBEKEND
                            ? "Nog niet bekend."
                            : "Niet getoond: zo weinig dat je iemand zou herkennen.",
                    "", "");
        }
        int digits = of < 200 ? 0 : 1;
        return new Maand(Nederlands.hoofdletter(Maanden.lang(u.moment())), Nederlands.procent(value, digits),
                Nederlands.procent(low, digits) + " tot " + Nederlands.procent(high, digits),
                Math.round(counted) + " van " + Nederlands.getal(Math.round(of)));
    }

    /** The first half of the year that is there is the baseline: a school's own figure has no start of a pilot. */
    private static String verdict(List<Uitkomst> uitkomsten) {
        var points = new ArrayList<Meting>();
        for (var u : uitkomsten) {
            Double value = u.waarde();
            Double counted = u.teller();
            Double of = u.noemer();
            if (value != null && counted != null && of != null) {
                points.add(new Meting(u.moment(), value, counted, of));
            }
        }
        if (points.size() <= ControlChart.VAST_VANAF) {
            return "Te weinig metingen voor een oordeel: dat kan vanaf " + (ControlChart.VAST_VANAF + 1) + " maanden.";
        }
        var chart = ControlChart.tellingen(points, points.get(ControlChart.VAST_VANAF).maand(), Richting.OMLAAG, true,
                1);
        return chart.oordeel().woorden() + ", vergeleken met de eerste " + ControlChart.VAST_VANAF + " maanden.";
    }
}
