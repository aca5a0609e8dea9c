package nl.vliegwiel.monitor;

import static nl.vliegwiel.Bezoek.text;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import nl.vliegwiel.Bezoek;
import nl.vliegwiel.PagesTest;
import nl.vliegwiel.Proefregio;

/** Published tables are turned and taken along, and no other; and from a figure there is a way to its files for who may. Fictieve gegevens. */
@PagesTest
class UitsplitsingPagesTest {

    @Autowired
    private Bezoek bezoek;
    @Autowired
    private Proefregio regio;

    @BeforeEach
    void figures() {
        Proefcijfers.klaar(regio);
    }

    private static String html(MvcTestResult answer) {
        try {
            return answer.getResponse().getContentAsString(StandardCharsets.UTF_8);
        } catch (java.io.UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void every_published_table_can_be_read_and_taken_along_and_no_other() {
        String url = "/monitor/zestien-uur-verzuim/uitsplitsing";
        String query = "?rijen=leerjaar&per=maand&moment=" + Proefcijfers.MAART_2026;
        assertThat(text(bezoek.get("jelle", url + query))).contains("Leerjaar 2 7,5% 6,1 tot 9,1 90 van 1.200",
                "Leerjaar 6 Niet getoond. Bij kleine aantallen zijn mensen te herkennen.", "geen ranglijst");
        assertThat(html(bezoek.get("jelle", url + ".csv" + query))).contains(";Leerjaar 2;;7,5%;procent;");
        for (var refused : List.of("?rijen=leerjaar&kolommen=bouw",
                "?rijen=leerjaar&kolommen=tijd&alleen=bouw:onderbouw",
                "?rijen=bestaat-niet", "?rijen=school&kolommen=leerjaar&alleen=groep:pilot")) {
            var answer = bezoek.get("jelle", url + refused);
            assertThat(answer).as(refused).hasStatus(422);
            assertThat(text(answer)).contains("Deze combinatie tonen we niet", "Wat is gepubliceerd",
                    "Leerjaar per maand").doesNotContain("%");
            assertThat(bezoek.get("jelle", url + ".csv" + refused)).as(refused).hasStatus(422);
            assertThat(bezoek.get("jelle", url + ".xlsx" + refused)).as(refused).hasStatus(422);
        }
        assertThat(bezoek.get("tim", url)).hasStatus(403);
    }

    @Test
    void a_table_is_turned_with_what_was_published_and_nothing_is_added_up() {
        String url = "/monitor/zestien-uur-verzuim/uitsplitsing";
        var turned = bezoek.get("jelle",
                url + "?rijen=groep&kolommen=tijd&per=maand&moment=" + Proefcijfers.MAART_2026);
        assertThat(text(turned)).contains("Pilot en vergelijking × tijd", "Mrt 2026", "Pilot", "Vergelijking",
                "7,0% 6,2 tot 8,0").doesNotContain("Alles samen");
        assertThat(text(bezoek.get("jelle", url + "?rijen=tijd&kolommen=groep&per=maand")))
                .contains("Tijd × pilot en vergelijking", "Rijen en kolommen wisselen", "7,0% 6,2 tot 8,0");
        assertThat(html(bezoek.get("jelle", url + "?rijen=school&per=maand"))).as("a school leads to its own page")
                .contains("/monitor/zestien-uur-verzuim?groep=").contains("Niet getoond");
        String file = html(bezoek.get("jelle", url + ".csv?rijen=groep&kolommen=tijd&per=maand"));
        assertThat(file.lines().filter(l -> l.contains(";Pilot;Mrt 2026;7,0%;procent;6,2 tot 8,0;"))).hasSize(1);
        assertThat(bezoek.get("jelle", url + ".xlsx?rijen=groep&kolommen=tijd")).hasStatusOk();
    }

    /** Noor works at school 1 and may open its files; what she finds there is up to consent. */
    @Test
    void from_the_figures_of_the_own_school_there_is_a_way_to_its_files_for_who_may_open_them() {
        var school = regio.eigenaar().sql("select sleutel from samenwerking.school where id = 1").query(String.class)
                .single();
        assertThat(text(bezoek.get("noor", "/monitor/casussen-in-team?groep=" + school)))
                .contains("Over wie gaat dit? Naar Leerlingen");
        assertThat(text(bezoek.get("jelle", "/monitor/casussen-in-team?groep=" + school)))
                .doesNotContain("Over wie gaat dit?");
        assertThat(text(bezoek.get("noor", "/monitor/casussen-in-team?groep=pilot")))
                .doesNotContain("Over wie gaat dit?");
    }
}
