package nl.vliegwiel;

import java.util.regex.Pattern;
import jakarta.servlet.http.Cookie;

import org.springframework.boot.test.context.TestComponent;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** A person of the cast who asks pages and sends forms, without a browser. */
@TestComponent
public class Bezoek {
    private final MockMvcTester mvc;
    private final Proefregio regio;
    private final Statements statements;

    public Bezoek(MockMvcTester mvc, Proefregio regio, Statements statements) {
        this.mvc = mvc;
        this.regio = regio;
        this.statements = statements;
    }

    /** How many SQL statements this thread sent since the last call: those of one page, when asked around one get. */
    public int statements() {
        return statements.taken();
    }

    public MvcTestResult get(String wie, String url) {
        return mvc.get().uri(url).cookie(cookie(wie)).exchange();
    }

    /** Asks or sends without being signed in. */
    public MvcTestResult zonderNaam(String methode, String url) {
        return mvc.method(org.springframework.http.HttpMethod.valueOf(methode)).uri(url)
                .with(SecurityMockMvcRequestPostProcessors.csrf()).exchange();
    }

    /** Sends a form; velden are name, value, name, value … */
    public MvcTestResult post(String wie, String url, String... velden) {
        var request = mvc.post().uri(url).cookie(cookie(wie)).with(SecurityMockMvcRequestPostProcessors.csrf());
        for (int i = 0; i < velden.length; i += 2)
            request = request.param(velden[i], velden[i + 1]);
        return request.exchange();
    }

    /** Sends a form without being signed in; velden are name, value, name, value … */
    public MvcTestResult stuurZonderNaam(String url, String... velden) {
        var request = mvc.post().uri(url).with(SecurityMockMvcRequestPostProcessors.csrf());
        for (int i = 0; i < velden.length; i += 2)
            request = request.param(velden[i], velden[i + 1]);
        return request.exchange();
    }

    /** Sends one file in a form, with other fields beside it. */
    public MvcTestResult upload(String wie, String url, String veld, String naam, byte[] inhoud, String... velden) {
        var request = mvc.post().uri(url).multipart().file(new MockMultipartFile(veld, naam, "text/csv", inhoud))
                .cookie(cookie(wie)).with(SecurityMockMvcRequestPostProcessors.csrf());
        for (int i = 0; i < velden.length; i += 2)
            request = request.param(velden[i], velden[i + 1]);
        return request.exchange();
    }

    /** The text of an answer without tags, white space folded. */
    public static String text(MvcTestResult antwoord) {
        try {
            var html = antwoord.getResponse().getContentAsString(java.nio.charset.StandardCharsets.UTF_8);
            return Pattern.compile("<[^>]*>").matcher(html).replaceAll(" ").replaceAll("\\s+", " ").strip();
        } catch (java.io.UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }

    private Cookie cookie(String wie) {
        return new Cookie("vliegwiel", regio.token(wie));
    }
}
