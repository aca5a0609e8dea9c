package nl.vliegwiel.monitor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import nl.vliegwiel.monitor.indicator.Indicator;
import nl.vliegwiel.monitor.statistiek.ControlChart;
import nl.vliegwiel.monitor.statistiek.ControlChart.Meting;
import nl.vliegwiel.monitor.statistiek.Richting;

/** The words of a verdict say what the chart says, and no more. */
class OordeelzinTest {

    private static final int START = 2024 * 12 + 9;

    private static Indicator indicator(Indicator.Eenheid eenheid) {
        return new Indicator("proef", "Proef", "kosten", Indicator.Soort.GEMIDDELDE, eenheid, Richting.OMLAAG, null,
                true, List.of(), Map.of(), List.of(), "", null, "");
    }

    /** Twelve months around 1,291, then so many far above it. */
    private static ControlChart risen(int months) {
        var points = new ArrayList<Meting>();
        for (int i = 0; i < 12 + months; i++) {
            points.add(new Meting(START - 12 + i, i < 12 ? 1290.8 + i % 2 : 2000 + i));
        }
        return ControlChart.of(points, START, Richting.OMLAAG);
    }

    @Test
    void a_mean_of_money_is_in_whole_euros() {
        assertThat(Oordeelzin.lang(indicator(Indicator.Eenheid.EURO), risen(4)))
                .contains("Voor de start was het gemiddeld € 1.291.");
    }

    @Test
    void a_month_that_comes_back_in_the_line_has_its_year() {
        assertThat(Oordeelzin.kort(risen(5))).isEqualTo("Boven de bovengrens sinds oktober");
        assertThat(Oordeelzin.kort(risen(13))).isEqualTo("Boven de bovengrens sinds oktober 2024");
    }
}
