package nl.vliegwiel.monitor.api;

import static nl.vliegwiel.Bezoek.text;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.TreeSet;
import java.util.regex.Pattern;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import nl.vliegwiel.Bezoek;
import nl.vliegwiel.PagesTest;
import nl.vliegwiel.Proefregio;
import nl.vliegwiel.monitor.peiling.Peiling;
import nl.vliegwiel.monitor.peiling.PeilingRun;
import nl.vliegwiel.web.ApiVersie;

/** What another program may read, with which key, and what it hears when it asks wrong. */
@PagesTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ApiTest {

    private static final JsonMapper JSON = new JsonMapper();

    @Autowired
    private Bezoek bezoek;
    @Autowired
    private MockMvcTester mvc;
    @Autowired
    private PeilingRun run;
    @Autowired
    private Proefregio regio;

    private Peiling peiling;

    @BeforeAll
    void peil() {
        for (int i = 0; i < 30; i++) {
            regio.leerling("Api" + i, 13);
        }
        peiling = run.run(run.begin(PeilingRun.PUBLICATIE, null));
    }

    private String cells() {
        return "/api/v1/peilingen/" + peiling.sleutel() + "/uitkomsten";
    }

    private static JsonNode json(MvcTestResult answer) {
        try {
            return JSON.readTree(answer.getResponse().getContentAsString(StandardCharsets.UTF_8));
        } catch (java.io.UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }

    private MvcTestResult withKey(String key, String url) {
        return mvc.get().uri(url).header("Authorization", "Bearer " + key).exchange();
    }

    private String key() {
        String page = text(bezoek.post("jelle", "/apisleutels", "naam", "Dashboard", "dagen", "30"));
        var found = Pattern.compile("[\\w-]{43}").matcher(page);
        assertThat(found.find()).as(page).isTrue();
        return found.group();
    }

    @Test
    void a_key_reads_what_its_maker_reads_until_it_is_withdrawn() {
        String key = key();
        var answer = withKey(key, cells() + "?indicator=casussen-in-team");
        assertThat(answer).hasStatusOk().headers().hasValue("API-Version", ApiVersie.VERSIE);
        assertThat(json(answer).path("uitkomsten").size()).isPositive();
        String page = bezoek.get("jelle", "/apisleutels").getResponse().getHeader("Location");
        assertThat(page).isNull();
        String sleutel = regio.eigenaar().sql("select sleutel from toegang.apisleutel order by id desc limit 1")
                .query(String.class).single();
        assertThat(bezoek.post("olga", "/apisleutels/" + sleutel + "/intrekking")).as("not hers").hasStatus(404);
        assertThat(bezoek.post("jelle", "/apisleutels/" + sleutel + "/intrekking")).hasStatus(303);
        assertThat(withKey(key, cells())).hasStatus(401);
    }

    @Test
    void a_key_is_no_cookie_and_opens_no_screen() {
        String key = key();
        assertThat(withKey(key, "/monitor").getResponse().getStatus()).isNotEqualTo(200);
        assertThat(mvc.get().uri(cells()).cookie(new jakarta.servlet.http.Cookie("vliegwiel", key)).exchange())
                .hasStatus(401);
    }

    @Test
    void without_a_key_or_a_role_there_is_nothing_and_it_is_told_as_a_problem() {
        assertThat(mvc.get().uri(cells()).exchange()).hasStatus(401);
        for (var wie : java.util.List.of("noor", "bas", "mila")) {
            assertThat(bezoek.get(wie, cells())).as(wie).hasStatus(403).hasContentType("application/problem+json");
        }
        assertThat(bezoek.get("jelle", "/api/v1/indicatoren/bestaat-niet")).hasStatus(404)
                .hasContentType("application/problem+json");
    }

    @Test
    void what_was_decided_stands_beside_what_the_definition_proposes() {
        var proposed = json(bezoek.get("jelle", "/api/v1/indicatoren/dagen-tot-hulp"));
        assertThat(proposed.has("streefwaarde")).as("nobody decided").isFalse();
        long decision = decide("dagen-tot-hulp", 21.0);
        long none = decide("casussen-in-team", null);
        try {
            var decided = json(bezoek.get("jelle", "/api/v1/indicatoren/dagen-tot-hulp"));
            assertThat(decided.path("streefwaarde").path("waarde").asDouble()).isEqualTo(21);
            assertThat(decided.path("streefwaarde").path("geldigVan").asString()).matches("\\d{4}-\\d{2}-\\d{2}");
            assertThat(decided.path("norm")).as("the proposal stays what it was").isEqualTo(proposed.path("norm"));
            var all = json(withKey(key(), "/api/v1/indicatoren")).path("indicatoren");
            assertThat(all).filteredOn(i -> i.has("streefwaarde")).extracting(i -> i.path("code").asString())
                    .containsExactlyInAnyOrder("dagen-tot-hulp", "casussen-in-team");
            assertThat(all).filteredOn(i -> i.path("code").asString().equals("casussen-in-team")).singleElement()
                    .satisfies(i -> assertThat(i.path("streefwaarde").has("waarde")).as("decided that there is none")
                            .isFalse());
        } finally {
            regio.eigenaar().sql("delete from monitor.streefwaarde where id in (?, ?)").param(decision).param(none)
                    .update();
        }
    }

    private long decide(String indicator, @org.jspecify.annotations.Nullable Double waarde) {
        return regio.eigenaar()
                .sql("""
                        insert into monitor.streefwaarde (indicator, waarde, geldig_van, besluit, door)
                        select :indicator, :waarde::float, current_date, 'Besloten voor deze proef.', min(id) from toegang.account returning id""")
                .param("indicator", indicator).param("waarde", waarde).query(Long.class).single();
    }

    @Test
    void all_that_is_wrong_with_a_question_is_told_at_once() {
        var answer = bezoek.get("jelle", cells() + "?indicator=onzin&pagina=0&aantalPerPagina=5000");
        assertThat(answer).hasStatus(400).hasContentType("application/problem+json");
        assertThat(json(answer).path("fouten")).extracting(f -> f.path("veld").asString())
                .containsExactly("aantalPerPagina", "indicator", "pagina");
        assertThat(bezoek.get("jelle",
                cells() + "?indicator=casussen-in-team&tabel=school%20%C3%97%20bouw%20%C3%97%20maand"))
                .hasStatus(400);
    }

    @Test
    void a_question_that_is_not_known_is_not_answered_with_everything() {
        var answer = bezoek.get("jelle", cells() + "?indicator=casussen-in-team&moment=2026-01");
        assertThat(answer).hasStatus(400);
        assertThat(json(answer).path("fouten").path(0).path("veld").asString()).isEqualTo("moment");
    }

    @Test
    void another_method_or_another_form_is_refused_with_what_can_be_done() {
        String key = key();
        var posted = mvc.post().uri(cells()).header("Authorization", "Bearer " + key).exchange();
        assertThat(posted).hasStatus(405).hasContentType("application/problem+json");
        assertThat(posted.getResponse().getHeader("Allow")).contains("GET");
        var xml = mvc.get().uri(cells()).header("Authorization", "Bearer " + key).header("Accept", "application/xml")
                .exchange();
        assertThat(xml).hasStatus(406).hasContentType("application/problem+json");
        assertThat(json(xml).path("detail").asString()).isEqualTo("We antwoorden alleen met JSON.");
        assertThat(mvc.get().uri(cells()).exchange()).headers().hasValue("WWW-Authenticate", "Bearer");
    }

    @Test
    void pages_follow_each_other_and_together_they_are_all_there_is() {
        long all = regio.als("jelle", () -> regio.eigenaar()
                .sql("select count(*) from monitor.uitkomst where peiling_id = ? and indicator = 'casussen-in-team'")
                .param(peiling.id()).query(Long.class).single());
        var seen = new TreeSet<String>();
        String url = cells() + "?indicator=casussen-in-team&aantalPerPagina=37";
        while (!url.isEmpty()) {
            var page = json(bezoek.get("jelle", java.net.URLDecoder.decode(url, StandardCharsets.UTF_8)));
            page.path("uitkomsten").forEach(u -> seen.add(u.toString()));
            url = page.path("_links").path("next").path("href").asString("");
        }
        assertThat(seen).hasSize((int) all);
    }

    @Test
    void what_is_not_shown_has_no_number_and_no_internal_number_leaves() {
        var rows = json(bezoek.get("jelle", cells() + "?aantalPerPagina=1000")).path("uitkomsten");
        assertThat(rows.size()).isPositive();
        rows.forEach(u -> {
            String why = u.path("nietGetoond").asString("");
            if (why.equals("klein") || why.equals("afgeleid")) {
                assertThat(u.has("teller") || u.has("waarde") || u.has("aantal")).isFalse();
            }
            assertThat(u.path("plek").path("school").path("code").asString("x")).doesNotMatch("\\d+");
        });
    }

    @Test
    void a_bad_form_for_a_key_says_what_is_missing_and_keeps_what_was_typed() {
        var answer = bezoek.post("jelle", "/apisleutels", "naam", "Dashboard van de regio", "dagen", "9999");
        assertThat(answer).hasStatus(422);
        assertThat(text(answer)).contains("Kies hoe lang de sleutel werkt");
        assertThat(answer).bodyText().contains("Dashboard van de regio");
    }
}
