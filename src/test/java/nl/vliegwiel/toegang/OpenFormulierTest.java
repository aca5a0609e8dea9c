package nl.vliegwiel.toegang;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import nl.vliegwiel.PagesTest;
import nl.vliegwiel.Proefregio;

/** A form stays good while its reader opens other pages, keeps a draft or searches. Over real HTTP, with real cookies. */
@PagesTest
class OpenFormulierTest {
    private static final Pattern CSRF = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");
    @LocalServerPort
    private int port;
    @Autowired
    private Proefregio regio;
    private final CookieManager cookies = new CookieManager();
    private final HttpClient http = HttpClient.newBuilder().cookieHandler(cookies).build();

    @Test
    void a_form_can_be_sent_after_another_page_and_a_draft() throws Exception {
        var session = new java.net.HttpCookie("vliegwiel", regio.token("tim"));
        session.setPath("/");
        session.setVersion(0);
        cookies.getCookieStore().add(uri("/"), session);
        get("/signalen");
        String csrf = csrf(get("/signalen/nieuw"));
        get("/mijn-werk");
        assertThat(post("/concept", csrf, "_formulier=signaal&tekst=Zit+alleen").statusCode()).isLessThan(300);
        assertThat(post("/signalen/leerlingen", csrf, "letters=mil").statusCode()).isEqualTo(200);
        var sent = post("/signalen", csrf,
                "thema=somber&tekst=Zit+alleen+in+de+pauze.&leerling=geen&spoed=week&ja=nee");
        assertThat(sent.statusCode()).as(sent.body()).isEqualTo(303);
    }

    private String get(String pad) throws Exception {
        return http.send(HttpRequest.newBuilder(uri(pad)).build(), HttpResponse.BodyHandlers.ofString()).body();
    }

    private HttpResponse<String> post(String pad, String csrf, String velden) throws Exception {
        String body = "_csrf=" + URLEncoder.encode(csrf, StandardCharsets.UTF_8) + "&" + velden;
        return http.send(HttpRequest.newBuilder(uri(pad)).header("Content-Type", "application/x-www-form-urlencoded")
                .header("HX-Request", pad.equals("/signalen") ? "" : "true")
                .POST(HttpRequest.BodyPublishers.ofString(body)).build(), HttpResponse.BodyHandlers.ofString());
    }

    private static String csrf(String html) {
        var found = CSRF.matcher(html);
        assertThat(found.find()).isTrue();
        return found.group(1);
    }

    private URI uri(String pad) {
        return URI.create("http://127.0.0.1:" + port + pad);
    }
}
