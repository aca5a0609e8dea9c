package nl.vliegwiel.toestemming;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

import nl.vliegwiel.DatabaseTest;
import nl.vliegwiel.Proefregio;
import nl.vliegwiel.toegang.Sessies;

/** What a withdrawal does to whatever was under way, and who can undo nothing of it. Fictieve gegevens. */
@DatabaseTest
class IntrekkingTest {
    @Autowired
    JdbcClient db;
    @Autowired
    Proefregio regio;
    @Autowired
    DataSource dataSource;
    @Autowired
    Berichten berichten;
    private long kind;
    private long casus;

    @BeforeEach
    void een_casus() {
        kind = regio.leerling("Nora", 14);
        casus = regio.casus(kind);
    }

    @Test
    void who_began_to_read_before_keeps_that_view_and_whoever_begins_after_sees_nothing() throws SQLException {
        regio.eigenaar().sql("insert into leerling.betrokkene (casus_id, account_id, rol) values (?, 13, 'coach')")
                .param(casus).update();
        regio.toestemming(casus, "begeleiding");
        try (var open = dataSource.getConnection()) {
            open.setAutoCommit(false);
            begin(open, "coen");
            assertThat(sees(open)).isOne();
            answer("bart", null, "vader", "begeleiding", "ingetrokken", 0);
            assertThat(sees(open)).as("one transaction, one view").isOne();
            open.rollback();
            begin(open, "coen");
            assertThat(sees(open)).isZero();
            open.rollback();
        }
    }

    @Test
    void a_notice_that_waited_is_cancelled_and_never_sent() {
        regio.toestemming(casus, "swv");
        assertThat(queued("consulent@o3", "gedeeld")).isOne();
        answer("bart", "j", null, "swv", "ingetrokken", 0);
        assertThat(regio.eigenaar()
                .sql("select count(*) from toestemming.bericht where casus_id = ? and vervallen_op is not null")
                .param(casus).query(Integer.class).single()).isOne();
        assertThat(queued("consulent@o3", "gestopt")).as("whoever never knew is told nothing").isZero();
        regio.als("karin", () -> berichten.taken());
        assertThat(regio.eigenaar().sql(
                "select count(*) from toestemming.bericht where casus_id = ? and wie = 'consulent@o3' and verzonden_op is not null")
                .param(casus).query(Integer.class).single()).isZero();
    }

    @Test
    void a_notice_is_not_shown_once_the_consent_ran_out_by_itself() {
        regio.toestemming(casus, "swv");
        regio.eigenaar().sql("update toegang.inzage set tot = now() where casus_id = ? and wie = 'consulent@o3'")
                .param(casus).update();
        assertThat(regio.als("karin", () -> berichten.taken())).noneMatch(b -> b.soort().equals("gedeeld")
                && b.casusSleutel() != null);
        assertThat(queued("consulent@o3", "gedeeld")).isOne();
    }

    @Test
    void a_refusal_of_the_second_parent_keeps_it_shut_and_the_end_of_custody_opens_it() {
        answer("bart", "j", null, "begeleiding", "gegeven", 300);
        answer("bart", null, "moeder", "begeleiding", "gegeven", 300);
        answer("bart", null, "vader", "begeleiding", "geweigerd", 0);
        assertThat(visible("noor")).isZero();
        regio.eigenaar().sql("update leerling.gezag set tot = current_date where jeugdige_id = ? and relatie = 'vader'")
                .param(kind).update();
        assertThat(visible("noor")).isOne();
    }

    @Test
    void custody_that_becomes_unknown_or_begins_later_stops_what_was_shared() {
        regio.toestemming(casus, "begeleiding");
        regio.eigenaar()
                .sql("update leerling.gezag set van = current_date + 20 where jeugdige_id = ? and relatie = 'vader'")
                .param(kind).update();
        regio.eigenaar().sql("delete from toestemming.antwoord where casus_id = ? and ouder_id = ("
                + "select ouder_id from leerling.gezag where jeugdige_id = ? and relatie = 'vader')")
                .params(casus, kind).update();
        assertThat(regio.eigenaar().sql("select toestemming.geldig_tot(?, 'begeleiding', current_date) - current_date")
                .param(casus).query(Integer.class).single()).isEqualTo(20);
        regio.eigenaar()
                .sql("update leerling.gezag set heeft_gezag = null, van = '1900-01-01' where jeugdige_id = ? and relatie = 'vader'")
                .param(kind).update();
        assertThat(visible("coen")).isZero();
        assertThat(regio.eigenaar().sql("select toestemming.geldig_tot(?, 'begeleiding', current_date) is null")
                .param(casus).query(Boolean.class).single()).isTrue();
    }

    @Test
    void the_holder_reads_and_the_help_that_ended_is_told_to_nobody_with_a_name() {
        regio.eigenaar().sql("insert into leerling.betrokkene (casus_id, account_id, rol) values (?, 13, 'coach')")
                .param(casus).update();
        regio.toestemming(casus, "begeleiding");
        regio.als("coen", () -> berichten.taken());
        answer("bart", "j", null, "begeleiding", "ingetrokken", 0);
        assertThat(visible("noor")).isOne();
        assertThat(visible("coen")).isZero();
        assertThatThrownBy(() -> regio.als("noor", () -> db
                .sql("insert into leerling.betrokkene (casus_id, account_id, rol) values (?, 13, 'coach')")
                .param(casus).update())).rootCause().hasMessageContaining("row-level security");
        assertThat(regio.als("coen", () -> berichten.taken())).anySatisfy(b -> {
            assertThat(b.soort()).isEqualTo("gestopt");
            assertThat(b.casusSleutel()).isNull();
            assertThat(b.url()).isNull();
        });
    }

    @Test
    void nobody_answers_for_another_nor_longer_nor_at_another_moment_than_now() {
        assertThatThrownBy(() -> regio.als("bart", () -> db.sql(
                "insert into toestemming.antwoord (casus_id, doel, jeugdige_id, uitkomst, geldig_tot, wijze) values (?, 'begeleiding', 5, 'gegeven', current_date + 9, 'gesprek')")
                .param(casus).update())).as("somebody else's child").isInstanceOf(DataAccessException.class);
        assertThatThrownBy(() -> answer("bart", "j", null, "leerplicht", "gegeven", 300))
                .as("longer than the purpose allows").rootCause().hasMessageContaining("row-level security");
        assertThatThrownBy(() -> regio.als("bart", () -> db.sql(
                "insert into toestemming.antwoord (casus_id, doel, jeugdige_id, uitkomst, wijze, op) values (?, 'begeleiding', ?, 'geweigerd', 'gesprek', now() + interval '1 year')")
                .params(casus, kind).update())).rootCause().hasMessageContaining("permission denied");
        assertThatThrownBy(() -> answer("wendy", "j", null, "begeleiding", "gegeven", 9)).rootCause()
                .hasMessageContaining("row-level security");
    }

    @Test
    void a_parent_reads_and_gives_the_own_answer_only() {
        long mila = regio.casus(1);
        regio.toestemming(mila, "begeleiding");
        regio.eigenaar().sql("update leerling.gezag set van = van where jeugdige_id = 1").update();
        assertThat(regio.als("petra.donkers",
                () -> db.sql("select count(*) from toestemming.antwoord where casus_id = ?").param(mila)
                        .query(Integer.class).single()))
                .isOne();
        assertThat(regio.als("mila", () -> db.sql("select count(*) from toestemming.antwoord where casus_id = ?")
                .param(mila).query(Integer.class).single())).isEqualTo(3);
        assertThatThrownBy(() -> regio.als("petra.donkers", () -> db.sql(
                "insert into toestemming.antwoord (casus_id, doel, jeugdige_id, uitkomst, wijze) values (?, 'begeleiding', 1, 'ingetrokken', 'digitaal')")
                .param(mila).update())).rootCause().hasMessageContaining("row-level security");
        regio.als("petra.donkers", () -> db.sql(
                "insert into toestemming.antwoord (casus_id, doel, ouder_id, uitkomst, wijze) values (?, 'begeleiding', 1, 'ingetrokken', 'digitaal')")
                .param(mila).update());
        assertThat(regio.als("mila", () -> berichten.taken())).anyMatch(b -> b.soort().equals("gestopt"));
    }

    private void answer(String door, String jeugdige, String relatie, String doel, String uitkomst, int dagen) {
        regio.als(door, () -> db.sql("""
                insert into toestemming.antwoord (casus_id, doel, jeugdige_id, ouder_id, uitkomst, geldig_tot, wijze)
                values (:casus, :doel, case when :jeugdige then :kind end,
                        (select ouder_id from leerling.gezag where jeugdige_id = :kind and relatie = :relatie),
                        :uitkomst, case when :uitkomst = 'gegeven' then current_date + :dagen end, 'gesprek')""")
                .param("casus", casus).param("doel", doel).param("jeugdige", jeugdige != null).param("kind", kind)
                .param("relatie", relatie == null ? "" : relatie).param("uitkomst", uitkomst).param("dagen", dagen)
                .update());
    }

    private int visible(String wie) {
        return regio.als(wie, () -> db.sql("select count(*) from leerling.casus where id = ?").param(casus)
                .query(Integer.class).single());
    }

    private int queued(String wie, String soort) {
        return regio.eigenaar().sql(
                "select count(*) from toestemming.bericht where casus_id = ? and wie = ? and soort = ? and vervallen_op is null")
                .params(casus, wie, soort).query(Integer.class).single();
    }

    private void begin(Connection con, String wie) throws SQLException {
        try (var s = con.prepareStatement("select toegang.begin(?)")) {
            s.setBytes(1, Sessies.hash(regio.token(wie)));
            s.execute();
        }
    }

    private int sees(Connection con) throws SQLException {
        try (var s = con.prepareStatement("select count(*) from leerling.casus where id = ?")) {
            s.setLong(1, casus);
            try (var r = s.executeQuery()) {
                r.next();
                return r.getInt(1);
            }
        }
    }
}
