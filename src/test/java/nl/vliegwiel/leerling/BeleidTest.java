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

/** What a policy asks must not grow with the school: decisions 0058 and 0094. */
@DatabaseTest
class BeleidTest {
    @Autowired
    JdbcClient db;
    @Autowired
    Proefregio regio;

    @ParameterizedTest
    @ValueSource(strings = {"noor", "bart"})
    void the_family_of_one_pupil_is_found_without_a_list_of_all(String wie) {
        List<String> plan = regio.alsProef(wie, () -> {
            db.sql("set local enable_seqscan = off").update(); // the cast is too small for an index to win by itself
            return db.sql("""
                    explain (costs off) select o.naam from leerling.gezag g
                    join leerling.jeugdige j on j.id = g.jeugdige_id
                    join leerling.ouder o on o.id = g.ouder_id where j.id = 1""").query(String.class).list();
        });
        assertThat(plan).anyMatch(r -> r.contains("using jeugdige_pkey"))
                .noneMatch(r -> r.contains("Seq Scan") || r.contains("SubPlan") || r.contains("inschrijving")
                        || r.contains("inzage"));
    }

    @Test
    void no_policy_for_reading_asks_another_table_of_people() {
        var meer = regio.alsProef("bart", () -> db
                .sql("""
                        select schemaname || '.' || tablename from pg_policies
                        where cmd in ('SELECT', 'ALL') and 'vliegwiel_app' = any (roles) and qual ~ 'FROM (leerling|toegang|toestemming|ondersteuning)\\.'
                        order by 1""")
                .query(String.class).list());
        assertThat(meer).isEmpty();
    }

    @Test
    void a_policy_sifts_what_an_index_found_and_does_not_search_itself() {
        assertThat(regio.eigenaar().sql("""
                select schemaname || '.' || tablename from pg_policies
                where cmd in ('SELECT', 'ALL') and qual ~ '\\((casus_id|id) = ANY \\(\\( SELECT toegang\\.casussen'""")
                .query(String.class).list()).isEmpty();
        List<String> plan = regio.alsProef("noor", () -> {
            db.sql("set local enable_seqscan = off").update();
            return db.sql("""
                    explain (costs off) select a.uitkomst from leerling.casus c
                    join toestemming.antwoord a on a.casus_id = c.id where c.sleutel = 'x'""")
                    .query(String.class).list();
        });
        assertThat(plan).filteredOn(r -> r.contains("Index Cond")).hasSize(2).noneMatch(r -> r.contains("ANY"));
    }
}
