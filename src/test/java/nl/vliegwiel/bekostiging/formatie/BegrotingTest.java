package nl.vliegwiel.bekostiging.formatie;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** What a team costs: norm, minimum, hours of before, pay, growth of prices. Fictieve gegevens. */
class BegrotingTest {
    private static final Loonkosten LOON = new Loonkosten("schaal 8", new BigDecimal("25.97"), new BigDecimal("156"),
            new BigDecimal("20"), new BigDecimal("30"), new BigDecimal("20"), BigDecimal.ZERO, "cao", false);
    private static final Functie COACH = new Functie("coach", "jeugd- en schoolcoach", new BigDecimal("0.8"),
            new BigDecimal("0.4"), true, Domein.JEUGDHULP, LOON, "6.22", Btw.geen(), "voorbeeld");
    private static final Functie HULP = new Functie("jeugdhulp", "preventieve jeugdhulpverlener",
            new BigDecimal("0.3"), new BigDecimal("0.2"), true, Domein.JEUGDHULP, LOON, "6.22", Btw.geen(),
            "voorbeeld");
    private static final Indexering INDEX = new Indexering(new BigDecimal("89.15"), new BigDecimal("10.85"),
            Map.of(2027, new Indexering.Groei(new BigDecimal("4"), new BigDecimal("2"))), "voorbeeld");

    private static Schoolinzet school(Integer leerlingen, String vanaf, Map<String, BigDecimal> nul, String... zonder) {
        return new Schoolinzet("99AA00", "Duinwaard", leerlingen, vanaf == null ? null : YearMonth.parse(vanaf), nul,
                Set.of(zonder));
    }

    @ParameterizedTest
    @CsvSource({"0,0.4", "500,0.4", "562,0.4", "563,0.5", "1000,0.8", "1062,0.8", "1063,0.9", "2500,2.0"})
    void fte_follows_the_norm_with_a_minimum_and_half_goes_up(int leerlingen, BigDecimal fte) {
        assertThat(COACH.nodig(leerlingen)).isEqualByComparingTo(fte);
    }

    @Property
    void more_pupils_never_mean_less_fte(@ForAll @IntRange(max = 3000) int a, @ForAll @IntRange(max = 3000) int b) {
        assertThat(COACH.nodig(Math.max(a, b))).isGreaterThanOrEqualTo(COACH.nodig(Math.min(a, b)));
    }

    /** The chain of mkba.md 5.2: 48,616, 58,339, 75,841, 91,009 euros. */
    @Test
    void a_full_time_job_is_built_up_from_the_hourly_pay() {
        assertThat(LOON.stappen().stream().map(s -> s.euro().setScale(0, RoundingMode.HALF_UP).toPlainString()))
                .containsExactly("48616", "58339", "75841", "91009", "91009");
        assertThat(LOON.perFteCent()).isEqualTo(91_008_85);
    }

    /** The dental federation's example of the NZa index for 2023: settlement of 2022 and estimate of 2023 chained. */
    @ParameterizedTest
    @CsvSource({"0.49,3.70,4.21", "-0.10,0.80,0.70", "0.15,0.24,0.39"})
    void growth_of_two_years_is_chained_as_published(BigDecimal eerste, BigDecimal tweede, BigDecimal samen) {
        var index = new Indexering(new BigDecimal("100"), BigDecimal.ZERO,
                Map.of(2022, new Indexering.Groei(eerste, BigDecimal.ZERO), 2023,
                        new Indexering.Groei(tweede, BigDecimal.ZERO)),
                "knmt.nl, indexatie personeelskosten");
        assertThat(index.factor(2021, 2023).subtract(BigDecimal.ONE).movePointRight(2).setScale(2,
                RoundingMode.HALF_UP)).isEqualByComparingTo(samen);
    }

    @Property
    void growth_over_years_is_the_product_of_its_parts(@ForAll @IntRange(min = -50, max = 90) int a,
            @ForAll @IntRange(min = -50, max = 90) int b, @ForAll @IntRange(max = 100) int gewicht) {
        var index = new Indexering(BigDecimal.valueOf(gewicht), BigDecimal.valueOf(100 - gewicht),
                Map.of(2027, new Indexering.Groei(BigDecimal.valueOf(a, 1), BigDecimal.valueOf(b, 1)), 2028,
                        new Indexering.Groei(BigDecimal.valueOf(b, 1), BigDecimal.valueOf(a, 1))),
                "proef");
        assertThat(index.factor(2026, 2028))
                .isEqualByComparingTo(index.factor(2026, 2027).multiply(index.factor(2027, 2028)));
        assertThat(index.factor(2028, 2028)).isEqualByComparingTo("1");
    }

    @Test
    void pay_and_prices_weigh_89_15_and_10_85() {
        assertThat(INDEX.factor(2026, 2026)).isEqualByComparingTo("1");
        assertThat(INDEX.factor(2026, 2027)).isEqualByComparingTo("1.03783");
        assertThatThrownBy(() -> INDEX.factor(2026, 2028)).hasMessageContaining("Van 2028 weten we niet");
        assertThatThrownBy(() -> new Indexering(new BigDecimal("90"), new BigDecimal("11"), Map.of(), ""))
                .hasMessageContaining("geen 100%");
    }

    @Test
    void extra_hours_stand_apart_from_hours_that_were_there() {
        var begroting = Begroting.van(2026, 1, List.of(COACH, HULP),
                List.of(school(1000, "2026-01", Map.of("coach", new BigDecimal("0.3")))), List.of(), INDEX);
        var coach = begroting.jaar(2026).getFirst();
        assertThat(coach.extraCent()).isEqualTo(45_504_43);
        assertThat(coach.verschovenCent()).isEqualTo(27_302_66);
        assertThat(coach.cent()).isEqualTo(coach.extraCent() + coach.verschovenCent());
        assertThat(begroting.jaar(2026).getLast().ongemetenCent()).as("not measured is not zero")
                .isEqualTo(27_302_66);
        var boven = new Inzet(COACH, new BigDecimal("0.8"), new BigDecimal("1.0"));
        assertThat(boven.extra()).isEqualByComparingTo("0");
        assertThat(boven.verschoven()).isEqualByComparingTo("0.8");
        assertThat(boven.bovenNorm()).isEqualByComparingTo("0.2");
    }

    @Test
    void a_school_that_starts_in_august_counts_for_five_months() {
        var school = school(1000, "2026-08", Map.of("coach", BigDecimal.ZERO, "jeugdhulp", BigDecimal.ZERO));
        var begroting = Begroting.van(2026, 2, List.of(COACH), List.of(school), List.of(), INDEX);
        assertThat(begroting.totaal(2026)).isEqualTo(Math.round(9_100_885 * 0.8 * 5 / 12));
        assertThat(begroting.jaar(2026).getFirst().fte()).isEqualByComparingTo("0.33");
        assertThat(begroting.totaal(2027)).isEqualTo(Math.round(9_100_884.672 * 0.8 * 1.03783));
        assertThat(Begroting.van(2026, 1, List.of(COACH), List.of(school(1000, null, Map.of())), List.of(), INDEX)
                .totaal(2026)).isZero();
    }

    @Test
    void a_school_without_a_count_is_named_and_not_taken_for_empty() {
        var begroting = Begroting.van(2026, 1, List.of(COACH), List.of(school(null, "2026-01", Map.of())), List.of(),
                INDEX);
        assertThat(begroting.nietGeteld()).containsExactly("Duinwaard");
        assertThat(begroting.totaal(2026)).isZero();
    }

    @Test
    void other_lines_have_their_years_and_their_vat() {
        var post = new Post("onderzoek", "onafhankelijk onderzoek", 40_000_00L, 2026, 2026, Domein.SAMEN, "6.22",
                new Btw(new BigDecimal("21"), new BigDecimal("50"), true), "voorbeeld");
        var begroting = Begroting.van(2026, 2, List.of(), List.of(), List.of(post), INDEX);
        assertThat(begroting.totaal(2026)).isEqualTo(44_200_00);
        assertThat(begroting.totaal(2027)).isZero();
    }

    @Test
    void a_cut_in_the_package_says_what_it_does() {
        var heel = Formatie.van(school(1000, "2026-01", Map.of()), List.of(COACH, HULP));
        assertThat(heel.gevolg()).isNull();
        var gat = Formatie.van(school(1000, "2026-01", Map.of(), "jeugdhulp"), List.of(COACH, HULP));
        assertThat(gat.gaten()).containsExactly(HULP);
        assertThat(gat.gevolg()).contains("Zonder preventieve jeugdhulpverlener: € 27.303 minder per jaar")
                .contains("€ 72.807 blijft staan");
        assertThat(Formatie.van(school(1000, "2026-01", Map.of(), "jeugdhulp", "coach"), List.of(COACH, HULP)).gevolg())
                .as("no team at all is no gap").isNull();
    }

    @Test
    void numbers_below_zero_are_refused() {
        assertThatThrownBy(() -> COACH.met(new BigDecimal("-0.1"), BigDecimal.ZERO, LOON))
                .hasMessageContaining("kan niet onder nul");
        assertThatThrownBy(() -> school(-1, "2026-01", Map.of())).hasMessageContaining("onder nul");
        assertThatThrownBy(() -> school(1, "2026-01", Map.of("coach", new BigDecimal("-1"))))
                .hasMessageContaining("onder nul");
        assertThatThrownBy(() -> new Btw(new BigDecimal("101"), BigDecimal.ZERO, true))
                .hasMessageContaining("0 tot en met");
        assertThatThrownBy(() -> new Post("x", "J-GGZ", 1L, 2027, 2026, Domein.SAMEN, "", Btw.geen(), ""))
                .hasMessageContaining("voor het eerste");
    }
}
