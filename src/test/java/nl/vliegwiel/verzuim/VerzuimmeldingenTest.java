package nl.vliegwiel.verzuim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

import nl.vliegwiel.DatabaseTest;
import nl.vliegwiel.Proefregio;

/** What a foreign key would hold for each row is held for each statement: decision 0095. Fictieve gegevens. */
@DatabaseTest
class VerzuimmeldingenTest {
    private static final LocalDate DAG = LocalDate.of(2025, 3, 3);

    @Autowired
    Proefregio regio;
    @Autowired
    Verzuimmeldingen verzuim;
    @Autowired
    JdbcClient db;

    @Test
    void one_row_about_nobody_refuses_all_rows_of_the_statement() {
        long kind = pupil();
        var rijen = new ArrayList<Verzuimmelding>();
        for (int lesuur = 1; lesuur < 9; lesuur++)
            rijen.add(melding(kind, lesuur));
        rijen.add(melding(-1, 9));
        assertThatThrownBy(() -> regio.als("wim", () -> add(rijen)))
                .isInstanceOf(DataAccessException.class).hasMessageContaining("jeugdige");
        assertThat(count(kind)).isZero();
        rijen.removeLast();
        assertThat(regio.alsProef("wim", () -> add(rijen))).isEqualTo(8);
        owner("delete from leerling.jeugdige where id = " + kind);
    }

    @ParameterizedTest
    @ValueSource(strings = {"school_id = -1", "jeugdige_id = -1", "levering_id = -1"})
    void a_row_points_to_what_is_there_also_when_it_changes(String fout) {
        long kind = pupil();
        long levering = delivery();
        row(kind, levering);
        assertThatThrownBy(() -> owner("update verzuim.melding set " + fout + " where jeugdige_id = " + kind))
                .hasMessageContaining(fout.substring(0, fout.indexOf("_id")));
        owner("delete from verzuim.melding where jeugdige_id = " + kind);
        owner("delete from leerling.jeugdige where id = " + kind);
        owner("delete from levering.levering where id = " + levering);
    }

    @Test
    void a_pupil_a_school_and_a_delivery_with_absence_stay() {
        long kind = pupil();
        long levering = delivery();
        row(kind, levering);
        assertThatThrownBy(() -> owner("delete from leerling.jeugdige where id = " + kind))
                .hasMessageContaining("verwijst nog naar jeugdige");
        assertThatThrownBy(() -> owner("delete from levering.levering where id = " + levering))
                .hasMessageContaining("verwijst nog naar levering");
        owner("delete from verzuim.melding where jeugdige_id = " + kind);
        assertThat(owner("delete from leerling.jeugdige where id = " + kind)).isEqualTo(1);
        assertThat(owner("delete from levering.levering where id = " + levering)).isEqualTo(1);
    }

    @Test
    void a_pupil_cannot_go_while_another_transaction_adds_absence() {
        long kind = pupil();
        regio.alsProef("wim", () -> {
            add(List.of(melding(kind, 1)));
            assertThatThrownBy(
                    () -> owner("set lock_timeout = '200ms'; delete from leerling.jeugdige where id = " + kind))
                    .hasMessageContaining("lock timeout");
            return true;
        });
        assertThat(owner("delete from leerling.jeugdige where id = " + kind)).isEqualTo(1);
    }

    @Test
    void nobody_misses_school_on_a_saturday_or_sunday() {
        var friday = LocalDate.of(2026, 10, 2);
        long kind = regio.leerling("Weekend", 13);
        regio.eigenaar().sql("""
                insert into verzuim.melding (school_id, jeugdige_id, datum, lesuur, minuten, soort, geoorloofd)
                select 1, :kind, :vrijdag::date + n, 1, 50, 'afwezig', false from generate_series(0, 2) n""")
                .param("kind", kind).param("vrijdag", friday).update();
        try {
            var days = regio.alsTaak("taak_peiling", () -> {
                db.sql("""
                        select set_config('vliegwiel.peiling_binnenste', '00', true),
                               set_config('vliegwiel.peiling_buitenste', '00', true),
                               set_config('vliegwiel.peildag', '99000', true)""").query().singleRow();
                return db.sql("select distinct dag from monitor.verzuim where dag between :vrijdag and :vrijdag + 2")
                        .param("vrijdag", friday.toEpochDay()).query(Long.class).list();
            });
            assertThat(days).containsExactly(friday.toEpochDay());
        } finally {
            regio.eigenaar().sql("delete from verzuim.melding where jeugdige_id = ?").param(kind).update();
        }
    }

    private int add(List<Verzuimmelding> rijen) {
        long levering = db.sql("""
                insert into levering.levering (school_id, soort, bestandsnaam, sha256)
                values (1, 'verzuim', 'proef.csv', '\\x00') returning id""").query(Long.class).single();
        verzuim.add(1, levering, rijen);
        return db.sql("select count(*) from verzuim.melding where levering_id = ?").param(levering)
                .query(Integer.class).single();
    }

    private static Verzuimmelding melding(long kind, int lesuur) {
        return new Verzuimmelding(kind, DAG, lesuur, 50, "afwezig", false, "sp");
    }

    /** Somebody to whom nothing else points. */
    private long pupil() {
        return regio.eigenaar().sql("""
                insert into leerling.jeugdige (roepnaam, achternaam, geboortedatum)
                values ('Proef', 'Verzuim', '2011-05-05') returning id""").query(Long.class).single();
    }

    private long delivery() {
        return regio.eigenaar().sql("""
                insert into levering.levering (school_id, soort, bestandsnaam, sha256)
                values (1, 'verzuim', 'proef.csv', '\\x00') returning id""").query(Long.class).single();
    }

    private void row(long kind, long levering) {
        owner("""
                insert into verzuim.melding (school_id, jeugdige_id, datum, minuten, soort, geoorloofd, levering_id)
                values (1, %d, '2025-03-03', 50, 'afwezig', false, %d)""".formatted(kind, levering));
    }

    private int owner(String sql) {
        return regio.eigenaar().sql(sql).update();
    }

    private int count(long kind) {
        return regio.eigenaar().sql("select count(*) from verzuim.melding where jeugdige_id = ?").param(kind)
                .query(Integer.class).single();
    }
}
