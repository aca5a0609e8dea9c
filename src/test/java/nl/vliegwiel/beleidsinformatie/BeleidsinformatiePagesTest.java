package nl.vliegwiel.beleidsinformatie;

import static nl.vliegwiel.Bezoek.text;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import nl.vliegwiel.Bezoek;
import nl.vliegwiel.PagesTest;
import nl.vliegwiel.Proefregio;

/** A provider completes, makes, corrects and sends its half-yearly file; no BSN stays behind. Fictieve gegevens. */
@PagesTest
class BeleidsinformatiePagesTest {
    private static final List<String> BSN = List.of("999900006", "999900018");

    @Autowired
    private Bezoek bezoek;
    @Autowired
    private Proefregio regio;
    @Autowired
    private JdbcClient db;
    @Autowired
    private Clock clock;
    private final List<Long> casussen = new ArrayList<>();
    private Halfjaar vorige = new Halfjaar(2020, 1);
    private String url = "";

    @BeforeEach
    void help_of_two_and_of_others() {
        vorige = Halfjaar.van(LocalDate.now(clock)).vorige();
        url = "/beleidsinformatie/" + organisatie(5) + "/" + vorige.code();
        traject(casus("Jippe"), "jeugdhulp", 5, "Training weerbaarheid", vorige.begin().minusDays(40), null);
        traject(casus("Fenne"), "jeugdhulp", 5, "Gesprekken thuis", vorige.begin().plusDays(9),
                vorige.begin().plusDays(99));
        traject(casus("Preventa"), "preventie", 5, "Gesprekken met de coach", vorige.begin(), null);
        traject(casus("Anderman"), "jeugdhulp", 1, "Hulp van een ander", vorige.begin(), null);
        traject(casus("Eerder"), "jeugdhulp", 5, "Lang geleden", vorige.begin().minusDays(90),
                vorige.begin().minusDays(1));
    }

    @AfterEach
    void clean() {
        var eigenaar = regio.eigenaar();
        eigenaar.sql("delete from beleidsinformatie.halfjaarbestand").update();
        for (long casus : casussen) {
            long jeugdige = eigenaar.sql("select jeugdige_id from leerling.casus where id = ?").param(casus)
                    .query(Long.class).single();
            eigenaar.sql("select bewaring.dossiers_vernietigd(array[?]::bigint[])").param(casus).query().listOfRows();
            eigenaar.sql(
                    "update leerling.inschrijving set tot = current_date, bewaar_tot = current_date where jeugdige_id = ?")
                    .param(jeugdige).update();
            eigenaar.sql("select bewaring.mensen_vernietigd(array[?]::bigint[])").param(jeugdige).query().listOfRows();
        }
        casussen.clear();
    }

    private String organisatie(long id) {
        return regio.eigenaar().sql("select sleutel from samenwerking.organisatie where id = ?").param(id)
                .query(String.class).single();
    }

    private long casus(String roepnaam) {
        long casus = regio.casus(regio.leerling(roepnaam, 14));
        casussen.add(casus);
        return casus;
    }

    private void traject(long casus, String regime, long organisatie, String naam, LocalDate begin,
            @org.jspecify.annotations.Nullable LocalDate einde) {
        regio.eigenaar()
                .sql("""
                        insert into ondersteuning.traject (casus_id, regime, organisatie_id, naam, begonnen_op, afgerond_op, reden)
                        values (:casus, :regime, :organisatie, :naam, :begin, :einde::date, case when :einde::date is not null then '02' end)""")
                .param("casus", casus).param("regime", regime).param("organisatie", organisatie).param("naam", naam)
                .param("begin", begin).param("einde", einde).update();
    }

    private List<String> links() {
        var html = body(bezoek.get("anneke", url));
        return Pattern.compile("href=\"([^\"]+/hulp/[^\"]+)\"").matcher(html).results().map(m -> m.group(1))
                .distinct().toList();
    }

    private static String body(MvcTestResult antwoord) {
        return new String(antwoord.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    private void complete() {
        for (var link : links())
            assertThat(bezoek.post("anneke", link, "hulpvorm", "04", "verwijzer", "01", "crisis", "nee", "pgb", "nee"))
                    .hasStatus(303);
    }

    /** The list as it was fetched, with these numbers filled in. */
    private byte[] filled(List<String> bsn) {
        var regels = body(bezoek.get("anneke", url + "/lijst.csv")).lines().toList();
        var uit = new StringBuilder(regels.getFirst()).append('\n');
        for (int i = 1; i < regels.size(); i++)
            uit.append(regels.get(i).replace(";;", ";" + bsn.get(i - 1) + ";")).append('\n');
        return uit.toString().getBytes(StandardCharsets.UTF_8);
    }

    private MvcTestResult make(List<String> bsn) {
        return bezoek.upload("anneke", url + "/bestand", "lijst", "lijst.csv", filled(bsn));
    }

    @Test
    void only_own_jeugdhulp_of_the_period_stands_there_and_must_be_completed_first() {
        var pagina = text(bezoek.get("anneke", url));
        assertThat(pagina).contains("Jippe", "Fenne", "Training weerbaarheid", "Maak eerst 2 punten in orde")
                .doesNotContain("Preventa", "Anderman", "Eerder", "Gesprekken met de coach", "Maak het bestand");
        var geweigerd = bezoek.upload("anneke", url + "/bestand", "lijst", "lijst.csv", new byte[]{1});
        assertThat(geweigerd).hasStatus(422);
        assertThat(text(geweigerd)).contains("neemt CBS weg");
        var link = links().getFirst();
        assertThat(body(bezoek.get("anneke", link))).contains("value=\"04\" checked", "We kozen vast");
        var fout = bezoek.post("anneke", link, "hulpvorm", "01", "verwijzer", "02", "crisis", "ja", "pgb", "");
        assertThat(fout).hasStatus(422);
        assertThat(text(fout)).contains("altijd: geen verwijzer", "Kies ja of nee");
        complete();
        assertThat(text(bezoek.get("anneke", url))).contains("2 regels", "Maak het bestand")
                .doesNotContain("Maak eerst");
        assertThat(bezoek.post("anneke", link, "hulpvorm", "04", "verwijzer", "01", "crisis", "nee", "pgb", "ja"))
                .hasStatus(303);
        assertThat(text(bezoek.get("anneke", url))).contains("1 regel", "1 uit een persoonsgebonden budget");
    }

    @Test
    void the_file_has_the_numbers_and_the_database_has_a_fingerprint() throws Exception {
        complete();
        var fout = make(List.of("999900006", "999900005"));
        assertThat(fout).hasStatus(422);
        assertThat(text(fout)).contains("Regel 3: dit burgerservicenummer klopt niet").doesNotContain("999900005");
        assertThat(text(make(List.of("999900006", "")))).contains("Van 1 jeugdige staat er geen nummer");
        var goed = make(BSN);
        assertThat(goed).hasStatus(200);
        byte[] boek = goed.getResponse().getContentAsByteArray();
        assertThat(rows(boek)).hasSize(3);
        assertThat(rows(boek).get(1)).startsWith("999900006").contains("9001", "01", "04",
                vorige.begin().plusDays(9).toString().replace("-", ""), "02");
        assertThat(rows(boek).get(2)).startsWith("999900018").contains(
                vorige.begin().minusDays(40).toString().replace("-", ""));
        assertThat(regio.eigenaar().sql("select vingerafdruk from beleidsinformatie.halfjaarbestand")
                .query(String.class).single()).isEqualTo(Hulprecord.sha256(boek));
        for (var tabel : List.of("beleidsinformatie.halfjaarbestand", "beleidsinformatie.hulprecord",
                "beleidsinformatie.hulpgegeven", "logboek.regel", "leerling.jeugdige"))
            assertThat(regio.eigenaar().sql("select count(*) from " + tabel + " t where t::text like '%99990001%'")
                    .query(Long.class).single()).as(tabel).isZero();
    }

    private static List<List<String>> rows(byte[] boek) throws IOException {
        var rijen = new ArrayList<List<String>>();
        try (var book = WorkbookFactory.create(new ByteArrayInputStream(boek))) {
            for (var rij : book.getSheetAt(0)) {
                var cellen = new ArrayList<String>();
                rij.forEach(c -> cellen.add(c.getStringCellValue()));
                rijen.add(cellen);
            }
        }
        return rijen;
    }

    @Test
    void a_correction_is_a_whole_new_file_and_sending_is_said_once() {
        complete();
        assertThat(make(BSN)).hasStatus(200);
        assertThat(text(bezoek.get("anneke", url))).doesNotContain("Sinds het vorige bestand");
        regio.eigenaar().sql("update ondersteuning.traject set afgerond_op = ?, reden = '01' where casus_id = ?")
                .param(vorige.begin().plusDays(50)).param(casussen.getFirst()).update();
        regio.eigenaar().sql("delete from ondersteuning.traject where casus_id = ?").param(casussen.get(1)).update();
        assertThat(text(bezoek.get("anneke", url))).contains("1 veranderd en 1 weg");
        assertThat(make(List.of("999900006"))).hasStatus(200);
        var pagina = body(bezoek.get("anneke", url));
        assertThat(text(bezoek.get("anneke", url))).contains("Anneke Aanbod", "1 regel van 1 jeugdige")
                .doesNotContain("Sinds het vorige bestand");
        var verzending = Pattern.compile("action=\"([^\"]+/verzending)\"").matcher(pagina).results()
                .map(m -> m.group(1)).toList();
        assertThat(verzending).hasSize(2);
        assertThat(bezoek.post("anneke", verzending.getFirst())).hasStatus(303);
        var weer = bezoek.post("anneke", verzending.getFirst());
        assertThat(weer).hasStatus(422);
        assertThat(text(weer)).contains("al verstuurd op");
        assertThat(text(bezoek.get("anneke", "/beleidsinformatie"))).contains("verstuurd", "loopt nog");
    }

    @Test
    void nobody_sees_the_help_of_another_and_every_look_is_logged() {
        assertThat(bezoek.get("noor", url)).hasStatus(403);
        assertThat(bezoek.get("oona", url)).as("of another organisation").hasStatus(404);
        var gemeente = "/beleidsinformatie/" + organisatie(1) + "/" + vorige.code();
        assertThat(text(bezoek.get("oona", gemeente))).contains("Anderman").doesNotContain("Jippe", "Fenne");
        assertThat(bezoek.post("oona", links().getFirst(), "hulpvorm", "04")).hasStatus(404);
        assertThat(bezoek.get("anneke", "/beleidsinformatie/" + organisatie(5) + "/2019-1")).hasStatus(422);
        assertThat(bezoek.get("anneke", "/beleidsinformatie/" + organisatie(5) + "/2019-9")).hasStatus(404);
        assertThat(regio.eigenaar()
                .sql("""
                        select count(*) from logboek.regel where object = 'beleidsinformatie' and gebeurtenis = 'inzien' and lezer = 31
                          and casus_id = ?""")
                .param(casussen.getFirst()).query(Long.class).single()).isPositive();
    }

    @Test
    void after_two_years_a_file_is_forgotten() {
        complete();
        assertThat(make(BSN)).hasStatus(200);
        var bijna = vorige.tot().plusYears(2).minusDays(1);
        assertThat(forgotten(bijna)).isZero();
        assertThat(forgotten(bijna.plusDays(1))).isOne();
        assertThat(regio.eigenaar().sql("select count(*) from beleidsinformatie.hulprecord").query(Long.class).single())
                .isZero();
    }

    private long forgotten(LocalDate dag) {
        return regio.alsTaak("taak_bewaring", () -> db
                .sql("select bewaring.opgaven_vernietigd(?)").param(dag).query(Long.class).single());
    }
}
