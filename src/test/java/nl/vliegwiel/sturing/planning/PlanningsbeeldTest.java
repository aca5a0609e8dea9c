package nl.vliegwiel.sturing.planning;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;

/** Where things come in the drawing, and that nothing lies over something else. */
class PlanningsbeeldTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 4, 13);

    private static Planningsbeeld.Ding bar(String van, String tot, String tekst) {
        return new Planningsbeeld.Ding("balk", "loopt", LocalDate.parse(van), LocalDate.parse(tot), tekst, "/x",
                tekst);
    }

    private static Planningsbeeld draw(Planningsbeeld.Ding... dingen) {
        return Planningsbeeld.of(2025, TODAY,
                List.of(new Planningsbeeld.Lade("Samen", "gemeenten", List.of(dingen))));
    }

    @Test
    void what_would_touch_gets_a_row_of_its_own() {
        var signs = draw(bar("2025-02-01", "2025-05-01", "Een lange naam voor een korte tijd"),
                bar("2025-05-01", "2025-07-01", "Meteen erna"), bar("2027-01-01", "2027-12-01", "Veel later"))
                .banen().getFirst().tekens();
        assertThat(signs.get(1).y()).isGreaterThan(signs.get(0).y());
        assertThat(signs.get(2).y()).isEqualTo(signs.get(0).y());
        assertThat(signs.get(2).x()).isGreaterThan(signs.get(1).x());
    }

    @Test
    void what_is_outside_these_years_is_left_out_and_what_crosses_the_edge_is_cut() {
        var signs = draw(bar("2020-01-01", "2021-01-01", "Voorbij"), bar("2024-06-01", "2025-06-01", "Loopt door"))
                .banen().getFirst().tekens();
        assertThat(signs).hasSize(1);
        assertThat(signs.getFirst().x()).isEqualTo(190);
    }

    @Test
    void words_that_would_fall_off_the_edge_stand_left_of_their_sign() {
        var sign = draw(bar("2028-12-01", "2028-12-20", "Een besluit aan het eind van de vier jaar")).banen()
                .getFirst().tekens().getFirst();
        assertThat(sign.links()).isTrue();
        assertThat(sign.tekstX()).isLessThan(sign.x());
    }

    @Test
    void today_is_drawn_only_when_it_is_among_these_years() {
        assertThat(draw().vandaag()).isNotNull();
        assertThat(Planningsbeeld.of(2010, TODAY, List.of()).vandaag()).isNull();
    }
}
