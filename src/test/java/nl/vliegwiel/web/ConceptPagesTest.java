package nl.vliegwiel.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

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
}
