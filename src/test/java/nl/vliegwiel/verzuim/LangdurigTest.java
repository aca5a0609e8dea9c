package nl.vliegwiel.verzuim;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;

import nl.vliegwiel.samenwerking.Schooldagen;

class LangdurigTest {
    private static final Schoolweken WEKEN = new Schoolweken(new Schooldagen(List.of(), Set.of()));
    private static final LocalDate MAANDAG = LocalDate.of(2025, 1, 6);

    @Test
    void four_weeks_of_lessons_are_not_yet_long_and_one_day_more_is() {
        assertThat(Langdurig.van(days(1, MAANDAG, 20, 5), WEKEN)).isEmpty();
        var lang = Langdurig.van(days(1, MAANDAG, 21, 5), WEKEN);
        assertThat(lang).singleElement().satisfies(l -> {
            assertThat(l.eersteDag()).isEqualTo(MAANDAG);
            assertThat(l.schooldagen()).isEqualTo(21);
            assertThat(l.langerDanDrieMaanden()).isFalse();
        });
    }

    @Test
    void a_day_in_the_lessons_ends_it_and_being_late_is_no_day_away() {
        var dagen = days(1, MAANDAG, 25, 5);
        dagen.remove(12);
        assertThat(Langdurig.van(dagen, WEKEN)).isEmpty();
        assertThat(Langdurig.van(days(1, MAANDAG, 40, 0.5), WEKEN)).isEmpty();
    }

    @Test
    void another_pupil_begins_anew_and_three_months_go_first() {
        var dagen = days(1, MAANDAG, 15, 6);
        dagen.addAll(days(2, MAANDAG.plusWeeks(3), 70, 6));
        assertThat(Langdurig.van(dagen, WEKEN)).singleElement().satisfies(l -> {
            assertThat(l.jeugdigeId()).isEqualTo(2);
            assertThat(l.langerDanDrieMaanden()).isTrue();
        });
    }

    @Test
    void a_holiday_neither_ends_nor_counts() {
        var weken = Schoolweken.uitKennis();
        var dagen = new ArrayList<Drempel.Dag>();
        for (var dag = LocalDate.of(2024, 12, 2); dagen.size() < 22; dag = dag.plusDays(1))
            if (weken.isSchooldag(dag))
                dagen.add(new Drempel.Dag(1, dag, 5 * 60));
        assertThat(Langdurig.van(dagen, weken)).singleElement()
                .satisfies(l -> assertThat(l.laatsteDag()).isAfter(LocalDate.of(2025, 1, 5)));
    }

    private static List<Drempel.Dag> days(long wie, LocalDate begin, int aantal, double uren) {
        var dagen = new ArrayList<Drempel.Dag>();
        for (var dag = begin; dagen.size() < aantal; dag = dag.plusDays(1))
            if (dag.getDayOfWeek() != DayOfWeek.SATURDAY && dag.getDayOfWeek() != DayOfWeek.SUNDAY)
                dagen.add(new Drempel.Dag(wie, dag, (int) (uren * 60)));
        return dagen;
    }
}
