package nl.vliegwiel.toestemming.bezwaar;

import static nl.vliegwiel.Bezoek.text;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import nl.vliegwiel.Bezoek;
import nl.vliegwiel.PagesTest;
import nl.vliegwiel.Proefregio;

/** An objection to research is a click for whoever holds the file, and counts at once. Fictieve gegevens. */
@PagesTest
class BezwaarPagesTest {
    @Autowired
    private Bezoek bezoek;
    @Autowired
    private Proefregio regio;

    private String url(long casus) {
        return regio.url(casus) + "/toestemming";
    }

    private boolean counted(long casus) {
        return regio.eigenaar()
                .sql("""
                        select j.bezwaar_onderzoek_op is null from leerling.jeugdige j join leerling.casus c on c.jeugdige_id = j.id
                        where c.id = ?""")
                .param(casus).query(Boolean.class).single();
    }

    @Test
    void the_coach_writes_an_objection_down_and_takes_it_back_on_request() {
        long casus = regio.casus(regio.leerling("Bo", 15));
        regio.toestemming(casus, "begeleiding");
        String url = url(casus);
        assertThat(bezoek.get("noor", url)).bodyText().contains(url + "/bezwaar");
        assertThat(text(bezoek.get("noor", url + "/bezwaar"))).contains("Bo telt mee in de cijfers", "zonder reden");
        assertThat(bezoek.post("noor", url + "/bezwaar", "bezwaar", "ja")).hasStatus(303);
        assertThat(counted(casus)).isFalse();
        assertThat(text(bezoek.get("noor", url + "/bezwaar"))).contains("Er is bezwaar sinds", "Bezwaar intrekken");
        assertThat(bezoek.post("noor", url + "/bezwaar", "bezwaar", "nee")).hasStatus(303);
        assertThat(counted(casus)).isTrue();
        assertThat(regio.eigenaar().sql(
                "select count(*) from logboek.regel where object = 'bezwaar' and gebeurtenis = 'wijzigen' and casus_id = ?")
                .param(casus).query(Long.class).single()).isEqualTo(2);
    }

    @Test
    void who_does_not_hold_the_casus_changes_nothing() {
        long casus = regio.casus(regio.leerling("Bo", 15));
        String url = url(casus);
        for (var wie : new String[]{"wendy", "karin", "sara"})
            assertThat(bezoek.post(wie, url + "/bezwaar", "bezwaar", "ja").getResponse().getStatus()).as(wie)
                    .isIn(403, 404);
        assertThat(bezoek.post("bart", url + "/bezwaar", "bezwaar", "misschien")).hasStatus(422);
        assertThat(counted(casus)).isTrue();
    }
}
