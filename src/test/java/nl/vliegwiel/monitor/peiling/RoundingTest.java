package nl.vliegwiel.monitor.peiling;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import nl.vliegwiel.monitor.indicator.Indicator;
import nl.vliegwiel.monitor.indicator.Uitsplitsing;
import nl.vliegwiel.monitor.kleineaantallen.Drempel;
import nl.vliegwiel.monitor.statistiek.Richting;

/** What leaves the partnership gives no true count back. */
class RoundingTest {

    private static final Uitsplitsing TABEL = new Uitsplitsing(List.of("groep"), "maand");
    private static final Indicator INDICATOR = new Indicator("proef", "Proef", "duur", Indicator.Soort.AANDEEL,
            Indicator.Eenheid.PER_1000, Richting.OMLAAG, null, true, List.of(TABEL), Map.of(), List.of(), "", null, "");

    private static Uitkomst outcome(boolean buiten) {
        var cells = List.of(new Cel(TABEL, Map.of("groep", "pilot"), 24_000, new Telling.Aandeel(53, 1003)));
        return new OutcomeTables(Drempel.van(10), Map.of(), Vorige.GEEN, buiten).of(Map.of(INDICATOR, cells))
                .getFirst();
    }

    @Test
    void a_share_outside_is_that_of_the_rounded_counts() {
        var outside = outcome(true);
        assertThat(outside.teller()).isEqualTo(55.0);
        assertThat(outside.noemer()).isEqualTo(1005.0);
        // 53 of 1003 is 52.8 per 1,000: with the noemer that everybody knows the 53 would come back
        assertThat(outside.waarde()).isCloseTo(0.0547, org.assertj.core.data.Offset.offset(1e-9));
    }

    @Test
    void a_share_inside_is_true() {
        assertThat(outcome(false).waarde()).isEqualTo(53.0 / 1003);
        assertThat(outcome(false).teller()).isEqualTo(53.0);
    }
}
