package nl.vliegwiel.sturing.besluit;

import static nl.vliegwiel.Bezoek.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import nl.vliegwiel.Bezoek;
import nl.vliegwiel.PagesTest;
import nl.vliegwiel.PdfUa;
import nl.vliegwiel.Proefregio;
import nl.vliegwiel.monitor.Proefcijfers;
import nl.vliegwiel.sturing.Proefbesluit;

/** The file of a question, the decision that never changes, and what becomes of its conditions. */
@PagesTest
class BesluitPagesTest {

    @Autowired
    private Bezoek bezoek;
    @Autowired
    private Proefregio regio;
    @Autowired
    private JdbcClient db;
    @Autowired
    private Clock clock;

    private String url = "";

    @BeforeEach
    void question() {
        Proefbesluit.weg(regio);
        url = Proefbesluit.vraag(regio, Proefcijfers.klaar(regio).publicatie(), today().plusDays(42));
    }

    @AfterEach
    void gone() {
        Proefbesluit.weg(regio);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private void criterium(String... velden) {
        assertThat(bezoek.post("petra", url + "/criteria", velden)).hasStatus(303);
    }

    private MvcTestResult decide(String step, String uitkomst, String... meer) {
        var fields = new ArrayList<>(List.of("uitkomst", uitkomst, "datum", "vandaag", "toelichting",
                "Wij besluiten dit na een lang gesprek.", "aanwezig", "Zandwijk: wethouder\nDuinscholen: bestuurder",
                "stap", step));
        fields.addAll(List.of(meer));
        return bezoek.post("petra", url + "/besluit", fields.toArray(String[]::new));
    }

    @Test
    void a_criterium_is_reached_missed_or_cannot_be_said_and_the_figure_stands_beside_it() {
        criterium("wat", "Verzuim van 16 uur daalt", "soort", "cijfer", "cijfer", "zestien-uur-verzuim", "kant",
                "hoogstens", "grens", "8,5");
        criterium("wat", "Het daalt ver genoeg", "soort", "cijfer", "cijfer", "zestien-uur-verzuim", "kant",
                "hoogstens", "grens", "5");
        criterium("wat", "Zeven procent of minder", "soort", "cijfer", "cijfer", "zestien-uur-verzuim", "kant",
                "hoogstens", "grens", "7,0");
        criterium("wat", "Een cijfer dat er nu niet is", "soort", "cijfer", "cijfer", "nazorg-afgesproken", "kant",
                "minstens", "grens", "80");
        criterium("wat", "Scholen werken zo", "soort", "eigen", "norm", "6 van 8 scholen");
        criterium("wat", "Partijen zijn het eens", "soort", "akkoord", "grens", "10");
        regio.eigenaar().sql("""
                update sturing.criterium set op = (select max(klaar_op) + interval '1 day' from monitor.peiling)
                where wat = 'Het daalt ver genoeg'""").update();
        var page = text(bezoek.get("onno", url));
        assertThat(page).contains("7,0%", "marge", "Bereikt", "Niet bereikt", "De marge loopt over de grens heen",
                "Niet getoond", "Er hoort nog geen bekostiging bij", "Opgeschreven toen dit cijfer al bekend was",
                "Niemand schreef op hoe het ervoor staat", "0 van 3 partijen gaven een standpunt")
                .doesNotContain("Besluit vastleggen Wat");
        assertThat(page).containsPattern("1\\s*bereikt").containsPattern("1\\s*niet bereikt")
                .containsPattern("4\\s*niet te zeggen");
    }

    @Test
    void what_is_written_beforehand_is_withdrawn_and_never_changed() {
        criterium("wat", "Scholen werken zo", "soort", "eigen", "norm", "6 van 8 scholen");
        String key = regio.eigenaar().sql("select sleutel from sturing.criterium").query(String.class).single();
        assertThat(bezoek.post("petra", url + "/criteria/" + key + "/stand", "oordeel", "deels")).hasStatus(422);
        assertThat(bezoek.post("petra", url + "/criteria/" + key + "/stand", "oordeel", "deels", "nu", "5 van 8",
                "bewijs", "Schoolverslagen")).hasStatus(303);
        assertThat(text(bezoek.get("noor", url))).contains("5 van 8", "Deels", "Schoolverslagen");
        assertThatThrownBy(() -> regio.als("petra", () -> db
                .sql("update sturing.criterium set norm = 'iets anders'").update()))
                .isInstanceOf(DataAccessException.class);
        assertThat(bezoek.post("petra", url + "/criteria/" + key + "/intrekking", "reden", "")).hasStatus(422);
        assertThat(bezoek.post("petra", url + "/criteria/" + key + "/intrekking", "reden", "Dubbel met een ander."))
                .hasStatus(303);
        assertThat(text(bezoek.get("noor", url))).contains("Ingetrokken", "Dubbel met een ander.");
        var wrong = bezoek.post("petra", url + "/criteria", "wat", "Kort maar goed", "soort", "cijfer", "grens", "x");
        assertThat(wrong).hasStatus(422);
        assertThat(text(wrong)).contains("Kies welk cijfer", "Kies hoogstens of minstens", "Schrijf een getal");
        assertThat(wrong).bodyText().contains("value=\"Kort maar goed\"");
        assertThat(bezoek.post("onno", url + "/criteria", "wat", "Mag niet", "soort", "eigen", "norm", "x"))
                .hasStatus(403);
    }

    @Test
    void a_decision_is_asked_once_more_and_then_stays_as_it_is() {
        criterium("wat", "Verzuim van 16 uur daalt", "soort", "cijfer", "cijfer", "zestien-uur-verzuim", "kant",
                "hoogstens", "grens", "5");
        assertThat(decide("", "go_mits")).hasStatus(422);
        assertThat(text(decide("", "no_go", "wat0", "Een voorwaarde", "wie0", "ik", "wanneer0", "morgen")))
                .contains("Bij dit besluit horen geen voorwaarden");
        String due = today().plusDays(10).toString();
        var check = decide("", "go_mits", "wat0", "Afspraken maken met alle huisartsen", "wie0", "Jelle Vermeer",
                "wanneer0", due);
        assertThat(check).hasStatus(200);
        assertThat(text(check)).contains("Klopt dit besluit?", "Niet alles is bereikt", "Vastleggen kan niet terug",
                "Nog geen standpunt van");
        assertThat(count("bestuursbesluit")).isZero();
        assertThat(decide("vast", "go_mits", "wat0", "Afspraken maken met alle huisartsen", "wie0", "Jelle Vermeer",
                "wanneer0", due)).hasStatus(303);
        assertThat(decide("terug", "go_mits")).hasStatus(200);
        assertThat(text(bezoek.get("jelle", url))).contains("Go, mits", "Afspraken maken met alle huisartsen",
                "Nog niet getekend:", "Zandwijk, wethouder", "Kenmerk");
        for (String sql : List.of("update sturing.bestuursbesluit set uitkomst = 'go'",
                "delete from sturing.bestuursbesluit", "delete from sturing.voorwaarde",
                "update sturing.besluitdossier set datum = current_date",
                "delete from sturing.criterium",
                "insert into sturing.aanwezige select id, 9, 'Later', 'erbij' from sturing.bestuursbesluit",
                "insert into sturing.standpunt (dossier_id, soort, gremium, woord, datum, door) select id, 'advies', 'netwerkgroep', 'go', current_date, 12 from sturing.besluitdossier")) {
            assertThatThrownBy(() -> regio.eigenaar().sql(sql).update()).as(sql)
                    .isInstanceOf(DataAccessException.class);
        }
        assertThat(bezoek.post("petra", url + "/standpunten", "spreker", "gnetwerkgroep", "woord", "go", "gezegdOp",
                "vandaag")).hasStatus(422);
    }

    @Test
    void a_condition_comes_in_the_list_of_whoever_does_it_and_is_ticked_there() {
        assertThat(decide("vast", "go_mits", "wat0", "Afspraken maken met alle huisartsen", "wie0", "Jelle Vermeer",
                "wanneer0", today().plusDays(10).toString())).hasStatus(303);
        assertThat(text(bezoek.get("jelle", "/monitor"))).contains("staat 1 actie van jou");
        assertThat(text(bezoek.get("jelle", "/leren/werkplan?van=mij"))).contains(
                "Afspraken maken met alle huisartsen", "Voorwaarde bij het besluit");
        String action = regio.eigenaar().sql("select sleutel from leren.verbeteractie").query(String.class).single();
        assertThat(text(bezoek.get("onno", "/planning/besluiten"))).contains("0 van 1 klaar", "0 van 3");
        assertThat(bezoek.post("jelle", "/leren/werkplan/" + action + "/klaar")).hasStatus(303);
        assertThat(text(bezoek.get("onno", url))).contains("1 van 1 klaar", "klaar op");
        assertThat(text(bezoek.get("onno", "/planning/besluiten"))).contains("1 van 1 klaar");
    }

    @Test
    void parties_sign_afterwards_and_the_decision_says_who_did_not() {
        String party = String.valueOf(regio.eigenaar()
                .sql("select min(organisatie_id) from sturing.dossierpartij").query(Long.class).single());
        assertThat(bezoek.post("petra", url + "/standpunten", "spreker", "p" + party, "woord", "go_mits", "gezegdOp",
                "vandaag")).hasStatus(422);
        assertThat(bezoek.post("petra", url + "/standpunten", "spreker", "p" + party, "woord", "go_mits", "tekst",
                "Als de werkdruk zakt.", "gezegdOp", "vandaag")).hasStatus(303);
        assertThat(bezoek.post("petra", url + "/standpunten", "spreker", "ggemeenteraden", "woord", "geen", "tekst",
                "Gehoord in twee raden.", "gezegdOp", "vandaag")).hasStatus(303);
        assertThat(bezoek.post("petra", url + "/handtekeningen", "partij", party, "getekendOp", "vandaag"))
                .hasStatus(422);
        assertThat(text(bezoek.get("onno", url))).contains("Als de werkdruk zakt.", "Gehoord in twee raden.",
                "1 van 3 partijen");
        assertThat(decide("vast", "go")).hasStatus(303);
        assertThat(bezoek.post("petra", url + "/handtekeningen", "partij", party, "getekendOp", "vandaag"))
                .hasStatus(303);
        assertThat(text(bezoek.get("onno", url))).contains("Getekend op", "Nog niet getekend:");
        assertThat(text(bezoek.get("onno", "/planning/besluiten"))).contains("1 van 3");
    }

    @Test
    void on_paper_it_says_what_the_screen_says_and_can_be_read_aloud() throws Exception {
        Proefbesluit.gevuld(regio, today());
        String open = paper("open");
        assertThat(open).contains("Komt het jeugd- en schoolteam op alle vo-", "Fictieve gegevens",
                "Nog niet besloten. Dit is de stand van", "Van 5 afspraken: 1 bereikt, 1 deels",
                "marge 6,2 tot 8,0", "Bij kleine aantallen zijn mensen te herkennen",
                "3 van 3 partijen gaven een standpunt", "Als de werkdruk zakt.",
                "Maak eerst afspraken met huisartsen.", "Nog niet gehoord.", "Alle scholen beginnen in januari",
                "Stukken").doesNotContain("Erbij waren", "Getekend");
        assertThat(decide("vast", "go_mits", "wat0", "Afspraken maken met alle huisartsen", "wie0", "Jelle Vermeer",
                "wanneer0", today().plusDays(10).toString())).hasStatus(303);
        assertThat(paper("besloten")).contains("Besluit: Go, mits", "Wij besluiten dit na een lang gesprek.",
                "Voorwaarden: 0 van 1 klaar", "Afspraken maken met alle huisartsen", "Zandwijk, wethouder",
                "Standpunt en handtekening", "Kenmerk").doesNotContain("Nog niet besloten");
        assertThat(regio.eigenaar().sql("""
                select count(*) from logboek.regel r join sturing.besluitdossier d on d.id = r.object_id
                where r.gebeurtenis = 'uitvoeren' and r.object = 'besluitdossier'""")
                .query(Long.class).single()).isEqualTo(2);
        assertThat(bezoek.get("mila", url + "/dossier.pdf")).hasStatus(403);
    }

    private String paper(String stand) throws Exception {
        byte[] pdf = bezoek.get("onno", url + "/dossier.pdf").getResponse().getContentAsByteArray();
        PdfUa.check(pdf);
        Files.createDirectories(Path.of("target/fotos"));
        Files.write(Path.of("target/fotos/dossier-" + stand + ".pdf"), pdf);
        return PdfUa.text(pdf).replaceAll("\\s+", " ");
    }

    @Test
    void a_later_decision_takes_its_place_and_putting_off_leaves_the_file_open() {
        assertThat(decide("vast", "uitstel")).hasStatus(422);
        assertThat(decide("vast", "uitstel", "opnieuwOp", today().plusDays(90).toString())).hasStatus(303);
        assertThat(text(bezoek.get("onno", url))).contains("Uitstel", "Opnieuw op");
        criterium("wat", "Nog een afspraak", "soort", "eigen", "norm", "alle scholen");
        assertThat(decide("vast", "no_go")).hasStatus(303);
        assertThat(text(bezoek.get("onno", url))).contains("No-go", "Vervangt het besluit van", "Nog een afspraak");
        assertThat(bezoek.post("petra", url + "/criteria", "wat", "Te laat erbij", "soort", "eigen", "norm", "x y"))
                .hasStatus(422);
        assertThat(decide("vast", "go")).hasStatus(303);
        assertThat(text(bezoek.get("onno", "/planning/besluiten"))).contains("Vervangen door een later besluit");
        assertThat(count("bestuursbesluit")).isEqualTo(3);
        assertThatThrownBy(() -> regio.eigenaar().sql("""
                insert into sturing.bestuursbesluit (dossier_id, uitkomst, datum, toelichting, stand, door)
                select id, 'go', current_date, 'Een tweede eerste besluit', '{}', 12 from sturing.besluitdossier""")
                .update()).isInstanceOf(DataAccessException.class);
    }

    @Test
    void a_question_begins_with_one_publication_and_who_must_agree() {
        var wrong = bezoek.post("petra", "/planning/dossiers", "vraag", "Kort", "gremium", "netwerkgroep", "datum",
                "ooit", "publicatie", "geen");
        assertThat(wrong).hasStatus(422);
        assertThat(text(wrong)).contains("Schrijf in 10 tot 160 tekens", "Kies wie er besluit",
                "Kies van welke publicatie", "Kies wie het eens moet zijn");
        String publication = regio.eigenaar().sql("select publicatie from sturing.besluitdossier")
                .query(String.class).single();
        String party = String.valueOf(regio.eigenaar()
                .sql("select min(organisatie_id) from sturing.dossierpartij").query(Long.class).single());
        assertThat(bezoek.post("petra", "/planning/dossiers", "vraag", "Beginnen wij ook op de basisscholen?",
                "gremium", "oogo", "datum", today().plusDays(100).toString(), "publicatie", publication, "partij",
                party)).hasStatus(303);
        assertThat(text(bezoek.get("onno", "/planning"))).contains("Beginnen wij ook op de basisscholen?",
                "Eerstvolgend besluit over 42 dagen", "Nog te besluiten");
        assertThat(bezoek.get("onno", "/planning/dossiers/nieuw")).hasStatus(403);
    }

    private long count(String table) {
        return regio.eigenaar().sql("select count(*) from sturing." + table).query(Long.class).single();
    }
}
