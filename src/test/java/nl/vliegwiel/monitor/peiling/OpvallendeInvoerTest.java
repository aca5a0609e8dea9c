package nl.vliegwiel.monitor.peiling;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import nl.vliegwiel.DatabaseTest;
import nl.vliegwiel.Proefregio;
import nl.vliegwiel.monitor.invoer.Invoertoets.Vondst;
import nl.vliegwiel.toegang.Jobs;

/** What a peiling finds odd in a delivery is kept with its school and month, and read by who reads figures. Fictieve gegevens. */
@DatabaseTest
class OpvallendeInvoerTest {

    private static final int MAART = 2026 * 12 + 2;

    @Autowired
    private Peilingen peilingen;
    @Autowired
    private Proefregio regio;
    @Autowired
    private Jobs jobs;

    private long peiling;

    @BeforeEach
    void known() {
        peiling = regio.eigenaar().sql("""
                insert into monitor.peiling (soort, peildag, tot_en_met, drempel, begonnen_op, mislukt_op)
                values ('werk', '2026-04-12', '2026-03-31', 5, now(), now()) returning id""").query(Long.class)
                .single();
        regio.eigenaar().sql("""
                insert into monitor.kwaliteit (peiling_id, school_id, maand, geleverd, op_tijd, regels)
                values (:p, 1, :m, true, true, 500), (:p, 2, :m, true, true, 500)""").param("p", peiling)
                .param("m", MAART).update();
    }

    @AfterEach
    void gone() {
        regio.eigenaar().sql("delete from monitor.peiling where id = ?").param(peiling).update();
    }

    @Test
    void two_rules_of_one_school_are_both_kept_and_another_school_has_none() {
        jobs.run(PeilingRun.JOB, () -> {
            peilingen.saveOpvallend(peiling, List.of(new Vondst(1, MAART, "gelijk"),
                    new Vondst(1, MAART, "leerlingen"), new Vondst(1, MAART + 1, "leeg")));
            return true;
        });
        var quality = regio.als("jelle", () -> peilingen.quality(peiling, MAART, MAART + 1));
        assertThat(quality).filteredOn(k -> k.schoolId() == 1).singleElement()
                .satisfies(k -> assertThat(k.opvallend()).containsExactly("gelijk", "leerlingen"));
        assertThat(quality).filteredOn(k -> k.schoolId() == 2).singleElement()
                .satisfies(k -> assertThat(k.opvallend()).isEmpty());
    }
}
