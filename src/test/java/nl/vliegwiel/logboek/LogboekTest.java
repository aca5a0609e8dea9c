package nl.vliegwiel.logboek;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import nl.vliegwiel.Bezoek;
import nl.vliegwiel.PagesTest;
import nl.vliegwiel.Proefregio;

/** The log: its seals, who reads it, and what it never holds. */
@PagesTest
class LogboekTest {
    @Autowired
    Verzegelingen verzegelingen;
    @Autowired
    Logboek logboek;
    @Autowired
    Proefregio regio;
    @Autowired
    Bezoek bezoek;
    @Autowired
    JdbcClient db;

    private void write(String wie) {
        regio.als(wie, () -> {
            logboek.write(Regel.beheer(Regel.Gebeurtenis.INZIEN, "proef", null));
            return true;
        });
    }

    @Test
    void a_seal_holds_until_somebody_changes_adds_or_takes_away_a_line() {
        write("noor");
        assertThat(verzegelingen.seal()).isPositive();
        write("bart");
        verzegelingen.seal();
        assertThat(verzegelingen.broken()).isEmpty();
        long line = regio.eigenaar().sql("select max(id) from logboek.regel where object = 'proef'").query(Long.class)
                .single();
        regio.eigenaar().sql("update logboek.regel set object = 'anders' where id = ?").param(line).update();
        assertThat(verzegelingen.broken()).hasSize(1).allMatch(v -> !v.gaaf() && v.aantal() == v.nu());
        regio.eigenaar().sql("update logboek.regel set object = 'proef' where id = ?").param(line).update();
        assertThat(verzegelingen.broken()).isEmpty();
        long extra = regio.eigenaar().sql("""
                insert into logboek.regel (xid, gebeurtenis, object)
                select xid, 'inzien', 'erbij' from logboek.regel where id = ? returning id""").param(line)
                .query(Long.class).single();
        assertThat(verzegelingen.broken()).hasSize(1).allMatch(v -> v.nu() == v.aantal() + 1);
        regio.eigenaar().sql("delete from logboek.regel where id = ?").param(extra).update();
        assertThat(verzegelingen.broken()).isEmpty();
    }

    @Test
    void lines_past_their_term_go_with_the_night_and_the_seals_still_hold() {
        write("noor");
        verzegelingen.seal();
        write("bart");
        verzegelingen.seal();
        long sealed = verzegelingen.stand().regels();
        assertThat(destroyed("current_date + 365")).isZero();
        // the later of the two batches must stay a day longer
        regio.eigenaar().sql("""
                update logboek.regel set bewaar_tot = bewaar_tot + 1
                where id = (select max(id) from logboek.regel where object = 'proef')""").update();
        long gone = destroyed("(current_date + interval '5 years')::date");
        assertThat(gone).isPositive().isLessThan(sealed);
        assertThat(verzegelingen.broken()).isEmpty();
        assertThat(verzegelingen.stand().vernietigd()).isEqualTo(gone);
        assertThat(verzegelingen.stand().regels()).isEqualTo(sealed - gone);
        // a batch that was wiped before its time, or that got a line again, is not past its term
        regio.eigenaar().sql("update logboek.verzegeling set vernietigd = op::date where nummer = 1").update();
        assertThat(verzegelingen.broken()).hasSize(1).allMatch(v -> v.nummer() == 1);
        regio.eigenaar()
                .sql("update logboek.verzegeling set vernietigd = (op + interval '5 years')::date where nummer = 1")
                .update();
        assertThat(verzegelingen.broken()).isEmpty();
    }

    private long destroyed(String dag) {
        return regio.eigenaar().sql("select bewaring.logboek_vernietigd(" + dag + ")").query(Long.class).single();
    }

    @Test
    void nothing_new_makes_no_seal() {
        write("noor");
        verzegelingen.seal();
        assertThat(verzegelingen.seal()).isZero();
    }

    @Test
    void signing_in_and_out_and_a_name_that_is_not_known_are_lines() {
        db.sql("select toegang.sessie_begonnen('\\x01'::bytea, 'karin', null, interval '1 hour')")
                .query((rs, n) -> true).single();
        long bekend = count("gebeurtenis = 'aanmelden' and lezer = 4 and uitkomst = 'gelukt'");
        assertThat(bekend).isPositive();
        db.sql("select toegang.sessie_begonnen('\\x00'::bytea, 'wie-is-dit', null, interval '1 hour')")
                .query((rs, n) -> true).single();
        assertThat(count("gebeurtenis = 'aanmelden' and lezer is null and uitkomst = 'geweigerd'")).isPositive();
    }

    private long count(String where) {
        return regio.eigenaar().sql("select count(*) from logboek.regel where " + where).query(Long.class).single();
    }

    @Test
    void a_line_knows_the_route_and_no_key() {
        bezoek.get("fleur", "/logboek");
        assertThat(count("herkomst = 'GET /logboek'")).isPositive();
        assertThat(count("herkomst ~ '[0-9a-f]{16}'")).isZero();
    }

    @Test
    void the_supervisor_finds_lines_by_name_and_casus_and_a_coach_does_not() {
        long kind = regio.leerling("Logje", 13);
        long casus = regio.casus(kind);
        regio.als("bart", () -> {
            logboek.write(Regel.casus(Regel.Gebeurtenis.INZIEN, "casus", casus, casus, kind));
            return true;
        });
        String nummer = regio.eigenaar().sql("select nummer from leerling.casus where id = ?").param(casus)
                .query(String.class).single();
        var found = bezoek.post("fleur", "/logboek/zoeken", "casus", nummer);
        assertThat(found).hasStatusOk();
        assertThat(Bezoek.text(found)).contains("Bart Willemsen", nummer).doesNotContain("Logje", "Noor Hendriks");
        assertThat(bezoek.post("noor", "/logboek/zoeken", "casus", nummer)).hasStatus(403);
        assertThat(bezoek.post("fleur", "/logboek/zoeken", "casus", "23").getResponse().getStatus()).isEqualTo(422);
    }

    @Test
    void a_file_for_supervision_is_the_supervisors_and_is_logged() {
        var file = bezoek.post("fleur", "/logboek/uitvoer", "naam", "bart");
        assertThat(file).hasStatusOk();
        assertThat(file).bodyText().startsWith("\uFEFFnummer;wanneer;wie").doesNotContain("Noor");
        assertThat(count("gebeurtenis = 'uitvoeren' and object = 'logboek'")).isPositive();
        assertThat(bezoek.post("bas", "/logboek/uitvoer")).hasStatus(403);
    }

    @Test
    void the_seals_can_be_checked_on_a_page() {
        assertThat(Bezoek.text(bezoek.post("fleur", "/logboek/verzegeling"))).contains("Alle verzegelingen kloppen");
    }
}
