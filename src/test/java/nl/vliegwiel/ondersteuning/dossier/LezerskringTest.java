package nl.vliegwiel.ondersteuning.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;

/** Who can read a line follows from age and consent, and the screen says so. */
class LezerskringTest {

    @Test
    void a_child_does_not_read_before_twelve_and_parents_not_after_sixteen() {
        assertThat(kring(11, true).zin()).isEqualTo("De ouders kunnen dit lezen.");
        assertThat(kring(11, true).kort()).isEqualTo("Ouders en team");
        assertThat(kring(13, true).zin()).isEqualTo("Mila en de ouders kunnen dit lezen.");
        assertThat(kring(13, true).kort()).isEqualTo("Mila, ouders en team");
        assertThat(kring(16, true).zin()).isEqualTo("Mila kan dit lezen.");
    }

    @Test
    void a_closed_exception_and_other_receivers_show() {
        assertThat(kring(13, false).zin()).isEqualTo("Mila kan dit lezen.");
        assertThat(kring(11, false).zin()).isEqualTo("Het team kan dit lezen.");
        assertThat(new Lezerskring("Mila", 13, List.of(), true, true, List.of("consulent")).kort())
                .isEqualTo("Mila, ouders, team en consulent");
    }

    private static Lezerskring kring(int leeftijd, boolean ouders) {
        return new Lezerskring("Mila", leeftijd, List.of("moeder"), ouders, true, List.of());
    }
}
