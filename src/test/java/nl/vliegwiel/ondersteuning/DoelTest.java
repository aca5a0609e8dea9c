package nl.vliegwiel.ondersteuning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;

import org.junit.jupiter.api.Test;

import nl.vliegwiel.web.Geweigerd;
import nl.vliegwiel.web.Vertaling;

/** The rules of a goal, and its line in words. Fictieve gegevens. */
class DoelTest {
    private static final LocalDate DAG = LocalDate.of(2025, 3, 3);
    private final Doel doel = new Doel(1, "s", 1, "Ik slaap acht uur", "Slapen", "Mila", false, "", "", DAG, null, null,
            "Noor", 1, 3, DAG, 6, DAG.plusDays(30), "jeugdige");

    @Test
    void a_goal_that_ended_takes_no_other_words_and_can_be_opened_again() {
        var klaar = doel.vervallen(DAG.plusDays(40), "gelukt");
        assertThatThrownBy(() -> klaar.aangepast("Ik wil anders", "Anders", "Mila", false, "", "", 1))
                .isInstanceOf(Geweigerd.class).hasMessageContaining("gestopt op 12 april 2025");
        assertThat(klaar.heropend().open()).isTrue();
        assertThatThrownBy(doel::heropend).isInstanceOf(Geweigerd.class);
    }

    @Test
    void the_line_says_the_same_as_it_shows() {
        var schaal = Doelschaal.of(doel);
        assertThat(schaal.label()).isEqualTo("Van 3 naar 6 op een schaal van 1 tot en met 10");
        assertThat(schaal.zin(DAG.plusDays(60), Vertaling.in("nl"))).isEqualTo("Begonnen op 3, gemeten op 2 april");
        assertThat(new Doelschaal(5, 5, DAG).zin(DAG, Vertaling.in("nl")))
                .isEqualTo("Begonnen op 5, nog niet veranderd");
        assertThat(new Doelschaal(null, null, null).label()).startsWith("Nog geen cijfer");
        assertThat(schaal.streepjes()).hasSize(10).startsWith("6.0", "31.3").endsWith("234.0");
        assertThat(doel.erbij()).isEqualTo(3);
    }

    @Test
    void a_short_name_comes_from_the_sentence() {
        assertThat(Doel.verkort("Ik neem zelf pauze als het te veel wordt")).isEqualTo("Neem zelf pauze");
        assertThat(Doel.verkort("Ik slaap acht uur, ook op schooldagen")).isEqualTo("Slaap acht uur");
        assertThat(Doel.verkort("Ik slaap acht uur op schooldagen")).isEqualTo("Slaap acht uur");
        assertThat(Doel.verkort("Ik kom op tijd")).isEqualTo("Kom op tijd");
        assertThat(Doel.verkort("Ik " + "a".repeat(60))).hasSize(40);
    }
}
