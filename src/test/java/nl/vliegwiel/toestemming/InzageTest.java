package nl.vliegwiel.toestemming;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

import nl.vliegwiel.DatabaseTest;
import nl.vliegwiel.Proefregio;

/** The database itself decides who may read a casus. */
@DatabaseTest
class InzageTest {
    @Autowired
    JdbcClient db;
    @Autowired
    Proefregio regio;

    @BeforeEach
    void regels() {
        regio.eigenaar().sql("""
                insert into toestemming.leeftijdsregel (regime, doel, leeftijd_van, leeftijd_tot, wie)
                values ('preventie', '*', 0, 12, 'ouders_met_gezag'), ('preventie', '*', 12, 16, 'ouders_met_gezag'),
                       ('preventie', '*', 12, 200, 'jeugdige') on conflict do nothing""").update();
        regio.eigenaar()
                .sql("""
                        insert into toestemming.doel (doel, naam, regime, ontvanger, categorieen)
                        values ('begeleiding', 'Begeleiding en teamoverleg', 'preventie', 'team', '{kern,werk}') on conflict do nothing""")
                .update();
    }

    private int ziet(String wie, long casus) {
        return regio.als(wie, () -> db.sql("select count(*) from leerling.casus where id = ?").param(casus)
                .query(Integer.class).single());
    }

    @Test
    void a_coach_sees_the_casus_only_with_consent_of_all_who_must_answer() {
        long mila = regio.leerling("Mila", 13);
        long casus = regio.casus(mila);
        assertThat(ziet("noor", casus)).isZero();
        assertThat(ziet("bart", casus)).isOne();
        assertThat(ziet("wendy", casus)).isZero();
        antwoord(casus, "j", "gegeven");
        antwoord(casus, "o1", "gegeven");
        assertThat(ziet("noor", casus)).isZero();
        antwoord(casus, "o2", "gegeven");
        assertThat(ziet("noor", casus)).isOne();
        assertThat(ziet("coen", casus)).as("a colleague with the same role, not involved").isZero();
    }

    @Test
    void a_withdrawal_ends_access_of_others_and_leaves_the_holder_a_read_only_file() {
        long casus = regio.casus(regio.leerling("Sem", 14));
        regio.eigenaar().sql("insert into leerling.betrokkene (casus_id, account_id, rol) values (?, 13, 'coach')")
                .param(casus).update();
        regio.toestemming(casus, "begeleiding");
        assertThat(ziet("coen", casus)).isOne();
        antwoord(casus, "j", "ingetrokken");
        assertThat(ziet("coen", casus)).isZero();
        assertThat(ziet("noor", casus)).isOne();
        assertThatThrownBy(() -> regio.als("noor", () -> db
                .sql("insert into ondersteuning.contact (casus_id, op, met) values (?, current_date, 'jeugdige')")
                .param(casus).update())).isInstanceOf(DataAccessException.class).rootCause()
                .hasMessageContaining("row-level security");
    }

    @Test
    void consent_of_parents_pauses_on_the_twelfth_birthday_when_the_child_has_not_answered() {
        long kind = regio.leerling("Finn", 11);
        regio.eigenaar().sql(
                "update leerling.jeugdige set geboortedatum = current_date - interval '12 years' + interval '9 days' where id = ?")
                .param(kind).update();
        long casus = regio.casus(kind);
        regio.toestemming(casus, "begeleiding");
        assertThat(regio.eigenaar().sql("select toestemming.geldig_tot(?, 'begeleiding', current_date) - current_date")
                .param(casus).query(Integer.class).single()).isEqualTo(9);
        assertThat(regio.eigenaar().sql(
                "select tot::date - current_date from toegang.inzage where casus_id = ? and wie = 'a1' and categorie = 'werk' and grond = 'toestemming'")
                .param(casus).query(Integer.class).single()).isEqualTo(9);
    }

    @Test
    void nobody_sees_anything_outside_a_session() {
        assertThat(db.sql("select count(*) from leerling.jeugdige").query(Integer.class).single()).isZero();
        assertThat(
                regio.als("bas", () -> db.sql("select count(*) from leerling.jeugdige").query(Integer.class).single()))
                .as("the beheerder sees no content").isZero();
        assertThat(regio.als("tim",
                () -> db.sql("select count(*) from leerling.jeugdige where id = 5").query(Integer.class).single()))
                .as("a pupil of another school").isZero();
    }

    @Test
    void what_the_family_allowed_is_told_to_who_sees_the_casus_only() {
        long casus = regio.casus(regio.leerling("Lotte", 17));
        regio.toestemming(casus, "begeleiding");
        String geldt = "select count(*) from toestemming.geldig_in(?, current_date)";
        String nodig = "select count(*) from toestemming.nodig_in(?, current_date)";
        String mee = "select count(*) from ondersteuning.overstap_toestemming(?, 2, current_date)";
        for (var sql : List.of(geldt, nodig, mee)) {
            assertThat(count("noor", sql, casus)).as(sql).isPositive();
            for (var wie : List.of("wendy", "coen", "jelle", "bas"))
                assertThat(count(wie, sql, casus)).as("%s: %s", wie, sql).isZero();
            assertThat(db.sql(sql).param(casus).query(Integer.class).single()).as("nobody: %s", sql).isZero();
        }
        for (var sql : List.of("select toestemming.geldig_tot(?, 'begeleiding', current_date)",
                "select toestemming.geldig(?, current_date)",
                "select toestemming.nodig(?, 'begeleiding', current_date)"))
            assertThatThrownBy(() -> count("noor", sql, casus)).as(sql).rootCause()
                    .hasMessageContaining("permission denied");
    }

    /** Of the help itself they need to know nothing: that is between the family and the team. */
    @Test
    void whom_a_purpose_lets_read_along_knows_of_that_purpose_only() {
        long casus = regio.casus(regio.leerling("Lotte", 17));
        for (var doel : List.of("begeleiding", "leerplicht", "swv"))
            regio.toestemming(casus, doel);
        String gezien = "select coalesce(string_agg(distinct a.doel, ' ' order by a.doel), '') from toestemming.antwoord a where a.casus_id = ?";
        String geldt = "select string_agg(g.doel, ' ' order by g.doel) from toestemming.geldig_in(?, current_date) g";
        String nodig = "select string_agg(distinct n.doel, ' ') from toestemming.nodig_in(?, current_date) n";
        for (var sql : List.of(gezien, geldt, nodig)) {
            assertThat(words("joost", sql, casus)).as(sql).isEqualTo("leerplicht");
            assertThat(words("karin", sql, casus)).as(sql).isEqualTo("swv");
            assertThat(words("noor", sql, casus)).as(sql).contains("begeleiding", "leerplicht", "swv");
        }
        assertThat(regio.als("joost",
                () -> db.sql("select ontbreekt from toestemming.standen(array[?::bigint], current_date)")
                        .param(casus).query(Integer.class).single()))
                .as("the own purpose holds").isZero();
    }

    private String words(String wie, String sql, long casus) {
        return regio.als(wie, () -> db.sql(sql).param(casus).query(String.class).single());
    }

    private int count(String wie, String sql, long casus) {
        return regio.als(wie, () -> db.sql(sql).param(casus).query(Integer.class).single());
    }

    @Test
    void the_app_cannot_write_inzage_itself() {
        assertThatThrownBy(() -> regio.als("noor", () -> db.sql("""
                insert into toegang.inzage (wie, casus_id, jeugdige_id, regime, categorie, grond)
                values ('a1', 1, 1, 'preventie', 'kern', 'toestemming')""").update())).rootCause()
                .hasMessageContaining("permission denied");
    }

    private void antwoord(long casus, String wie, String uitkomst) {
        String ouder = "(select g.ouder_id from leerling.gezag g join leerling.casus c on c.jeugdige_id = g.jeugdige_id where c.id = :c and g.relatie = '%s')";
        String j = wie.equals("j") ? "(select jeugdige_id from leerling.casus where id = :c)" : "null";
        String o = wie.equals("o1") ? ouder.formatted("moeder") : wie.equals("o2") ? ouder.formatted("vader") : "null";
        regio.als("bart", () -> db.sql(
                "insert into toestemming.antwoord (casus_id, doel, jeugdige_id, ouder_id, uitkomst, geldig_tot, wijze) values (:c, 'begeleiding', "
                        + j + ", " + o + ", :u, case when :u = 'gegeven' then current_date + 300 end, 'gesprek')")
                .param("c", casus).param("u", uitkomst).update());
    }
}
