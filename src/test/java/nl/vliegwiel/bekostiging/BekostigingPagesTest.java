package nl.vliegwiel.bekostiging;

import static nl.vliegwiel.Bezoek.text;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;

import org.apache.commons.compress.archivers.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.xml.sax.SAXException;

import nl.vliegwiel.Bezoek;
import nl.vliegwiel.PagesTest;
import nl.vliegwiel.Proefregio;

/** The screens of funding: for who may, for who may not, and with what cannot be. Fictieve gegevens. */
@PagesTest
class BekostigingPagesTest {
    @Autowired
    private Bezoek bezoek;
    @Autowired
    private Proefregio regio;

    @Test
    void a_new_funding_counts_pupils_and_says_what_is_not_known() {
        var sleutel = Proefbekostiging.begonnen(bezoek);
        assertThat(text(bezoek.get("jelle", "/bekostiging/" + sleutel + "/begroting")))
                .contains("Het bedrag van J-GGZ op school is nog niet bekend").contains("dat is geen nul");
        assertThat(text(bezoek.get("jelle", "/bekostiging/" + sleutel + "/partijen"))).contains("Zandwijk")
                .contains("uit de registers van de scholen");
        var fout = bezoek.post("jelle", "/bekostiging", "naam", "", "beginjaar", "12", "jaren", "11", "teldatum",
                "1-1-2090");
        assertThat(fout).hasStatus(422);
        assertThat(text(fout)).contains("Schrijf een naam").contains("Kies 1 tot en met 10 jaren")
                .contains("Kies een datum van vandaag of eerder");
        assertThat(fout).bodyText().contains("value=\"11\"");
    }

    @Test
    void who_pays_what_stands_with_scenarios_rules_and_gains() {
        var sleutel = Proefbekostiging.compleet(bezoek, regio);
        var scherm = bezoek.get("jelle", "/bekostiging/" + sleutel);
        assertThat(scherm).hasStatusOk();
        assertThat(text(scherm)).contains("Bekostiging: wie betaalt wat?").contains("A. Naar leerlingen")
                .contains("B. Half om half").contains("Scenario A: bijdrage per partij").contains("Samen 100%")
                .contains("Het pakket is op elke school heel").contains("Btw is nog niet uitgezocht")
                .contains("nog geen vastgestelde versie van kosten en baten")
                .contains("100 leerlingen. Wie voor hen betaalt: alle partijen samen");
        assertThat(text(bezoek.get("onno", "/bekostiging/" + sleutel))).contains("Scenario A: bijdrage per partij")
                .doesNotContain("Scenario aanpassen");
        assertThat(bezoek.get("noor", "/bekostiging/" + sleutel)).hasStatus(403);
        assertThat(bezoek.get("jelle", "/bekostiging/0000000000000000")).hasStatus(404);
    }

    @Test
    void trying_changes_nothing_and_faults_stand_at_the_group() {
        var sleutel = Proefbekostiging.compleet(bezoek, regio);
        var proef = bezoek.get("jelle", "/bekostiging/" + sleutel + "?coach=1,6&gemeenten=50&swv=35&besturen=15");
        assertThat(proef).hasStatusOk();
        assertThat(text(proef)).contains("Dit is een proef. Er is niets veranderd.");
        assertThat(text(bezoek.get("jelle", "/bekostiging/" + sleutel))).doesNotContain("Dit is een proef");
        var delen = bezoek.get("jelle", "/bekostiging/" + sleutel + "?gemeenten=60&swv=30&besturen=12");
        assertThat(delen).hasStatus(422);
        assertThat(text(delen)).contains("De delen zijn samen 102%. Maak er samen 100% van.");
        assertThat(delen).bodyText().contains("value=\"30\"");
        var fte = bezoek.get("jelle", "/bekostiging/" + sleutel + "?coach=-1");
        assertThat(fte).hasStatus(422);
        assertThat(text(fte)).contains("Het aantal coaches kan niet onder nul zijn");
    }

    @Test
    void a_scenario_is_kept_changed_advised_and_taken_away() {
        var sleutel = Proefbekostiging.compleet(bezoek, regio);
        assertThat(bezoek.post("jelle", "/bekostiging/" + sleutel + "/scenarios", "scenario", "A", "gemeenten", "40",
                "swv", "40", "besturen", "20")).hasStatus(303);
        var c = "/bekostiging/" + sleutel + "/scenarios/C";
        assertThat(bezoek.get("jelle", c)).hasStatusOk();
        var fout = bezoek.post("jelle", c, "naam", "Vast", "deel-GEMEENTE", "100", "deel-SAMENWERKINGSVERBAND", "0",
                "deel-SCHOOLBESTUUR", "0", "sleutel-GEMEENTE-0", "AFGESPROKEN", "procent-GEMEENTE-0", "90",
                "sleutel-SAMENWERKINGSVERBAND-0", "GELIJK", "procent-SAMENWERKINGSVERBAND-0", "100",
                "sleutel-SCHOOLBESTUUR-0", "GELIJK", "procent-SCHOOLBESTUUR-0", "100", "min-g-9001", "9", "max-g-9001",
                "5");
        assertThat(fout).hasStatus(422);
        assertThat(text(fout)).contains("De sleutels van de gemeenten zijn samen 90%")
                .contains("De ondergrens ligt boven de bovengrens");
        regio.eigenaar()
                .sql("""
                        update bekostiging.bekostigingsversie v set opzet = jsonb_set(opzet, '{partijen}',
                            (select jsonb_agg(case when p ->> 'code' = 'g-9002' then p || '{"woon": 0}' else p end) from jsonb_array_elements(opzet -> 'partijen') p))
                        from bekostiging.bekostiging b where b.id = v.bekostiging_id and b.sleutel = ?""")
                .param(sleutel)
                .update();
        var alleen = bezoek.post("jelle", c, "naam", "Vast", "deel-GEMEENTE", "100", "deel-SAMENWERKINGSVERBAND", "0",
                "deel-SCHOOLBESTUUR", "0", "sleutel-GEMEENTE-0", "AFGESPROKEN", "procent-GEMEENTE-0", "100",
                "sleutel-SAMENWERKINGSVERBAND-0", "GELIJK", "procent-SAMENWERKINGSVERBAND-0", "100",
                "sleutel-SCHOOLBESTUUR-0", "GELIJK", "procent-SCHOOLBESTUUR-0", "100", "afgesproken-g-9002", "100");
        assertThat(alleen).hasStatus(422);
        assertThat(alleen).bodyText().contains("id=\"afgesproken-g-9002-fout\"", "daar is geen enkele leerling");
        assertThat(bezoek.post("jelle", c + "/voorstel")).hasStatus(303);
        assertThat(text(bezoek.post("jelle", c + "/weg"))).contains("Kies eerst een ander voorstel");
        assertThat(bezoek.post("jelle", "/bekostiging/" + sleutel + "/scenarios/B/weg")).hasStatus(303);
        assertThat(bezoek.get("jelle", "/bekostiging/" + sleutel + "/scenarios/B")).hasStatus(404);
        assertThat(bezoek.post("onno", c + "/voorstel")).hasStatus(403);
    }

    @Test
    void the_amount_of_a_party_is_explained_to_the_cent() {
        var sleutel = Proefbekostiging.compleet(bezoek, regio);
        var uitleg = text(bezoek.get("jelle", "/bekostiging/" + sleutel + "/uitleg/g-9001"));
        assertThat(uitleg).contains("Zo ontstaat het bedrag van Zandwijk").contains("Het deel van de gemeenten")
                .contains("1.100 van 1.700 leerlingen").contains("Telling van").contains("grootste rest")
                .contains("Twaalf maanden zijn precies het jaar");
        assertThat(bezoek.get("jelle", "/bekostiging/" + sleutel + "/uitleg/g-0")).hasStatus(404);
    }

    @Test
    void keys_and_contract_forms_stand_beside_each_other() {
        var sleutel = Proefbekostiging.compleet(bezoek, regio);
        assertThat(text(bezoek.get("jelle", "/bekostiging/" + sleutel + "/sleutels"))).contains("Gemeenten")
                .contains("woonplaats").contains("gelijk").contains("Sleutels die niet kunnen");
        assertThat(text(bezoek.get("jelle", "/bekostiging/" + sleutel + "/contract"))).contains("Inspanningsgericht")
                .contains("Outputgericht").contains("Taakgericht").contains("Lumpsum met bandbreedte")
                .contains("De betalers dragen");
        var fout = bezoek.post("jelle", "/bekostiging/" + sleutel + "/contract", "laag", "9", "verwacht", "5", "hoog",
                "7", "vast", "50", "gelukt", "75", "bandbreedte", "10", "aandeel", "50");
        assertThat(fout).hasStatus(422);
        assertThat(text(fout)).contains("van laag, via verwacht, naar hoog");
    }

    @Test
    void the_formation_shows_extra_apart_and_refuses_what_cannot_be() {
        var sleutel = Proefbekostiging.compleet(bezoek, regio);
        assertThat(text(bezoek.get("jelle", "/bekostiging/" + sleutel + "/formatie")))
                .contains("Niet gemeten is geen nul")
                .contains("Voorbeeld, te bevestigen").contains("Duinwaard");
        var fout = bezoek.post("jelle", "/bekostiging/" + sleutel + "/formatie", "norm-coach", "-0,8",
                "vanaf-99AA00", "13-2026");
        assertThat(fout).hasStatus(422);
        assertThat(text(fout)).contains("De norm van jeugd- en schoolcoach kan niet onder nul zijn")
                .contains("Schrijf de eerste maand van Duinwaard als 8-2026");
        assertThat(fout).bodyText().contains("value=\"-0,8\"");
        var nieuw = bezoek.post("jelle", "/bekostiging/" + sleutel + "/formatie", "naam-nieuw", "jeugdarts",
                "norm-nieuw",
                "-1", "btw-nieuw", "120", "leerlingen-99AA00", "12,5");
        assertThat(nieuw).hasStatus(422);
        assertThat(text(nieuw)).contains("De norm van jeugdarts kan niet onder nul zijn",
                "De btw van jeugdarts is hoogstens 100%", "Schrijf waar norm en loon van jeugdarts vandaan komen",
                "het aantal leerlingen van Duinwaard als een heel getal");
        assertThat(nieuw).bodyText().contains("value=\"jeugdarts\"");
    }

    @Test
    void a_function_is_added_with_vat_and_pupils_that_were_not_known_are_filled_in() {
        var sleutel = Proefbekostiging.compleet(bezoek, regio);
        var pad = "/bekostiging/" + sleutel + "/formatie";
        var velden = new ArrayList<String>();
        for (var f : List.of("oco", "coach", "jeugdhulp", "nieuw"))
            velden.addAll(List.of("norm-" + f, "0,5", "minimum-" + f, "0,2", "uurloon-" + f, "30", "uren-" + f, "156",
                    "ikb-" + f, "20", "lasten-" + f, "30", "overhead-" + f, "20", "huisvesting-" + f, "0", "btw-" + f,
                    "21", "terug-" + f, "100", "uitgezocht-" + f, "ja"));
        velden.addAll(
                List.of("naam-nieuw", "jeugdarts", "bron-nieuw", "offerte, verzonnen", "domein-nieuw", "JEUGDHULP",
                        "taakveld-nieuw", "6.22", "leerlingen-99AA00", "1300", "vanaf-99AA00", "1-2026"));
        assertThat(bezoek.post("jelle", pad, velden.toArray(String[]::new))).hasStatus(303);
        assertThat(text(bezoek.get("onno", pad))).contains("Jeugdarts", "1.300", "offerte, verzonnen");
        assertThat(text(bezoek.get("onno", "/bekostiging/" + sleutel))).contains("Btw is uitgezocht");
        assertThat(text(bezoek.get("onno", "/bekostiging/" + sleutel + "/begroting"))).contains("Jeugdarts");
    }

    @Test
    void parties_agree_with_a_fixed_version_only_and_it_never_changes() {
        var sleutel = Proefbekostiging.compleet(bezoek, regio);
        var pad = "/bekostiging/" + sleutel;
        String[] ja = {"versie", "1", "partij", "g-9001", "scenario", "A", "orgaan", "college", "besluit", "akkoord",
                "datum", "vandaag"};
        assertThat(text(bezoek.post("jelle", pad + "/akkoord", ja))).contains("Stel haar eerst vast");
        assertThat(bezoek.post("jelle", pad + "/vaststelling", "revisie", "1")).hasStatus(303);
        assertThat(bezoek.post("jelle", pad + "/akkoord", ja)).hasStatus(303);
        var mits = bezoek.post("jelle", pad + "/akkoord", "versie", "1", "partij", "g-9002", "scenario", "A", "orgaan",
                "raad", "besluit", "akkoord mits", "datum", "vandaag");
        assertThat(mits).hasStatus(422);
        assertThat(text(mits)).contains("Schrijf de voorwaarde op");
        assertThat(text(bezoek.get("onno", pad + "/akkoord"))).contains("College: akkoord");
        assertThat(text(bezoek.get("onno", pad))).contains("Akkoord: 1 van");
        assertThat(text(bezoek.post("jelle", pad + "/begroting", "loongewicht", "90"))).contains("verandert niet meer");
        assertThat(bezoek.post("jelle", pad + "/versies")).hasStatus(303);
        assertThat(text(bezoek.get("jelle", pad + "/akkoord"))).contains("Versie 1").contains("Concept, versie 2");
    }

    @Test
    void two_who_record_the_word_of_one_body_see_both() {
        var sleutel = Proefbekostiging.compleet(bezoek, regio);
        var pad = "/bekostiging/" + sleutel;
        var oud = bezoek.post("jelle", pad + "/vaststelling", "revisie", "0");
        assertThat(oud).hasStatus(409);
        assertThat(text(oud)).contains("Jelle Vermeer heeft dit net aangepast", "Vaststellen");
        assertThat(bezoek.post("jelle", pad + "/vaststelling", "revisie", "1")).hasStatus(303);
        String[] ja = {"versie", "1", "partij", "g-9001", "scenario", "A", "orgaan", "college", "besluit", "akkoord",
                "datum", "vandaag", "_versie", "0"};
        assertThat(bezoek.post("jelle", pad + "/akkoord", ja)).hasStatus(303);
        ja[9] = "niet akkoord";
        var tweede = bezoek.post("jelle", pad + "/akkoord", ja);
        assertThat(tweede).hasStatus(409);
        assertThat(text(tweede)).contains("Jelle Vermeer heeft dit net aangepast", "Akkoord", "Mijn versie vastleggen");
        ja[3] = "g-9002";
        assertThat(bezoek.post("jelle", pad + "/akkoord", ja)).hasStatus(303);
    }

    @Test
    void actual_costs_lead_to_a_settlement_that_closes() {
        var sleutel = Proefbekostiging.compleet(bezoek, regio);
        var pad = "/bekostiging/" + sleutel + "/afrekening";
        assertThat(bezoek.post("jelle", pad, "jaar", "2026", "regel", "coach", "maand", "1", "bedrag", "1.000.000",
                "bron", "kwartaalrapportage")).hasStatus(303);
        assertThat(text(bezoek.get("jelle", pad))).contains("€ 1.000.000").contains("Nog betalen of terug")
                .contains("betaalt €");
        var fout = bezoek.post("jelle", pad, "jaar", "2026", "regel", "kerk", "maand", "13", "bedrag", "-5", "bron",
                "");
        assertThat(fout).hasStatus(422);
        assertThat(text(fout)).contains("Kies een regel van de begroting").contains("1 tot en met 12")
                .contains("kan niet onder nul zijn").contains("waar het bedrag vandaan komt");
    }

    @Test
    void the_first_screen_asks_few_statements_however_many_parties() {
        var sleutel = Proefbekostiging.compleet(bezoek, regio);
        bezoek.get("jelle", "/bekostiging/" + sleutel);
        bezoek.statements();
        bezoek.get("jelle", "/bekostiging/" + sleutel);
        assertThat(bezoek.statements()).isLessThanOrEqualTo(12);
    }

    @Test
    void the_files_open_and_escape_what_a_spreadsheet_would_run() throws IOException {
        var sleutel = Proefbekostiging.compleet(bezoek, regio);
        regio.eigenaar().sql("""
                update bekostiging.bekostigingsversie v set opzet = jsonb_set(opzet, '{scenarios,0,naam}', '"=1+1"')
                from bekostiging.bekostiging b where b.id = v.bekostiging_id and b.sleutel = ?""").param(sleutel)
                .update();
        var csv = bezoek.get("jelle", "/bekostiging/" + sleutel + "/bijdragen.csv").getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
        assertThat(csv).contains("'=1+1").contains("Zandwijk").contains("maand 12");
        var xlsx = bezoek.get("jelle", "/bekostiging/" + sleutel + "/bijdragen.xlsx").getResponse()
                .getContentAsByteArray();
        assertThat(entry(xlsx, "xl/workbook.xml")).contains("Bijdragen").contains("Begroting");
        assertThat(entry(xlsx, "xl/worksheets/sheet2.xml")).as("text, never a formula").doesNotContain("<f>");
        var odt = bezoek.get("onno", "/bekostiging/" + sleutel + "/inkoop.odt").getResponse().getContentAsByteArray();
        assertThat(new String(odt, 30, 47, StandardCharsets.US_ASCII)).contains("mimetypeapplication/vnd.oasis");
        assertThat(entry(odt, "content.xml")).contains("Aantallen en prijzen").contains("Taakgericht");
        assertThat(tables(odt)).as("read by an XML parser: formation, budget, four contract forms").isEqualTo(6);
        assertThat(bezoek.get("tim", "/bekostiging/" + sleutel + "/inkoop.odt")).hasStatus(403);
    }

    private static int tables(byte[] odt) throws IOException {
        try {
            var factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            return factory.newDocumentBuilder()
                    .parse(new ByteArrayInputStream(entry(odt, "content.xml").getBytes(StandardCharsets.UTF_8)))
                    .getElementsByTagNameNS("urn:oasis:names:tc:opendocument:xmlns:table:1.0", "table").getLength();
        } catch (ParserConfigurationException | SAXException e) {
            throw new IOException(e);
        }
    }

    private static String entry(byte[] zip, String naam) throws IOException {
        try (var file = ZipFile.builder().setByteArray(zip).get();
                var in = file.getInputStream(file.getEntry(naam))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
