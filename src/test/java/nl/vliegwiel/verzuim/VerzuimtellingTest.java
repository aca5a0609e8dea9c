package nl.vliegwiel.verzuim;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;

import nl.vliegwiel.leerling.Verzuimbeeld.Soort;

/** The absence of one pupil in a few numbers. Fictieve gegevens. */
class VerzuimtellingTest {
    private static final Schoolweken WEKEN = Schoolweken.uitKennis();
    private static final LocalDate VANDAAG = LocalDate.of(2023, 5, 11);

    @Test
    void four_weeks_with_lessons_reach_over_the_may_holiday() {
        assertThat(WEKEN.begin(VANDAAG, 4)).isEqualTo(LocalDate.of(2023, 4, 10));
        assertThat(WEKEN.begin(LocalDate.of(2023, 5, 3), 4)).as("in the holiday").isEqualTo(LocalDate.of(2023, 4, 3));
        assertThat(Verzuimtelling.vanaf(LocalDate.of(2023, 9, 6), WEKEN)).as("before the new school year")
                .isEqualTo(LocalDate.of(2023, 7, 3));
    }

    @Test
    void hours_without_a_valid_reason_count_once_and_only_in_the_window() {
        var beeld = Verzuimtelling.van(List.of(melding("2023-04-11", 1, "afwezig", false),
                melding("2023-04-11", 1, "afwezig", false), melding("2023-05-09", 3, "afwezig", false),
                melding("2023-05-10", 3, "ziek", true), melding("2023-04-06", 2, "afwezig", false),
                melding("2023-05-10", 4, "vrijstelling", false)), VANDAAG, WEKEN);
        assertThat(beeld.ongeoorloofd()).isEqualTo(2);
        assertThat(beeld.laatste()).isEqualTo(LocalDate.of(2023, 5, 10));
        assertThat(beeld.soorten()).contains(new Soort("afwezig, zonder geldige reden", 4), new Soort("ziek", 1));
        assertThat(beeld.soorten().getFirst().uren()).isEqualTo(4);
    }

    @Test
    void last_year_counts_in_the_window_and_not_in_the_kinds() {
        var beeld = Verzuimtelling.van(List.of(melding("2023-07-10", 1, "afwezig", false)), LocalDate.of(2023, 9, 6),
                WEKEN);
        assertThat(beeld.ongeoorloofd()).isEqualTo(1);
        assertThat(beeld.soorten()).isEmpty();
        assertThat(Verzuimtelling.van(List.of(), VANDAAG, WEKEN).leeg()).isTrue();
    }

    private static Verzuimmelding melding(String dag, int uur, String soort, boolean geoorloofd) {
        return new Verzuimmelding(1, LocalDate.parse(dag), uur, 50, soort, geoorloofd, "");
    }
}
