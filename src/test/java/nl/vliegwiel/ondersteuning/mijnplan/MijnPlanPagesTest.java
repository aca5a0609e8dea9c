package nl.vliegwiel.ondersteuning.mijnplan;

import static nl.vliegwiel.Bezoek.text;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import nl.vliegwiel.Bezoek;
import nl.vliegwiel.PagesTest;
import nl.vliegwiel.Proefregio;

/** The plan as the young person and the parents read it themselves. Fictieve gegevens. */
@PagesTest
class MijnPlanPagesTest {
    @Autowired
    private Bezoek bezoek;
    @Autowired
    private Proefregio regio;
    @Autowired
    private JdbcClient db;
    private long kind;
    private long casus;
    private String kindNaam = "";
    private String moederNaam = "";

    @BeforeEach
    void een_gezin_met_een_plan() {
        arrange(13);
    }

    private void arrange(int leeftijd) {
        var gezin = Proefgezin.made(regio, leeftijd);
        kind = gezin.kind();
        casus = gezin.casus();
        kindNaam = gezin.kindNaam();
        moederNaam = gezin.moederNaam();
    }

    @Test
    void the_young_person_reads_goals_people_who_looked_and_what_may_be_shared() {
        bezoek.get("noor", "/leerlingen/" + sleutel());
        var plan = text(bezoek.get(kindNaam, "/mijn-plan"));
        assertThat(plan).contains("Hoi Juno").contains("Ik slaap acht uur op schooldagen").contains("Noor Hendriks")
                .contains("Wie heeft meegekeken?")
                .contains("Stoppen mag altijd. Je hoeft niet te zeggen waarom.", "Klopt er iets niet?");
        assertThat(regio.eigenaar().sql("""
                select count(*) from logboek.regel where casus_id = ? and object = 'mijn plan' and rol = 'jeugdige'""")
                .param(casus).query(Long.class).single()).isOne();
        assertThat(text(bezoek.get(kindNaam, "/mijn-plan"))).as("the own look is no look of another")
                .doesNotContain("Juno Proef, ");
    }

    @Test
    void a_parent_reads_it_with_u_and_learns_of_no_answer_of_another() {
        regio.eigenaar().sql("""
                insert into toestemming.antwoord (casus_id, doel, ouder_id, uitkomst, wijze, door)
                select ?, 'begeleiding', g.ouder_id, 'geweigerd', 'telefoon', 2 from leerling.gezag g
                where g.jeugdige_id = ? and g.relatie = 'vader'""").params(casus, kind).update();
        var plan = text(bezoek.get(moederNaam, "/mijn-plan"));
        assertThat(plan).contains("Plan van Juno").contains("U kunt het lezen")
                .contains("Nog niet iedereen heeft ja gezegd").doesNotContain("Mag niet").doesNotContain("vader");
    }

    @Test
    void from_sixteen_the_parent_has_no_plan_to_read_and_the_young_person_has() {
        arrange(16);
        assertThat(text(bezoek.get(moederNaam, "/mijn-plan"))).contains("Er is hier nog geen plan");
        assertThat(bezoek.get(moederNaam, "/mijn-plan/" + sleutel())).hasStatus(404);
        assertThat(text(bezoek.get(kindNaam, "/mijn-plan"))).contains("Hoi Juno");
    }

    @Test
    void the_plan_of_another_is_not_there_and_staff_has_no_such_page() {
        String ander = sleutel();
        String eerder = kindNaam;
        arrange(14);
        assertThat(bezoek.get(kindNaam, "/mijn-plan/" + ander)).hasStatus(404);
        assertThat(bezoek.get(eerder, "/mijn-plan/" + sleutel())).hasStatus(404);
        assertThat(bezoek.get("noor", "/mijn-plan/" + ander)).hasStatus(403);
    }

    @Test
    void the_young_person_rates_a_goal_in_own_words_and_the_last_of_the_day_counts() {
        String doel = doel();
        String url = "/mijn-plan/" + sleutel() + "/doelen/" + doel + "/cijfer";
        var fout = bezoek.post(kindNaam, url, "cijfer-" + doel, "11", "woorden-" + doel, "Gaat best");
        assertThat(fout).hasStatus(422);
        assertThat(text(fout)).contains("Kies een cijfer van 1 tot en met 10", "Gaat best");
        assertThat(bezoek.post(kindNaam, url, "cijfer-" + doel, "6", "woorden-" + doel, "Gaat best")).hasStatus(303);
        assertThat(bezoek.post(kindNaam, url, "cijfer-" + doel, "7", "woorden-" + doel, "Gaat heel goed"))
                .hasStatus(303);
        assertThat(text(bezoek.get(kindNaam, "/mijn-plan"))).contains("nu 7", "Gaat heel goed")
                .doesNotContain("Gaat best");
        assertThat(regio.eigenaar().sql("""
                select string_agg(gegeven_door || cijfer, ',') from ondersteuning.cijfer
                where casus_id = ? and ongedaan_op is null""").param(casus).query(String.class).single())
                .isEqualTo("jeugdige7");
        assertThat(text(bezoek.get("noor", "/leerlingen/" + sleutel()))).contains("Juno gaf zelf een 7 voor Slaap",
                "Gaat heel goed");
        assertThat(bezoek.post(moederNaam, url, "cijfer-" + doel, "5")).hasStatus(303);
        assertThat(bezoek.post("noor", url, "cijfer-" + doel, "5")).hasStatus(403);
        String ander = sleutel();
        String eerder = kindNaam;
        arrange(14);
        assertThat(bezoek.post(eerder, "/mijn-plan/" + sleutel() + "/doelen/" + doel + "/cijfer", "cijfer-" + doel,
                "5")).hasStatus(404);
        assertThat(bezoek.post(kindNaam, "/mijn-plan/" + ander + "/doelen/" + doel + "/cijfer", "cijfer-" + doel, "5"))
                .hasStatus(404);
    }

    @Test
    void the_database_takes_a_rating_of_nobody_else() {
        long doelId = regio.eigenaar().sql("select id from ondersteuning.doel where casus_id = ?").param(casus)
                .query(Long.class).single();
        for (var wie : new String[]{"noor", "bart", "mila"})
            assertThat(regio.als(wie, () -> db.sql("select ondersteuning.eigen_cijfer(?, 5, '', current_date)")
                    .param(doelId).query(Boolean.class).single())).as(wie).isFalse();
        assertThat(regio.als("bart", () -> db.sql("select ondersteuning.correctie_gevraagd(?, 'x', '', current_date)")
                .param(casus).query(Boolean.class).single())).isFalse();
    }

    @Test
    void the_young_person_stops_in_two_taps_and_everybody_elses_access_ends() {
        String url = "/mijn-plan/" + sleutel() + "/toestemming";
        assertThat(bezoek.get("bart", "/leerlingen/" + sleutel() + "/plan")).hasStatusOk();
        assertThat(text(bezoek.get(kindNaam, url))).contains("Jij zei ja", "Ik wil stoppen");
        assertThat(text(bezoek.get(kindNaam, url + "/begeleiding"))).contains("Wat stopt er?",
                "De hulp zelf stopt dan ook", "Ja, stop met delen");
        assertThat(bezoek.post(kindNaam, url + "/begeleiding/intrekking")).hasStatus(303);
        assertThat(text(bezoek.get(kindNaam, url))).contains("Jij zei nee", "Toch ja zeggen");
        assertThat(regio.eigenaar().sql("""
                select count(*) from toegang.inzage where casus_id = ? and tot > now() and categorie = 'werk'
                  and grond not in ('eigen', 'houder')""").param(casus).query(Long.class).single()).isZero();
        assertThat(regio.eigenaar()
                .sql("select wijze from toestemming.antwoord where casus_id = ? and uitkomst = 'ingetrokken'")
                .param(casus).query(String.class).single()).isEqualTo("digitaal");
        assertThat(regio.eigenaar().sql("select fase from leerling.casus where id = ?").param(casus)
                .query(String.class).single()).isEqualTo("afronden");
        assertThat(text(bezoek.get(moederNaam, "/mijn-plan"))).contains("Nog niet iedereen heeft ja gezegd");
        assertThat(bezoek.post(kindNaam, url + "/begeleiding/intrekking")).as("once").hasStatus(422);
        assertThat(bezoek.post(kindNaam, url + "/begeleiding/antwoord", "uitkomst", "gegeven")).hasStatus(303);
        assertThat(text(bezoek.get(kindNaam, url))).contains("Jij zei ja");
    }

    @Test
    void a_parent_answers_for_oneself_only_and_the_last_yes_opens_it() {
        String url = "/mijn-plan/" + sleutel() + "/toestemming";
        assertThat(bezoek.post(moederNaam, url + "/huisarts/antwoord", "uitkomst", "gegeven")).as("not asked yet")
                .hasStatus(404);
        regio.eigenaar()
                .sql("""
                        insert into toestemming.antwoord (casus_id, doel, ouder_id, uitkomst, wijze, door)
                        select ?, 'huisarts', g.ouder_id, 'gevraagd', 'gesprek', 2 from leerling.gezag g where g.jeugdige_id = ?""")
                .params(casus, kind).update();
        assertThat(text(bezoek.get(moederNaam, url + "/huisarts"))).contains("Ja, dat mag");
        assertThat(bezoek.post(moederNaam, url + "/huisarts/antwoord", "uitkomst", "misschien")).hasStatus(422);
        assertThat(bezoek.post(moederNaam, url + "/huisarts/antwoord", "uitkomst", "gegeven")).hasStatus(303);
        assertThat(regio.eigenaar()
                .sql("""
                        select count(*) from toestemming.antwoord where casus_id = ? and doel = 'huisarts' and ouder_id is not null
                          and tekstversie like 'huisarts.ouders-12-15.nl/%'""")
                .param(casus).query(Long.class).single()).isOne();
        assertThat(text(bezoek.get(kindNaam, url))).as("the child has not answered").contains("Nog geen antwoord");
        assertThat(text(bezoek.get("noor", "/leerlingen/" + sleutel() + "/toestemming"))).contains("digitaal");
        assertThat(bezoek.post("noor", url + "/huisarts/antwoord", "uitkomst", "gegeven")).hasStatus(403);
        arrange(16);
        assertThat(bezoek.get(moederNaam, "/mijn-plan/" + sleutel() + "/toestemming")).hasStatus(404);
    }

    @Test
    void a_request_to_correct_is_a_task_and_comes_back_with_an_answer() {
        String mijn = "/mijn-plan/" + sleutel();
        bezoek.post(moederNaam, "/concept", "_formulier", mijn + "/correcties", "_casus", String.valueOf(casus),
                "tekst",
                "Zij slaapt soms");
        assertThat(bezoek.get(moederNaam, "/mijn-plan")).bodyText().as("her own draft").contains("Zij slaapt soms");
        assertThat(bezoek.get(kindNaam, "/mijn-plan")).bodyText().doesNotContain("Zij slaapt soms");
        assertThat(text(bezoek.post(moederNaam, mijn + "/correcties", "tekst", " ")))
                .contains("Schrijf wat er niet klopt");
        for (int keer = 0; keer < 2; keer++)
            assertThat(bezoek.post(moederNaam, mijn + "/correcties", "tekst", "Zij slaapt bij oma", "_inzending",
                    "correctie-" + casus)).hasStatus(303);
        String url = "/leerlingen/" + sleutel() + "/correcties";
        assertThat(regio.eigenaar()
                .sql("select wie || ' ' || adres from ondersteuning.taak where casus_id = ? and soort = 'correctie'")
                .param(casus).query(String.class).list()).containsExactly("a1 " + url);
        assertThat(text(bezoek.get("noor", url))).contains("Zij slaapt bij oma", "moeder van Juno");
        assertThat(text(bezoek.get(kindNaam, "/mijn-plan"))).as("each reads the own requests")
                .doesNotContain("Zij slaapt bij oma");
        assertThat(bezoek.get("coen", url)).hasStatus(404);
        String verzoek = regio.eigenaar().sql("select sleutel from ondersteuning.correctieverzoek where casus_id = ?")
                .param(casus).query(String.class).single();
        assertThat(text(bezoek.post("noor", url + "/" + verzoek, "besluit-" + verzoek, "aangepast")))
                .contains("Schrijf wat je deed, of waarom het blijft staan");
        assertThat(bezoek.post("noor", url + "/" + verzoek, "besluit-" + verzoek, "aangepast", "antwoord-" + verzoek,
                "Het staat er nu goed.")).hasStatus(303);
        assertThat(text(bezoek.get(moederNaam, "/mijn-plan"))).contains("Aangepast", "Het staat er nu goed.");
        assertThat(regio.eigenaar().sql(
                "select count(*) from ondersteuning.taak where casus_id = ? and soort = 'correctie' and klaar_op is null")
                .param(casus).query(Long.class).single()).isZero();
        var tweede = bezoek.post("noor", url + "/" + verzoek, "besluit-" + verzoek, "niet", "antwoord-" + verzoek,
                "Toch niet.");
        assertThat(tweede).as("the family gets one answer").hasStatus(409);
        assertThat(text(tweede)).contains("Het staat er nu goed.", "Toch niet.", "Dit is al gedaan");
    }

    @Test
    void the_family_reads_who_looked_and_has_a_copy_of_everything_but_the_notes_for_the_writer() {
        regio.eigenaar().sql("""
                insert into ondersteuning.contact (casus_id, op, met, notitie, werknotitie, wissen_op, door)
                values (?, current_date, 'jeugdige', 'Samen gelopen', false, null, 1),
                       (?, current_date, 'jeugdige', 'Alleen voor Noor', true, current_date + 42, 1)""")
                .params(casus, casus).update();
        bezoek.get("noor", "/leerlingen/" + sleutel());
        String mijn = "/mijn-plan/" + sleutel();
        assertThat(text(bezoek.get(kindNaam, mijn + "/wie-keek-mee"))).contains("Noor Hendriks", "Bekeek dossier");
        assertThat(text(bezoek.get(kindNaam, mijn + "/alles"))).contains("Samen gelopen", "Gesprek met Juno",
                "Ik slaap acht uur", "Juno Proef").doesNotContain("Alleen voor Noor");
        assertThat(bezoek.get(moederNaam, mijn + "/alles.json")).bodyJson().extractingPath("$.delen[3].regels[0].tekst")
                .isEqualTo("Samen gelopen");
        assertThat(regio.eigenaar().sql(
                "select count(*) from logboek.regel where casus_id = ? and gebeurtenis = 'uitvoeren' and rol = 'ouder'")
                .param(casus).query(Long.class).single()).isOne();
        assertThat(bezoek.get("noor", mijn + "/alles")).hasStatus(403);
        arrange(14);
        assertThat(bezoek.get(kindNaam, mijn + "/alles.json")).hasStatus(404);
    }

    private String doel() {
        return regio.eigenaar().sql("select sleutel from ondersteuning.doel where casus_id = ?").param(casus)
                .query(String.class).single();
    }

    private String sleutel() {
        return regio.sleutel(casus);
    }
}
