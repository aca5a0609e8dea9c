package nl.vliegwiel.leerling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.LocalDate;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;

import nl.vliegwiel.DatabaseTest;
import nl.vliegwiel.Proefregio;
import nl.vliegwiel.web.NietGevonden;

/** Casussen, their people and their top, for the right and the wrong reader. Fictieve gegevens. */
@DatabaseTest
class CasussenTest {
    @Autowired
    Casussen casussen;
    @Autowired
    Betrokkenen betrokkenen;
    @Autowired
    Casuskoppen koppen;
    @Autowired
    Proefregio regio;
    @Autowired
    Clock clock;

    @Test
    void the_oco_opens_a_casus_and_a_coach_may_not() {
        var vandaag = LocalDate.now(clock);
        long mila = regio.leerling("Mila", 13);
        var casus = regio.als("bart", () -> casussen.opened(mila, 1, vandaag.minusDays(3), vandaag, null));
        assertThat(casus.fase()).isEqualTo("signaal");
        assertThat(casus.signaalOp()).isEqualTo(vandaag.minusDays(3));
        assertThat(regio.als("bart", () -> casussen.ofJeugdige(mila))).hasSize(1);
        assertThatThrownBy(() -> regio.als("noor", () -> casussen.opened(mila, 1, vandaag, vandaag, null)))
                .isInstanceOf(DataAccessException.class);
    }

    @Test
    void a_casus_without_consent_is_not_there_for_the_coach() {
        long id = regio.casus(regio.leerling("Sem", 14));
        var sleutel = regio.als("bart", () -> casussen.get(id)).sleutel();
        assertThat(regio.als("noor", () -> casussen.find(sleutel))).isEmpty();
        assertThatThrownBy(() -> regio.als("noor", () -> koppen.get(sleutel, "overzicht")))
                .isInstanceOf(NietGevonden.class);
        regio.toestemming(id, "begeleiding");
        assertThat(regio.als("noor", () -> casussen.find(sleutel))).isPresent();
    }

    @Test
    void who_saves_an_old_version_is_told() {
        long id = regio.casus(regio.leerling("Ilias", 14));
        var casus = regio.als("bart", () -> casussen.get(id)).verkend(LocalDate.now(clock));
        assertThat(regio.als("bart", () -> casussen.save(casus))).isTrue();
        assertThat(regio.als("bart", () -> casussen.save(casus))).isFalse();
        assertThat(regio.als("bart", () -> casussen.get(id)).fase()).isEqualTo("verkennen");
    }

    @Test
    void the_top_says_who_it_is_and_what_this_reader_may() {
        long id = regio.casus(regio.leerling("Yara", 15));
        var sleutel = regio.als("bart", () -> casussen.get(id)).sleutel();
        var voor = regio.als("bart", () -> koppen.get(sleutel, "overzicht"));
        assertThat(voor.zin()).startsWith("15 jaar, klas 2B vmbo-t, Duinwaard College. Signaal sinds ");
        assertThat(voor.magWerk()).isFalse();
        regio.toestemming(id, "begeleiding");
        var na = regio.als("noor", () -> koppen.get(sleutel, "overzicht"));
        assertThat(na.magWerk()).isTrue();
        assertThat(na.magSchrijven()).isTrue();
        assertThat(na.onderdelen()).extracting(Casuskop.Onderdeel::sleutel).containsExactly("overzicht", "plan",
                "stukken", "hulp", "toestemming", "wie-keek-mee");
    }

    @Test
    void a_handover_leaves_exactly_one_first_responsible_and_its_history() {
        long id = regio.casus(regio.leerling("Lotte", 15));
        regio.toestemming(id, "begeleiding");
        regio.als("noor", () -> {
            betrokkenen.overgedragen(id, 13, "coach", "Noor is op vakantie", false);
            return true;
        });
        assertThat(regio.als("noor", () -> casussen.ofJeugdige(0))).isEmpty();
        var nu = regio.als("coen", () -> betrokkenen.list(id));
        assertThat(nu).extracting(Betrokkene::naam).containsExactly("Coen Collega");
        assertThat(nu.getFirst().eersteVerantwoordelijke()).isTrue();
        assertThat(regio.als("coen", () -> betrokkenen.history(id))).extracting(Betrokkene::reden)
                .contains("Noor is op vakantie");
        regio.als("coen", () -> {
            betrokkenen.overgedragen(id, 1, "coach", "Noor is terug", true);
            return true;
        });
        assertThat(regio.als("bart", () -> betrokkenen.list(id))).extracting(Betrokkene::naam)
                .containsExactly("Noor Hendriks", "Coen Collega");
    }
}
