package nl.vliegwiel.bekostiging.opzet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.Test;

import nl.vliegwiel.bekostiging.formatie.Schoolinzet;
import nl.vliegwiel.bekostiging.toedeling.Partij;
import nl.vliegwiel.bekostiging.toedeling.Partijsoort;
import nl.vliegwiel.toegang.Kennis;

/** What a new funding begins with says where it comes from, and does not pretend to know more. Fictieve gegevens. */
class UitgangswaardenTest {

    @Test
    void norms_and_pay_are_examples_with_a_source() {
        assertThat(Uitgangswaarden.functies()).isNotEmpty().allSatisfy(f -> {
            assertThat(f.loon().bevestigd()).as("nothing is confirmed before the region says so").isFalse();
            assertThat(f.bron()).contains("voorbeeld");
            assertThat(f.loon().bron()).isNotBlank();
            assertThat(f.loon().perFte()).isBetween(new BigDecimal("75000"), new BigDecimal("110000"));
        });
        assertThat(Kennis.rows("formatienormen.csv")).allSatisfy(
                r -> assertThat(Kennis.rows("loonkosten.csv")).anyMatch(l -> l.get("code").equals(r.get("loon"))));
    }

    @Test
    void amounts_that_nobody_gave_stay_unknown() {
        assertThat(Uitgangswaarden.posten(2026, 4)).isNotEmpty().allSatisfy(p -> {
            assertThat(p.centPerJaar()).isNull();
            assertThatThrownBy(p::bedrag).hasMessageContaining("nog niet bekend");
        });
        assertThat(Uitgangswaarden.indexering(2026, 3).jaren()).containsOnlyKeys(2027, 2028);
        assertThat(Uitgangswaarden.indexering(2080, 2).jaren()).as("a year that the file does not know").isEmpty();
    }

    @Test
    void hours_of_before_stay_once_a_version_was_fixed() {
        var eerder = opzet(Map.of("coach", new BigDecimal("0.3")));
        opzet(Map.of("coach", new BigDecimal("0.30"), "oco", BigDecimal.ONE)).nulmetingBlijft(eerder);
        assertThatThrownBy(() -> opzet(Map.of("coach", new BigDecimal("0.2"))).nulmetingBlijft(eerder))
                .hasMessageContaining("staan vast sinds een eerdere versie");
        assertThatThrownBy(() -> opzet(Map.of()).nulmetingBlijft(eerder)).hasMessageContaining("Duinwaard");
    }

    @Test
    void scenarios_are_at_most_six_and_the_advised_one_stays() {
        var o = opzet(Map.of());
        while (o.scenarios().size() < Opzet.MEESTE_SCENARIOS)
            o = o.metScenario(o.scenarios().getFirst().genoemd(o.vrijeLetter(), "Nog een", ""));
        var vol = o;
        assertThatThrownBy(() -> vol.metScenario(vol.scenarios().getFirst().genoemd("X", "Te veel", "")))
                .hasMessageContaining("al zes");
        assertThatThrownBy(() -> vol.zonderScenario("A")).hasMessageContaining("Kies eerst een ander voorstel");
        assertThat(vol.metVoorstel("B").zonderScenario("A").scenario("A")).isEmpty();
    }

    @Test
    void all_amounts_of_all_scenarios_and_years_close_on_the_budget() {
        var b = Berekening.van(opzet(Map.of("coach", new BigDecimal("0.3"))));
        for (var s : b.opzet().scenarios())
            for (int jaar = 2026; jaar < 2028; jaar++)
                assertThat(b.verdeeld(s, jaar).perPartij().values().stream().mapToLong(Long::longValue).sum())
                        .isEqualTo(b.begroting().totaal(jaar)).isPositive();
    }

    private static Opzet opzet(Map<String, BigDecimal> nulmeting) {
        return new Opzet(2026, 2, null, Uitgangswaarden.functies(),
                List.of(new Schoolinzet("99AA00", "Duinwaard", 1234, YearMonth.of(2026, 8), nulmeting, Set.of())),
                List.of(), Uitgangswaarden.indexering(2026, 2),
                List.of(new Partij("g-9001", "Zandwijk", Partijsoort.GEMEENTE, 700, 1234, 34, null, null, null),
                        new Partij("g-9002", "Oosterduin", Partijsoort.GEMEENTE, 500, 0, 0, null, null, null),
                        new Partij("s-1", "SWV", Partijsoort.SAMENWERKINGSVERBAND, 1200, 1234, 34, null, null, null),
                        new Partij("b-1", "Bestuur", Partijsoort.SCHOOLBESTUUR, null, 1234, null, null, null, null)),
                Uitgangswaarden.scenarios(), "A", Uitgangswaarden.contract(1234), null);
    }
}
