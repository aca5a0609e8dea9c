package nl.vliegwiel.ondersteuning.signaal;

import static nl.vliegwiel.Bezoek.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.LocalDate;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import nl.vliegwiel.Bezoek;
import nl.vliegwiel.PagesTest;
import nl.vliegwiel.Proefregio;
import nl.vliegwiel.samenwerking.Schooldagen;
import nl.vliegwiel.web.Inzendingen;
import nl.vliegwiel.web.Nederlands;

/** Reporting a signal as mentor, coach and everybody else. Fictieve gegevens. */
@PagesTest
class SignaalPagesTest {
    @Autowired
    Bezoek bezoek;
    @Autowired
    Proefregio regio;
    @Autowired
    JdbcClient db;
    @Autowired
    Inzendingen inzendingen;
    @Autowired
    Clock clock;

    @Test
    void a_mentor_reports_in_one_form_and_reads_who_reacts_until_when() {
        var sleutel = leerling("Jorrit", 14);
        var url = melden("tim", "thema", "somber", "thema", "verzuim", "tekst", "Zit stil achterin en eet niet.",
                "leerling", sleutel, "ja", "nog_niet", "spoed", "week");
        var voor = Signaal.reagerenVoor("week", LocalDate.now(clock), Schooldagen.load());
        assertThat(text(bezoek.get("tim", url))).contains("Je signaal is gemeld",
                "Bart Willemsen reageert uiterlijk " + Nederlands.weekdag(voor), "Nog een signaal",
                "Er is ja gezegd");
        var taak = regio.eigenaar().sql("""
                select t.wie, t.titel, t.waarom, t.op from ondersteuning.taak t
                join ondersteuning.signaal s on s.id = t.signaal_id where s.sleutel = ?""").param(key(url)).query()
                .singleRow();
        assertThat(taak).containsEntry("wie", "oco@s1").containsEntry("op", java.sql.Date.valueOf(voor));
        assertThat(taak.get("titel") + " " + taak.get("waarom")).contains("Somber of bang").doesNotContain("Jorrit");
        assertThat(regio.eigenaar().sql("""
                select count(*) from logboek.regel r join ondersteuning.signaal s on s.id = r.object_id
                where r.object = 'signaal' and r.gebeurtenis = 'vastleggen' and s.sleutel = ?""").param(key(url))
                .query(Integer.class).single()).isEqualTo(1);
    }

    @Test
    void nobody_but_the_writer_and_the_oco_of_the_school_sees_a_signal() {
        var url = melden("tim", "thema", "thuis", "tekst", "Thuis is het onrustig.", "leerling",
                leerling("Quirine", 13), "ja", "nog_niet");
        assertThat(bezoek.get("tim", url)).hasStatusOk();
        assertThat(bezoek.get("bart", url)).hasStatusOk();
        for (var ander : new String[]{"noor", "sara", "coen", "wendy", "bart:mentor"})
            assertThat(bezoek.get(ander, url)).as(ander).hasStatus(404);
        for (var ander : new String[]{"karin", "joost", "jelle", "wim", "bas", "fleur"})
            assertThat(bezoek.get(ander, url)).as(ander).hasStatus(403);
        for (var ander : new String[]{"noor", "sara", "wendy", "bart:mentor", "karin", "jelle", "bas", "wim"})
            assertThat(regio.als(ander, () -> db.sql("select count(*) from ondersteuning.signaal where sleutel = ?")
                    .param(key(url)).query(Integer.class).single())).as(ander).isZero();
        assertThat(text(bezoek.get("noor", "/signalen"))).doesNotContain("Quirine");
    }

    @Test
    void an_empty_form_says_what_to_do_and_keeps_what_was_typed() {
        var leeg = bezoek.post("tim", "/signalen", "tekst", "  ", "spoed", "morgen");
        assertThat(leeg).hasStatus(422);
        assertThat(leeg).bodyText().contains("<title>Fout: Signaal melden", "Kies waar het over gaat",
                "Schrijf in één zin wat je ziet", "Kies een leerling, of kies Liever geen naam",
                "Kies hoe snel iemand moet reageren");
        var zonderJa = bezoek.post("tim", "/signalen", "thema", "leren", "tekst", "Maakt niets af.", "leerling",
                leerling("Teun", 15));
        assertThat(zonderJa).hasStatus(422);
        assertThat(zonderJa).bodyText().contains("Kies ja of nog niet", "Maakt niets af.", "Teun Proef",
                "value=\"leren\" checked");
    }

    @Test
    void three_letters_find_a_pupil_of_the_own_school_and_work_without_script() {
        leerling("Xaviera", 14);
        var blad = bezoek.post("tim", "/signalen/leerlingen", "letters", "xav", "tekst", "Wat ik zag", "thema", "druk");
        assertThat(blad).hasStatusOk();
        assertThat(blad).bodyText().contains("Xaviera Proef", "2B", "Wat ik zag", "value=\"druk\" checked");
        assertThat(text(bezoek.post("tim", "/signalen/leerlingen", "letters", "xa"))).doesNotContain("Xaviera");
        assertThat(text(bezoek.post("tim", "/signalen/leerlingen", "letters", "zzq")))
                .contains("We vinden geen leerling met deze letters");
        assertThat(text(bezoek.post("noor", "/signalen/leerlingen", "letters", "xav"))).doesNotContain("Xaviera");
        assertThat(text(bezoek.post("tim", "/signalen/leerlingen", "letters", "wout"))).as("another school")
                .doesNotContain("Wierinck");
        assertThat(bezoek.post("tim", "/signalen/leerlingen", "letters", "%_'--")).hasStatusOk();
    }

    @Test
    void a_pupil_of_another_school_or_who_left_cannot_be_named() {
        var elders = regio.eigenaar().sql("select sleutel from leerling.jeugdige where id = 5").query(String.class)
                .single();
        var weg = leerling("Vertrokken", 15);
        regio.eigenaar().sql("""
                update leerling.inschrijving set tot = current_date
                where jeugdige_id = (select id from leerling.jeugdige where sleutel = ?)""").param(weg).update();
        for (var sleutel : new String[]{elders, weg, "0000000000000000", "' or 1=1"}) {
            var antwoord = bezoek.post("tim", "/signalen", "thema", "leren", "tekst", "Stil.", "leerling", sleutel,
                    "ja", "ja");
            assertThat(antwoord).hasStatus(422);
            assertThat(antwoord).bodyText().contains("staat nu niet op je school").doesNotContain("Wierinck",
                    "Vertrokken");
        }
    }

    @Test
    void a_name_in_the_text_gets_a_soft_warning_without_consent() {
        var sleutel = leerling("Berend", 14);
        var velden = new String[]{"thema", "somber", "tekst", "berend huilt veel", "leerling", sleutel, "ja",
                "nog_niet"};
        var antwoord = bezoek.post("tim", "/signalen", velden);
        assertThat(antwoord).hasStatus(422);
        assertThat(text(antwoord)).contains("Er staat misschien een naam in je tekst", "Het is geen naam, zo melden");
        assertThat(bezoek.post("tim", "/signalen", plus(velden, "naamGoed", "ja"))).hasStatus(303);
        assertThat(bezoek.post("tim", "/signalen", "thema", "somber", "tekst", "Berend huilt veel", "leerling",
                sleutel, "ja", "ja")).as("with a yes the name may stand there").hasStatus(303);
        assertThat(bezoek.post("tim", "/signalen", "thema", "somber", "tekst", "Mohammed huilt veel", "leerling",
                "geen")).as("a known first name").hasStatus(422);
    }

    @Test
    void the_same_form_sent_twice_makes_one_signal() {
        var velden = new String[]{"thema", "anders", "tekst", "Dubbel verstuurd.", "leerling", "geen", "_inzending",
                inzendingen.key()};
        bezoek.post("tim", "/signalen", velden);
        assertThat(bezoek.post("tim", "/signalen", velden)).hasStatus(303);
        assertThat(regio.eigenaar().sql("select count(*) from ondersteuning.signaal where tekst = 'Dubbel verstuurd.'")
                .query(Integer.class).single()).isEqualTo(1);
    }

    @Test
    void long_and_strange_texts_are_kept_as_text() {
        var lang = "a".repeat(5_000);
        var url = melden("tim", "thema", "anders", "tekst", lang, "leerling", "geen");
        assertThat(bezoek.get("tim", url)).bodyText().contains(lang);
        var raar = melden("tim", "thema", "anders", "tekst", "=HYPERLINK(\"x\")<script>alert(1)</script>", "leerling",
                "geen");
        assertThat(bezoek.get("tim", raar)).bodyText().contains("&lt;script&gt;").doesNotContain("<script>alert");
        assertThat(bezoek.post("tim", "/signalen", "thema", "anders", "tekst", "a".repeat(10_001), "leerling", "geen"))
                .hasStatus(422);
    }

    @Test
    void what_was_typed_before_the_session_ended_is_there_after_signing_in_again() {
        bezoek.post("bart:mentor", "/concept", "_formulier", "signaal", "tekst", "Half getypt", "thema", "druk",
                "leerling", leerling("Gerben", 14));
        assertThat(bezoek.get("bart:mentor", "/signalen/nieuw")).bodyText().contains("Half getypt", "Gerben Proef",
                "value=\"druk\" checked", "staat er nog.");
        assertThat(text(bezoek.get("tim", "/signalen/nieuw"))).doesNotContain("Half getypt");
        assertThat(bezoek.post("bart:mentor", "/signalen", "thema", "druk", "tekst", "Half getypt en af", "leerling",
                "geen", "_formulier", "signaal")).hasStatus(303);
        assertThat(text(bezoek.get("bart:mentor", "/signalen/nieuw"))).doesNotContain("Half getypt");
    }

    @Test
    void a_coach_reports_without_a_name_and_chooses_the_school() {
        assertThat(bezoek.get("noor", "/signalen/nieuw")).bodyText().contains("Op welke school?")
                .doesNotContain("Wie is het?");
        assertThat(bezoek.post("noor", "/signalen", "thema", "druk", "tekst", "Veel ruzie op het plein."))
                .hasStatus(422);
        var school = regio.eigenaar().sql("select sleutel from samenwerking.school where id = 1").query(String.class)
                .single();
        assertThat(bezoek.post("noor", "/signalen", "thema", "druk", "tekst", "Veel ruzie op het plein.", "school",
                school)).hasStatus(303);
        assertThat(bezoek.post("noor", "/signalen", "thema", "druk", "tekst", "Ruzie.", "school", school, "leerling",
                leerling("Odin", 14), "ja", "ja")).as("a coach names nobody").hasStatus(422);
        assertThat(bezoek.get("jelle", "/signalen/nieuw")).hasStatus(403);
    }

    @Test
    void danger_is_a_link_that_asks_nothing() {
        assertThat(bezoek.get("tim", "/signalen/nieuw")).bodyText().contains("href=\"/gevaar\"");
    }

    @Test
    void the_writer_passes_on_a_yes_but_judges_nothing() {
        var url = melden("tim", "thema", "leren", "tekst", "Vraagt hulp.", "leerling", leerling("Isidoor", 15), "ja",
                "nog_niet");
        assertThat(bezoek.post("tim", url + "/ja")).hasStatus(303);
        assertThat(text(bezoek.get("bart", url))).contains("Ja, volgens de melder");
        assertThat(bezoek.post("tim", url + "/ja")).hasStatus(422);
        assertThat(bezoek.post("bart", url + "/ja")).as("only the writer heard it").hasStatus(404);
        assertThat(bezoek.post("tim", url + "/beoordeling", "beoordeling", "advies", "antwoord", "Zelf gedaan"))
                .hasStatus(404);
        assertThatThrownBy(() -> regio.als("tim", () -> db.sql(
                "update ondersteuning.signaal set beoordeling = 'advies', beoordeeld_op = now() where sleutel = ?")
                .param(key(url)).update())).isInstanceOf(DataAccessException.class);
    }

    private String melden(String wie, String... velden) {
        MvcTestResult antwoord = bezoek.post(wie, "/signalen", velden);
        assertThat(antwoord).hasStatus(303);
        return String.valueOf(antwoord.getResponse().getHeader("Location"));
    }

    private static String key(String url) {
        return url.substring(url.lastIndexOf('/') + 1);
    }

    private String leerling(String roepnaam, int leeftijd) {
        return regio.eigenaar().sql("select sleutel from leerling.jeugdige where id = ?")
                .param(regio.leerling(roepnaam, leeftijd)).query(String.class).single();
    }

    private static String[] plus(String[] velden, String... meer) {
        var alles = java.util.Arrays.copyOf(velden, velden.length + meer.length);
        System.arraycopy(meer, 0, alles, velden.length, meer.length);
        return alles;
    }
}
