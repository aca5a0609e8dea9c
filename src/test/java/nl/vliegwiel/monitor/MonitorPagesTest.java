package nl.vliegwiel.monitor;

import static nl.vliegwiel.Bezoek.text;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import nl.vliegwiel.Bezoek;
import nl.vliegwiel.PagesTest;
import nl.vliegwiel.Proefregio;
import nl.vliegwiel.web.CelTekst;

/** The screens with figures, drawn from known outcomes, for each role and for who may not look. */
@PagesTest
class MonitorPagesTest {

    @Autowired
    private Bezoek bezoek;
    @Autowired
    private Proefregio regio;
    @Autowired
    private JdbcClient db;

    private Proefcijfers cijfers;

    @BeforeEach
    void figures() {
        cijfers = Proefcijfers.klaar(regio);
    }

    private static String html(MvcTestResult answer) {
        try {
            return answer.getResponse().getContentAsString(StandardCharsets.UTF_8);
        } catch (java.io.UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void whoever_has_the_monitor_sees_it_and_nobody_else() {
        for (var wie : List.of("noor", "bart", "sara", "karin", "joost", "jelle", "onno", "petra", "olga")) {
            for (var url : List.of("/monitor", "/monitor/tabellen", "/monitor/zestien-uur-verzuim?groep=pilot",
                    "/kwaliteit")) {
                assertThat(bezoek.get(wie, url)).as(wie + " " + url).hasStatusOk();
            }
        }
        for (var wie : List.of("tim", "wim", "oona", "fleur", "bas", "mila", "petra.donkers")) {
            for (var url : List.of("/monitor", "/monitor/tabellen", "/monitor/cijfers.csv",
                    "/monitor/zestien-uur-verzuim", "/monitor/zestien-uur-verzuim/cijfers.csv", "/kwaliteit")) {
                var answer = bezoek.get(wie, url);
                assertThat(answer).as(wie + " " + url).hasStatus(403);
                assertThat(html(answer)).doesNotContain("7,0%");
            }
        }
    }

    @Test
    void what_stands_out_is_said_in_plain_sentences_at_most_three() {
        var text = text(bezoek.get("jelle", "/monitor"));
        assertThat(text).contains("Wat valt op deze maand?",
                "Minder leerlingen met veel verzuim. 16 metingen onder het gemiddelde van voor de start. Op de vergelijkingsscholen zien we dit niet.",
                "De grenzen zijn voorlopig.", "Vaker opnieuw hulp.");
        assertThat(html(bezoek.get("jelle", "/monitor")).split("<li><svg class=\"teken teken--(verb|let|verand)",
                -1).length - 1)
                .isLessThanOrEqualTo(3 + 3);
        assertThat(text).as("a wave that passed is no finding of now").contains("Was hoger tot en met");
    }

    @Test
    void a_tile_has_value_interval_verdict_and_comparison() {
        var text = text(bezoek.get("jelle", "/monitor"));
        assertThat(text).contains("Leerlingen met 16 uur of meer ongeoorloofd verzuim 7,0% 6,2 tot 8,0", "Verbetering",
                "Gewone schommeling");
        assertThat(html(bezoek.get("jelle", "/monitor"))).contains(
                "Pilotscholen 7,0%, marge 6,2 tot 8,0. Vergelijkingsscholen");
    }

    @Test
    void a_combination_that_was_not_computed_is_refused() {
        var school = regio.eigenaar().sql("select sleutel from samenwerking.school where id = 2").query(String.class)
                .single();
        for (var url : List.of("/monitor?groep=pilot&gemeente=9001&schoolsoort=vmbo",
                "/monitor/tabellen?groep=" + school + "&schoolsoort=vmbo",
                "/monitor/dagen-tot-hulp?groep=pilot&gemeente=9001")) {
            var answer = bezoek.get("jelle", url);
            assertThat(answer).as(url).hasStatus(422);
            assertThat(text(answer)).contains("Deze combinatie tonen we niet").doesNotContain("%");
        }
        for (var file : List.of("/monitor/cijfers.csv?groep=pilot&gemeente=9001&schoolsoort=vmbo",
                "/monitor/cijfers.xlsx?groep=pilot&gemeente=9001&schoolsoort=vmbo",
                "/monitor/dagen-tot-hulp/cijfers.csv?groep=pilot&gemeente=9001",
                "/monitor/zestien-uur-verzuim/uitsplitsing.csv?rijen=bestaat-niet")) {
            var answer = bezoek.get("jelle", file);
            assertThat(answer).as(file).hasStatus(422);
            assertThat(text(answer)).as(file).contains("Deze combinatie tonen we niet");
        }
    }

    @Test
    void a_number_that_was_not_computed_for_this_choice_says_so_beside_the_others() {
        assertThat(text(bezoek.get("jelle", "/monitor?groep=pilot&gemeente=9001")))
                .contains("Dagen van signaal tot eerste hulp. Deze combinatie tonen we niet.");
    }

    @Test
    void a_cell_that_is_not_shown_leaves_no_number_but_a_reason() {
        var text = text(bezoek.get("jelle", "/monitor/zestien-uur-verzuim"));
        assertThat(text)
                .contains("Wierhaven Mavo vergelijking niet getoond. Bij kleine aantallen zijn mensen te herkennen.");
        assertThat(text(bezoek.get("jelle", "/monitor")))
                .contains("Nazorg afgesproken bij afronden. Niet getoond. Bij kleine aantallen");
        var school = regio.eigenaar().sql("select sleutel from samenwerking.school where id = 2").query(String.class)
                .single();
        var csv = html(bezoek.get("jelle", "/monitor/zestien-uur-verzuim/cijfers.csv?groep=" + school));
        assertThat(csv.lines().skip(1).toList()).as(csv).singleElement().asString()
                .startsWith(
                        "Leerlingen met 16 uur of meer ongeoorloofd verzuim;Wierhaven Mavo;maart 2026;niet getoond;procent;;;");
    }

    @Test
    void the_indicator_page_says_verdict_target_difference_and_definition() {
        var text = text(bezoek.get("jelle", "/monitor/zestien-uur-verzuim"));
        assertThat(text).contains(
                "Verbetering. De laatste 16 metingen liggen onder het gemiddelde van voor de start (9,1%). Dat gebeurt zelden door toeval.",
                "Streefwaarde 6% nog niet gehaald. In 0 van de 16 metingen sinds de start.",
                "Vergelijkingsscholen: geen verandering",
                "De pilotscholen liggen 2,6 procentpunt lager, marge 1,5 tot 3,7.",
                "392 van 5.600 leerlingen, afgerond",
                "Zegt niets over Geoorloofd verzuim", "De grenzen zijn voorlopig: ze rusten op 11 metingen",
                "Publicatiepeiling, gekeken op 12 april 2026",
                "62 leveringen, ongeveer 204.000 regels, ongeveer 1.200 fouten",
                "De definitie is na deze peiling veranderd");
        assertThat(text(bezoek.get("jelle", "/monitor/zestien-uur-verzuim?groep=vergelijking")))
                .containsPattern(
                        "Wierhaven Mavo leverden? maart 2026 niet\\. We tellen deze scho(ol|len) die maand niet mee\\.")
                .contains("In 1 maand leverde een school niet; die school telt dan niet mee.");
    }

    @Test
    void the_file_has_only_what_is_shown_and_no_formula() {
        var csv = html(bezoek.get("olga", "/monitor/cijfers.csv"));
        assertThat(csv).startsWith("\uFEFFindicator;groep;moment;waarde")
                .contains("ongeoorloofd verzuim;Pilotscholen;maart 2026;7,0%;procent;6,2 tot 8,0;392 van 5.600");
        assertThat(CelTekst.of("=1+1")).isEqualTo("'=1+1");
        assertThat(CelTekst.of("@som")).isEqualTo("'@som");
        assertThat(CelTekst.of("7,0%")).isEqualTo("7,0%");
    }

    @Test
    void school_roles_see_the_work_figures_of_their_own_school_named_as_such() {
        assertThat(text(bezoek.get("bart", "/monitor"))).contains("Duinwaard College, werkcijfers", "7,8%",
                "Werkcijfers van 12 april", "Alleen voor wie op deze school werkt");
        var school = regio.eigenaar().sql("select sleutel from samenwerking.school where id = 1").query(String.class)
                .single();
        assertThat(text(bezoek.get("wendy", "/monitor?groep=" + school)))
                .as("an oco of another school reads the publication").contains("7,7%")
                .doesNotContain("7,8%", "werkcijfers");
        assertThat(text(bezoek.get("jelle", "/monitor?groep=" + school))).contains("7,7%").doesNotContain("7,8%");
    }

    @Test
    void the_database_gives_work_figures_to_nobody_else() {
        for (var wie : List.of("jelle", "wendy", "olga", "karin", "tim", "mila")) {
            assertThat(regio.als(wie, () -> db.sql("select count(*) from monitor.uitkomst where peiling_id = ?")
                    .param(cijfers.werk()).query(Long.class).single())).as(wie).isZero();
        }
        assertThat(regio.als("bart", () -> db.sql("select count(*) from monitor.uitkomst where peiling_id = ?")
                .param(cijfers.werk()).query(Long.class).single())).isPositive();
    }

    @Test
    void an_earlier_month_hides_what_came_later() {
        var text = text(bezoek.get("jelle", "/monitor/zestien-uur-verzuim?groep=pilot&tm=2025-03"));
        assertThat(text).contains("maart 2025, marge").doesNotContain("februari 2026", "maart 2026,");
    }

    @Test
    void the_effect_of_the_pilot_is_told_with_how_sure_it_is_and_what_it_assumes() {
        assertThat(text(bezoek.get("jelle", "/monitor/zestien-uur-verzuim"))).contains(
                "Sinds de start gaat het op pilotscholen beter dan op andere scholen",
                "sinds de start 2,4 procentpunt omlaag ten opzichte van scholen zonder pilot, marge −3,4 tot −1,4.",
                "kwam zo’n verschil in minder dan 1 van de 100 keer voor. We keken naar 31 cijfers",
                "Dat klopt alleen als de 8 pilotscholen zonder pilot net zo waren gegaan",
                "2 kwartalen voor de start +0,1");
        assertThat(text(bezoek.get("jelle", "/monitor/verzuimpercentage"))).contains(
                "Geen aantoonbaar effect van de pilot", "Het verschil kan toeval zijn")
                .doesNotContain("gaat het op pilotscholen beter");
        assertThat(text(bezoek.get("jelle", "/monitor/terugval"))).contains(
                "Pilot en vergelijking liepen vooraf al niet gelijk", "zegt het verschil erna weinig over de pilot");
        assertThat(text(bezoek.get("jelle", "/monitor/dagen-tot-hulp"))).contains("Geen effect te berekenen",
                "Van een duur waarin casussen nog lopen");
    }

    @Test
    void the_month_on_one_page_never_claims_more_than_was_found() {
        assertThat(text(bezoek.get("jelle", "/monitor/maandbericht"))).contains("Maandbericht maart 2026",
                "Minder leerlingen met veel verzuim.",
                "Bij 1 van de 3 cijfers is een effect van de pilot aantoonbaar.",
                "2,4 procentpunt omlaag ten opzichte van scholen zonder pilot.", "Een effect is geen bewijs.");
        assertThat(bezoek.get("tim", "/monitor/maandbericht")).hasStatus(403);
        assertThat(bezoek.get("jelle", "/monitor/maandbericht?groep=pilot&gemeente=9001&schoolsoort=vmbo"))
                .hasStatus(422);
    }

    @Test
    void a_workbook_holds_text_only() throws java.io.IOException {
        byte[] book = nl.vliegwiel.web.BladXlsx.write("Cijfers", List.of(List.of("a"), List.of("=1+1")));
        var file = java.nio.file.Files.createTempFile("cijfers", ".xlsx");
        java.nio.file.Files.write(file, book);
        try (var zip = new java.util.zip.ZipFile(file.toFile())) {
            var all = new StringBuilder();
            for (var entry : java.util.Collections.list(zip.entries())) {
                try (var in = zip.getInputStream(entry)) {
                    all.append(new String(in.readAllBytes(), StandardCharsets.UTF_8));
                }
            }
            assertThat(all).contains("=1+1").doesNotContain("<f>", "<f ");
        } finally {
            java.nio.file.Files.delete(file);
        }
        assertThat(bezoek.get("olga", "/monitor/cijfers.xlsx")).hasStatusOk();
        assertThat(bezoek.get("olga", "/monitor/zestien-uur-verzuim/cijfers.xlsx")).hasStatusOk();
    }

    @Test
    void a_number_without_a_source_shows_the_delivery_that_will_bring_it() {
        assertThat(text(bezoek.get("jelle", "/monitor/thuiszitters"))).contains("Dit cijfer is er nog niet",
                "Leerplicht van de zes gemeenten", "woongemeente");
        assertThat(text(bezoek.get("jelle", "/monitor"))).contains("Wacht op gegevens.", "Thuiszitters");
        assertThat(bezoek.get("jelle", "/monitor/thuiszitters/cijfers.csv")).hasStatus(404);
    }

    @Test
    void the_catalogue_names_every_definition_and_the_sentence_it_answers() {
        assertThat(text(bezoek.get("olga", "/catalogus"))).contains(
                "Leerlingen met 16 uur of meer ongeoorloofd verzuim",
                "Terugkijken over vijf jaar", "nog geen bron", "Zegt niets over", "de marge van Wilson");
    }

    @Test
    void an_unknown_number_is_not_there() {
        assertThat(bezoek.get("jelle", "/monitor/bestaat-niet")).hasStatus(404);
    }

    private int statements(String wie, String url) {
        bezoek.get(wie, url);
        bezoek.statements();
        assertThat(bezoek.get(wie, url)).hasStatusOk();
        return bezoek.statements();
    }

    @Test
    void a_page_starts_no_helper_processes() {
        assertThat(regio.als("jelle", () -> db.sql("show max_parallel_workers_per_gather").query(String.class)
                .single())).isEqualTo("0");
    }

    @Test
    void a_page_asks_a_fixed_number_of_times_however_much_it_shows() {
        int whole = statements("jelle", "/monitor");
        assertThat(whole).as("seven indicators as one month of three").isLessThan(25)
                .isEqualTo(statements("jelle", "/monitor?groep=vergelijking&tm=2024-01"));
        assertThat(statements("jelle", "/monitor?groep=pilot&gemeente=9001")).as("care beside all gemeenten")
                .isEqualTo(whole + 1);
        assertThat(statements("jelle", "/monitor/zestien-uur-verzuim")).isLessThan(30)
                .isEqualTo(statements("jelle", "/monitor/verzuimpercentage?tm=2024-03"));
    }
}
