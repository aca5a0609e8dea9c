package nl.vliegwiel.monitor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import nl.vliegwiel.monitor.indicator.Indicator;
import nl.vliegwiel.monitor.peiling.Pilotuitkomst;
import nl.vliegwiel.monitor.statistiek.Richting;

/** The page says with which schools the pilot was compared. Fictieve gegevens. */
class PilotbeeldTest {

    private static List<String> lines(int later) {
        var indicator = new Indicator("proef", "Proef", "duur", Indicator.Soort.AANDEEL, Indicator.Eenheid.PROCENT,
                Richting.OMLAAG, null, true, List.of(), Map.of(), List.of(), "", null, "");
        return Pilotbeeld.of(indicator,
                new Pilotuitkomst("proef", "", -.02, -.03, -.01, .001, .001, .6, .002, 5, 7, later, 6, List.of()))
                .zinnen();
    }

    @Test
    void schools_that_joined_later_are_named_as_comparison_until_they_did() {
        assertThat(lines(3)).anySatisfy(zin -> assertThat(zin).contains("7 scholen die toen nog niet meededen",
                "Daarvan begonnen er 3 later zelf; die tellen mee tot hun eigen start"));
        assertThat(String.join(" ", lines(3))).doesNotContain("scholen zonder pilot.");
        assertThat(lines(0)).anySatisfy(zin -> assertThat(zin).contains("op 7 scholen zonder pilot."));
    }
}
