package nl.vliegwiel.monitor;

import static nl.vliegwiel.Bezoek.text;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import nl.vliegwiel.Bezoek;
import nl.vliegwiel.PagesTest;
import nl.vliegwiel.Proefregio;

/** Who reads figures is told what is odd in what came in: at the quality, beside the figure, and before a publication. */
@PagesTest
class InvoerPagesTest {

    @Autowired
    private Bezoek bezoek;
    @Autowired
    private Proefregio regio;

    @BeforeEach
    void figures() {
        var cijfers = Proefcijfers.klaar(regio);
        odd("{veel_minder}", cijfers.publicatie());
        odd("{veel_minder}", cijfers.werk());
    }

    @AfterEach
    void gone() {
        regio.eigenaar().sql("update monitor.kwaliteit set opvallend = '{}'").update();
    }

    private void odd(String rules, long peiling) {
        regio.eigenaar()
                .sql("update monitor.kwaliteit set opvallend = ?::text[] where peiling_id = ? and school_id = 1 and maand = ?")
                .params(rules, peiling, Proefcijfers.MAART_2026).update();
    }

    @Test
    void it_says_what_is_odd_and_what_to_ask_and_gives_no_number() {
        assertThat(text(bezoek.get("jelle", "/kwaliteit"))).contains("Wat opvalt in wat binnenkwam",
                "Duinwaard College Maart 2026 Veel minder verzuim dan deze school gewoon is Is het bestand volledig?",
                "op tijd, valt op", "Iglewicz en Hoaglin");
        assertThat(text(bezoek.get("jelle", "/monitor/zestien-uur-verzuim")))
                .contains("Wat Duinwaard College over maart 2026 leverde, is anders dan daar gewoon is.");
        assertThat(text(bezoek.get("jelle", "/peilingen"))).contains("Kijk eerst: 1 levering valt op.");
    }

    @Test
    void nothing_odd_is_said_too() {
        regio.eigenaar().sql("update monitor.kwaliteit set opvallend = '{}'").update();
        assertThat(text(bezoek.get("olga", "/kwaliteit")))
                .contains("Geen school en maand die afwijkt van wat daar gewoon is.");
        assertThat(text(bezoek.get("jelle", "/peilingen"))).doesNotContain("Kijk eerst");
    }

    @Test
    void a_school_that_closed_is_asked_for_nothing_after_it_and_counts_before() {
        int schools = schools("/monitor");
        var school = regio.eigenaar();
        school.sql("update samenwerking.school set geldig_tot = '2026-01-01' where id = 2").update();
        try {
            assertThat(text(bezoek.get("jelle", "/kwaliteit"))).contains(
                    "Wierhaven Mavo tot en met december 2025", "bestond niet meer", "9 van 9");
            assertThat(schools("/monitor")).isEqualTo(schools - 1);
            assertThat(schools("/monitor?tm=2025-12")).isEqualTo(schools);
        } finally {
            school.sql("update samenwerking.school set geldig_tot = null where id = 2").update();
        }
    }

    private int schools(String url) {
        return Integer.parseInt(text(bezoek.get("jelle", url)).replaceFirst(".*Alle scholen \\((\\d+)\\).*", "$1"));
    }
}
