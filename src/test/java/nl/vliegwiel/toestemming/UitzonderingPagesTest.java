package nl.vliegwiel.toestemming;

import static nl.vliegwiel.Bezoek.text;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import nl.vliegwiel.Bezoek;
import nl.vliegwiel.PagesTest;
import nl.vliegwiel.Proefregio;
import nl.vliegwiel.toegang.Kennis;

/** Without consent: weighing by two, danger, and break-glass with its review. Fictieve gegevens. */
@PagesTest
class UitzonderingPagesTest {
    @Autowired
    private Bezoek bezoek;
    @Autowired
    private Proefregio regio;
    private long casus;
    private String nummer = "";
    private String pad = "";

    @BeforeEach
    void een_casus() {
        casus = regio.casus(regio.leerling("Jade", 14));
        nummer = text("nummer");
        pad = "/leerlingen/" + text("sleutel");
    }

    private String text(String kolom) {
        return regio.eigenaar().sql("select " + kolom + " from leerling.casus where id = ?").param(casus)
                .query(String.class).single();
    }

    @Test
    void a_weighing_counts_only_after_a_second_person_who_sees_no_name() {
        assertThat(Bezoek.text(bezoek.post("bart", pad + "/toestemming/afweging", "duur", "14"))).contains(
                "Kies op welke grond", "Kies met welke collega je overlegde", "Kies of het gezin het weet");
        assertThat(weigh("nee_veiligheid")).hasStatus(303);
        assertThat(bezoek.get("coen", pad + "/toestemming")).hasStatus(404);
        var sleutel = afweging();
        assertThat(Bezoek.text(bezoek.get("coen", "/berichten"))).contains("Een collega vraagt je om mee te beslissen");
        var vraag = bezoek.get("coen", "/afwegingen/" + sleutel);
        assertThat(Bezoek.text(vraag)).contains("Beslis je mee?", "Ouders zien hier niets van").doesNotContain("Jade");
        assertThat(bezoek.get("sara", "/afwegingen/" + sleutel)).hasStatus(404);
        assertThat(Bezoek.text(bezoek.post("bart", "/afwegingen/" + sleutel + "/bevestiging"))).contains(
                "Je kunt je eigen afweging niet bevestigen");
        assertThat(bezoek.post("coen", "/afwegingen/" + sleutel + "/bevestiging")).hasStatus(303);
        assertThat(bezoek.get("noor", pad + "/toestemming")).as("who works on the casus").hasStatusOk();
        assertThat(Bezoek.text(bezoek.get("bart", pad + "/toestemming"))).contains("Mag, na afweging");
        assertThat(bezoek.post("bart", "/afwegingen/" + sleutel + "/einde")).hasStatus(303);
        assertThat(bezoek.get("noor", pad + "/toestemming")).hasStatus(404);
        assertThat(Bezoek.text(bezoek.post("bart", "/afwegingen/" + sleutel + "/einde"))).contains(
                "Deze afweging is al beëindigd");
    }

    @Test
    void the_own_wish_of_a_young_person_counts_from_twelve() {
        casus = regio.casus(regio.leerling("Pim", 11));
        pad = "/leerlingen/" + text("sleutel");
        assertThat(Bezoek.text(weigh("nee_wens_jeugdige"))).contains(
                "De eigen wens van een leerling telt vanaf 12 jaar");
    }

    @Test
    void a_form_from_a_stale_page_is_refused_and_the_text_goes_back_to_the_writer() {
        regio.toestemming(casus, "begeleiding");
        assertThat(bezoek.get("noor", pad + "/toestemming/afweging")).hasStatusOk();
        regio.eigenaar().sql("update toegang.inzage set tot = now() where casus_id = ? and wie = 'a1'").param(casus)
                .update();
        var antwoord = weigh("noor", "ja", "bart");
        assertThat(antwoord).hasStatus(404);
        assertThat(Bezoek.text(antwoord)).contains("Dit is niet vastgelegd", "Het is nu echt nodig").doesNotContain(
                "Jade");
        assertThat(regio.eigenaar().sql("select count(*) from toestemming.uitzondering where casus_id = ?").param(casus)
                .query(Integer.class).single()).isZero();
    }

    @Test
    void danger_is_open_to_all_staff_and_asks_nothing() {
        for (var wie : new String[]{"noor", "bart", "tim", "jelle", "wim", "fleur", "bas"})
            assertThat(Bezoek.text(bezoek.get(wie, "/gevaar"))).contains("112", "0800 2000", "0800 0432", "113",
                    "De vijf stappen van de meldcode");
        assertThat(bezoek.get("noor", "/gevaar")).bodyText().doesNotContain("<textarea");
        assertThat(bezoek.get("mila", "/gevaar")).hasStatus(403);
    }

    @Test
    void break_glass_opens_one_casus_for_reading_and_marks_every_look() {
        assertThat(take("coen", "26-99999999", "Leerling is nu niet veilig")).hasStatus(422);
        assertThat(take("coen", nummer, "kort")).hasStatus(422);
        assertThat(bezoek.get("coen", pad + "/toestemming")).hasStatus(404);
        assertThat(take("coen", nummer.replace('-', ' '), "Leerling is nu niet veilig")).hasStatus(303);
        assertThat(bezoek.get("coen", pad + "/toestemming")).hasStatusOk();
        assertThat(regio.eigenaar().sql(
                "select bool_and(noodtoegang) and count(*) >= 2 from logboek.regel where casus_id = ? and lezer = 13")
                .param(casus).query(Boolean.class).single()).isTrue();
        assertThat(Bezoek.text(bezoek.post("coen", pad + "/toestemming/antwoorden", "wie", "j", "doel", "begeleiding",
                "uitkomst", "gegeven", "wijze", "gesprek"))).contains("In deze casus kun je alleen lezen.");
    }

    @Test
    void a_number_that_is_nowhere_and_one_that_is_far_away_give_the_same_answer() {
        regio.eigenaar().sql("update samenwerking.school set swv_id = null, gemeente_id = 2 where id = 2").update();
        try {
            var ver = Bezoek.text(take("wendy", nummer, "Leerling is nu niet veilig"));
            assertThat(ver.replace(nummer, "")).isEqualTo(
                    Bezoek.text(take("wendy", "26-99999999", "Leerling is nu niet veilig")).replace("26-99999999", ""));
            assertThat(ver).doesNotContain("Jade");
        } finally {
            regio.eigenaar().sql("update samenwerking.school set swv_id = 3, gemeente_id = 2 where id = 2").update();
        }
        assertThat(bezoek.post("tim", "/noodtoegang", "nummer", nummer, "reden", "Leerling is nu niet veilig"))
                .hasStatus(403);
        assertThat(take("fleur", nummer, "Leerling is nu niet veilig")).as("the fg judges and never looks")
                .hasStatus(403);
    }

    @Test
    void another_person_judges_and_wrong_shuts_it_at_once() {
        take("coen", nummer, "Leerling is nu niet veilig");
        var sleutel = regio.eigenaar().sql("select sleutel from toestemming.noodtoegang where casus_id = ?")
                .param(casus).query(String.class).single();
        assertThat(Bezoek.text(bezoek.get("fleur", "/berichten"))).contains("Een collega nam noodtoegang");
        assertThat(Bezoek.text(bezoek.get("fleur", "/noodtoegang"))).contains(nummer);
        assertThat(Bezoek.text(bezoek.get("fleur", "/noodtoegang/" + sleutel))).contains("Coen Collega",
                "Leerling is nu niet veilig").doesNotContain("Jade");
        assertThat(bezoek.get("sara", "/noodtoegang/" + sleutel)).hasStatus(404);
        assertThat(Bezoek.text(bezoek.post("coen", "/noodtoegang/" + sleutel + "/beoordeling", "oordeel", "terecht")))
                .contains("Je kunt je eigen noodtoegang niet beoordelen");
        assertThat(bezoek.post("fleur", "/noodtoegang/" + sleutel + "/beoordeling")).hasStatus(422);
        assertThat(bezoek.post("fleur", "/noodtoegang/" + sleutel + "/beoordeling", "oordeel", "onterecht")).hasStatus(
                303);
        assertThat(bezoek.get("coen", pad + "/toestemming")).hasStatus(404);
    }

    @Test
    void roles_that_take_break_glass_are_those_of_kennis() {
        assertThat(Kennis.rows("rollen.csv").stream()
                .filter(r -> "noodtoegang".equals(r.get("onderdeel")) && "bewerken".equals(r.get("mag")))
                .map(r -> r.get("rol"))).containsExactlyInAnyOrder("oco", "coach", "jeugdhulpverlener", "fg");
    }

    @Test
    void a_letter_is_for_one_person_with_its_version_and_moment_and_a_line_in_the_log() {
        var brief = Bezoek.text(bezoek.get("bart", pad + "/toestemming/papier?doel=huisarts&wie=j&taal=nl"));
        assertThat(brief).contains("Aan: Jade", "Ja, dat mag", "Handtekening", "Gemaakt op")
                .containsPattern("Tekst versie \\d");
        assertThat(Bezoek.text(bezoek.get("bart", pad + "/toestemming/papier?doel=huisarts&wie=j&taal=en"))).contains(
                "Yes, that is OK", "Signature");
        assertThat(Bezoek.text(bezoek.get("bart", pad + "/toestemming/papier?doel=swv&wie=j"))).contains(
                "en de consulent van het samenwerkingsverband. Verder niemand.");
        assertThat(Bezoek.text(bezoek.get("bart", pad + "/toestemming/lijst"))).contains("Gemaakt op ",
                "Kijk in Vliegwiel voordat je iets deelt");
        assertThat(regio.eigenaar()
                .sql("select count(*) from logboek.regel where casus_id = ? and gebeurtenis = 'afdrukken'").param(casus)
                .query(Integer.class).single()).isEqualTo(4);
    }

    private org.springframework.test.web.servlet.assertj.MvcTestResult take(String wie, String casusnummer,
            String reden) {
        return bezoek.post(wie, "/noodtoegang", "nummer", casusnummer, "reden", reden);
    }

    private org.springframework.test.web.servlet.assertj.MvcTestResult weigh(String gezin) {
        return weigh("bart", gezin, "coen");
    }

    private org.springframework.test.web.servlet.assertj.MvcTestResult weigh(String wie, String gezin,
            String collega) {
        var sleutel = regio.eigenaar().sql("select sleutel from toegang.account where aanmeldnaam = ?").param(collega)
                .query(String.class).single();
        return bezoek.post(wie, pad + "/toestemming/afweging", "doel", "begeleiding", "grond", "ernstig_nadeel",
                "reden", "Het is nu echt nodig", "nodig", "Alleen het plan", "collega", sleutel, "gezin", gezin,
                "duur", "14");
    }

    private String afweging() {
        return regio.eigenaar().sql("select sleutel from toestemming.uitzondering where casus_id = ?").param(casus)
                .query(String.class).single();
    }
}
