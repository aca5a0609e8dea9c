package nl.vliegwiel.ondersteuning.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import nl.vliegwiel.DatabaseTest;
import nl.vliegwiel.Proefregio;
import nl.vliegwiel.leerling.Casuskoppen;
import nl.vliegwiel.ondersteuning.Contacten;
import nl.vliegwiel.web.NietGevonden;

/** The timeline under the right and the wrong reader, page by page. Fictieve gegevens. */
@DatabaseTest
class TijdlijnTest {
    @Autowired
    Tijdlijn tijdlijn;
    @Autowired
    Contacten contacten;
    @Autowired
    Casuskoppen koppen;
    @Autowired
    Inzages inzages;
    @Autowired
    Proefregio regio;
    @Autowired
    JdbcClient db;

    @Test
    void pages_follow_each_other_without_a_gap_or_a_double() {
        long casus = metToestemming();
        for (int i = 0; i < 30; i++)
            contact(casus, i / 3, "jeugdige");
        regio.eigenaar().sql(
                "insert into ondersteuning.gebeurtenis (casus_id, soort, titel, op, door) values (?, 'fase', 'Plan begonnen', now() - interval '4 days', 1)")
                .param(casus).update();
        var gezien = new ArrayList<String>();
        String na = null;
        for (int keer = 0; keer < 5; keer++) {
            var deel = page(casus, na, "noor");
            var blad = deel.subList(0, Math.min(deel.size(), Tijdlijn.PAGINA));
            blad.forEach(r -> gezien.add(r.soort() + r.id()));
            if (deel.size() <= Tijdlijn.PAGINA)
                break;
            na = blad.getLast().cursor();
        }
        assertThat(gezien).hasSize(31).doesNotHaveDuplicates();
        assertThatThrownBy(() -> page(casus, "geen-plek", "noor")).isInstanceOf(NietGevonden.class);
        assertThat(regio.als("noor", () -> tijdlijn.list(casus, null, true))).extracting(TijdlijnRegel::titel)
                .containsExactly("Plan begonnen");
    }

    @Test
    void the_wrong_reader_gets_nothing_from_the_same_statement() {
        long casus = metToestemming();
        contact(casus, 1, "jeugdige");
        assertThat(page(casus, null, "bart")).hasSize(1);
        for (var wie : new String[]{"coen", "wendy", "sara", "joost", "karin", "jelle", "bas", "fleur", "wim"})
            assertThat(page(casus, null, wie)).as(wie).isEmpty();
    }

    @Test
    void a_werknotitie_is_the_writers_alone_and_gone_after_six_weeks() {
        long casus = metToestemming();
        regio.eigenaar().sql("""
                insert into ondersteuning.contact (casus_id, op, met, notitie, werknotitie, wissen_op, door)
                values (?, current_date - 5, 'jeugdige', 'alleen voor Noor', true, current_date + 37, 1),
                       (?, current_date - 42, 'jeugdige', 'te oud', true, current_date, 1)""").params(casus, casus)
                .update();
        assertThat(page(casus, null, "noor")).extracting(TijdlijnRegel::tekst).containsExactly("alleen voor Noor");
        assertThat(page(casus, null, "bart")).isEmpty();
        assertThat(regio.alsTaak("taak_bewaring", () -> db
                .sql("select aantal from bewaring.vernietigd(current_date, 'P2Y', 'P20Y') where wat = 'werknotitie'")
                .query(Long.class).single())).isPositive();
        assertThat(regio.eigenaar().sql("select notitie from ondersteuning.contact where casus_id = ?").param(casus)
                .query(String.class).list()).containsExactly("alleen voor Noor");
    }

    @Test
    void a_withdrawal_ends_reading_for_others_in_the_next_transaction_and_leaves_the_holder_reading() {
        long casus = metToestemming();
        contact(casus, 1, "jeugdige");
        assertThat(page(casus, null, "bart")).hasSize(1);
        regio.eigenaar().sql("""
                insert into toestemming.antwoord (casus_id, doel, jeugdige_id, uitkomst, wijze, door)
                select id, 'begeleiding', jeugdige_id, 'ingetrokken', 'gesprek', 2 from leerling.casus where id = ?""")
                .param(casus).update();
        assertThat(page(casus, null, "bart")).isEmpty();
        assertThat(page(casus, null, "noor")).hasSize(1);
        String sleutel = regio.sleutel(casus);
        var inzage = regio.als("noor", () -> koppen.bare(sleutel)).inzage();
        assertThat(inzage.grond()).isEqualTo("houder");
        assertThat(inzage.beheren()).isFalse();
        assertThat(regio.als("noor", () -> inzages.nee(casus))).isPresent();
    }

    @Test
    void what_a_contact_said_before_stays_unless_it_was_a_werknotitie() {
        long casus = metToestemming();
        contact(casus, 1, "jeugdige");
        var c = regio.als("noor", () -> contacten.list(casus)).getFirst();
        assertThat(regio.als("noor",
                () -> contacten.save(c.aangepast(c.op(), "moeder", "beter gezegd", List.of(), c.versie())))).isTrue();
        assertThat(
                regio.als("bart", () -> contacten.save(c.aangepast(c.op(), "vader", "te laat", List.of(), c.versie()))))
                .as("an old version").isFalse();
        assertThat(regio.als("bart", () -> contacten.versies(c.id()))).hasSize(1).allSatisfy(v -> {
            assertThat(v.notitie()).isEqualTo("kort gesproken");
            assertThat(v.doorNaam()).isEqualTo("Noor Hendriks");
        });
        assertThat(regio.als("coen", () -> contacten.versies(c.id()))).isEmpty();
    }

    private List<TijdlijnRegel> page(long casus, @Nullable String na, String wie) {
        return regio.als(wie, () -> tijdlijn.list(casus, na, false));
    }

    private long metToestemming() {
        long casus = regio.casus(regio.leerling("Tijd", 13));
        regio.toestemming(casus, "begeleiding");
        return casus;
    }

    private void contact(long casus, int geleden, String met) {
        regio.eigenaar().sql(
                "insert into ondersteuning.contact (casus_id, op, met, notitie, door) values (?, current_date - ?::int, ?, 'kort gesproken', 1)")
                .params(casus, geleden, met).update();
    }
}
