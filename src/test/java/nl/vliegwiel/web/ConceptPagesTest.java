package nl.vliegwiel.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.UnsupportedEncodingException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import nl.vliegwiel.Bezoek;
import nl.vliegwiel.PagesTest;
import nl.vliegwiel.Proefregio;
import nl.vliegwiel.toegang.Acteur;
import nl.vliegwiel.toegang.Sessies;

/** Drafts and forms that are sent twice. */
@PagesTest
class ConceptPagesTest {
    @Autowired
    private Bezoek bezoek;
    @Autowired
    private Proefregio regio;
    @Autowired
    private Concepten concepten;
    @Autowired
    private Inzendingen inzendingen;
    @Autowired
    private Sessies sessies;
    @Autowired
    private JdbcClient db;

    @Test
    void after_a_session_that_ended_while_typing_the_draft_is_there() {
        String eerste = sessies.begin("coen", null).orElseThrow();
        assertThat(bezoek.post("coen", "/concept", "_formulier", "proef-weg", "tekst", "Hij komt vaak te laat",
                "thema", "verzuim", "thema", "thuis")).hasStatus(303);
        sessies.end(Sessies.hash(eerste));
        byte[] tweede = Sessies.hash(sessies.begin("coen", null).orElseThrow());
        var lezer = sessies.find(tweede).orElseThrow();
        Optional<Concept> concept = Acteur.als(new Acteur.Mens(tweede, lezer),
                () -> concepten.find("proef-weg", null));
        assertThat(concept).isPresent();
        assertThat(concept.get().van("tekst")).isEqualTo("Hij komt vaak te laat");
        assertThat(concept.get().alle("thema")).containsExactly("verzuim", "thuis");
    }

    @Test
    void a_later_draft_takes_the_place_of_the_one_before_and_an_empty_form_ends_it() {
        regio.als("noor", () -> {
            concepten.save("proef-plaats", null, Map.of("tekst", List.of("een"), "_csrf", List.of("geheim")));
            concepten.save("proef-plaats", null, Map.of("tekst", List.of("twee")));
            return null;
        });
        var nu = regio.als("noor", () -> concepten.find("proef-plaats", null));
        assertThat(nu.orElseThrow().velden()).containsOnly(Map.entry("tekst", List.of("twee")));
        regio.als("noor", () -> {
            concepten.save("proef-plaats", null, Map.of("tekst", List.of(" ")));
            return null;
        });
        assertThat(regio.als("noor", () -> concepten.find("proef-plaats", null))).isEmpty();
    }

    @Test
    void nobody_else_finds_a_draft() {
        bezoek.post("noor", "/concept", "_formulier", "proef-eigen", "tekst", "van Noor");
        assertThat(regio.als("bart", () -> concepten.find("proef-eigen", null))).isEmpty();
        assertThat(regio.als("noor", () -> concepten.find("proef-eigen", null))).isPresent();
    }

    @Test
    void a_draft_of_a_casus_closes_with_the_access_to_it() {
        long casus = regio.casus(regio.leerling("Concept", 13));
        regio.toestemming(casus, "begeleiding");
        regio.als("noor", () -> {
            concepten.save("proef-casus", casus, Map.of("tekst", List.of("over het gesprek")));
            return null;
        });
        assertThat(regio.als("noor", () -> concepten.find("proef-casus", casus))).isPresent();
        assertThatThrownBy(() -> regio.als("jelle", () -> {
            concepten.save("proef-casus", casus, Map.of("tekst", List.of("niet van mij")));
            return null;
        })).isInstanceOf(DataAccessException.class);
        regio.eigenaar().sql("update toegang.inzage set tot = now() where casus_id = ? and wie = 'a1'").param(casus)
                .update();
        assertThat(regio.als("noor", () -> concepten.find("proef-casus", casus))).isEmpty();
    }

    @Test
    void the_sentence_names_the_day_only_when_it_is_another() {
        var concept = new Concept("x", null, Map.of(), OffsetDateTime.parse("2026-03-03T10:42:00+01:00"));
        assertThat(concept.zin(OffsetDateTime.parse("2026-03-03T12:00:00+01:00")))
                .isEqualTo("Je concept van 10.42 uur staat er nog.");
        assertThat(concept.zin(OffsetDateTime.parse("2026-03-04T12:00:00+01:00")))
                .isEqualTo("Je concept van 3 maart, 10.42 uur staat er nog.");
    }

    @Test
    void a_form_that_is_sent_twice_counts_once() {
        String key = inzendingen.key();
        assertThat(regio.als("noor", () -> inzendingen.first(key))).isTrue();
        assertThat(regio.als("noor", () -> inzendingen.first(key))).isFalse();
        assertThat(regio.als("bart", () -> inzendingen.first(key))).isTrue();
        assertThat(regio.als("noor", () -> inzendingen.first(null))).isTrue();
        assertThatThrownBy(() -> regio.als("noor", () -> inzendingen.first("'; drop"))).isInstanceOf(Geweigerd.class);
    }

    @Test
    void what_is_past_its_day_goes_at_night() {
        bezoek.post("bart", "/concept", "_formulier", "proef-oud", "tekst", "oud");
        regio.eigenaar().sql("update web.concept set verloopt_op = now() where formulier = 'proef-oud'").update();
        new OpruimSchedule(db).nightly();
        assertThat(regio.eigenaar().sql("select count(*) from web.concept where formulier = 'proef-oud'")
                .query(Long.class).single()).isZero();
    }

    @Test
    void any_form_gets_back_what_was_typed_also_what_was_wrong_and_loses_it_when_it_is_done() {
        long casus = regio.casus(regio.leerling("Overdracht", 13));
        regio.toestemming(casus, "begeleiding");
        var url = regio.url(casus) + "/overdracht";
        var seen = found(bezoek.get("noor", url), "name=\"gezien\" value=\"(\\d*)\"");
        String[] mee = {"_formulier", url, "_casus", String.valueOf(casus), "gezien", seen};
        var fout = bezoek.post("noor", url, with(mee, "wie", "", "reden", "Ik ga <verhuizen>", "blijft", "ja"));
        assertThat(fout).hasStatus(422);
        assertThat(fout).bodyText().doesNotContain("staat er nog.");
        assertThat(bezoek.get("noor", url)).bodyText().contains("Ik ga &lt;verhuizen&gt;", "staat er nog.",
                "name=\"blijft\" value=\"ja\" checked").containsOnlyOnce("<main id=\"inhoud\"")
                .as("the menu stays folded").contains("<details class=\"navmenu\">");
        assertThat(bezoek.get("bart", url)).bodyText().as("of its writer only").doesNotContain("verhuizen");
        assertThat(bezoek.get("noor", url.replace("/overdracht", "/fase"))).bodyText().doesNotContain("verhuizen");
        var collega = found(bezoek.get("noor", url), "name=\"wie\" value=\"([^\"]+)\"");
        assertThat(bezoek.post("noor", url, with(mee, "wie", collega, "reden", "Ik ga verhuizen", "blijft", "ja")))
                .hasStatus(303);
        assertThat(regio.als("noor", () -> concepten.find(url, casus))).isEmpty();
    }

    @Test
    void a_draft_of_before_a_colleague_was_first_shows_both_when_it_is_sent() {
        long casus = regio.casus(regio.leerling("Eerder", 13));
        regio.toestemming(casus, "begeleiding");
        var url = regio.url(casus);
        bezoek.post("noor", url + "/contacten", "met", "jeugdige", "notitie", "eerst");
        var contact = url + "/contacten/" + regio.eigenaar()
                .sql("select sleutel from ondersteuning.contact where casus_id = ?").param(casus).query(String.class)
                .single();
        bezoek.post("noor", "/concept", "_formulier", contact, "_casus", String.valueOf(casus), "notitie", "van mij",
                "met", "jeugdige", "op", "vandaag", "_versie", "1");
        bezoek.post("bart", contact, "met", "jeugdige", "notitie", "van Bart", "_versie", "1");
        assertThat(bezoek.get("noor", contact)).bodyText().contains("van mij", "name=\"_versie\" value=\"1\"");
        var botsing = bezoek.post("noor", contact, "_formulier", contact, "_casus", String.valueOf(casus), "notitie",
                "van mij", "met", "jeugdige", "op", "vandaag", "_versie", "1");
        assertThat(botsing).hasStatus(409);
        assertThat(botsing).bodyText().contains("van mij", "van Bart", "Houd de versie van Bart Willemsen");
        assertThat(bezoek.post("noor", "/concept/weg", "_formulier", contact, "_casus", String.valueOf(casus), "_terug",
                url)).redirectedUrl().isEqualTo(url);
        assertThat(bezoek.post("noor", "/concept/weg", "_formulier", contact, "_terug", "//elders.nl/x"))
                .redirectedUrl().as("a path of ours only").isEqualTo("/x");
        assertThat(bezoek.get("noor", contact)).bodyText().contains("van Bart").doesNotContain("van mij");
    }

    @Test
    void a_draft_about_somebody_else_is_not_put_in_this_form() {
        long casus = regio.casus(regio.leerling("Draai", 13));
        regio.toestemming(casus, "begeleiding");
        var url = regio.url(casus) + "/evaluatie";
        bezoek.post("noor", "/concept", "_formulier", url, "_casus", String.valueOf(casus), "wie", "ouder", "moment",
                "einde", "nut", "8");
        assertThat(bezoek.get("noor", url + "?wie=ouder&moment=einde")).bodyText().contains("value=\"8\" checked");
        assertThat(bezoek.get("noor", url + "?wie=jeugdige&moment=einde")).bodyText()
                .doesNotContain("value=\"8\" checked").doesNotContain("staat er nog.");
    }

    private static String found(MvcTestResult antwoord, String patroon) {
        try {
            var m = Pattern.compile(patroon).matcher(antwoord.getResponse().getContentAsString());
            assertThat(m.find()).as(patroon).isTrue();
            return m.group(1);
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String[] with(String[] velden, String... meer) {
        return Stream.concat(Stream.of(velden), Stream.of(meer)).toArray(String[]::new);
    }
}
