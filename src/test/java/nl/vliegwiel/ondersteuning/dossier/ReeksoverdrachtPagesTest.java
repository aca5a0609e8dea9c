package nl.vliegwiel.ondersteuning.dossier;

import static nl.vliegwiel.Bezoek.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

import nl.vliegwiel.Bezoek;
import nl.vliegwiel.PagesTest;
import nl.vliegwiel.Proefregio;

/** A coach is away: several casussen at once to others, with a look before and a way back. Fictieve gegevens. */
@PagesTest
class ReeksoverdrachtPagesTest {
    @Autowired
    private Bezoek bezoek;
    @Autowired
    private Proefregio regio;
    @Autowired
    private JdbcClient db;

    @Test
    void each_casus_gets_its_receiver_with_tasks_and_aftercare_and_all_of_it_can_be_undone() {
        long een = casus("Een", true);
        long twee = casus("Twee", true);
        long zonder = casus("Drie", false);
        long blijft = casus("Vier", true);
        taak(een, "Bellen met ouders");
        taak(zonder, "Toestemming vragen");
        regio.eigenaar().sql("""
                insert into ondersteuning.nazorg (casus_id, account_id, moment, afgesproken_op, gepland_op)
                values (?, 1, 'P6W', current_date, current_date + 40)""").param(twee).update();
        regio.eigenaar().sql(
                "insert into ondersteuning.taak (wie, casus_id, soort, titel, op) values ('a7', ?, 'eigen', 'Van Sara zelf', current_date)")
                .param(twee).update();

        form();
        var velden = velden(een, twee, zonder, blijft);
        var check = text(bezoek.post("bart", "/overdrachten/nakijken", velden));
        assertThat(check).contains("Klopt het?", "Coen Collega", "Sara el Idrissi", "1 open taak gaat mee")
                .doesNotContain("Vier");
        assertThat(aanspreekpunt(een)).isEqualTo(1);

        var reeks = "reeks" + System.identityHashCode(this);
        var vast = new ArrayList<>(List.of(velden));
        vast.addAll(List.of("_inzending", reeks));
        assertThat(bezoek.post("bart", "/overdrachten", vast.toArray(String[]::new))).hasStatus(303);
        assertThat(List.of(aanspreekpunt(een), aanspreekpunt(twee), aanspreekpunt(zonder), aanspreekpunt(blijft)))
                .containsExactly(13L, 7L, 13L, 1L);
        assertThat(taken(een)).containsExactlyInAnyOrder("a13 Bellen met ouders", "a13 Kennismaken met Een");
        assertThat(taken(zonder)).as("also where the coordinator may not read it").contains("a13 Toestemming vragen");
        assertThat(nazorg(twee)).isEqualTo(7);
        assertThat(bezoek.get("noor", regio.url(een))).hasStatus(404);
        assertThat(gelogd(een)).isEqualTo(1);

        undone(reeks, een, twee, zonder);
    }

    private void form() {
        assertThat(text(bezoek.get("bart", "/mijn-werk"))).contains("Casussen van een collega overdragen");
        assertThat(text(bezoek.get("noor", "/mijn-werk"))).doesNotContain("Casussen van een collega overdragen");
        assertThat(text(bezoek.get("bart", "/overdrachten"))).contains("Wie is er niet?", "Noor Hendriks");
        var form = bezoek.get("bart", "/overdrachten?van=" + account(1));
        assertThat(text(form)).contains("Een", "Zoals hierboven", "Niet overdragen", "1 open taak");
        assertThat(form).bodyText().contains("Noor Hendriks is een tijd afwezig.");

        var leeg = bezoek.post("bart", "/overdrachten/nakijken", "van", account(1), "reden", "");
        assertThat(leeg).hasStatus(422);
        assertThat(text(leeg)).contains("Kies wie het aanspreekpunt wordt", "Schrijf in één zin waarom");
    }

    private void undone(String reeks, long een, long twee, long zonder) {
        assertThat(bezoek.post("noor", "/overdrachten/" + reeks + "/ongedaan")).hasStatus(403);
        assertThat(bezoek.post("bart", "/overdrachten/" + reeks + "/ongedaan")).hasStatus(303);
        assertThat(List.of(aanspreekpunt(een), aanspreekpunt(twee), aanspreekpunt(zonder))).containsOnly(1L);
        assertThat(taken(een)).containsExactly("a1 Bellen met ouders");
        assertThat(taken(twee)).containsExactly("a7 Van Sara zelf");
        assertThat(nazorg(twee)).isEqualTo(1);
        assertThat(bezoek.get("noor", regio.url(een))).hasStatusOk();
        assertThat(bezoek.post("bart", "/overdrachten/" + reeks + "/ongedaan")).as("once").hasStatus(422);
    }

    @Test
    void who_may_not_hand_over_moves_no_work_in_the_database_either() {
        long id = casus("Vijf", true);
        assertThatThrownBy(() -> regio.als("coen",
                () -> db.sql("select ondersteuning.werk_overgedragen(?, 1, 13, false)").param(id).query((rs, n) -> n)
                        .list()))
                .isInstanceOf(DataAccessException.class);
    }

    /** All to Coen, the second to Sara, the last stays; others of this test region stay too. */
    private String[] velden(long een, long twee, long zonder, long blijft) {
        var velden = new ArrayList<>(List.of("van", account(1), "naar", account(13), "reden",
                "Noor is een tijd afwezig.", "naar-" + regio.sleutel(twee), account(7), "naar-" + regio.sleutel(blijft),
                "blijft"));
        regio.eigenaar().sql("""
                select c.sleutel from leerling.betrokkene b join leerling.casus c on c.id = b.casus_id
                where b.account_id = 1 and b.tot is null and b.eerste_verantwoordelijke and c.id not in (?, ?, ?, ?)""")
                .params(een, twee, zonder, blijft).query(String.class).list()
                .forEach(s -> velden.addAll(List.of("naar-" + s, "blijft")));
        return velden.toArray(String[]::new);
    }

    private void taak(long casus, String titel) {
        regio.eigenaar().sql(
                "insert into ondersteuning.taak (wie, casus_id, soort, titel, op, door) values ('a1', ?, 'eigen', ?, current_date, 1)")
                .params(casus, titel).update();
    }

    private long casus(String naam, boolean ja) {
        long id = regio.casus(regio.leerling(naam, 13));
        if (ja)
            regio.toestemming(id, "begeleiding");
        return id;
    }

    private long aanspreekpunt(long casus) {
        return regio.eigenaar().sql(
                "select account_id from leerling.betrokkene where casus_id = ? and eerste_verantwoordelijke and tot is null")
                .param(casus).query(Long.class).single();
    }

    private List<String> taken(long casus) {
        return regio.eigenaar()
                .sql("select wie || ' ' || titel from ondersteuning.taak where casus_id = ? and klaar_op is null")
                .param(casus).query(String.class).list();
    }

    private long nazorg(long casus) {
        return regio.eigenaar().sql("select account_id from ondersteuning.nazorg where casus_id = ?").param(casus)
                .query(Long.class).single();
    }

    private int gelogd(long casus) {
        return regio.eigenaar().sql("select count(*) from logboek.regel where casus_id = ? and object = 'overdracht'")
                .param(casus).query(Integer.class).single();
    }

    private String account(long id) {
        return regio.eigenaar().sql("select sleutel from toegang.account where id = ?").param(id).query(String.class)
                .single();
    }
}
