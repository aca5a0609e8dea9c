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

/** A figure per gemeente on its page: of the region or of one gemeente, never of a school. Fictieve gegevens. */
@PagesTest
class JeugdhulpcijferPagesTest {
    private static final String MEDISCH = "/monitor/medische-verwijzingen";

    @Autowired
    private Bezoek bezoek;
    @Autowired
    private Proefregio regio;

    private Proefcijfers cijfers;

    @BeforeEach
    void figures() {
        cijfers = Proefcijfers.klaar(regio);
        clean();
        regio.eigenaar()
                .sql("""
                        insert into monitor.uitkomst (peiling_id, indicator, tabel, periode, moment, woongemeente, teller, noemer, n, waarde, laag, hoog)
                        select :p, 'medische-verwijzingen', t.tabel, 'maand', m, t.woongemeente, round(t.n * t.w), t.n, t.n, t.w, t.w - 0.05, t.w + 0.05
                        from generate_series(24288, 24314) m cross join (values ('maand', null, 400, 0.5),
                             ('woongemeente × maand', '1', 100, 0.4)) t (tabel, woongemeente, n, w)""")
                .param("p", cijfers.publicatie()).update();
    }

    @AfterEach
    void clean() {
        regio.eigenaar().sql("delete from monitor.uitkomst where indicator = 'medische-verwijzingen'").update();
    }

    @Test
    void the_region_is_shown_whatever_group_of_schools_was_chosen_and_the_page_says_why() {
        for (var who : new String[]{"jelle", "noor"}) {
            var page = text(bezoek.get(who, MEDISCH + "?groep=pilot"));
            assertThat(page).as(who).contains("Alle gemeenten.", "Niet per school: de berichten noemen geen school.",
                    "50,0%", "200 van 400 trajecten jeugdhulp, afgerond",
                    "Daarom is er geen cijfer per school, en geen vergelijking van pilotscholen.")
                    .doesNotContain("Pilotscholen.", "Vergelijkingsscholen 50");
        }
    }

    @Test
    void one_gemeente_stands_beside_the_region_and_summer_is_a_month() {
        var page = text(bezoek.get("jelle", MEDISCH + "?groep=alle&gemeente=9001"));
        assertThat(page).contains("40%", "Alle gemeenten", "40 van 100 trajecten jeugdhulp", "Juli 2025",
                "Alle gemeenten in maart 2026: 50,0%");
    }

    @Test
    void a_kind_of_school_is_refused_and_a_file_holds_the_same_figures() {
        assertThat(bezoek.get("jelle", MEDISCH + "?groep=alle&schoolsoort=vmbo")).hasStatus(422);
        var file = bezoek.get("jelle", MEDISCH + "/cijfers.csv?groep=pilot");
        assertThat(file).hasStatusOk().bodyText().contains("Alle gemeenten", "50,0").doesNotContain("Pilotscholen");
    }

    @Test
    void the_overview_names_it_with_the_value_of_the_region() {
        assertThat(text(bezoek.get("jelle", "/monitor"))).contains("Verwijzingen via de medische route 50,0%");
    }
}
