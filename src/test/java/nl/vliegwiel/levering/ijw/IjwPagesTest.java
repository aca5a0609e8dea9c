package nl.vliegwiel.levering.ijw;

import static nl.vliegwiel.Bezoek.text;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import nl.vliegwiel.Bezoek;
import nl.vliegwiel.PagesTest;
import nl.vliegwiel.Proefregio;

/** A gemeente delivers messages: looks first, has them corrected, sees its figures, takes them back. Fictieve gegevens. */
@PagesTest
class IjwPagesTest {
    private static final List<String> BSN = List.of("999900006", "999900018", "999900031", "999900043", "999900055");
    private static final String DAG = LocalDate.now(java.time.Clock.systemUTC()).minusDays(60).toString();
    static final String LATER = LocalDate.now(java.time.Clock.systemUTC()).minusDays(40).toString();

    @Autowired
    private Bezoek bezoek;
    @Autowired
    private Proefregio regio;

    @AfterEach
    void clean() {
        for (var tabel : List.of("toewijzing", "start", "stop", "verzoek", "prestatie", "antwoord"))
            regio.eigenaar().sql("delete from jeugdhulp." + tabel).update();
        regio.eigenaar().sql("delete from levering.levering where soort = 'jeugdhulp'").update();
    }

    static byte[] zip(String begin, String bsn) throws IOException {
        return IjwImportTest.zip(Berichten.verzoek("9001", BSN.get(0), 1, "45", "02", DAG),
                Berichten.toewijzing("9001", BSN.get(0), 1, "45", DAG, DAG, "", ""),
                Berichten.start("9001", BSN.get(0), 1, "45", LATER, "1", LATER),
                Berichten.toewijzing("9001", bsn, 2, "52", DAG, DAG, "", ""),
                Berichten.start("9001", bsn, 2, "52", begin, "1", LATER),
                Berichten.declaratie("9001", BSN.get(0), 1, "45", DAG, LATER, 123_400, LATER));
    }

    /** Twelve more trajectories of three young people: of five a doctor referred, six are heavy. */
    static byte[] veel() throws IOException {
        var berichten = new ArrayList<String>();
        int nummer = 10;
        for (int client = 2; client < 5; client++)
            for (var soort : List.of("45", "51", "54", "43")) {
                if (client == 2 || client == 3 && soort.equals("45"))
                    berichten.add(Berichten.verzoek("9001", BSN.get(client), nummer, soort,
                            client == 2 ? "02" : "03", DAG));
                berichten.add(Berichten.toewijzing("9001", BSN.get(client), nummer, soort, DAG, DAG, "", ""));
                berichten.add(Berichten.start("9001", BSN.get(client), nummer++, soort, LATER, "1", LATER));
            }
        return IjwImportTest.zip(berichten.toArray(String[]::new));
    }

    private String upload(String wie, byte[] bytes) {
        var antwoord = sent(wie, bytes);
        assertThat(antwoord).as(text(antwoord)).hasStatus(303);
        return String.valueOf(antwoord.getResponse().getHeader(HttpHeaders.LOCATION));
    }

    private MvcTestResult sent(String wie, byte[] bytes) {
        var gemeente = regio.eigenaar().sql("select sleutel from samenwerking.organisatie where id = 1")
                .query(String.class).single();
        return bezoek.upload(wie, "/leveringen?school=" + gemeente, "bestand", "berichten.zip", bytes);
    }

    private String saved(String wie, byte[] bytes, String... velden) {
        var antwoord = bezoek.post(wie, upload(wie, bytes), velden);
        assertThat(antwoord).as(text(antwoord)).hasStatus(303);
        return String.valueOf(antwoord.getResponse().getHeader(HttpHeaders.LOCATION));
    }

    @Test
    void faults_are_shown_by_message_and_line_and_saved_without_only_by_choice() throws IOException {
        var url = upload("oona", zip("2026-02-30", "999900005"));
        var voorbeeld = text(bezoek.get("oona", url));
        assertThat(voorbeeld).contains("2 fouten gevonden", "bericht 5, StartProduct 1, Begindatum", "2026-02-30",
                "een datum als 2026-04-01", "bericht 4, ToegewezenProduct 1, Bsn", "elfproef",
                "de 2 regels met een fout")
                .doesNotContain("999900005", BSN.get(0), "Proefpersoon");
        assertThat(bezoek.get("oona", url + "/fouten.csv")).hasStatusOk().bodyText().contains("regel;kolom",
                "elfproef").doesNotContain("999900005");
        var geweigerd = bezoek.post("oona", url);
        assertThat(geweigerd).hasStatus(422);
        assertThat(text(geweigerd)).contains("Kies een verbeterd bestand");
        assertThat(count("jeugdhulp.start")).isZero();
        var levering = String
                .valueOf(bezoek.post("oona", url, "zonderFouten", "ja").getResponse().getHeader(HttpHeaders.LOCATION));
        assertThat(text(bezoek.get("oona", levering))).contains("Jeugdhulp van Zandwijk", "Niet meegenomen 2",
                "Vastgelegd. Dit telt mee.");
        assertThat(count("jeugdhulp.start")).isEqualTo(1);
    }

    @Test
    void the_figures_follow_the_messages_and_a_file_twice_changes_nothing() throws IOException {
        assertThat(text(bezoek.get("jelle", "/jeugdhulp"))).contains("Zandwijk: nog geen berichten");
        var berichten = zip(LATER, BSN.get(1));
        var levering = saved("jelle", berichten);
        assertThat(text(bezoek.get("jelle", "/jeugdhulp"))).contains("trajecten begonnen minder dan 5",
                "na een medische verwijzing niet getoond", "zware hulp niet getoond",
                "wachtte de helft hoogstens niet getoond", "gedeclareerd niet getoond").doesNotContain("50%", "1.234");
        saved("jelle", berichten);
        assertThat(count("levering.levering where soort = 'jeugdhulp'")).isEqualTo(1);
        var veel = saved("jelle", veel());
        assertThat(text(bezoek.get("jelle", "/jeugdhulp"))).contains("trajecten begonnen 14",
                "na een medische verwijzing 43%", "zware hulp 50%", "wachtte de helft hoogstens 20 dagen",
                "Gemeentelijke toegang 8 57%", "Overig 6 43%").doesNotContain("Huisarts", "Jeugdarts");
        saved("jelle", berichten);
        assertThat(text(bezoek.get("jelle", "/jeugdhulp"))).contains("trajecten begonnen 14");
        saved("oona", IjwImportTest.zip(Berichten.start("9001", BSN.get(1), 2, "52", LATER, "3",
                LocalDate.parse(LATER).plusDays(1).toString())));
        assertThat(text(bezoek.get("jelle", "/jeugdhulp"))).contains("trajecten begonnen 13",
                "na een medische verwijzing 46%", "wachten nog minder dan 5");
        assertThat(bezoek.post("jelle", veel + "/intrekking")).hasStatus(303);
        assertThat(bezoek.post("jelle", levering + "/intrekking")).hasStatus(303);
        assertThat(text(bezoek.get("jelle", levering))).contains("Ingetrokken.");
        assertThat(text(bezoek.get("jelle", "/jeugdhulp"))).contains("nog geen berichten");
    }

    @Test
    void other_files_and_other_people_are_refused_with_a_sentence() throws IOException {
        var csv = sent("oona", "a;b\n1;2\n".getBytes(StandardCharsets.UTF_8));
        assertThat(csv).hasStatus(422);
        assertThat(text(csv)).contains("Dit is geen XML-bestand");
        var url = upload("oona", zip(LATER, BSN.get(1)));
        for (var wie : List.of("wim", "jelle"))
            assertThat(bezoek.get(wie, url)).as(wie).hasStatus(404);
        assertThat(bezoek.get("wim", "/jeugdhulp")).hasStatus(403);
        assertThat(bezoek.get("oona", url + "/indeling")).hasStatus(404);
        var levering = saved("oona", zip(LATER, BSN.get(1)));
        assertThat(bezoek.get("wim", levering)).hasStatus(404);
        assertThat(text(bezoek.get("bart", "/leveringen"))).doesNotContain("berichten.zip");
        var kapot = zip(LATER, BSN.get(1));
        kapot[1] = 'X';
        assertThat(sent("oona", kapot)).hasStatus(422);
    }

    private long count(String van) {
        return regio.eigenaar().sql("select count(*) from " + van).query(Long.class).single();
    }
}
