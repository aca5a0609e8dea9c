package nl.vliegwiel.monitor;

import org.jspecify.annotations.Nullable;

import nl.vliegwiel.monitor.peiling.Uitkomst;
import nl.vliegwiel.monitor.statistiek.Oordeel;

/**
 * What the monitor says of one indicator for one selection: its verdict and its sentences, as the screens have them.
 *
 * @param richting -1 when the finding is low, 1 when it is high, 0 without a finding
 * @param kort     under the verdict in a tile
 * @param lang     beside the verdict on the page of the indicator
 * @param elders   verdict on the comparison
 * @param waarde   the latest value, in the unit of the screen; null when none is shown
 */
record Uitspraak(String indicator, Oordeel oordeel, int richting, String kort, String lang, Oordeel elders,
        @Nullable Double waarde) {

    static Uitspraak of(Reeks reeks) {
        var kaart = reeks.kaart();
        var finding = kaart.bevinding();
        Uitkomst latest = reeks.laatste();
        return new Uitspraak(reeks.indicator().code(), kaart.oordeel(), finding == null ? 0 : finding.kant(),
                Oordeelzin.kort(kaart), Oordeelzin.lang(reeks.indicator(), kaart), reeks.kaartAnder().oordeel(),
                latest == null ? null : Tegel.scaled(reeks.indicator(), latest.waarde()));
    }
}
