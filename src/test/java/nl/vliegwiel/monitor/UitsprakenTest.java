package nl.vliegwiel.monitor;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import nl.vliegwiel.DatabaseTest;
import nl.vliegwiel.Proefregio;
import nl.vliegwiel.monitor.statistiek.Oordeel;

/** What the monitor says for each kind of truth, from known outcomes: docs/decisions/0025. */
@DatabaseTest
class UitsprakenTest {

    private static final SelectieForm PILOT = new SelectieForm("pilot", "", "", "2026-03");

    @Autowired
    private Proefregio regio;
    @Autowired
    private Uitspraken uitspraken;

    @BeforeEach
    void figures() {
        Proefcijfers.klaar(regio);
    }

    private Uitspraak van(String indicator) {
        return regio.als("jelle", () -> uitspraken.van(indicator, PILOT)).orElseThrow();
    }

    @Test
    void an_improvement_is_called_so_and_the_comparison_is_not() {
        var says = van("zestien-uur-verzuim");
        assertThat(says.oordeel()).isEqualTo(Oordeel.VERBETERING);
        assertThat(says.richting()).isEqualTo(-1);
        assertThat(says.kort()).isEqualTo("16 metingen onder het gemiddelde");
        assertThat(says.elders()).isEqualTo(Oordeel.GEWONE_SCHOMMELING);
        assertThat(says.waarde()).isEqualTo(7.0, org.assertj.core.data.Offset.offset(1e-9));
    }

    @Test
    void no_effect_is_ordinary_variation() {
        var says = van("verzuimpercentage");
        assertThat(says.oordeel()).isEqualTo(Oordeel.GEWONE_SCHOMMELING);
        assertThat(says.lang()).startsWith("Geen teken van verandering.");
    }

    @Test
    void a_worsening_asks_for_attention() {
        var says = van("terugval");
        assertThat(says.oordeel()).isEqualTo(Oordeel.LET_OP);
        assertThat(says.richting()).isEqualTo(1);
        assertThat(says.kort()).startsWith("Boven de bovengrens sinds");
    }

    @Test
    void a_wave_that_passed_is_ordinary_now_and_remembered() {
        var says = van("dagen-tot-hulp");
        assertThat(says.oordeel()).isEqualTo(Oordeel.GEWONE_SCHOMMELING);
        assertThat(says.kort()).startsWith("Was hoger tot en met");
        assertThat(says.lang()).contains("Nu schommelt het weer rond het gemiddelde van voor de start");
    }

    @Test
    void more_of_what_has_no_good_direction_is_a_change_without_verdict() {
        var says = van("casussen-in-team");
        assertThat(says.oordeel()).isEqualTo(Oordeel.VERANDERING);
        assertThat(says.richting()).isEqualTo(1);
    }

    @Test
    void a_combination_that_was_not_computed_says_nothing() {
        assertThat(regio.als("jelle",
                () -> uitspraken.van("terugval", new SelectieForm("pilot", "", "9001", "2026-03")))).isEmpty();
    }
}
