package nl.vliegwiel.verzuim;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;

import nl.vliegwiel.samenwerking.Schooldagen;

/** Sixteen hours without a valid reason in four weeks of lessons. */
class DrempelTest {
    private static final LocalDate MAANDAG = LocalDate.of(2025, 3, 3);
    private final Schoolweken zonder = new Schoolweken(new Schooldagen(List.of(), Set.of()));
    private final List<Drempel.Dag> dagen = new ArrayList<>();

    @Test
    void sixteen_hours_in_four_weeks_is_reached_on_the_day_of_the_sixteenth() {
        for (int week = 0; week < 4; week++)
            add(1, MAANDAG.plusWeeks(week), 4);
        assertThat(Drempel.van(dagen, zonder))
                .containsExactly(new Drempel(1, MAANDAG, MAANDAG.plusWeeks(3), 16));
    }

    @Test
    void five_weeks_are_too_long_but_a_holiday_in_between_does_not_count() {
        for (int week : new int[]{0, 1, 2, 4})
            add(1, MAANDAG.plusWeeks(week), 4);
        assertThat(Drempel.van(dagen, zonder)).isEmpty();
        var vakantie = new Schoolweken(new Schooldagen(
                List.of(new Schooldagen.Vakantie(MAANDAG.plusWeeks(3).minusDays(2), MAANDAG.plusWeeks(4))), Set.of()));
        assertThat(Drempel.van(dagen, vakantie)).hasSize(1);
    }

    @Test
    void after_sixteen_hours_counting_starts_anew_and_pupils_are_apart() {
        add(1, MAANDAG, 16);
        add(1, MAANDAG.plusDays(1), 15);
        add(2, MAANDAG.plusDays(1), 15.9);
        assertThat(Drempel.van(dagen, zonder)).hasSize(1);
        dagen.add(1, new Drempel.Dag(1, MAANDAG, 30));
        dagen.add(3, new Drempel.Dag(1, MAANDAG.plusDays(2), 60));
        assertThat(Drempel.van(dagen, zonder)).hasSize(2);
    }

    @Test
    void the_holidays_of_kennis_leave_weeks_out() {
        var weken = Schoolweken.uitKennis();
        assertThat(weken.nummer(LocalDate.of(2025, 2, 18))).isEmpty();
        assertThat(weken.nummer(LocalDate.of(2025, 2, 25)).getAsInt())
                .isEqualTo(weken.nummer(LocalDate.of(2025, 2, 11)).getAsInt() + 1);
        assertThat(weken.isSchooldag(LocalDate.of(2025, 3, 8))).isFalse();
    }

    /** Worked out by hand: 50 and seven times 130 are 960. In parts of an hour, added up, they stay just below 16. */
    @Test
    void minutes_that_are_sixteen_hours_together_are_sixteen_hours() {
        minutes(1, 0, 50);
        for (int dag = 1; dag <= 6; dag++)
            minutes(1, dag, 130);
        assertThat(Drempel.van(dagen, zonder)).isEmpty();
        minutes(1, 7, 130);
        assertThat(Drempel.van(dagen, zonder)).extracting(Drempel::uren).containsExactly(16.0);
    }

    private void minutes(long jeugdige, int schooldag, int minuten) {
        dagen.add(new Drempel.Dag(jeugdige, MAANDAG.plusWeeks(schooldag / 5).plusDays(schooldag % 5), minuten));
    }

    private void add(long jeugdige, LocalDate dag, double uren) {
        dagen.add(new Drempel.Dag(jeugdige, dag, (int) Math.round(uren * 60)));
    }
}
