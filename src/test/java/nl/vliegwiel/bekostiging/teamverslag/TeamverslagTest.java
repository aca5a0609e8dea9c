package nl.vliegwiel.bekostiging.teamverslag;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import nl.vliegwiel.bekostiging.formatie.Schoolinzet;
import nl.vliegwiel.bekostiging.opzet.Opzet;
import nl.vliegwiel.bekostiging.opzet.Uitgangswaarden;

/** Costs go over casussen by the days that they were open; hidden counts stay hidden. Fictieve gegevens. */
class TeamverslagTest {
    private static final Opzet OPZET = new Opzet(2026, 2, null, Uitgangswaarden.functies(),
            List.of(new Schoolinzet("99AA00", "Duinwaard", 1000, YearMonth.of(2026, 1), Map.of(), Set.of())), List.of(),
            Uitgangswaarden.indexering(2026, 2), List.of(), Uitgangswaarden.scenarios(), "A",
            Uitgangswaarden.contract(1000), null);
    private static final List<Teaminzet> INZET = List.of(
            new Teaminzet("99AA00", "jeugd- en schoolcoach", new BigDecimal("2"), 0),
            new Teaminzet("99AA00", "huismeester", new BigDecimal("1"), 1));

    private static Teamtelling telling(@Nullable Integer afgerond, @Nullable Long dagen, @Nullable Long open) {
        return new Teamtelling(1, 2026, LocalDate.of(2026, 12, 31), OffsetDateTime.of(2027, 1, 5, 9, 0, 0, 0,
                ZoneOffset.UTC), "Jelle Vermeer", 40, afgerond, dagen, open,
                List.of(new Teamtelling.Regel("99AA00", 40, afgerond, dagen)),
                List.of(new Teamtelling.Regel("signaal van school", 30, 20, 2_000L),
                        new Teamtelling.Regel("terugkeer", null, null, null)));
    }

    @Test
    void a_finished_casus_costs_its_days_times_the_costs_of_a_day() {
        var v = Teamverslag.van(OPZET, telling(20, 2_000L, 4_000L), INZET, 20_000_000L);
        assertThat(v.uitgegeven()).isTrue();
        assertThat(v.perDagCent()).isEqualByComparingTo("5000");
        assertThat(v.routes().getFirst().kostenCent()).as("100 days of 50 euros").isEqualTo(500_000);
        assertThat(v.routes().getLast().kostenCent()).isNull();
        assertThat(v.perAfgerondCent()).isEqualTo(500_000);
        assertThat(v.gemiddeldeDagen()).isEqualTo(100);
        assertThat(v.verborgen()).isTrue();
    }

    @Test
    void without_spending_the_hours_of_the_functions_make_the_costs_and_the_rest_is_named() {
        var coach = OPZET.functies().stream().filter(f -> f.code().equals("coach")).findFirst().orElseThrow();
        var v = Teamverslag.van(OPZET, telling(20, 2_000L, 4_000L), INZET, null);
        assertThat(v.kostenCent()).isEqualTo(coach.centPerFte().multiply(BigDecimal.TWO)
                .setScale(0, java.math.RoundingMode.HALF_UP).longValueExact());
        assertThat(v.fte()).isEqualByComparingTo("2");
        assertThat(v.scholen().getFirst().fte()).isEqualByComparingTo("2");
        assertThat(v.nietMee()).containsExactly("huismeester (geen functie van deze bekostiging)",
                "1 teamlid zonder uren");
        assertThat(v.functies()).anySatisfy(f -> {
            assertThat(f.naam()).isEqualTo("jeugd- en schoolcoach");
            assertThat(f.norm()).isEqualByComparingTo(coach.nodig(1000));
            assertThat(f.werkelijk()).isEqualByComparingTo("2");
        });
    }

    @Test
    void too_few_finished_casussen_have_no_price_and_the_file_says_so() {
        var v = Teamverslag.van(OPZET, telling(null, null, null), INZET, null);
        assertThat(v.perDagCent()).isNull();
        assertThat(v.perAfgerondCent()).isNull();
        assertThat(v.routes().getFirst().kostenCent()).isNull();
        assertThat(TeamverslagExport.rows(v)).anySatisfy(r -> assertThat(r).contains("terugkeer", "te weinig"));
    }
}
