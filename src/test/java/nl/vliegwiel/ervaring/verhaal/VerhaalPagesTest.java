package nl.vliegwiel.ervaring.verhaal;

import static nl.vliegwiel.Bezoek.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

import nl.vliegwiel.Bezoek;
import nl.vliegwiel.PagesTest;
import nl.vliegwiel.Proefregio;
import nl.vliegwiel.toegang.Sessies;

/** From telling to reading: no account, names taken out, a second person, and only who may read it. Fictieve gegevens. */
@PagesTest
class VerhaalPagesTest {

    private static final String LINK = "/vertel/proefpunt";
    private static final String CODE = "abcdefgh12345678";
    private static final String TOLD = "Emma van het team vroeg hoe het ging. Toen heb ik alles verteld, voor het eerst.";
    private static final String CLEAN = "Iemand van het team vroeg hoe het ging. Toen heb ik alles verteld.";

    @Autowired
    private Bezoek bezoek;
    @Autowired
    private Proefregio regio;
    @Autowired
    private JdbcClient db;
    @Autowired
    private Clock clock;

    @BeforeEach
    void point() {
        regio.eigenaar()
                .sql("insert into ervaring.vertelpunt (school_id, naam, token_hash, door) values (1, 'proef', ?, 12)")
                .param(Sessies.hash("proefpunt")).update();
    }

    @AfterEach
    void gone() {
        regio.eigenaar().sql("truncate ervaring.vertelling, ervaring.verhaal, ervaring.vertelpunt").update();
    }

    private static String[] fields(String doe, String mag, String code) {
        return new String[]{"doe", doe, "titel", "Eindelijk verteld", "tekst", TOLD, "rol", "leerling", "thema", "hulp",
                "gevoel", "gemengd", "invloed", "samen", "mag", mag, "code", code};
    }

    private String tell(String mag) {
        assertThat(bezoek.stuurZonderNaam(LINK, fields("verstuur", mag, CODE))).hasStatusOk();
        return "/verhalen/" + regio.eigenaar().sql("select sleutel from ervaring.verhaal").query(String.class).single();
    }

    private String propose(String mag) {
        String story = tell(mag);
        assertThat(bezoek.post("petra", story + "/voorstel", "titel", "Eindelijk verteld", "tekst", CLEAN, "indicator",
                "zestien-uur-verzuim")).hasStatus(303);
        return story;
    }

    private long stories() {
        return regio.eigenaar().sql("select count(*) from ervaring.verhaal").query(Long.class).single();
    }

    @Test
    void a_story_is_looked_at_before_it_is_sent_and_sending_twice_is_once() {
        assertThat(text(bezoek.zonderNaam("GET", LINK))).contains("Vertel je verhaal", "Duinwaard");
        var look = bezoek.stuurZonderNaam(LINK, fields("bekijk", "regio", CODE));
        assertThat(text(look)).contains("Er is nog niets verstuurd", "We zien ‘Emma’", "Verstuur mijn verhaal",
                "Lezen door scholen en gemeente, zonder naam");
        assertThat(stories()).isZero();
        assertThat(bezoek.stuurZonderNaam(LINK, fields("verander", "regio", CODE))).bodyText().contains("Emma van");
        long lines = regio.eigenaar().sql("select count(*) from logboek.regel").query(Long.class).single();
        for (int i = 0; i < 2; i++)
            assertThat(text(bezoek.stuurZonderNaam(LINK, fields("verstuur", "regio", CODE))))
                    .contains("Bewaar deze code", CODE);
        assertThat(stories()).isOne();
        assertThat(regio.eigenaar().sql("select count(*) from logboek.regel").query(Long.class).single())
                .isEqualTo(lines);
        assertThat(regio.eigenaar().sql("select maand from ervaring.verhaal").query(LocalDate.class).single())
                .isEqualTo(LocalDate.now(clock).withDayOfMonth(1));
    }

    @Test
    void what_is_missing_is_said_at_the_field_and_what_was_typed_stays() {
        var answer = bezoek.stuurZonderNaam(LINK, "doe", "bekijk", "tekst", "Te kort.", "code", CODE, "mag", "alles");
        assertThat(answer).hasStatus(422);
        assertThat(text(answer)).contains("nu zijn het er 8", "Schrijf een titel", "Kies wie vertelt",
                "Kies wat we met het verhaal mogen doen", "Te kort.");
        assertThat(bezoek.stuurZonderNaam("/vertel/nergens", fields("verstuur", "team", CODE))).hasStatus(404);
        assertThat(stories()).isZero();
    }

    @Test
    void only_who_leads_the_process_reads_it_as_it_was_told_until_a_second_person_lets_it_go() {
        String story = tell("regio");
        assertThat(text(bezoek.get("petra", story))).contains("Zoals het verteld is", "Emma", "… van het team");
        assertThat(bezoek.get("petra", story)).bodyText().contains("<mark>Emma</mark>");
        for (String other : List.of("bart", "noor", "jelle", "olga"))
            assertThat(bezoek.get(other, story)).as(other).hasStatus(404);
        var named = bezoek.post("petra", story + "/voorstel", "titel", "Emma", "tekst", CLEAN);
        assertThat(named).hasStatus(422);
        assertThat(text(named)).contains("Hier lijkt een naam te staan", "Het is geen naam");
        assertThat(bezoek.post("petra", story + "/voorstel", "titel", "T", "tekst", CLEAN, "indicator", "nergens"))
                .hasStatus(422);
        propose2(story);
        assertThat(text(bezoek.get("bart", story))).contains("Jij bent de tweede persoon", CLEAN)
                .doesNotContain("Emma", "Zoals het verteld is");
        assertThat(bezoek.get("noor", story)).hasStatus(404);
        assertThat(bezoek.post("petra", story + "/vrijgave", "versie", "1")).hasStatus(422);
        assertThat(bezoek.post("bart", story + "/vrijgave", "versie", "0")).hasStatus(422);
        assertThat(bezoek.post("bart", story + "/vrijgave", "versie", "1")).hasStatus(303);
        assertThat(regio.eigenaar().sql("select tekst from ervaring.vertelling").query(String.class).single())
                .isEmpty();
        assertThat(text(bezoek.get("jelle", "/verhalen"))).contains("Eindelijk verteld", CLEAN, "niet hoe vaak")
                .doesNotContain("Duinwaard");
        assertThat(text(bezoek.get("noor", "/verhalen?thema=hulp"))).contains("Eindelijk verteld", "Duinwaard");
        assertThat(text(bezoek.get("noor", "/verhalen?thema=veilig"))).contains("Nog geen verhalen over dit");
    }

    private void propose2(String story) {
        assertThat(bezoek.post("petra", story + "/voorstel", "titel", "Eindelijk verteld", "tekst", CLEAN))
                .hasStatus(303);
    }

    @Test
    void what_is_for_the_team_stays_with_the_team() {
        String story = propose("team");
        assertThat(bezoek.post("bart", story + "/vrijgave", "versie", "1")).hasStatus(303);
        var may = new ArrayList<String>();
        for (String who : List.of("petra", "bart", "noor", "sara", "karin", "joost", "jelle", "onno", "olga"))
            if (Objects.equals(bezoek.get(who, story).getResponse().getStatus(), 200))
                may.add(who);
        assertThat(may).containsExactly("petra", "bart", "noor", "sara");
        assertThat(bezoek.post("noor", story + "/einde")).hasStatus(403);
        assertThat(bezoek.post("bart", story + "/einde")).hasStatus(404);
        assertThatThrownBy(() -> regio.als("petra", () -> db.sql("select code_hash from ervaring.vertelling")
                .query(byte[].class).list())).isInstanceOf(DataAccessException.class).rootCause()
                .hasMessageContaining("permission denied");
    }

    @Test
    void the_teller_takes_it_back_whatever_became_of_it() {
        String story = propose("openbaar");
        bezoek.post("bart", story + "/vrijgave", "versie", "1");
        assertThat(bezoek.stuurZonderNaam("/vertel/weg", "code", "abcdefgh00000000")).hasStatus(422);
        assertThat(stories()).isOne();
        assertThat(text(bezoek.stuurZonderNaam("/vertel/weg", "code", " " + CODE + " "))).contains("Je verhaal is weg");
        assertThat(stories()).isZero();
        assertThat(bezoek.get("petra", story)).hasStatus(404);
    }

    @Test
    void it_goes_by_itself_after_two_years() {
        tell("team");
        var end = regio.eigenaar().sql("select bewaar_tot from ervaring.verhaal").query(LocalDate.class).single();
        assertThat(end).isEqualTo(LocalDate.now(clock).withDayOfMonth(1).plusYears(2));
        regio.alsTaak("taak_bewaring", () -> db.sql("select bewaring.verhalen_vernietigd(?)").param(end.minusDays(1))
                .query(Long.class).single());
        assertThat(stories()).isOne();
        regio.alsTaak("taak_bewaring",
                () -> db.sql("select bewaring.verhalen_vernietigd(?)").param(end).query(Long.class).single());
        assertThat(stories()).isZero();
    }

    @Test
    void a_link_is_made_for_a_school_and_stops_when_it_is_taken_back() {
        String school = regio.eigenaar().sql("select sleutel from samenwerking.school where id = 1")
                .query(String.class).single();
        assertThat(bezoek.post("petra", "/vertelpunten", "school", "", "naam", "ouderavond")).hasStatus(422);
        var made = bezoek.post("petra", "/vertelpunten", "school", school, "naam", "ouderavond");
        assertThat(text(made)).contains("/vertel/", "ouderavond", "maar één keer");
        String key = regio.eigenaar().sql("select sleutel from ervaring.vertelpunt where naam = 'proef'")
                .query(String.class).single();
        assertThat(bezoek.post("bart", "/vertelpunten/" + key + "/intrekking")).hasStatus(303);
        assertThat(bezoek.zonderNaam("GET", LINK)).hasStatus(404);
    }
}
