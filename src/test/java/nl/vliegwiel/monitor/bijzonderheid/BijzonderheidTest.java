package nl.vliegwiel.monitor.bijzonderheid;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import nl.vliegwiel.monitor.indicator.Indicator;
import nl.vliegwiel.monitor.indicator.Indicatoren;

/** What happened to the data is told beside the figures that it can have changed, and beside no other. */
class BijzonderheidTest {

    private final Indicatoren indicatoren = Indicatoren.gelezen();

    private Indicator indicator(String code) {
        return indicatoren.find(code).orElseThrow();
    }

    private static Bijzonderheid about(String what) {
        return new Bijzonderheid("s", 2026 * 12, what, "Een nieuw systeem telt de dag van terugkomst mee.", null);
    }

    @Test
    void absence_touches_what_counts_absence_and_not_what_is_divided_by_pupils() {
        for (var code : new String[]{"ziekteverzuim", "verzuimpercentage", "volledig-aanwezig", "uitgestuurd"}) {
            assertThat(about("verzuim").raakt(indicator(code))).as(code).isTrue();
        }
        for (var code : new String[]{"signalen", "casussen-in-team", "zware-jeugdhulp", "extra-ondersteuning"}) {
            assertThat(about("verzuim").raakt(indicator(code))).as(code).isFalse();
        }
        assertThat(about("leerlingen").raakt(indicator("signalen"))).isTrue();
        assertThat(about("alles").raakt(indicator("signalen"))).isTrue();
    }
}
