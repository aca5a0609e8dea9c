package nl.vliegwiel.ondersteuning.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;

import nl.vliegwiel.samenwerking.Schooldagen;

/** When aftercare is proposed. */
class NazorgmomentTest {
    private static final List<String> DRIE = List.of("P6W", "P3M", "P6M");

    @Test
    void there_are_three_moments_and_a_day_without_school_is_skipped() {
        assertThat(Nazorgmoment.voorgesteld(LocalDate.of(2026, 9, 7), DRIE)).extracting(Nazorgmoment::code)
                .containsExactly("P6W", "P3M", "P6M");
        // six weeks after 7 September is the Monday after the autumn holiday; after 31 August it is the holiday itself
        assertThat(Nazorgmoment.voorgesteld(LocalDate.of(2026, 9, 7), DRIE).getFirst().op())
                .isEqualTo(LocalDate.of(2026, 10, 19));
        assertThat(Nazorgmoment.voorgesteld(LocalDate.of(2026, 8, 31), DRIE).getFirst().op())
                .isEqualTo(LocalDate.of(2026, 10, 19));
        var dagen = Schooldagen.load();
        for (var einde = LocalDate.of(2025, 9, 1); einde.isBefore(LocalDate.of(2026, 9, 1)); einde = einde.plusDays(1))
            assertThat(Nazorgmoment.voorgesteld(einde, DRIE)).allMatch(m -> dagen.isSchooldag(m.op()));
    }
}
