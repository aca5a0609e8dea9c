package nl.vliegwiel.samenwerking;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Days with lessons and working days, from the shipped files. */
class SchooldagenTest {
    private final Schooldagen dagen = Schooldagen.load();

    @ParameterizedTest
    @CsvSource({"2023-04-13, 2023-04-14", "2023-04-14, 2023-04-17", // a weekend
            "2023-04-07, 2023-04-11", // Easter
            "2023-05-17, 2023-05-22", // Ascension Day, the day after and a weekend
            "2025-04-25, 2025-04-28", // King's Day on a Saturday
            "2022-12-23, 2022-12-27", // Christmas, also in a school holiday
            "2023-07-24, 2023-07-25"}) // the summer is no reason to wait
    void somebody_else_judges_on_the_next_working_day(LocalDate dag, LocalDate volgende) {
        assertThat(dagen.werkdagNa(dag)).isEqualTo(volgende);
    }

    @ParameterizedTest
    @CsvSource({"2023-04-13, true", "2023-04-10, false", "2023-05-19, false", "2023-05-29, false", "2023-05-02, false",
            "2023-04-15, false", "2023-04-07, true"})
    void a_day_off_has_no_lessons(LocalDate dag, boolean lessen) {
        assertThat(dagen.isSchooldag(dag)).isEqualTo(lessen);
    }
}
