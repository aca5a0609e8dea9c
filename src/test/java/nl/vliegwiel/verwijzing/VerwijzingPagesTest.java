package nl.vliegwiel.verwijzing;

import static nl.vliegwiel.Bezoek.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import nl.vliegwiel.Bezoek;
import nl.vliegwiel.PagesTest;
import nl.vliegwiel.Proefregio;

/** A practice refers in without an account, the team answers, and each hears no more than the family agreed to. Fictieve gegevens. */
@PagesTest
class VerwijzingPagesTest {
    private static final Pattern LINK = Pattern.compile("/verwijzen/([A-Za-z0-9_-]{32})");
    @Autowired
    private Bezoek bezoek;
    @Autowired
    private Proefregio regio;
    @Autowired
    private JdbcClient db;
    @Autowired
    private Clock clock;
    private String praktijk = "";
    private String url = "";

    @BeforeEach
    void practice_with_a_link() {
        praktijk = "Praktijk " + System.nanoTime();
        bezoek.post("bas", "/verwijzers", "naam", praktijk, "soort", "02", "groep", "Huisartsen Duinstreek");
        url = link();
    }

    private String link() {
        var antwoord = bezoek.post("bas", "/verwijzers/" + practice() + "/links", "soort", "link");
        assertThat(antwoord).hasStatusOk();
        var m = LINK.matcher(html(antwoord));
        assertThat(m.find()).isTrue();
        return m.group();
    }

    private String practice() {
        return regio.eigenaar().sql("select sleutel from verwijzing.verwijzer where naam = ?").param(praktijk)
                .query(String.class).single();
    }

    @Test
    void a_referral_by_link_reaches_the_worklist_and_the_referrer_hears_how_it_goes() {
        assertThat(text(bezoek.zonderNaam("GET", url))).contains("Is er ja gezegd", praktijk);
        var kenmerk = referred("Fenna", 13, true);
        assertThat(text(bezoek.zonderNaam("GET", url + "/verwijzingen"))).contains(kenmerk, "Ontvangen")
                .doesNotContain("Fenna");
        assertThat(text(bezoek.get("noor", "/mijn-werk"))).contains("Nieuwe verwijzing beoordelen");
        var v = team(kenmerk);
        assertThat(text(bezoek.get("noor", v))).contains("Fenna", "Moeder van Fenna", "Slaapt slecht", praktijk);
        assertThat(bezoek.post("noor", v + "/aanneming")).hasStatus(303);
        assertThat(text(bezoek.zonderNaam("GET", url + "/verwijzingen"))).contains("Aangenomen");
        assertThat(bezoek.post("noor", v + "/gesprek", "op", "vandaag")).hasStatus(303);
        assertThat(bezoek.post("noor", v + "/afronding", "bericht", "Het gezin krijgt hulp van de coach."))
                .hasStatus(303);
        assertThat(text(bezoek.zonderNaam("GET", url + "/verwijzingen"))).contains("Klaar",
                "Het gezin krijgt hulp van de coach.");
        assertThat(bezoek.post("noor", v + "/afronding")).hasStatus(422);
        assertThat(tasks(v)).isZero();
    }

    @Test
    void without_the_yes_for_that_age_nothing_is_taken_and_the_card_gives_the_number() {
        var zonder = refer("Fenna", 13, "nee", "ouders");
        assertThat(zonder).hasStatus(422);
        assertThat(text(zonder)).contains("moeten de jongere en de ouders ja zeggen");
        assertThat(zonder).bodyText().contains("Fenna");
        assertThat(refer("Kind", 9, "nee", "jeugdige")).hasStatus(422);
        assertThat(refer("Groot", 17, "nee", "ouders")).hasStatus(422);
        assertThat(refer("Groot", 17, "nee", "jeugdige")).hasStatus(303);
        assertThat(text(bezoek.zonderNaam("GET", url + "/kaart"))).contains("Duinwaard College", "06 00 00 00 01",
                "Noor Hendriks");
    }

    @Test
    void where_the_family_wants_no_feedback_the_referrer_reads_that_and_nothing_else() {
        var kenmerk = referred("Stil", 13, false);
        var v = team(kenmerk);
        bezoek.post("bart", v + "/weigering", "reden", "niet_passend", "bericht", "Geheim");
        assertThat(text(bezoek.zonderNaam("GET", url + "/verwijzingen")))
                .contains("Het gezin wil geen terugkoppeling").doesNotContain("Niet aangenomen", "Geheim", "past niet");
        assertThat(text(bezoek.get("bart", v))).contains("Niet aangenomen", "Deze hulp past niet bij de vraag");
    }

    @Test
    void a_link_is_of_one_referrer_can_be_taken_back_and_ends() {
        var kenmerk = referred("Eigen", 13, true);
        var eerste = url;
        practice_with_a_link();
        assertThat(text(bezoek.zonderNaam("GET", url + "/verwijzingen"))).doesNotContain(kenmerk);
        assertThat(bezoek.zonderNaam("POST", url + "/verwijzingen/" + kenmerk + "/herroeping")).hasStatus(303);
        assertThat(text(bezoek.get("noor", team(kenmerk)))).doesNotContain("Teruggetrokken");
        assertThat(bezoek.zonderNaam("POST", eerste + "/verwijzingen/" + kenmerk + "/herroeping")).hasStatus(303);
        assertThat(text(bezoek.get("noor", team(kenmerk)))).contains("trok dit terug");
        assertThat(bezoek.post("noor", team(kenmerk) + "/aanneming")).hasStatus(422);
        var link = regio.eigenaar().sql("select l.sleutel from verwijzing.link l join verwijzing.verwijzer v on v.id ="
                + " l.verwijzer_id where v.naam = ?").param(praktijk).query(String.class).single();
        assertThat(bezoek.post("bas", "/verwijzers/" + practice() + "/links/" + link + "/intrekking")).hasStatus(303);
        assertThat(bezoek.zonderNaam("GET", url)).hasStatus(404);
        assertThat(bezoek.zonderNaam("GET", url + "/nieuw")).hasStatus(404);
        regio.eigenaar().sql("update verwijzing.link set verloopt_op = current_date").update();
        assertThat(bezoek.zonderNaam("GET", eerste)).hasStatus(404);
        assertThat(bezoek.zonderNaam("GET", "/verwijzen/" + "x".repeat(32))).hasStatus(404);
    }

    @Test
    void a_form_sent_twice_is_one_referral_and_too_many_in_an_hour_are_refused() {
        var velden = fields("Dubbel", 13, "ja", "jeugdige", "ouders");
        velden.addAll(List.of("_inzending", "0123456789abcdef0123456789abcdef"));
        for (int keer = 0; keer < 2; keer++)
            assertThat(post(url, velden)).hasStatus(303);
        assertThat(count("Dubbel")).isEqualTo(1);
        regio.eigenaar()
                .sql("""
                        insert into verwijzing.inverwijzing (kenmerk, verwijzer_id, school_id, roepnaam, achternaam, geboortedatum,
                            bereik_wie, telefoon, vraag, ja_van, terugkoppeling, reageren_voor, bewaar_tot)
                        select 'V' || v.id || '-' || n, v.id, 1, 'Vol', 'Vol', '2012-01-01', 'x', '0612345678', 'x', '{ouders}', false,
                               current_date, current_date + 9 from verwijzing.verwijzer v, generate_series(1, 30) n where v.naam = ?""")
                .param(praktijk).update();
        assertThat(refer("Teveel", 13, "ja", "jeugdige", "ouders")).hasStatus(429);
    }

    @Test
    void only_the_team_of_that_school_reads_it() {
        var v = team(referred("Zicht", 13, true));
        assertThat(bezoek.get("wendy", v)).hasStatus(404);
        assertThat(bezoek.get("tim", v)).hasStatus(403);
        assertThat(bezoek.get("jelle", v)).hasStatus(403);
        assertThat(bezoek.get("anneke", v)).hasStatus(403);
        assertThat(regio.als("oona", () -> db.sql("select count(*) from verwijzing.inverwijzing").query(Integer.class)
                .single())).isZero();
        assertThat(text(bezoek.get("oona", "/verwijzingen"))).doesNotContain("Zicht");
    }

    @Test
    void the_oco_finds_the_pupil_opens_the_casus_and_sees_whether_the_team_was_first() {
        long wie = regio.leerling("Koppel", 13);
        var geboren = regio.eigenaar().sql("select geboortedatum from leerling.jeugdige where id = ?").param(wie)
                .query(LocalDate.class).single();
        var velden = fields("Koppel", 13, "ja", "jeugdige", "ouders");
        velden.set(velden.indexOf("geboortedatum") + 1, geboren.toString());
        assertThat(post(url, velden)).hasStatus(303);
        var v = team(latest());
        bezoek.post("bart", v + "/aanneming");
        assertThat(text(bezoek.get("bart", v))).contains("Casus openen", "Koppel Proef");
        assertThat(bezoek.post("bart", v + "/casus", "leerling", "4", "eerste", "1")).hasStatus(422);
        assertThat(bezoek.post("bart", v + "/casus", "leerling", String.valueOf(wie), "eerste", "1")).hasStatus(303);
        assertThat(text(bezoek.get("bart", v))).contains("Door de verwijzing kwam het team erbij", "Naar de casus");
        assertThat(bezoek.post("bart", v + "/casus", "leerling", String.valueOf(wie), "eerste", "1")).hasStatus(422);
    }

    @Test
    void a_referrer_asks_a_question_by_the_same_link_and_reads_the_answer_there() {
        var kenmerk = referred("Vraag", 13, true);
        var vraag = url + "/verwijzingen/" + kenmerk + "/vraag";
        assertThat(text(bezoek.zonderNaam("GET", vraag))).contains(kenmerk, "Duinwaard College", "06 00 00 00 01")
                .doesNotContain("Vraag Verzonnen");
        assertThat(text(bezoek.stuurZonderNaam(vraag, "tekst", " "))).contains("Schrijf wat u wilt weten");
        var lang = bezoek.stuurZonderNaam(vraag, "tekst", "wachten ".repeat(150));
        assertThat(lang).hasStatus(422);
        assertThat(lang).bodyText().contains("wachten wachten", "Maak het korter");
        for (int keer = 0; keer < 2; keer++)
            assertThat(bezoek.stuurZonderNaam(vraag, "tekst", "Is er plek voor januari?", "_inzending",
                    "0123456789abcdef0123456789abcdff")).hasStatus(303);
        assertThat(text(bezoek.stuurZonderNaam(vraag, "tekst", "En nu?"))).contains("Stel één vraag tegelijk");
        assertThat(text(bezoek.zonderNaam("GET", url + "/verwijzingen"))).contains("Is er plek voor januari?",
                "Het team antwoordt uiterlijk");
        var v = team(kenmerk);
        assertThat(tasks(v + "/vragen")).as("a task for the coach and one for the oco").isEqualTo(2);
        assertThat(text(bezoek.get("noor", "/mijn-werk"))).contains("Vraag van een verwijzer beantwoorden");
        bezoek.post("noor", v + "/aanneming");
        assertThat(tasks(v + "/vragen")).as("another step leaves the question waiting").isEqualTo(2);
        assertThat(text(bezoek.get("noor", v))).contains("De verwijzer stelde een vraag");
        assertThat(bezoek.get("wendy", v + "/vragen")).hasStatus(404);
        assertThat(bezoek.get("tim", v + "/vragen")).hasStatus(403);
        var antwoord = v + "/vragen/" + question(kenmerk) + "/antwoord";
        assertThat(bezoek.post("noor", antwoord, "antwoord", "")).hasStatus(422);
        bezoek.post("noor", "/concept", "_formulier", "verwijzervraag-" + v.substring(v.lastIndexOf('/') + 1),
                "antwoord", "Ja, half jan");
        assertThat(text(bezoek.get("noor", v + "/vragen"))).contains("Is er plek voor januari?", "Ja, half jan",
                "Je concept van");
        assertThat(bezoek.post("noor", antwoord, "antwoord", "Ja, half januari.")).hasStatus(303);
        assertThat(bezoek.post("bart", antwoord, "antwoord", "Nee.")).hasStatus(409);
        assertThat(tasks(v + "/vragen")).isZero();
        assertThat(text(bezoek.zonderNaam("GET", url + "/verwijzingen"))).contains("Ja, half januari.")
                .doesNotContain("Nee.", "Het team antwoordt uiterlijk");
        assertThat(text(bezoek.get("noor", "/verwijzingen/routes"))).contains("Wat verwijzers vroegen");
    }

    @Test
    void a_question_stops_where_the_family_wants_silence_or_the_referral_is_gone() {
        var stil = referred("Stilte", 13, false);
        assertThat(text(bezoek.stuurZonderNaam(url + "/verwijzingen/" + stil + "/vraag", "tekst", "Hoe gaat het?")))
                .contains("Het gezin wil geen terugkoppeling");
        var kenmerk = referred("Weg", 13, true);
        var vraag = url + "/verwijzingen/" + kenmerk + "/vraag";
        assertThat(bezoek.stuurZonderNaam(vraag, "tekst", "Is er plek?")).hasStatus(303);
        assertThat(bezoek.zonderNaam("POST", url + "/verwijzingen/" + kenmerk + "/herroeping")).hasStatus(303);
        assertThat(tasks(team(kenmerk) + "/vragen")).as("nobody need answer what was taken back").isZero();
        assertThat(text(bezoek.stuurZonderNaam(vraag, "tekst", "En nu?"))).contains("Bel het team");
        var eerste = url;
        practice_with_a_link();
        assertThat(bezoek.zonderNaam("GET", url + "/verwijzingen/" + kenmerk + "/vraag")).hasStatus(404);
        assertThat(bezoek.stuurZonderNaam(url + "/verwijzingen/" + kenmerk + "/vraag", "tekst", "x")).hasStatus(404);
        regio.eigenaar().sql("delete from verwijzing.inverwijzing where kenmerk = ?").param(kenmerk).update();
        assertThat(bezoek.zonderNaam("GET", eerste + "/verwijzingen/" + kenmerk + "/vraag")).hasStatus(404);
    }

    private String question(String kenmerk) {
        return regio.eigenaar()
                .sql("""
                        select q.sleutel from verwijzing.verwijzervraag q join verwijzing.inverwijzing i on i.id = q.inverwijzing_id
                        where i.kenmerk = ?""")
                .param(kenmerk).query(String.class).single();
    }

    private String referred(String roepnaam, int leeftijd, boolean terug) {
        var antwoord = refer(roepnaam, leeftijd, terug ? "ja" : "nee", "jeugdige", "ouders");
        assertThat(antwoord).as(text(antwoord)).hasStatus(303);
        return latest();
    }

    private String latest() {
        return regio.eigenaar().sql("select kenmerk from verwijzing.inverwijzing order by id desc limit 1")
                .query(String.class).single();
    }

    private MvcTestResult refer(String roepnaam, int leeftijd, String terug, String... ja) {
        return post(url, fields(roepnaam, leeftijd, terug, ja));
    }

    private List<String> fields(String roepnaam, int leeftijd, String terug, String... ja) {
        var velden = new ArrayList<>(List.of("school", school(), "roepnaam", roepnaam, "achternaam", "Verzonnen",
                "geboortedatum", LocalDate.now(clock).minusYears(leeftijd).minusDays(40).toString(), "bereikWie",
                "Moeder van " + roepnaam, "telefoon", "06 00 00 00 00", "vraag", "Slaapt slecht sinds de zomer.",
                "spoed",
                "week", "terugkoppeling", terug));
        for (String j : ja)
            velden.addAll(List.of("jaVan", j));
        return velden;
    }

    private MvcTestResult post(String naar, List<String> velden) {
        return bezoek.stuurZonderNaam(naar, velden.toArray(String[]::new));
    }

    private String school() {
        return regio.eigenaar().sql("select sleutel from samenwerking.school where id = 1").query(String.class)
                .single();
    }

    private String team(String kenmerk) {
        return "/verwijzingen/" + regio.eigenaar().sql("select sleutel from verwijzing.inverwijzing where kenmerk = ?")
                .param(kenmerk).query(String.class).single();
    }

    private int tasks(String adres) {
        return regio.eigenaar().sql("select count(*) from ondersteuning.taak where adres = ? and klaar_op is null")
                .param(adres).query(Integer.class).single();
    }

    private int count(String roepnaam) {
        return regio.eigenaar().sql("select count(*) from verwijzing.inverwijzing where roepnaam = ?").param(roepnaam)
                .query(Integer.class).single();
    }

    private static String html(MvcTestResult antwoord) {
        try {
            return antwoord.getResponse().getContentAsString(StandardCharsets.UTF_8);
        } catch (java.io.UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }
}
