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

/** The routes of the publication: parts of a whole, what is not shown has a word. Fictieve gegevens. */
@PagesTest
class VerwijsroutesPagesTest {
    /** December 2025 to March 2026. */
    private static final int TRIMESTER = Math.floorDiv(Proefcijfers.MAART_2026 - 7, 4);

    @Autowired
    private Bezoek bezoek;
    @Autowired
    private Proefregio regio;

    private long publicatie;

    @BeforeEach
    void figures() {
        publicatie = Proefcijfers.klaar(regio).publicatie();
        clean();
        part("02", 60.0, 0.6);
        part("01", 40.0, 0.4);
        part("05", null, null);
    }

    private void part(String verwijzer, Double teller, Double waarde) {
        regio.eigenaar()
                .sql("""
                        insert into monitor.uitkomst (peiling_id, indicator, tabel, periode, moment, plek, teller, noemer, n, waarde, laag, hoog, niet_getoond)
                        values (:p, 'routes-naar-team', 'verwijzer × trimester', 'trimester', :m, jsonb_build_object('verwijzer', :v::text), :t::float,
                                case when :t::float is not null then 100 end, case when :t::float is not null then 100 end, :w::float, :w::float, :w::float,
                                case when :t::float is null then 'klein' end)""")
                .param("p", publicatie).param("m", TRIMESTER).param("v", verwijzer).param("t", teller)
                .param("w", waarde).update();
    }

    @AfterEach
    void clean() {
        regio.eigenaar().sql("delete from monitor.uitkomst where indicator = 'routes-naar-team'").update();
    }

    @Test
    void each_part_stands_with_its_count_and_share_and_a_small_one_with_a_word() {
        var page = text(bezoek.get("jelle", "/monitor/routes"));
        assertThat(page).contains("Wie het team erbij vraagt", "dec – mrt 2026", "Huisarts", "60 60%",
                "Gemeentelijke toegang", "40 40%", "Medisch specialist", "niet getoond", "Hoe lang elke stap duurt",
                "Waar het team heen verwijst", "Hier is nog niets over te tellen.").doesNotContain("Jeugdarts");
        assertThat(bezoek.get("jelle", "/monitor/routes-naar-team/uitsplitsing.csv?moment=" + TRIMESTER)).hasStatusOk()
                .bodyText().contains("Huisarts", "60");
    }

    @Test
    void a_divided_whole_has_no_page_of_its_own_and_the_page_is_for_who_has_the_monitor() {
        assertThat(bezoek.get("jelle", "/monitor/routes-naar-team")).hasStatus(303);
        assertThat(text(bezoek.get("jelle", "/monitor"))).doesNotContain("Wie het team erbij vraagt");
        for (var who : new String[]{"tim", "oona", "mila"})
            assertThat(bezoek.get(who, "/monitor/routes")).as(who).hasStatus(403);
    }
}
