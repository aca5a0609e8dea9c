package nl.vliegwiel.leerling;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import nl.vliegwiel.DatabaseTest;
import nl.vliegwiel.Proefregio;

/** The functions that ask once about a casus show exactly what the policies show: decision 0103. Fictieve gegevens. */
@DatabaseTest
class CasusInEenKeerTest {
    @Autowired
    JdbcClient db;
    @Autowired
    Proefregio regio;

    @ParameterizedTest
    @ValueSource(strings = {"noor", "coen", "bart", "tim", "karin", "joost", "wim", "jelle"})
    void each_reader_sees_the_casussen_that_the_policies_let_through(String wie) {
        regio.toestemming(regio.casus(regio.leerling("Mila", 13)), "begeleiding");
        regio.casus(regio.leerling("Sem", 14));
        assertThat(regio.als(wie, () -> lines("""
                select concat_ws(' ', k.id, k.naam, k.fase, k.klas, k.werk, k.schrijven) from leerling.casus c
                cross join lateral leerling.casuskop(c.sleutel) k"""))).isEqualTo(regio.als(wie, () -> lines(
                """
                        select concat_ws(' ', c.id, j.roepnaam, j.achternaam, c.fase, i.klas,
                                         (select bool_or(z.categorie = 'werk') from toegang.inzage z where z.casus_id = c.id and z.tot > now()),
                                         (select bool_or(z.categorie = 'werk' and z.schrijven) from toegang.inzage z where z.casus_id = c.id and z.tot > now()))
                        from leerling.casus c join leerling.jeugdige j on j.id = c.jeugdige_id
                        left join leerling.inschrijving i on i.jeugdige_id = j.id and i.school_id = c.school_id""")));
        var sleutels = regio.eigenaar().sql("select sleutel from leerling.casus order by id").query(String.class)
                .list().toArray(String[]::new);
        assertThat(regio.als(wie, () -> lines(
                "select k.id::text from unnest(?::text[]) s (sleutel) cross join lateral leerling.casuskop(s.sleutel) k",
                (Object) sleutels))).isEqualTo(regio.als(wie, () -> lines("select id::text from leerling.casus")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"noor", "coen", "bart", "tim", "karin", "joost", "wim", "jelle"})
    void each_reader_sees_the_family_and_the_consent_that_the_policies_let_through(String wie) {
        regio.toestemming(regio.casus(regio.leerling("Mila", 13)), "begeleiding");
        regio.casus(regio.leerling("Sem", 14));
        var ids = regio.eigenaar().sql("select id from leerling.casus order by id").query(Long.class).list()
                .toArray(Long[]::new);
        assertThat(regio.als(wie, () -> lines("""
                select concat_ws(' ', c.id, g.soort, g.persoon_id, g.naam, g.relatie)
                from unnest(?::bigint[]) c (id) cross join lateral leerling.gezin(c.id) g""", (Object) ids)))
                .isEqualTo(regio.als(wie, () -> lines("""
                        select concat_ws(' ', c.id, 'j', j.id, j.roepnaam, 'jeugdige')
                        from leerling.casus c join leerling.jeugdige j on j.id = c.jeugdige_id
                        union all
                        select concat_ws(' ', c.id, 'o', o.id, o.naam, g.relatie)
                        from leerling.casus c join leerling.gezag g on g.jeugdige_id = c.jeugdige_id
                        join leerling.ouder o on o.id = g.ouder_id""")));
        assertThat(regio.als(wie, () -> lines(
                "select concat_ws(' ', k.sleutel, k.naam, k.klas) from ondersteuning.leerlingkeuzes('', '', 1000) k")))
                .isEqualTo(regio.als(wie, () -> lines(
                        """
                                select distinct concat_ws(' ', c.sleutel, j.roepnaam, j.achternaam, i.klas) from leerling.casus c
                                join leerling.jeugdige j on j.id = c.jeugdige_id
                                left join leerling.inschrijving i on i.jeugdige_id = j.id and i.school_id = c.school_id
                                join toegang.inzage z on z.casus_id = c.id and z.categorie = 'werk' and z.schrijven and z.tot > now()
                                where c.gesloten_op is null""")));
        assertThat(regio.als(wie, () -> lines(
                "select s.casus_id::text from toestemming.standen(?::bigint[], current_date) s", (Object) ids)))
                .isEqualTo(regio.als(wie, () -> lines("select id::text from leerling.casus")));
    }

    @Test
    void who_may_read_a_part_only_sees_that_part() {
        long casus = regio.casus(regio.leerling("Yara", 15));
        regio.toestemming(casus, "begeleiding");
        String sleutel = regio.sleutel(casus);
        regio.eigenaar()
                .sql("update toegang.inzage set tot = now() where casus_id = ? and wie = 'a1' and categorie = 'werk'")
                .param(casus).update();
        assertThat(regio.als("noor", () -> inzage(sleutel))).containsExactly("false kern");
        regio.eigenaar().sql("update toegang.inzage set tot = now() where casus_id = ? and wie = 'a1'").param(casus)
                .update();
        assertThat(regio.als("noor", () -> inzage(sleutel))).isEmpty();
        assertThat(regio.als("noor", () -> lines("select naam from leerling.gezin(?)", casus))).isEmpty();
    }

    @Test
    void a_withdrawal_counts_in_the_next_statement_of_an_open_transaction() {
        long casus = regio.casus(regio.leerling("Ravi", 15));
        regio.toestemming(casus, "begeleiding");
        assertThat(regio.als("noor", () -> {
            var voor = lines("select naam from leerling.gezin(?)", casus);
            regio.eigenaar().sql("delete from toegang.inzage where casus_id = ? and wie = 'a1'").param(casus).update();
            return List.of(voor.size(), lines("select naam from leerling.gezin(?)", casus).size(),
                    lines("select s.casus_id::text from toestemming.standen(array[?]::bigint[], current_date) s", casus)
                            .size());
        })).containsExactly(3, 0, 0);
    }

    private List<String> inzage(String sleutel) {
        return lines("select k.werk::text || ' kern' from leerling.casuskop(?) k", sleutel);
    }

    private List<String> lines(String sql, Object... vragen) {
        return db.sql(sql + " order by 1").params(vragen).query(String.class).list();
    }
}
