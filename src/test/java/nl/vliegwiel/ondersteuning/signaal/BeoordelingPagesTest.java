package nl.vliegwiel.ondersteuning.signaal;

import static nl.vliegwiel.Bezoek.text;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import nl.vliegwiel.Bezoek;
import nl.vliegwiel.PagesTest;
import nl.vliegwiel.Proefregio;

/** Judging a signal as OCO, and what follows: advice, a casus, or an end after six weeks. Fictieve gegevens. */
@PagesTest
class BeoordelingPagesTest {
    @Autowired
    Bezoek bezoek;
    @Autowired
    Proefregio regio;
    @Autowired
    JdbcClient db;
    @Autowired
    Clock clock;

    @Test
    void advice_goes_to_the_sender_as_a_task_that_ends_when_it_is_read() {
        var url = melden(leerling("Abigail", 14), "nog_niet");
        assertThat(bezoek.post("bart", url + "/beoordeling", "beoordeling", "advies")).hasStatus(422);
        assertThat(bezoek.post("bart", url + "/beoordeling", "antwoord", "Praat eerst met haar.")).hasStatus(422);
        assertThat(bezoek.post("bart", url + "/beoordeling", "beoordeling", "advies", "antwoord",
                "Praat eerst met haar.")).hasStatus(303);
        assertThat(openTasks(url)).containsExactly("a3");
        assertThat(text(bezoek.get("tim", url))).contains("Antwoord op je signaal", "Praat eerst met haar.");
        assertThat(openTasks(url)).isEmpty();
        assertThat(bezoek.post("bart", url + "/beoordeling", "beoordeling", "niet_voor_ons", "antwoord", "Toch niet"))
                .hasStatus(422);
    }

    @Test
    void exploring_opens_a_casus_of_the_school_that_the_coach_cannot_see_before_consent() {
        long mila = regio.leerling("Annabel", 14);
        var url = melden(sleutel(mila), "nog_niet");
        assertThat(text(bezoek.get("bart", url))).contains("Annabel", "Eerdere signalen Geen", "Noor Hendriks");
        assertThat(bezoek.post("bart", url + "/beoordeling", "beoordeling", "verkennen"))
                .as("somebody must lead it").hasStatus(422);
        assertThat(bezoek.post("bart", url + "/beoordeling", "beoordeling", "verkennen", "eerste", "4"))
                .as("not of this team").hasStatus(422);
        assertThat(bezoek.post("bart", url + "/beoordeling", "beoordeling", "verkennen", "eerste", "1"))
                .hasStatus(303);
        var casus = regio.eigenaar().sql("""
                select c.id, c.fase, c.signaal_op, b.account_id, b.eerste_verantwoordelijke
                from leerling.casus c join leerling.betrokkene b on b.casus_id = c.id where c.jeugdige_id = ?""")
                .param(mila).query().singleRow();
        assertThat(casus).containsEntry("fase", "verkennen").containsEntry("account_id", 1L)
                .containsEntry("eerste_verantwoordelijke", true);
        assertThat(visible("noor", mila)).isZero();
        assertThat(visible("bart", mila)).isEqualTo(1);
        assertThat(visible("wendy", mila)).isZero();
        regio.toestemming((Long) casus.get("id"), "begeleiding");
        assertThat(visible("noor", mila)).isEqualTo(1);
        assertThat(bezoek.get("noor", url)).as("the signal stays the school's").hasStatus(404);
        assertThat(text(bezoek.get("bart", url))).contains("Open de casus");
    }

    @Test
    void the_day_of_the_first_signal_counts_and_a_later_one_joins_the_open_casus() {
        long wie = regio.leerling("Bastiana", 15);
        var eerste = melden(sleutel(wie), "nog_niet");
        regio.eigenaar()
                .sql("update ondersteuning.signaal set gemeld_op = now() - interval '20 days' where sleutel = ?")
                .param(key(eerste)).update();
        bezoek.post("bart", eerste + "/beoordeling", "beoordeling", "advies", "antwoord", "Kijk het even aan.");
        var tweede = melden(sleutel(wie), "ja");
        assertThat(text(bezoek.get("bart", tweede))).contains("1 over deze leerling")
                .doesNotContain("Kijk het even aan");
        assertThat(bezoek.post("bart", tweede + "/beoordeling", "beoordeling", "verkennen", "eerste", "2"))
                .hasStatus(303);
        assertThat(firstDay(wie)).isEqualTo(LocalDate.now(clock).minusDays(20));
        assertThat(linked(eerste)).as("the earlier one joined").isEqualTo(linked(tweede)).isNotNull();
        var derde = melden(sleutel(wie), "ja");
        assertThat(text(bezoek.get("bart", derde))).contains("Dit signaal komt bij de casus die al open is");
        assertThat(bezoek.post("bart", derde + "/beoordeling", "beoordeling", "verkennen")).hasStatus(303);
        assertThat(linked(derde)).isEqualTo(linked(tweede));
        assertThat(firstDay(wie)).isEqualTo(LocalDate.now(clock).minusDays(20));
        assertThat(regio.eigenaar().sql("select count(*) from leerling.casus where jeugdige_id = ?").param(wie)
                .query(Integer.class).single()).isEqualTo(1);
    }

    @Test
    void a_signal_without_a_name_cannot_become_a_casus() {
        var url = String.valueOf(bezoek.post("tim", "/signalen", "thema", "anders", "tekst", "Een leerling is stil.",
                "leerling", "geen").getResponse().getHeader("Location"));
        assertThat(text(bezoek.get("bart", url))).contains("Leerling zonder naam").doesNotContain("Verkennen");
        var antwoord = bezoek.post("bart", url + "/beoordeling", "beoordeling", "verkennen", "eerste", "1");
        assertThat(antwoord).hasStatus(422);
        assertThat(text(antwoord)).contains("Dit signaal is zonder naam");
    }

    @Test
    void who_judges_an_older_version_sees_both() {
        var url = melden(leerling("Cornelia", 15), "nog_niet");
        bezoek.post("tim", url + "/ja");
        var antwoord = bezoek.post("bart", url + "/beoordeling", "beoordeling", "advies", "antwoord", "Mijn antwoord",
                "_versie", "1");
        assertThat(antwoord).hasStatus(409);
        assertThat(text(antwoord)).contains("Mijn antwoord");
    }

    @Test
    void a_yes_after_the_answer_comes_back_to_the_oco() {
        var url = melden(leerling("Dorothea", 15), "nog_niet");
        bezoek.post("bart", url + "/beoordeling", "beoordeling", "advies", "antwoord", "Vraag het haar.");
        bezoek.post("tim", url + "/ja");
        assertThat(openTasks(url)).contains("oco@s1");
        assertThat(text(bezoek.get("bart", url))).contains("Alsnog verkennen");
    }

    @Test
    void the_list_of_the_oco_shows_the_own_school_only() {
        melden(leerling("Eduarda", 14), "nog_niet");
        assertThat(text(bezoek.get("bart", "/signalen"))).contains("Eduarda", "Van Tim Molenaar", "Nog geen ja");
        assertThat(text(bezoek.get("wendy", "/signalen"))).contains("Geen nieuwe signalen").doesNotContain("Eduarda");
        assertThat(text(bezoek.get("bart:mentor", "/signalen"))).doesNotContain("Eduarda");
    }

    @Test
    void a_signal_that_nobody_follows_is_gone_after_its_day() {
        var los = melden(leerling("Floriana", 14), "nog_niet");
        assertThat(regio.eigenaar().sql("select bewaar_tot from ondersteuning.signaal where sleutel = ?")
                .param(key(los)).query(LocalDate.class).single()).isEqualTo(LocalDate.now(clock).plusWeeks(6));
        var gevolgd = melden(leerling("Gustavia", 14), "ja");
        bezoek.post("bart", gevolgd + "/beoordeling", "beoordeling", "verkennen", "eerste", "1");
        regio.eigenaar().sql(
                "update ondersteuning.signaal set bewaar_tot = current_date where sleutel in (?, ?) and casus_id is null")
                .params(key(los), key(gevolgd)).update();
        assertThat(bezoek.get("tim", los)).as("also before the job ran").hasStatus(404);
        regio.alsTaak("taak_bewaring",
                () -> db.sql("select count(*) from bewaring.vernietigd(current_date, 'P2Y', 'P20Y')").query(Long.class)
                        .single());
        assertThat(regio.eigenaar().sql("select sleutel from ondersteuning.signaal where sleutel in (?, ?)")
                .params(key(los), key(gevolgd)).query(String.class).list()).containsExactly(key(gevolgd));
    }

    private String melden(String leerling, String ja) {
        var antwoord = bezoek.post("tim", "/signalen", "thema", "somber", "tekst", "Zit stil achterin.", "leerling",
                leerling, "ja", ja);
        assertThat(antwoord).hasStatus(303);
        return String.valueOf(antwoord.getResponse().getHeader("Location"));
    }

    private java.util.List<String> openTasks(String url) {
        return regio.eigenaar().sql("""
                select t.wie from ondersteuning.taak t join ondersteuning.signaal s on s.id = t.signaal_id
                where s.sleutel = ? and t.klaar_op is null""").param(key(url)).query(String.class).list();
    }

    private int visible(String wie, long jeugdige) {
        return regio.als(wie, () -> db.sql("select count(*) from leerling.casus where jeugdige_id = ?").param(jeugdige)
                .query(Integer.class).single());
    }

    private LocalDate firstDay(long jeugdige) {
        return regio.eigenaar().sql("select signaal_op from leerling.casus where jeugdige_id = ?").param(jeugdige)
                .query(LocalDate.class).single();
    }

    private Long linked(String url) {
        return regio.eigenaar().sql("select casus_id from ondersteuning.signaal where sleutel = ?").param(key(url))
                .query(Long.class).optional().orElse(null);
    }

    private static String key(String url) {
        return url.substring(url.lastIndexOf('/') + 1);
    }

    private String leerling(String roepnaam, int leeftijd) {
        return sleutel(regio.leerling(roepnaam, leeftijd));
    }

    private String sleutel(long id) {
        return regio.eigenaar().sql("select sleutel from leerling.jeugdige where id = ?").param(id).query(String.class)
                .single();
    }
}
