package nl.vliegwiel.bekostiging.kostenlevering;

import static nl.vliegwiel.Bezoek.text;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import nl.vliegwiel.Bezoek;
import nl.vliegwiel.PagesTest;
import nl.vliegwiel.Proefregio;
import nl.vliegwiel.bekostiging.Proefbekostiging;

/** A file of an administration: looked at, taken over whole or not at all, replaced by a later one. Fictieve gegevens. */
@PagesTest
class KostenleveringPagesTest {
    private static final String EERSTE = """
            Kostenplaats;Periode;Bedrag
            4100;2026-01;1.000,00
            4100;2026-02;1.100,00
            9999;2026-01;50,00
            """;
    @Autowired
    private Bezoek bezoek;
    @Autowired
    private Proefregio regio;
    private String url = "";

    @BeforeEach
    void begin() {
        url = "/bekostiging/" + Proefbekostiging.compleet(bezoek, regio) + "/afrekening";
    }

    private MvcTestResult upload(String partij, String inhoud) {
        return bezoek.upload("jelle", url + "/leveringen?partij=" + partij + "&jaar=2026", "bestand",
                "C:\\boekhouding\\kosten.csv", inhoud.getBytes(StandardCharsets.UTF_8));
    }

    private MvcTestResult take(String partij, String inhoud, String... meer) {
        var velden = new ArrayList<>(List.of("partij", partij, "jaar", "2026", "inhoud", inhoud, "naam", "kosten.csv"));
        velden.addAll(List.of(meer));
        return bezoek.post("jelle", url + "/leveringen/overname", velden.toArray(String[]::new));
    }

    private String afrekening() {
        return text(bezoek.get("onno", url + "?jaar=2026"));
    }

    @Test
    void a_file_is_shown_before_it_counts_and_its_layout_is_remembered() {
        var voorbeeld = upload("g-9001", EERSTE);
        assertThat(voorbeeld).hasStatusOk();
        assertThat(text(voorbeeld)).contains("Er is nog niets vastgelegd", "kosten.csv, van Zandwijk, 2026",
                "4100 2 € 2.100,00", "9999 1 € 50,00").doesNotContain("boekhouding");
        assertThat(afrekening()).contains("Er is nog niets vastgelegd. De prognose is de begroting");
        var leeg = take("g-9001", EERSTE);
        assertThat(leeg).hasStatus(422);
        assertThat(leeg).bodyText().contains("id=\"regel-0-fout\"", "Kies een regel van de begroting");
        String[] keuzes = {"kolom-kostenplaats", "Kostenplaats", "kolom-maand", "Periode", "kolom-bedrag", "Bedrag",
                "plaats-0", "4100", "regel-0", "coach", "plaats-1", "9999", "regel-1", "telt-niet-mee"};
        var kijk = new ArrayList<>(List.of(keuzes));
        kijk.addAll(List.of("bekijk", "ja"));
        assertThat(text(take("g-9001", EERSTE, kijk.toArray(String[]::new)))).contains("Wat verandert er?",
                "1 € 0,00 € 1.000,00", "2 € 0,00 € 1.100,00");
        assertThat(take("g-9001", EERSTE, keuzes)).hasStatus(303);
        assertThat(afrekening()).contains("1 Zandwijk € 1.000,00 kosten.csv", "2 Zandwijk € 1.100,00")
                .doesNotContain("50,00");
        assertThat(text(upload("g-9001", EERSTE))).as("the layout is known").contains("1 € 1.000,00 € 1.000,00");
        assertThat(text(bezoek.get("onno", url + "/leveringen"))).contains("Zandwijk 2026 kosten.csv 3")
                .doesNotContain("Bestand inlezen");
    }

    @Test
    void a_later_file_replaces_its_months_and_a_month_waits_for_who_delivered_before() {
        String[] coach = {"kolom-kostenplaats", "Kostenplaats", "kolom-maand", "Periode", "kolom-bedrag", "Bedrag",
                "plaats-0", "4100", "regel-0", "coach", "plaats-1", "9999", "regel-1", "oco"};
        assertThat(take("g-9001", EERSTE, coach)).hasStatus(303);
        var later = "Kostenplaats;Periode;Bedrag\n4100;2026-01;900,00\n";
        assertThat(text(upload("g-9001", later))).contains("1 € 1.000,00 € 900,00", "1 € 50,00 € 0,00")
                .doesNotContain("1.100,00");
        assertThat(take("g-9001", later)).hasStatus(303);
        assertThat(afrekening()).contains("€ 900,00 kosten.csv", "2 Zandwijk € 1.100,00").doesNotContain("1.000,00");
        assertThat(take("g-9002", later, coach)).hasStatus(303);
        assertThat(afrekening()).contains("Telt nog niet mee", "maand 2: nog niets van");
        assertThat(bezoek.post("jelle", url, "jaar", "2026", "maand", "2", "regel", "coach", "bedrag", "2.500", "bron",
                "kwartaalrapportage, verzonnen")).hasStatus(303);
        assertThat(afrekening()).contains("alle partijen samen € 2.500,00").doesNotContain("maand 2: nog niets van");
        assertThat(text(upload("g-9001", EERSTE))).contains("Van 1 bedrag hieronder is er nu een bedrag voor alle");
    }

    @Test
    void what_cannot_be_taken_over_says_so_and_nothing_is_kept() {
        assertThat(text(upload("g-0", EERSTE))).contains("Kies van welke partij dit bestand is");
        assertThat(text(upload("g-9001", "alleen;twee\n1;2\n"))).contains("We zoeken ten minste drie kolommen");
        var mis = "Kostenplaats;Periode;Bedrag\n4100;2026-01;1,00\n4100;smarch;2,00\n";
        assertThat(text(upload("g-9001", mis)))
                .contains("1 regel is niet te lezen", "Regel 3, kolom Periode: er staat een tekst")
                .doesNotContain("Neem over");
        assertThat(take("g-9001", mis, "kolom-kostenplaats", "Kostenplaats", "kolom-maand", "Periode", "kolom-bedrag",
                "Bedrag", "plaats-0", "4100", "regel-0", "coach")).hasStatus(422);
        var anders = "kpl;wanneer;hoeveel\n4100;2026-01;1,00\n";
        var vorm = take("g-9001", anders);
        assertThat(vorm).hasStatus(422);
        assertThat(vorm).bodyText().contains("id=\"kolom-maand-fout\"", "id=\"kolom-bedrag-fout\"")
                .doesNotContain("id=\"kolom-kostenplaats-fout\"");
        assertThat(take("g-9001", EERSTE, "kolom-kostenplaats", "Bedrag", "kolom-maand", "Periode", "kolom-bedrag",
                "Bedrag")).bodyText().contains("Kies drie verschillende kolommen");
        assertThat(take("g-9001", EERSTE, "kolom-kostenplaats", "Kostenplaats", "kolom-maand", "Periode",
                "kolom-bedrag", "Bedrag", "plaats-0", "4100", "regel-0", "telt-niet-mee", "plaats-1", "9999", "regel-1",
                "telt-niet-mee")).bodyText().contains("Van dit bestand telt niets mee");
        assertThat(afrekening()).contains("Er is nog niets vastgelegd");
        assertThat(bezoek.post("onno", url + "/leveringen/overname", "partij", "g-9001")).hasStatus(403);
        assertThat(bezoek.get("noor", url + "/leveringen")).hasStatus(403);
    }
}
