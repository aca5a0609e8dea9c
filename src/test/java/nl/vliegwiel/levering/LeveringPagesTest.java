package nl.vliegwiel.levering;

import static nl.vliegwiel.Bezoek.text;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import nl.vliegwiel.Bezoek;
import nl.vliegwiel.PagesTest;
import nl.vliegwiel.Proefregio;

/** From file to absence, as wim of the school administration, and as people who may not. */
@PagesTest
class LeveringPagesTest {
    private static final Pattern VELD = Pattern
            .compile("<select[^>]* name=\"([^\"]+)\"[^>]*>(.*?)</select>", Pattern.DOTALL);
    private static final Pattern GEKOZEN = Pattern.compile("<option value=\"([^\"]*)\" selected");

    @Autowired
    private Bezoek bezoek;
    @Autowired
    private Proefregio regio;

    @Test
    void an_unseen_layout_is_proposed_previewed_saved_and_replaced_by_the_next() {
        var eerste = deliver(
                "Stamnr;Datum;Uur;Reden\n1001;3-3-2025;1;spijbelen\n1001;3-3-2025;2;spijbelen\n1002;4-3-2025;1;ziek\n");
        assertThat(eerste).startsWith("/leveringen/");
        assertThat(rows("2025-03-03", "2025-03-04")).isEqualTo(3);
        var opnieuw = upload("Stamnr;Datum;Uur;Reden\n1001;3-3-2025;1;spijbelen\n1002;4-3-2025;1;ziek\n");
        var voorbeeld = bezoek.get("wim", opnieuw);
        assertThat(voorbeeld).as("the layout is remembered").hasStatusOk();
        assertThat(text(voorbeeld)).contains("in de plaats van 3 meldingen");
        assertThat(bezoek.post("wim", opnieuw, "van", "3-3-2025", "tot", "4-3-2025")).hasStatus(303);
        assertThat(rows("2025-03-03", "2025-03-04")).isEqualTo(2);
        assertThat(text(bezoek.get("wim", eerste))).contains("Vervangen door een nieuwere levering");
    }

    @Test
    void the_same_file_twice_changes_nothing() {
        String tekst = "Stamnr;Datum;Uur;Reden\n1001;10-3-2025;1;spijbelen\n";
        var eerste = deliver(tekst);
        assertThat(deliver(tekst)).isEqualTo(eerste);
        assertThat(rows("2025-03-10", "2025-03-10")).isEqualTo(1);
    }

    @Test
    void a_file_with_a_fault_is_refused_whole_unless_the_person_chooses() {
        String tekst = "Stamnr;Datum;Uur;Reden\n1001;17-3-2025;1;spijbelen\n4242;18-3-2025;1;=1+1\n";
        deliver("Stamnr;Datum;Uur;Reden\n1001;16-3-2024;1;spijbelen\n");
        var url = upload(tekst);
        assertThat(bezoek.get("wim", url)).hasStatusOk();
        var geweigerd = bezoek.post("wim", url, "van", "17-3-2025", "tot", "18-3-2025");
        assertThat(geweigerd).hasStatus(422);
        assertThat(text(geweigerd)).contains("1 regel kan niet mee").doesNotContain("4242");
        assertThat(rows("2025-03-17", "2025-03-18")).isZero();
        assertThat(text(bezoek.get("wim", url + "/fouten.csv"))).contains("een nummer dat we niet kennen")
                .doesNotContain("4242");
        assertThat(bezoek.post("wim", url, "van", "17-3-2025", "tot", "18-3-2025", "zonderFouten", "ja"))
                .hasStatus(303);
        assertThat(rows("2025-03-17", "2025-03-18")).isEqualTo(1);
    }

    @Test
    void a_withdrawn_delivery_leaves_no_rows_and_says_so() {
        var url = deliver("Stamnr;Datum;Uur;Reden\n1001;24-3-2025;1;spijbelen\n");
        assertThat(bezoek.post("wim", url + "/intrekking")).hasStatus(303);
        assertThat(rows("2025-03-24", "2025-03-24")).isZero();
        assertThat(text(bezoek.get("wim", url))).contains("telt nergens meer mee");
        assertThat(bezoek.post("wim", url + "/intrekking")).hasStatus(422);
    }

    @Test
    void who_may_not_deliver_sees_neither_the_desk_nor_the_file() {
        var url = upload("Stamnr;Datum;Uur;Reden\n1001;3-2-2025;1;spijbelen\n");
        assertThat(bezoek.get("bart", url)).hasStatus(404);
        assertThat(bezoek.get("noor", "/leveringen")).hasStatus(403);
        assertThat(bezoek.post("bart", "/leveringen", "soort", "verzuim")).hasStatus(403);
        assertThat(text(bezoek.get("bart", "/leveringen"))).doesNotContain("Bestand aanleveren");
        deliver("Stamnr;Datum;Uur;Reden\n1001;4-2-2025;1;spijbelen\n");
        assertThat(text(bezoek.get("jelle", "/leveringen"))).contains("Duinwaard College")
                .doesNotContain("proef.csv");
        assertThat(text(bezoek.get("wendy", "/leveringen"))).doesNotContain("Duinwaard College");
    }

    @Test
    void what_is_no_csv_comes_back_with_what_it_is() {
        var antwoord = uploaded("%PDF-1.7 enzovoort");
        assertThat(antwoord).hasStatus(422);
        assertThat(text(antwoord)).contains("Dit is een pdf");
    }

    /** The whole way with what is proposed; where the delivery stands. */
    private String deliver(String tekst) {
        var url = upload(tekst);
        var eerst = bezoek.get("wim", url);
        if (eerst.getResponse().getStatus() == 303) {
            submit(url + "/indeling", "datumvorm", "DAG_MAAND_JAAR");
            submit(url + "/codes");
        }
        var voorbeeld = bezoek.get("wim", url);
        assertThat(voorbeeld).hasStatusOk();
        var dagen = tekst.lines().skip(1).map(r -> r.split(";")[1]).map(d -> d.split("-"))
                .map(d -> LocalDate.of(Integer.parseInt(d[2]), Integer.parseInt(d[1]), Integer.parseInt(d[0]))).sorted()
                .toList();
        var antwoord = bezoek.post("wim", url, "van", dagen.getFirst().toString(), "tot", dagen.getLast().toString());
        assertThat(antwoord).hasStatus(303);
        return String.valueOf(antwoord.getResponse().getHeader(HttpHeaders.LOCATION));
    }

    /** Sends a form as it stands on the page. */
    private void submit(String url, String... meer) {
        var velden = new ArrayList<>(List.of(meer));
        var html = html(bezoek.get("wim", url));
        VELD.matcher(html).results().forEach(m -> {
            var gekozen = GEKOZEN.matcher(m.group(2));
            velden.add(m.group(1));
            velden.add(gekozen.find() ? gekozen.group(1) : "");
        });
        Pattern.compile("name=\"(code_\\d+)\" value=\"([^\"]*)\"").matcher(html).results()
                .forEach(m -> velden.addAll(List.of(m.group(1), m.group(2))));
        var antwoord = bezoek.post("wim", url, velden.toArray(String[]::new));
        assertThat(antwoord).as(text(antwoord)).hasStatus(303);
    }

    private String upload(String tekst) {
        var antwoord = uploaded(tekst);
        assertThat(antwoord).as(text(antwoord)).hasStatus(303);
        return String.valueOf(antwoord.getResponse().getHeader(HttpHeaders.LOCATION));
    }

    private MvcTestResult uploaded(String tekst) {
        var school = regio.eigenaar().sql("select sleutel from samenwerking.school where id = 1").query(String.class)
                .single();
        return bezoek.upload("wim", "/leveringen?soort=verzuim&school=" + school, "bestand", "proef.csv",
                tekst.getBytes(StandardCharsets.UTF_8));
    }

    private long rows(String van, String tot) {
        return regio.eigenaar()
                .sql("select count(*) from verzuim.melding where school_id = 1 and datum between ?::date and ?::date")
                .params(van, tot).query(Long.class).single();
    }

    private static String html(MvcTestResult antwoord) {
        try {
            return antwoord.getResponse().getContentAsString(StandardCharsets.UTF_8);
        } catch (java.io.UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }
}
