package nl.vliegwiel.monitor.peiling;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import nl.vliegwiel.DatabaseTest;
import nl.vliegwiel.Proefregio;

/** What a school that closed does to the figures of before and after. Fictieve gegevens. */
@DatabaseTest
class GeslotenSchoolTest {

    @Autowired
    PeilingRun run;
    @Autowired
    Proefregio regio;

    /** Its team stayed, and nobody said that its pupils left: the register ends with it. */
    @Test
    void a_school_that_closed_stays_in_the_months_in_which_it_was_there() {
        regio.zonderPublicaties();
        for (int i = 0; i < 30; i++) {
            regio.leerling("Sluit" + i, 13);
        }
        var before = run.run(run.begin(PeilingRun.PUBLICATIE, null));
        var day = before.totEnMet().minusMonths(1).withDayOfMonth(1);
        int month = day.getYear() * 12 + day.getMonthValue() - 1;
        regio.eigenaar().sql("update samenwerking.school set geldig_tot = ? where id = 1").param(day).update();
        try {
            var after = run.run(run.begin(PeilingRun.PUBLICATIE, null));
            assertThat(measured(before, "<", month)).isNotEmpty().isEqualTo(measured(after, "<", month));
            assertThat(measured(before, ">=", month)).isNotEmpty();
            assertThat(measured(after, ">=", month)).as("no pupils after it").isEmpty();
        } finally {
            regio.eigenaar().sql("update samenwerking.school set geldig_tot = null where id = 1").update();
            regio.zonderPublicaties();
        }
    }

    /** Months of school 1 with a share of its pupils who are in the team, and what stands there. */
    private List<String> measured(Peiling peiling, String when, int month) {
        return regio.eigenaar()
                .sql("""
                        select moment || ': ' || coalesce(noemer::text, niet_getoond) from monitor.uitkomst
                        where peiling_id = :id and school_id = 1 and indicator = 'casussen-in-team' and periode = 'maand' and moment """
                        + when + " :month order by 1")
                .param("id", peiling.id()).param("month", month).query(String.class)
                .list();
    }
}
