package nl.vliegwiel.ondersteuning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;

import nl.vliegwiel.DatabaseTest;
import nl.vliegwiel.Proefregio;

/** Goals and strengths, for the right and the wrong reader. Fictieve gegevens. */
@DatabaseTest
class DoelenTest {
    @Autowired
    Doelen doelen;
    @Autowired
    Krachten krachten;
    @Autowired
    Proefregio regio;
    @Autowired
    Clock clock;

    @Test
    void the_first_and_the_latest_rating_come_with_the_goal_without_what_was_undone() {
        long casus = regio.casusMetJa("Mila");
        var doel = add(casus, "Ik slaap acht uur").orElseThrow();
        long id = regio.als("noor", () -> doelen.get(doel)).id();
        for (var rij : new String[]{"3;-40;null", "5;-20;null", "6;-2;null", "9;0;now()"}) {
            var deel = rij.split(";");
            regio.eigenaar().sql("insert into ondersteuning.cijfer (doel_id, casus_id, cijfer, op, gegeven_door, door,"
                    + " ongedaan_op) values (?, ?, ?, current_date + ?, 'jeugdige', 1, " + deel[2] + ")").param(id)
                    .param(casus).param(Integer.valueOf(deel[0])).param(Integer.valueOf(deel[1])).update();
        }
        assertThat(regio.als("noor", () -> doelen.list(casus))).singleElement().satisfies(d -> {
            assertThat(d.begin()).isEqualTo(3);
            assertThat(d.nu()).isEqualTo(6);
            assertThat(d.erbij()).isEqualTo(3);
        });
    }

    @Test
    void a_fourth_open_goal_is_not_made() {
        long casus = regio.casusMetJa("Sem");
        for (int i = 1; i <= 3; i++)
            assertThat(add(casus, "Ik wil iets, nummer " + i)).isPresent();
        assertThat(add(casus, "Ik wil te veel")).isEmpty();
        var eerste = regio.als("noor", () -> doelen.list(casus)).getFirst();
        assertThat(regio.als("noor", () -> doelen.save(eerste.vervallen(LocalDate.now(clock), "gelukt")))).isTrue();
        assertThat(regio.als("noor", () -> doelen.save(eerste.vervallen(LocalDate.now(clock), "gelukt"))))
                .as("an old version").isFalse();
        assertThat(add(casus, "Ik wil nog iets")).isPresent();
        assertThat(regio.als("noor", () -> doelen.history(casus))).extracting(Doel::vervallenReden)
                .containsExactly("gelukt");
    }

    @Test
    void who_does_not_work_in_the_casus_reads_and_writes_nothing() {
        long casus = regio.casusMetJa("Yara");
        var doel = add(casus, "Ik kom op tijd").orElseThrow();
        var kracht = regio.als("noor", () -> krachten.add(casus, "kracht", "Komt elke dag", LocalDate.now(clock)));
        for (var wie : new String[]{"coen", "wendy", "jelle", "karin"}) {
            assertThat(regio.als(wie, () -> doelen.list(casus))).as(wie).isEmpty();
            assertThat(regio.als(wie, () -> doelen.find(doel))).as(wie).isEmpty();
            assertThat(regio.als(wie, () -> krachten.find(kracht))).as(wie).isEmpty();
            assertThatThrownBy(() -> regio.als(wie, () -> krachten.add(casus, "kracht", "x", LocalDate.now(clock))))
                    .as(wie).isInstanceOf(DataAccessException.class);
        }
    }

    @Test
    void a_strength_holds_until_somebody_takes_it_away() {
        long casus = regio.casusMetJa("Finn");
        var oma = regio.als("noor",
                () -> krachten.get(krachten.add(casus, "netwerk", "Oma Toos", LocalDate.now(clock))));
        assertThat(oma.netwerk()).isTrue();
        regio.als("noor", () -> krachten.save(oma.id(), LocalDate.now(clock), null));
        assertThat(regio.als("noor", () -> krachten.list(casus))).singleElement()
                .satisfies(k -> assertThat(k.ingezetOp()).isNotNull());
        regio.als("noor", () -> krachten.save(oma.id(), oma.ingezetOp(), LocalDate.now(clock)));
        assertThat(regio.als("noor", () -> krachten.list(casus))).isEmpty();
    }

    private Optional<String> add(long casus, String tekst) {
        return regio.als("noor", () -> doelen.add(casus, tekst, Doel.verkort(tekst), "Mila", false, "", "",
                LocalDate.now(clock)));
    }
}
