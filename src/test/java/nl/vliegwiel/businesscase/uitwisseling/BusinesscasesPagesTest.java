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
import nl.vliegwiel.businesscase.Slechtmodel;
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
        assertThat(antwoord).hasStatus(201).hasHeader("API-Version", "1.1.0");
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
        assertThat(body(antwoord)).contains("\"veld\":\"/alternatieven/0/effecten/0/aandelen\"", "Model afgekeurd");
        assertThat(body(send("jelle", "{"))).contains("geen geldige JSON");
    }

    @Test
    void all_bad_input_is_refused_with_its_place_or_kept_with_a_warning() throws Exception {
        for (var s : Slechtmodel.alle()) {
            var antwoord = send("jelle", ModelJson.write(s.model()));
            assertThat(antwoord.getResponse().getStatus()).as(s.wat()).isEqualTo(s.fout() ? 422 : 201);
            assertThat(s.fout()
                    ? body(antwoord)
                    : body(bezoek.get("olga", antwoord.getResponse().getHeader("Location") + "/versies/1/uitkomst")))
                    .as(s.wat()).contains(s.pad(), s.zin());
        }
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

    @Test
    void a_program_writes_with_a_key_and_a_repeated_write_does_not_double() throws Exception {
        String key = key("jelle");
        String model = ModelJson.write(Proefstudie.model());
        long before = count();
        var first = program(key, "herhaald-1", model);
        assertThat(first).hasStatus(201);
        var again = program(key, "herhaald-1", model);
        assertThat(again).hasStatus(201).hasHeader("Idempotent-Replayed", "true").hasHeader("Location",
                first.getResponse().getHeader("Location"));
        assertThat(body(again)).isEqualTo(body(first));
        assertThat(count()).isEqualTo(before + 1);
        assertThat(program(key, "herhaald-1", model.replace("0.8", "0.7"))).as("another question").hasStatus(422);
        assertThat(program(key, "herhaald-2", "{")).as("refused").hasStatus(422);
        assertThat(program(key, "herhaald-2", model)).as("and tried again with the same key").hasStatus(201);
        assertThat(program(key("olga"), "herhaald-1", "{}")).as("the keys of others are others")
                .hasStatus(403);
        assertThat(count()).isEqualTo(before + 2);
    }

    private long count() {
        return regio.eigenaar().sql("select count(*) from businesscase.studie").query(Long.class).single();
    }

    private String key(String wie) {
        var page = Bezoek.text(bezoek.post(wie, "/apisleutels", "naam", "Rekenprogramma", "dagen", "30"));
        var found = java.util.regex.Pattern.compile("[\\w-]{43}").matcher(page);
        assertThat(found.find()).as(page).isTrue();
        return found.group();
    }

    private MvcTestResult program(String key, String once, String json) {
        return mvc.post().uri("/api/v1/businesscases").contentType(MediaType.APPLICATION_JSON).content(json)
                .header("Authorization", "Bearer " + key).header("Idempotency-Key", once).exchange();
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
