package nl.vliegwiel.ervaring.ronde;

import static nl.vliegwiel.Bezoek.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

import nl.vliegwiel.Bezoek;
import nl.vliegwiel.PagesTest;
import nl.vliegwiel.Proefregio;

/** From preparing a round to reading it: by link, without a name, nothing under ten and nothing while it runs. */
@PagesTest
class VragenlijstPagesTest {

    private static final String URL = "/vragenlijsten";

    @Autowired
    private Bezoek bezoek;
    @Autowired
    private Proefregio regio;
    @Autowired
    private JdbcClient db;
    @Autowired
    private Clock clock;

    @AfterEach
    void gone() {
        regio.eigenaar().sql("truncate ervaring.antwoord, ervaring.invulling, ervaring.rondelink, ervaring.ronde")
                .update();
    }

    private String school(int id) {
        return regio.eigenaar().sql("select sleutel from samenwerking.school where id = ?").param(id)
                .query(String.class).single();
    }

    private String round(String wie, int school, String invited) {
        assertThat(bezoek.post(wie, URL, "lijst", "veilig-gehoord-gesteund", "school", school(school), "uitgenodigd",
                invited, "laatste", LocalDate.now(clock).plusDays(5).toString())).hasStatus(303);
        return URL + "/" + regio.eigenaar().sql("select sleutel from ervaring.ronde order by id desc limit 1")
                .query(String.class).single();
    }

    private String link(String wie, String round) {
        var answer = bezoek.post(wie, round + "/links", "naam", "klas 3B");
        assertThat(answer).hasStatusOk();
        assertThat(answer).headers().hasValue("Cache-Control", "no-store");
        var found = Pattern.compile("/mening/[\\w-]+").matcher(text(answer));
        assertThat(found.find()).isTrue();
        return found.group();
    }

    /** Sends a whole list, each answer the same. */
    private int answer(String link, String key, String answer) {
        var fields = new ArrayList<>(List.of("doe", "bewaar", "invulling", key, "hier", "9"));
        for (var scale : List.of("veilig", "gehoord", "gesteund"))
            for (int i = 1; i <= 3; i++)
                fields.addAll(List.of("v-" + scale + i, answer));
        return bezoek.stuurZonderNaam(link, fields.toArray(String[]::new)).getResponse().getStatus();
    }

    private static String key(int n) {
        return "%032x".formatted(n);
    }

    @Test
    void nothing_is_shown_while_it_runs_nor_under_ten_and_all_of_it_after_that() {
        String round = round("petra", 1, "12");
        String link = link("petra", round);
        assertThat(text(bezoek.zonderNaam("GET", link))).contains("Veilig, gehoord en gesteund", "Zonder je naam")
                .doesNotContain("Inloggen");
        for (int i = 1; i <= 9; i++)
            assertThat(answer(link, key(i), i % 2 == 0 ? "2" : "4")).isEqualTo(303);
        assertThat(text(bezoek.get("petra", round))).contains("minder dan 10 van 12").doesNotContain("Per onderwerp");
        assertThat(answer(link, key(10), "4")).isEqualTo(303);
        // the same form twice is one
        assertThat(answer(link, key(10), "4")).isEqualTo(303);
        assertThat(text(bezoek.get("petra", round))).contains("10 van 12").doesNotContain("Per onderwerp");
        assertThat(bezoek.get("petra", round + "/uitkomst.csv")).hasStatus(404);
        assertThat(bezoek.post("petra", round + "/einde")).hasStatus(303);
        var page = text(bezoek.get("petra", round));
        // of veilig: five or six times 4 4 2 and 2 2 4, since the third question counts the other way round
        assertThat(page).contains("Per onderwerp", "Veilig", "Cronbachs alfa", "minder dan 25 antwoorden",
                "(omgekeerd geteld)");
        assertThat(answer(link, key(11), "4")).isEqualTo(404);
        assertThat(text(bezoek.get("petra", round + "/uitkomst.csv"))).contains("vragenlijst;versie;school", "schaal;");
        assertThat(bezoek.get("olga", round + "/uitkomst.xlsx")).hasStatusOk();
        assertThat(bezoek.post("petra", round + "/links", "naam", "te laat")).hasStatus(422);
    }

    @Test
    void nine_answers_are_never_shown_and_the_database_itself_gives_none() {
        String round = round("petra", 1, "30");
        String link = link("petra", round);
        for (int i = 1; i <= 9; i++)
            answer(link, key(i), "3");
        bezoek.post("petra", round + "/einde");
        assertThat(text(bezoek.get("petra", round))).contains("Niet getoond", "minder dan 10").doesNotContain("3,0");
        long id = regio.eigenaar().sql("select id from ervaring.ronde").query(Long.class).single();
        var day = LocalDate.now(clock).plusDays(1);
        assertThat(regio.als("petra", () -> db.sql("select count(*) from ervaring.antwoorden(?, 1, ?)").param(id)
                .param(day).query(Long.class).single())).isZero();
        assertThatThrownBy(() -> regio.als("petra", () -> db.sql("select count(*) from ervaring.antwoord")
                .query(Long.class).single())).isInstanceOf(DataAccessException.class).rootCause()
                .hasMessageContaining("permission denied");
    }

    @Test
    void no_more_answers_than_people_who_were_asked_and_a_link_stops_alone() {
        String round = round("bart", 1, "10");
        String first = link("bart", round);
        String second = link("bart", round);
        for (int i = 1; i <= 10; i++)
            assertThat(answer(first, key(i), "3")).isEqualTo(303);
        assertThat(answer(second, key(11), "3")).isEqualTo(409);
        assertThat(bezoek.post("bart", round + "/uitgenodigd", "uitgenodigd", "11")).hasStatus(303);
        String away = regio.eigenaar().sql("select sleutel from ervaring.rondelink order by id limit 1")
                .query(String.class).single();
        assertThat(bezoek.post("bart", round + "/links/" + away + "/intrekking")).hasStatus(303);
        assertThat(answer(first, key(12), "3")).isEqualTo(404);
        assertThat(answer(second, key(13), "3")).isEqualTo(303);
    }

    @Test
    void what_is_typed_wrong_is_said_at_the_field_and_stays() {
        var answer = bezoek.post("petra", URL, "lijst", "", "school", school(1), "uitgenodigd", "9", "laatste",
                "ooit");
        assertThat(answer).hasStatus(422);
        assertThat(text(answer)).contains("Kies een vragenlijst", "minstens 10 mensen", "Schrijf de datum als");
        assertThat(answer).bodyText().contains("value=\"9\"", "value=\"ooit\"");
        String round = round("petra", 1, "20");
        assertThat(text(bezoek.post("petra", round + "/links", "naam", " "))).contains("Schrijf voor wie de link is");
        var invited = bezoek.post("petra", round + "/uitgenodigd", "uitgenodigd", "veel");
        assertThat(invited).hasStatus(422);
        assertThat(invited).bodyText().contains("value=\"veel\"");
    }

    @Test
    void a_school_prepares_and_reads_its_own_only_and_no_round_goes_on_longer_than_said() {
        String other = round("petra", 2, "20");
        assertThat(bezoek.get("bart", other)).hasStatus(404);
        assertThat(text(bezoek.get("bart", URL))).contains("Er is nog geen vragenlijst klaargezet");
        assertThat(bezoek.post("bart", URL, "lijst", "veilig-gehoord-gesteund", "school", school(2), "uitgenodigd",
                "20", "laatste", LocalDate.now(clock).toString())).hasStatus(422);
        assertThat(bezoek.get("olga", other)).hasStatusOk();
        assertThat(text(bezoek.get("olga", URL))).contains("minder dan 10 van 20");
        assertThat(text(bezoek.get("olga", URL + "?jaar=2016"))).contains("Schooljaar 2016-2017")
                .doesNotContain("minder dan 10 van 20");
        assertThat(bezoek.get("olga", URL + "?jaar=1900")).hasStatus(404);
        assertThat(bezoek.post("olga", other + "/einde")).hasStatus(403);
        assertThat(bezoek.get("noor", URL)).hasStatus(403);
        assertThatThrownBy(() -> regio.als("petra",
                () -> db.sql("update ervaring.ronde set tot = tot + 1").update()))
                .isInstanceOf(DataAccessException.class).rootCause().hasMessageContaining("niet langer door");
    }

    @Test
    void a_round_lies_beside_the_one_before_with_ordinary_variation_named() {
        for (String points : List.of("2", "5")) {
            String round = round("petra", 1, "40");
            String link = link("petra", round);
            for (int i = 1; i <= 30; i++)
                answer(link, key(i + Integer.parseInt(points) * 100), i % 3 == 0 ? "3" : points);
            bezoek.post("petra", round + "/einde");
        }
        String last = URL + "/" + regio.eigenaar().sql("select sleutel from ervaring.ronde order by id desc limit 1")
                .query(String.class).single();
        assertThat(text(bezoek.get("petra", last))).contains("Vorige ronde: 2,3. Nu hoger, meer dan bij gewone");
    }
}
