package nl.vliegwiel.monitor;

import static java.util.Objects.requireNonNull;
import static nl.vliegwiel.Bezoek.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipInputStream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

import nl.vliegwiel.Bezoek;
import nl.vliegwiel.PagesTest;
import nl.vliegwiel.PdfUa;
import nl.vliegwiel.Proefregio;

/** A report says what the screens say, in a PDF that can be read aloud and a document that can be changed. Fictieve gegevens. */
@PagesTest
class MonitorrapportPagesTest {

    @Autowired
    private Bezoek bezoek;
    @Autowired
    private Proefregio regio;
    @Autowired
    private JdbcClient db;

    private String publicatie = "";

    @BeforeEach
    void cijfers() {
        publicatie = regio.eigenaar().sql("select sleutel from monitor.peiling where id = ?")
                .param(Proefcijfers.klaar(regio).publicatie()).query(String.class).single();
    }

    /** @return the address of the report */
    private String made(String soort) {
        var answer = bezoek.post("jelle", "/rapporten", "titel", "Stand van zaken voorjaar", "voor", "OOGO", "soort",
                soort,
                "peiling", publicatie, "indicator", "zestien-uur-verzuim", "indicator", "dagen-tot-hulp", "indicator",
                "nazorg-afgesproken");
        assertThat(answer).hasStatus(303);
        return requireNonNull(answer.getResponse().getHeader("Location")).replace("/tekst", "");
    }

    private void written(String url, String... meer) {
        var velden = new java.util.ArrayList<>(
                java.util.List.of("_versie", "1", "titel", "Stand van zaken voorjaar", "voor",
                        "OOGO", "inleiding", "Twee jaar samen op weg.", "lezing-zestien-uur-verzuim",
                        "Scholen zeggen dat de ochtendopvang helpt.", "slot", "We gaan door met de opvang."));
        velden.addAll(java.util.List.of(meer));
        assertThat(bezoek.post("jelle", url + "/tekst", velden.toArray(String[]::new))).hasStatus(303);
    }

    @Test
    void the_pdf_is_accessible_and_says_what_the_screen_says() throws Exception {
        String url = made("bestuur");
        written(url);
        String screen = text(bezoek.get("jelle", url));
        assertThat(screen).contains("Verbetering", "marge", "Scholen zeggen dat de ochtendopvang helpt",
                "We gaan door met de opvang", "Concept, gemaakt door Jelle Vermeer", "Wilson", "Kaplan en Meier",
                "onder de 10").as("how the figures in it are made, and no others").doesNotContain("Poisson", "Byar");
        byte[] pdf = bezoek.get("jelle", url + "/rapport.pdf").getResponse().getContentAsByteArray();
        Files.createDirectories(Path.of("target/fotos"));
        Files.write(Path.of("target/fotos/monitorrapport.pdf"), pdf);
        assertThat(PdfUa.text(pdf)).contains("Stand van zaken voorjaar", "Fictieve gegevens", "Verbetering",
                "Scholen zeggen dat de ochtendopvang helpt", "Hoe we dit weten", "Zegt niets over");
        PdfUa.check(pdf);
    }

    @Test
    void in_plain_words_there_is_no_margin_and_no_table() throws Exception {
        String url = made("gewoon");
        written(url);
        assertThat(text(bezoek.get("jelle", url))).contains("Dat gaat de goede kant op", "op pilotscholen",
                "Pilotscholen kozen zelf om mee te doen").doesNotContain("marge", "Wilson", "Bekijk als tabel");
        byte[] pdf = bezoek.get("jelle", url + "/rapport.pdf").getResponse().getContentAsByteArray();
        Files.createDirectories(Path.of("target/fotos"));
        Files.write(Path.of("target/fotos/monitorrapport-gewoon.pdf"), pdf);
        assertThat(PdfUa.text(pdf).replaceAll("\\s+", " ")).contains("Zo’n verandering is zelden toeval",
                "ongeveer 7 van de 100 leerlingen", "de helft binnen 46 dagen").doesNotContain("marge");
        PdfUa.check(pdf);
    }

    @Test
    void a_figure_that_is_not_shown_on_the_screens_is_in_no_report() throws Exception {
        String url = made("bestuur");
        assertThat(text(bezoek.get("jelle", url))).contains("niet getoond");
        assertThat(odt(url)).contains("<text:h", "16 uur of meer", "table:table-header-rows").doesNotContain("<script");
    }

    private String odt(String url) throws Exception {
        var answer = bezoek.get("jelle", url + "/rapport.odt");
        assertThat(answer).hasStatusOk().hasContentType("application/vnd.oasis.opendocument.text");
        try (var zip = new ZipInputStream(new ByteArrayInputStream(answer.getResponse().getContentAsByteArray()))) {
            assertThat(requireNonNull(zip.getNextEntry()).getName()).isEqualTo("mimetype");
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().equals("content.xml")) {
                    return new String(zip.readAllBytes(), StandardCharsets.UTF_8);
                }
            }
        }
        throw new IllegalStateException("geen inhoud");
    }

    @Test
    void a_draft_is_for_its_makers_and_what_is_fixed_is_for_all_and_never_changes() {
        String url = made("bestuur");
        assertThat(bezoek.get("noor", url)).hasStatus(404);
        assertThat(bezoek.get("onno", url)).hasStatus(404);
        assertThat(bezoek.get("olga", url)).hasStatusOk();
        written(url, "vaststellen", "ja");
        assertThat(text(bezoek.get("noor", url))).contains("Vastgesteld op", "door Jelle Vermeer")
                .doesNotContain("Tekst schrijven");
        assertThat(bezoek.get("mila", url)).hasStatus(403);
        assertThat(bezoek.post("jelle", url + "/tekst", "_versie", "2", "titel", "Anders", "voor", "OOGO"))
                .hasStatus(422);
        String sleutel = url.substring(url.lastIndexOf('/') + 1);
        assertThatThrownBy(() -> regio.als("jelle",
                () -> db.sql("update monitor.rapport set titel = 'Anders' where sleutel = ?").param(sleutel).update()))
                .isInstanceOf(DataAccessException.class);
        assertThatThrownBy(() -> regio.als("jelle", () -> db.sql("""
                update monitor.rapportdeel set lezing = 'Anders'
                where rapport_id = (select id from monitor.rapport where sleutel = ?)""").param(sleutel).update()))
                .isInstanceOf(DataAccessException.class);
    }

    @Test
    void a_report_begins_with_a_template_and_a_next_one_with_the_report_before() {
        var from = text(bezoek.get("jelle", "/rapporten/nieuw?sjabloon=ouders"));
        assertThat(from).contains("Begin met een voorbeeld", "Voor de gemeenteraad", "Jaarverslag");
        String first = made("bestuur");
        written(first, "vaststellen", "ja");
        String key = first.substring(first.lastIndexOf('/') + 1);
        assertThat(text(bezoek.get("jelle", first))).contains("Opnieuw, met nieuwe cijfers");
        assertThat(text(bezoek.get("jelle", "/rapporten/nieuw?na=" + key))).contains("Dezelfde opzet");
        var answer = bezoek.post("jelle", "/rapporten", "titel", "Stand van zaken najaar", "voor", "OOGO", "soort",
                "bestuur", "peiling", publicatie, "na", key, "inleiding", "Twee jaar samen op weg.", "slot", "",
                "indicator", "zestien-uur-verzuim");
        assertThat(answer).hasStatus(303);
        String next = requireNonNull(answer.getResponse().getHeader("Location"));
        assertThat(text(bezoek.get("jelle", next))).contains("Twee jaar samen op weg.",
                "Vorige keer schreven jullie: Scholen zeggen dat de ochtendopvang helpt.");
    }

    @Test
    void a_year_report_has_school_years_and_what_people_wrote_and_keeps_these_when_they_are_taken_away()
            throws Exception {
        regio.eigenaar()
                .sql("""
                        insert into monitor.uitkomst (peiling_id, indicator, tabel, periode, moment, groep, teller, noemer, n, waarde, laag, hoog)
                        select p.id, 'zestien-uur-verzuim', 'groep × schooljaar', 'schooljaar', j, g, 400, 5600, 5600, w, w - .01, w + .01
                        from monitor.peiling p, (values (2024, 'pilot', .081), (2025, 'pilot', .074), (2025, 'vergelijking', .094)) v (j, g, w)
                        where p.sleutel = ?""")
                .param(publicatie).update();
        assertThat(bezoek.post("karin", "/monitor/zestien-uur-verzuim/duiding", "tekst",
                "Mentoren bellen nu al bij acht uur verzuim.")).hasStatus(303);
        String url = made("jaar");
        String form = text(bezoek.get("jelle", url + "/tekst"));
        assertThat(form).contains("Wat mensen schreven, overnemen", "Mentoren bellen nu al bij acht uur verzuim.");
        String sleutel = regio.eigenaar()
                .sql("select sleutel from monitor.duiding where tekst like 'Mentoren bellen%' order by id desc limit 1")
                .query(String.class).single();
        written(url, "citaat", sleutel, "vaststellen", "ja");
        regio.eigenaar().sql("update monitor.duiding set ingetrokken_op = now() where sleutel = ?").param(sleutel)
                .update();
        assertThat(text(bezoek.get("noor", url))).contains("Wat mensen erbij schreven",
                "‘Mentoren bellen nu al bij acht uur verzuim.’ Karin Postma", "2025-2026, loopt nog 7,4%",
                "2024-2025 8,1%",
                "ongeveer 7 van de 100 leerlingen").doesNotContain("Wilson");
        byte[] pdf = bezoek.get("jelle", url + "/rapport.pdf").getResponse().getContentAsByteArray();
        Files.write(Files.createDirectories(Path.of("target/fotos")).resolve("jaarverslag.pdf"), pdf);
        assertThat(PdfUa.text(pdf)).contains("Wat mensen erbij schreven", "2024-2025", "per schooljaar");
        PdfUa.check(pdf);
        assertThat(odt(url)).contains("2024-2025", "Mentoren bellen");
    }

    @Test
    void two_people_in_one_draft_lose_nothing_and_wrong_input_is_told() {
        String url = made("bestuur");
        written(url);
        assertThat(bezoek.post("petra", url + "/tekst", "_versie", "1", "titel", "Van Petra", "voor", "OOGO"))
                .hasStatus(422);
        assertThat(text(bezoek.get("petra", url))).contains("Stand van zaken voorjaar").doesNotContain("Van Petra");
        var wrong = bezoek.post("jelle", "/rapporten", "titel", "x", "soort", "anders", "peiling", "nergens",
                "indicator",
                "bestaat-niet");
        assertThat(wrong).hasStatus(422);
        assertThat(text(wrong)).contains("Geef het rapport een titel", "Schrijf op voor wie", "Kies een publicatie",
                "Kies minstens één cijfer");
    }
}
