package nl.vliegwiel.levering;

import static nl.vliegwiel.Bezoek.text;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import org.springframework.http.HttpHeaders;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import nl.vliegwiel.Bezoek;
import nl.vliegwiel.Proefregio;

/** wim at the desk of school 1: sends files and presses on with whatever the page proposes. */
record Balie(Bezoek bezoek, Proefregio regio, String soort) {
    private static final Pattern VELD = Pattern.compile("<select[^>]* name=\"([^\"]+)\"[^>]*>(.*?)</select>",
            Pattern.DOTALL);
    private static final Pattern GEKOZEN = Pattern.compile("<option value=\"([^\"]*)\" selected");
    private static final Pattern CODE = Pattern.compile("name=\"(code_\\d+)\" value=\"([^\"]*)\"");
    private static final Pattern PERIODE = Pattern
            .compile("id=\"(van|tot)\" name=\"[a-z]+\" type=\"text\" value=\"([^\"]*)\"");

    /** The whole way with what is proposed; where the delivery stands. */
    String deliver(String tekst, String... meer) {
        var url = prepared(tekst);
        var velden = new ArrayList<>(List.of(meer));
        PERIODE.matcher(html(bezoek.get("wim", url))).results()
                .forEach(m -> velden.addAll(List.of(m.group(1), m.group(2))));
        var antwoord = bezoek.post("wim", url, velden.toArray(String[]::new));
        assertThat(antwoord).as(text(antwoord)).hasStatus(303);
        return String.valueOf(antwoord.getResponse().getHeader(HttpHeaders.LOCATION));
    }

    /** Until the preview; the address of the file that waits. */
    String prepared(String tekst) {
        var url = upload(tekst);
        var eerst = bezoek.get("wim", url);
        if (eerst.getResponse().getStatus() == 303) {
            submit(url + "/indeling", "datumvorm", "DAG_MAAND_JAAR");
            submit(url + "/codes");
        }
        return url;
    }

    String upload(String tekst) {
        var antwoord = uploaded(tekst.getBytes(StandardCharsets.UTF_8));
        assertThat(antwoord).as(text(antwoord)).hasStatus(303);
        return String.valueOf(antwoord.getResponse().getHeader(HttpHeaders.LOCATION));
    }

    MvcTestResult uploaded(byte[] bytes) {
        var school = regio.eigenaar().sql("select sleutel from samenwerking.school where id = 1").query(String.class)
                .single();
        return bezoek.upload("wim", "/leveringen?soort=" + soort + "&school=" + school, "bestand", "proef.csv", bytes);
    }

    /** Sends a form as it stands on the page. */
    private void submit(String url, String... meer) {
        var velden = new ArrayList<>(List.of(meer));
        var html = html(bezoek.get("wim", url));
        VELD.matcher(html).results().forEach(m -> {
            var gekozen = GEKOZEN.matcher(m.group(2));
            velden.addAll(List.of(m.group(1), gekozen.find() ? gekozen.group(1) : ""));
        });
        CODE.matcher(html).results().forEach(m -> velden.addAll(List.of(m.group(1), m.group(2))));
        var antwoord = bezoek.post("wim", url, velden.toArray(String[]::new));
        assertThat(antwoord).as(text(antwoord)).hasStatus(303);
    }

    private static String html(MvcTestResult antwoord) {
        try {
            return antwoord.getResponse().getContentAsString(StandardCharsets.UTF_8);
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }
}
