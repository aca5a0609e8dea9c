package nl.vliegwiel.ervaring.ronde;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import nl.vliegwiel.ervaring.vragenlijst.Vragenlijst;
import nl.vliegwiel.ervaring.vragenlijst.Vragenlijsten;

/** What a round says, from answers that can be added up by hand. Fictieve gegevens. */
class LijstuitkomstTest {

    private final Vragenlijst list = Vragenlijsten.gelezen().find("veilig-gehoord-gesteund", 1).orElseThrow();

    /** points of veilig1 to veilig3 of one person, 0: weet ik niet, -1: no answer. */
    private static List<Rondes.Antwoord> person(int nummer, int... points) {
        var answers = new ArrayList<Rondes.Antwoord>();
        for (int i = 0; i < points.length; i++)
            if (points[i] >= 0)
                answers.add(new Rondes.Antwoord(nummer, "veilig" + (i + 1), points[i] == 0 ? null : points[i]));
        if (answers.isEmpty())
            answers.add(new Rondes.Antwoord(nummer, null, null));
        return answers;
    }

    private static List<Rondes.Antwoord> twelve(int @Nullable [] odd) {
        var all = new ArrayList<Rondes.Antwoord>();
        for (int i = 1; i <= 6; i++) {
            all.addAll(person(i, 2, 2, 2));
            all.addAll(person(10 + i, 4, 4, 4));
        }
        if (odd != null)
            all.addAll(person(99, odd));
        return all;
    }

    @Test
    void mean_spread_and_alpha_of_people_who_agree_with_themselves() {
        var result = Lijstuitkomst.of(list, twelve(null), 10);
        assertThat(result.ingevuld()).isEqualTo(12);
        var scale = result.schalen().getFirst();
        assertThat(scale.naam()).isEqualTo("Veilig");
        assertThat(scale.n()).isEqualTo(12);
        assertThat(scale.gemiddelde().waarde()).isEqualTo(3, within(1e-9));
        // six times 1 below and six times 1 above: the root of 12/11
        assertThat(scale.spreiding()).isEqualTo(Math.sqrt(12 / 11.0), within(1e-9));
        assertThat(scale.alpha().waarde()).isEqualTo(1, within(1e-9));
        assertThat(scale.hoortBijElkaar()).isTrue();
    }

    @Test
    void a_scale_that_too_few_answered_is_not_there() {
        assertThat(Lijstuitkomst.of(list, twelve(null), 10).schalen()).hasSize(1);
        assertThat(Lijstuitkomst.of(list, twelve(null), 13).schalen()).isEmpty();
    }

    @Test
    void not_knowing_and_stopping_are_counted_apart_and_two_of_three_is_enough() {
        var result = Lijstuitkomst.of(list, twelve(new int[]{5, 5, 0}), 10);
        assertThat(result.schalen().getFirst().n()).isEqualTo(13);
        assertThat(result.schalen().getFirst().volledig()).isEqualTo(12);
        var third = result.vragen().get(2);
        assertThat(List.of(third.n(), third.weetNiet(), third.leeg())).containsExactly(12, 1, 0);
        var stopped = Lijstuitkomst.of(list, twelve(new int[]{5, -1, -1}), 10);
        assertThat(stopped.schalen().getFirst().n()).isEqualTo(12);
        assertThat(stopped.vragen().get(1).leeg()).isEqualTo(1);
        assertThat(stopped.vragen().get(3).gemiddelde()).isNull();
        assertThat(Lijstuitkomst.of(list, twelve(new int[]{-1}), 10).ingevuld()).isEqualTo(13);
    }

    @Test
    void when_everybody_answers_the_same_nothing_can_be_said_of_what_belongs_together() {
        var all = new ArrayList<Rondes.Antwoord>();
        for (int i = 1; i <= 12; i++)
            all.addAll(person(i, 4, 4, 4));
        var scale = Lijstuitkomst.of(list, all, 10).schalen().getFirst();
        assertThat(scale.alpha().waarde()).isNaN();
        assertThat(scale.hoortBijElkaar()).isFalse();
        assertThat(scale.spreiding()).isZero();
    }

    @Test
    void an_address_is_squares_that_a_telephone_reads() {
        var code = Qrcode.of("https://voorbeeld.test/mening/0123456789abcdef01234567");
        assertThat(code.maat()).isBetween(33, 60);
        // the three corners are dark, the edge of four is white
        assertThat(code.pad()).contains("M4 4h1v1h-1z", "M" + (code.maat() - 5) + " 4h1v1h-1z").doesNotContain("M3 ");
    }
}
