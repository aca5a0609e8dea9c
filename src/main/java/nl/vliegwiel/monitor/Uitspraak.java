package nl.vliegwiel.monitor;

import org.jspecify.annotations.Nullable;

import nl.vliegwiel.monitor.indicator.Indicator;
import nl.vliegwiel.monitor.peiling.Uitkomst;
import nl.vliegwiel.monitor.statistiek.Oordeel;

/**
 * What the monitor says of one indicator for one selection: its verdict and its sentences, as the screens have them.
 *
 * @param richting -1 when the finding is low, 1 when it is high, 0 without a finding
 * @param teken    name of the sign of the verdict; empty when nothing is shown
 * @param kort     under the verdict in a tile
 * @param lang     beside the verdict on the page of the indicator
 * @param elders   verdict on the comparison
 * @param waarde   the latest value, in the unit of the screen; null when none is shown
 * @param getoond  the same as the screen writes it, with its unit; empty when none is shown
 * @param niets    why there is no value; empty when there is one
 */
public record Uitspraak(String indicator, Oordeel oordeel, int richting, String teken, String kort, String lang,
        Oordeel elders, @Nullable Double waarde, String getoond, String marge, String moment, String niets) {

    /** What the verdict is called on the screens. */
    public String woorden() {
        return oordeel.woorden();
    }

    static Uitspraak of(Reeks reeks) {
        var indicator = reeks.indicator();
        var kaart = reeks.kaart();
        var finding = kaart.bevinding();
        Uitkomst latest = reeks.laatste();
        return new Uitspraak(indicator.code(), kaart.oordeel(), finding == null ? 0 : finding.kant(),
                latest == null ? "" : Oordeelzin.teken(kaart), Oordeelzin.kort(kaart),
                Oordeelzin.lang(indicator, kaart), reeks.kaartAnder().oordeel(),
                latest == null ? null : Tegel.scaled(indicator, latest.waarde()),
                latest == null ? "" : Cijfer.waarde(indicator, latest) + Cijfer.eenheid(indicator),
                latest == null ? "" : Cijfer.interval(indicator, latest),
                latest == null ? "" : Tegel.moment(reeks, latest.moment()),
                latest == null ? Doelblok.niets(reeks) : "");
    }

    /** Of a figure of which this combination was not computed. */
    static Uitspraak geen(Indicator indicator) {
        return new Uitspraak(indicator.code(), Oordeel.TE_WEINIG_METINGEN, 0, "", "", "", Oordeel.TE_WEINIG_METINGEN,
                null, "", "", "", "Deze combinatie tonen we niet.");
    }
}
