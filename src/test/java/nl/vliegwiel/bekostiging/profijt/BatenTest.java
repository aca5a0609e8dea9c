package nl.vliegwiel.bekostiging.profijt;

import static nl.vliegwiel.bekostiging.toedeling.Partijsoort.GEMEENTE;
import static nl.vliegwiel.bekostiging.toedeling.Partijsoort.SAMENWERKINGSVERBAND;
import static nl.vliegwiel.bekostiging.toedeling.Partijsoort.SCHOOLBESTUUR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;

import nl.vliegwiel.bekostiging.toedeling.Partij;
import nl.vliegwiel.bekostiging.toedeling.Verdeelsleutel;
import nl.vliegwiel.businesscase.Batenbron;

/** Gains taken over from a study: which party is which, in which prices, over which years. Fictieve gegevens. */
class BatenTest {
    private static final List<Partij> PARTIJEN = List.of(
            new Partij("g-9001", "Zandwijk", GEMEENTE, 600, 700, 0, 30, 90, null),
            new Partij("g-9002", "Oosterduin", GEMEENTE, 300, 300, 0, 10, 10, null),
            new Partij("s-VO9901", "SWV VO", SAMENWERKINGSVERBAND, 900, 1000, 0, 40, 100, null),
            new Partij("b-99001", "Duinscholen", SCHOOLBESTUUR, null, 1000, null, null, null, null));

    private static Batenbron bron(int prijspeil, Batenbron.Partijbaat... partijen) {
        return new Batenbron("s.team", "Proef", 1, LocalDate.of(2026, 1, 1), "Een team", "Ja.",
                "0123456789abcdef", 2027, prijspeil, 2, new BigDecimal("2.25"), List.of(partijen), 24, 20_000,
                List.of(new Batenbron.Studiejaar(BigDecimal.ONE, new BigDecimal("600000")),
                        new Batenbron.Studiejaar(new BigDecimal("0.978"), new BigDecimal("1000000")),
                        new Batenbron.Studiejaar(new BigDecimal("0.9565"), BigDecimal.ZERO)),
                0.8);
    }

    private static Batenbron.Partijbaat baat(String code, String naam, String euro, String over, String ander) {
        return new Batenbron.Partijbaat(code, naam, new BigDecimal(euro), new BigDecimal(over), new BigDecimal(ander));
    }

    @Test
    void a_kind_goes_over_its_parties_by_the_chosen_key_and_a_single_party_is_recognised() {
        var bron = bron(2027, baat("gemeenten", "Gemeenten", "900", "-60", "40"),
                baat("swv", "SWV VO", "100", "60", "0"), baat("rijk", "Rijk", "500", "0", "0"));
        var woon = Baten.van(bron, 2027, PARTIJEN, Verdeelsleutel.WOON).winst(PARTIJEN);
        assertThat(woon.perSoort()).containsOnly(Map.entry(GEMEENTE, 800_00L),
                Map.entry(SAMENWERKINGSVERBAND, 160_00L));
        assertThat(woon.perPartij()).containsOnly(Map.entry("g-9001", 533_33L), Map.entry("g-9002", 266_67L),
                Map.entry("s-VO9901", 160_00L));
        var hulp = Baten.van(bron, 2027, PARTIJEN, Verdeelsleutel.CLIENTEN_DRIE).winst(PARTIJEN);
        assertThat(hulp.perPartij()).containsEntry("g-9001", 720_00L).containsEntry("g-9002", 80_00L);
        assertThat(Baten.van(bron, 2027, PARTIJEN, null).winst(PARTIJEN).perPartij()).as("not split: not known")
                .containsOnlyKeys("s-VO9901");
        var per = Baten.van(bron(2027, baat("g-9001", "Zandwijk", "10", "0", "0"),
                baat("x", "Gemeente Oosterduin", "30", "0", "0")), 2027, PARTIJEN, null).winst(PARTIJEN);
        assertThat(per.perPartij()).containsOnly(Map.entry("g-9001", 10_00L), Map.entry("g-9002", 30_00L));
    }

    @Test
    void a_number_that_is_not_known_makes_no_share_of_zero() {
        var zonder = List.of(PARTIJEN.getFirst(),
                new Partij("g-9002", "Oosterduin", GEMEENTE, null, null, null, null, null, null));
        assertThat(Baten.van(bron(2027, baat("gemeenten", "Gemeenten", "900", "0", "0")), 2027, zonder,
                Verdeelsleutel.WOON).winst(zonder).perPartij()).isEmpty();
    }

    /** Statistics Netherlands: prices rose 3.3% in 2024 and in 2025. */
    @Test
    void amounts_go_to_the_prices_of_the_funding_with_the_published_index() {
        var stap = Prijsomrekening.van(2023, 2025);
        assertThat(stap.factor()).isEqualByComparingTo(new BigDecimal("1.06708900"));
        assertThat(stap.geraamd()).isFalse();
        assertThat(stap.zin()).contains("× 1,0671").contains("2024 3,3% en 2025 3,3%").contains("CBS");
        assertThat(Prijsomrekening.van(2025, 2023).omgerekend(106_708_90)).isEqualTo(100_000_00);
        assertThat(Prijsomrekening.van(2025, 2027).geraamd()).as("years that are not published yet").isTrue();
        assertThat(Prijsomrekening.van(2025, 2025).zin()).contains("net als de bekostiging");
        assertThatThrownBy(() -> Prijsomrekening.van(2023, 2090)).hasMessageContaining("niet bekend hoeveel prijzen");
    }

    @Test
    void payments_count_in_the_years_in_which_the_study_has_a_team() {
        var baten = Baten.van(bron(2027, baat("gemeenten", "Gemeenten", "900", "0", "0")), 2027);
        assertThat(Profijt.present(List.of(100_00L, 200_00L), baten))
                .as("100 + 200 × 0.978, the third year has no team")
                .isEqualTo(295_60);
    }

    @Property(tries = 300)
    void transfers_of_a_study_stay_zero_together_in_any_prices(@ForAll @LongRange(max = 900_000_000) long a,
            @ForAll @LongRange(max = 900_000_000) long b, @ForAll @IntRange(min = 2013, max = 2030) int prijspeil) {
        var bron = bron(prijspeil, baat("gemeenten", "Gemeenten", "1", euro(-a - b), "0"),
                baat("swv", "SWV’en", "1", euro(a), "0"), baat("gezinnen", "Gezinnen", "1", euro(b), "0"));
        var rijen = Profijt.rows(Baten.van(bron, 2027), Map.of());
        assertThat(rijen.stream().mapToLong(Profijt.Rij::afgesprokenCent).sum()).isZero();
        assertThat(Profijt.balanced(rijen).rijen()).extracting(Profijt.Rij::naam).contains("Gezinnen");
    }

    private static String euro(@Nullable Long cent) {
        return BigDecimal.valueOf(cent == null ? 0 : cent, 3).toPlainString();
    }
}
