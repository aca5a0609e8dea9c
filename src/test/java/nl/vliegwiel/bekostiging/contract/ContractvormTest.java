package nl.vliegwiel.bekostiging.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;

/** Four forms under three volumes, and the settlement after the year. Fictieve gegevens. */
class ContractvormTest {
    private static final Kosten KOSTEN = new Kosten(1000, 100_000_00, new BigDecimal("60"));
    private static final List<Volume> VOLUMES = List.of(new Volume("laag", 800), new Volume("verwacht", 1000),
            new Volume("hoog", 1250));

    /** Worked by hand from formula 18: budget 100,000, band 5%, half of what lies beyond. */
    @ParameterizedTest
    @CsvSource({"100000,100000", "104000,100000", "105000,100000", "110000,102500", "95000,100000", "90000,97500",
            "0,52500"})
    void within_the_band_the_budget_is_paid_and_beyond_it_half_of_the_difference(long werkelijk, long betaald) {
        var a = new Afrekening(100_000_00, werkelijk * 100, new BigDecimal("5"), new BigDecimal("50"));
        assertThat(a.betaaldCent()).isEqualTo(betaald * 100);
        assertThat(a.resultaatCent()).isEqualTo((betaald - werkelijk) * 100);
    }

    @Property
    void whoever_spends_more_is_never_paid_less(@ForAll @LongRange(max = 1_000_000_000) long a,
            @ForAll @LongRange(max = 1_000_000_000) long b, @ForAll @IntRange(max = 100) int band,
            @ForAll @IntRange(max = 100) int deel) {
        var laag = new Afrekening(500_000_000, Math.min(a, b), BigDecimal.valueOf(band), BigDecimal.valueOf(deel));
        var hoog = new Afrekening(500_000_000, Math.max(a, b), BigDecimal.valueOf(band), BigDecimal.valueOf(deel));
        assertThat(hoog.betaaldCent()).isGreaterThanOrEqualTo(laag.betaaldCent());
        assertThat(hoog.betaaldCent() - laag.betaaldCent())
                .as("and never more than the difference in costs, and a cent")
                .isLessThanOrEqualTo(Math.abs(a - b) + 1);
    }

    /** Worked by hand from formula 19: 100,000 for 900 to 1,100 pupils, beyond it 80% of 100 euros each. */
    @ParameterizedTest
    @CsvSource({"900,100000", "1100,100000", "1101,100080", "1250,112000", "899,99920", "800,92000"})
    void a_lump_sum_moves_beyond_its_band_only(int aantal, long betaald) {
        var vorm = new Contractvorm.Lumpsum(100_000_00, 900, 1100, 100_00, new BigDecimal("80"));
        assertThat(vorm.betaald(aantal, KOSTEN)).isEqualTo(betaald * 100);
    }

    @Property
    void within_the_bandwidth_the_budget_is_paid_and_beyond_it_the_rest_is_shared(
            @ForAll @LongRange(max = 1_000_000_000) long werkelijk, @ForAll @IntRange(max = 100) int band,
            @ForAll @IntRange(max = 100) int deel) {
        long budget = 500_000_000;
        var a = new Afrekening(budget, werkelijk, BigDecimal.valueOf(band), BigDecimal.valueOf(deel));
        long buiten = Math.max(0, Math.abs(werkelijk - budget) - budget / 100 * band);
        long gedeeld = (werkelijk < budget ? -1 : 1) * Math.round(buiten * deel / 100.0);
        assertThat(a.betaaldCent()).isCloseTo(budget + gedeeld, within(1L));
        assertThat(a.betaaldCent() - a.resultaatCent()).as("nothing gets lost").isEqualTo(werkelijk);
    }

    @Property
    void a_lump_sum_never_falls_with_the_volume_and_stays_within_its_band(@ForAll @IntRange(max = 5_000) int a,
            @ForAll @IntRange(max = 5_000) int b, @ForAll @IntRange(max = 100) int deel) {
        var vorm = new Contractvorm.Lumpsum(100_000_00, 900, 1100, 100_00, BigDecimal.valueOf(deel));
        assertThat(vorm.betaald(Math.max(a, b), KOSTEN)).isGreaterThanOrEqualTo(vorm.betaald(Math.min(a, b), KOSTEN));
        if (a >= 900 && a <= 1100)
            assertThat(vorm.betaald(a, KOSTEN)).isEqualTo(100_000_00);
    }

    @Test
    void each_form_says_what_goes_in_the_contract() {
        assertThat(new Contractvorm.Inspanningsgericht(3_573_92).afspraak()).isEqualTo("€ 3.573,92 per leerling.");
        assertThat(new Contractvorm.Outputgericht(4_765_00, new BigDecimal("75")).afspraak())
                .contains("€ 4.765,00 per resultaat").contains("75,0%");
        assertThat(new Contractvorm.Lumpsum(1_00, 0, 1, 100_00, new BigDecimal("80")).afspraak())
                .contains("80,0% van € 100,00");
    }

    @Test
    void a_price_per_pupil_and_a_price_per_result_follow_the_volume() {
        assertThat(new Contractvorm.Inspanningsgericht(KOSTEN.prijs()).betaald(1250, KOSTEN)).isEqualTo(125_000_00);
        assertThat(new Contractvorm.Outputgericht(125_00, new BigDecimal("75")).betaald(1000, KOSTEN))
                .isEqualTo(93_750_00);
    }

    @Test
    void costs_have_a_part_that_stays() {
        assertThat(KOSTEN.bij(0)).isEqualTo(60_000_00);
        assertThat(KOSTEN.bij(1000)).isEqualTo(100_000_00);
        assertThat(KOSTEN.bij(1250)).isEqualTo(110_000_00);
    }

    @Test
    void who_bears_the_risk_of_volume_is_said() {
        var inspanning = Volumerisico.van(new Contractvorm.Inspanningsgericht(100_00), KOSTEN, VOLUMES);
        assertThat(inspanning.aandeelBetalers()).isEqualTo(250);
        assertThat(inspanning.zin()).contains("De betalers dragen").contains("meer dan het kost");
        var taak = Volumerisico.van(new Contractvorm.Taakgericht(100_000_00, new BigDecimal("20"),
                new BigDecimal("50")), KOSTEN, VOLUMES);
        assertThat(taak.aandeelBetalers()).isZero();
        assertThat(taak.zin()).contains("Wie het werk doet, draagt het risico");
        assertThat(taak.cellen().getLast().resultaatCent()).isEqualTo(-10_000_00);
        var gedeeld = Volumerisico.van(new Contractvorm.Taakgericht(100_000_00, BigDecimal.ZERO,
                new BigDecimal("50")), KOSTEN, VOLUMES);
        assertThat(gedeeld.zin()).contains("betalen de partijen 50 cent");
        assertThat(Volumerisico.van(new Contractvorm.Taakgericht(1, BigDecimal.ZERO, BigDecimal.ZERO),
                new Kosten(10, 100, new BigDecimal("100")), VOLUMES).zin()).contains("veranderen niet");
    }

    @Test
    void numbers_that_cannot_be_are_refused() {
        assertThatThrownBy(() -> new Afrekening(1, 1, new BigDecimal("101"), BigDecimal.ZERO))
                .hasMessageContaining("0 tot en met 100");
        assertThatThrownBy(() -> new Contractvorm.Lumpsum(1, 5, 4, 1, BigDecimal.ZERO))
                .hasMessageContaining("Draai de getallen om");
        assertThatThrownBy(() -> new Kosten(0, 1, BigDecimal.ZERO)).hasMessageContaining("meer dan nul");
        assertThatThrownBy(() -> new Contractvorm.Inspanningsgericht(-1)).hasMessageContaining("onder nul");
    }
}
