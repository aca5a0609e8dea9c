package nl.vliegwiel.ondersteuning.werk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import nl.vliegwiel.DatabaseTest;
import nl.vliegwiel.Proefregio;
import nl.vliegwiel.toegang.DatabankFile;

@DatabaseTest
class WerklijstTest {
    @Autowired
    JdbcClient db;
    @Autowired
    Proefregio regio;

    @Test
    void a_pupil_is_found_by_the_index_and_not_by_testing_everybody_against_the_policies() {
        List<String> plan = regio.alsProef("noor", () -> {
            // the cast is too small for an index to win by itself
            for (String way : List.of("seqscan", "hashjoin", "mergejoin", "material", "memoize", "bitmapscan"))
                db.sql("set local enable_" + way + " = off").update();
            return db.sql("explain (costs off) " + DatabankFile.of("werklijst.sql", Werklijst.class))
                    .query(String.class)
                    .list();
        });
        assertThat(plan).anyMatch(r -> r.contains("using jeugdige_pkey on jeugdige j"))
                .anyMatch(r -> r.contains("Index Cond: (id = CASE"));
    }
}
