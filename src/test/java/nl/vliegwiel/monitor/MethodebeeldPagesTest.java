package nl.vliegwiel.monitor;

import static nl.vliegwiel.Bezoek.text;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import nl.vliegwiel.Bezoek;
import nl.vliegwiel.PagesTest;
import nl.vliegwiel.Proefregio;

/** What the methods found, on the page of the figure, each with what it assumes. Fictieve gegevens. */
@PagesTest
class MethodebeeldPagesTest {

    @Autowired
    private Bezoek bezoek;
    @Autowired
    private Proefregio regio;
    @Autowired
    private JdbcClient db;

    private long publicatie;

    @BeforeEach
    void figures() {
        publicatie = Proefcijfers.klaar(regio).publicatie();
        save("zestien-uur-verzuim", "standaard", "", 1L, Proefcijfers.MAART_2026, ".081", ".065", ".099", null, "[]");
        save("dagen-tot-hulp", "wachtlijn", "pilot", null, 2025, null, null, null, null,
                "[{\"dag\": 0, \"deel\": 1}, {\"dag\": 14, \"deel\": 0.7}, {\"dag\": 49, \"deel\": 0.3}]");
        save("dagen-tot-hulp", "wachtlijn", "vergelijking", null, 2025, null, null, null, null,
                "[{\"dag\": 0, \"deel\": 1}, {\"dag\": 28, \"deel\": 0.5}]");
        save("dagen-tot-hulp", "lijntoets", "", null, 2025, null, null, null, ".004", "[]");
        save("dagen-tot-hulp", "lijntoets", "gemeente", null, 2024, null, null, null, ".21", "[]");
        save("zestien-uur-verzuim", "opbouw", "pilot", null, Proefcijfers.MAART_2026, ".082", ".07", ".095", null,
                "[]");
        save("zestien-uur-verzuim", "opbouw", "vergelijking", null, Proefcijfers.MAART_2026, ".091", ".085", ".098",
                null,
                "[]");
        save("dagen-tot-hulp", "sprong", "pilot", null, Proefcijfers.START, "-6", "-9", "-3", ".004", "[]");
        save("dagen-tot-hulp", "knik", "pilot", null, Proefcijfers.START, ".4", "-.3", "1.1", ".21", "[]");
    }

    @AfterEach
    void gone() {
        regio.eigenaar().sql("delete from monitor.methodeuitkomst where peiling_id = ?").param(publicatie).update();
    }

    private void save(String code, String methode, String groep, Long school, int moment, String waarde, String laag,
            String hoog, String p, String verloop) {
        regio.eigenaar()
                .sql("""
                        insert into monitor.methodeuitkomst (peiling_id, indicator, methode, groep, school_id, moment, n, waarde, laag, hoog, p, verloop)
                        values (?, ?, ?, ?, ?, ?, 3, ?::float, ?::float, ?::float, ?::float, ?::jsonb)""")
                .params(publicatie, code, methode, groep, school, moment, waarde, laag, hoog, p, verloop).update();
    }

    @Test
    void a_school_stands_beside_itself_with_the_years_of_all() {
        assertThat(text(bezoek.get("jelle", "/monitor/zestien-uur-verzuim"))).contains("Scholen bij gelijke leerjaren",
                "Duinwaard College 7,7% 8,1% 6,5 tot 9,9", "indirecte standaardisatie", "Geen ranglijst");
    }

    @Test
    void pilot_and_comparison_stand_beside_each_other_in_the_same_mix() {
        assertThat(text(bezoek.get("jelle", "/monitor/zestien-uur-verzuim"))).contains(
                "Pilot en vergelijking bij gelijke leerlingen",
                "In maart 2026 was het cijfer dan 8,2% (marge 7,0 tot 9,5) op pilotscholen en 9,1% (marge 8,5 tot 9,8) op vergelijkingsscholen.",
                "directe standaardisatie", "Het is geen effect van de pilot.");
    }

    @Test
    void a_duration_shows_who_still_waits_and_whether_the_groups_differ() {
        var text = text(bezoek.get("jelle", "/monitor/dagen-tot-hulp"));
        assertThat(text).contains("Hoeveel er na elke week nog niet zover zijn, schooljaar 2025-2026",
                "log-ranktoets: bij toeval in minder dan 1 van de 100 keer", "Kaplan en Meier",
                "2 weken 70% 100%", "7 weken 30% niet getoond",
                "Tussen de 3 gemeenten die we tonen, kan het verschil in duur in schooljaar 2024-2025 toeval zijn (log-ranktoets: bij toeval in 21 van de 100 keer)");
        assertThat(text).contains("Er zit een breuk in de lijn bij de start van de pilot",
                "Bij de start ging het cijfer op pilotscholen 6,0 dagen omlaag (marge -9,0 tot -3,0). Bij toeval komt dat in minder dan 1 van de 100 keer voor."
                        .replace("-", "\u2212"),
                "Dat kan toeval zijn: het komt in 21 van de 100 keer voor.", "daar is rekening mee gehouden",
                "onderbroken tijdreeks");
    }

    @Test
    void the_limits_of_a_share_say_how_they_are_made() {
        assertThat(text(bezoek.get("jelle", "/monitor/zestien-uur-verzuim"))).contains("p′-kaart van Laney");
        assertThat(text(bezoek.get("jelle", "/monitor/dagen-tot-hulp"))).contains("XmR-kaart");
    }

    @Test
    void a_figure_that_was_revised_says_what_stood_there_and_what_else_changed() {
        int may = 2025 * 12 + 4;
        // the former one, older by number too
        regio.eigenaar()
                .sql("""
                        insert into monitor.peiling (id, soort, peildag, tot_en_met, drempel, begonnen_op, klaar_op, stap, stappen, definities,
                               leveringen, programma) overriding system value
                        select (select min(id) - 1 from monitor.peiling), soort, peildag, tot_en_met, 5, begonnen_op,
                               klaar_op - interval '1 month', stap, stappen, '{}', '{"aantal": 60}', 'eerder'
                        from monitor.peiling where id = ?""")
                .param(publicatie).update();
        regio.eigenaar().sql("""
                update monitor.uitkomst set vorige = .0812 where peiling_id = ? and indicator = 'zestien-uur-verzuim'
                and tabel = 'groep × maand' and moment = ? and groep = 'pilot'""").params(publicatie, may).update();
        try {
            assertThat(text(bezoek.get("jelle", "/monitor/zestien-uur-verzuim"))).contains(
                    "(herzien, was 8,1%)", "Van 1 meting gaf de vorige publicatie een ander cijfer",
                    "Veranderd sinds de vorige publicatie", "Herzien: 1 cijfer, over 1 moment",
                    "De definitie is veranderd.", "Er zijn 2 leveringen bij gekomen.",
                    "Een cijfer tonen we nu vanaf 10 in plaats van 5.", "Het programma is vernieuwd.");
            assertThat(text(bezoek.get("jelle", "/monitor/zestien-uur-verzuim?groep=vergelijking")))
                    .doesNotContain("herzien, was");
        } finally {
            regio.eigenaar().sql("update monitor.uitkomst set vorige = null where peiling_id = ?").param(publicatie)
                    .update();
            regio.eigenaar().sql("delete from monitor.peiling where programma = 'eerder'").update();
        }
    }

    @Test
    void whoever_may_not_see_the_monitor_reads_nothing_of_it() {
        for (var wie : List.of("mila", "petra.donkers", "bas", "fleur", "tim")) {
            assertThat(regio.als(wie, () -> db.sql("select count(*) from monitor.methodeuitkomst").query(Long.class)
                    .single())).as(wie).isZero();
        }
        assertThat(regio.als("jelle", () -> db.sql("select count(*) from monitor.methodeuitkomst where peiling_id = ?")
                .param(publicatie).query(Long.class).single())).isEqualTo(9);
    }
}
