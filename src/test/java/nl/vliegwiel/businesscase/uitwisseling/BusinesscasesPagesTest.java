package nl.vliegwiel.businesscase.uitwisseling;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import jakarta.servlet.http.Cookie;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import nl.vliegwiel.Bezoek;
import nl.vliegwiel.PagesTest;
import nl.vliegwiel.Proefregio;
import nl.vliegwiel.businesscase.Proefstudie;
import nl.vliegwiel.businesscase.rekenen.bestand.DoorrekeningJson;
import nl.vliegwiel.businesscase.rekenen.bestand.ModelJson;

/** Business cases as programs read and send them. Fictieve gegevens. */
@PagesTest
class BusinesscasesPagesTest {
    @Autowired
    private Bezoek bezoek;
    @Autowired
    private MockMvcTester mvc;
    @Autowired
    private Proefregio regio;

    @Test
    void a_model_goes_in_and_comes_out_the_same() throws Exception {
        var antwoord = send("jelle", ModelJson.write(Proefstudie.model()));
        assertThat(antwoord).hasStatus(201).hasHeader("API-Version", "1.0.0");
        String hier = antwoord.getResponse().getHeader("Location");
        assertThat(hier).startsWith("/api/v1/businesscases/");
        assertThat(ModelJson.read(body(bezoek.get("olga", hier + "/versies/1/model")))).isEqualTo(Proefstudie.model());
        var uitkomst = DoorrekeningJson.read(body(bezoek.get("olga", hier + "/versies/1/uitkomst")));
        assertThat(uitkomst.uitslagen()).hasSize(2);
        assertThat(body(bezoek.get("onno", "/api/v1/businesscases"))).contains(hier).contains("\"vastgesteld\":false");
        assertThat(bezoek.get("onno", hier)).hasStatusOk();
    }

    @Test
    void a_model_with_faults_is_refused_as_problem_json_with_each_place() throws Exception {
        String fout = ModelJson.write(Proefstudie.model()).replace("\"gemeenten\" : 0.8", "\"gemeenten\" : 0.9");
        var antwoord = send("jelle", fout);
        assertThat(antwoord).hasStatus(422);
        assertThat(antwoord.getResponse().getContentType()).startsWith("application/problem+json");
        assertThat(body(antwoord)).contains("\"pad\":\"/alternatieven/0/effecten/0/aandelen\"", "Model afgekeurd");
        assertThat(body(send("jelle", "{"))).contains("geen geldige JSON");
    }

    @Test
    void only_policy_sends_and_only_who_may_reads() {
        assertThat(send("onno", "{}")).hasStatus(403);
        assertThat(bezoek.get("noor", "/api/v1/businesscases")).hasStatus(403);
        var onbekend = bezoek.get("jelle", "/api/v1/businesscases/0000000000000000");
        assertThat(onbekend).hasStatus(404);
        assertThat(onbekend.getResponse().getContentType()).startsWith("application/problem+json");
        assertThat(bezoek.zonderNaam("GET", "/api/v1/businesscases").getResponse().getStatus()).isEqualTo(401);
    }

    private MvcTestResult send(String wie, String json) {
        return mvc.post().uri("/api/v1/businesscases").contentType(MediaType.APPLICATION_JSON).content(json)
                .cookie(new Cookie("vliegwiel", regio.token(wie))).with(SecurityMockMvcRequestPostProcessors.csrf())
                .exchange();
    }

    private static String body(MvcTestResult antwoord) {
        try {
            return antwoord.getResponse().getContentAsString(StandardCharsets.UTF_8);
        } catch (java.io.UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }
}
