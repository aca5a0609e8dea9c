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
import java.util.Objects;
import java.util.regex.Pattern;

import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.jspecify.annotations.Nullable;
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
    private @Nullable Proefhulp gemaakt;

    @BeforeEach
    void help_of_two_and_of_others() {
        gemaakt = new Proefhulp(regio, LocalDate.now(clock));
    }

    @AfterEach
    void clean() {
        hulp().clean();
    }

    private Proefhulp hulp() {
        return Objects.requireNonNull(gemaakt);
    }

    private String url() {
        return hulp().url(5);
    }

    private List<String> links() {
        var html = body(bezoek.get("anneke", url()));
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
        var regels = body(bezoek.get("anneke", url() + "/lijst.csv")).lines().toList();
        var uit = new StringBuilder(regels.getFirst()).append('\n');
        for (int i = 1; i < regels.size(); i++)
            uit.append(regels.get(i).replace(";;", ";" + bsn.get(i - 1) + ";")).append('\n');
        return uit.toString().getBytes(StandardCharsets.UTF_8);
    }

    private MvcTestResult make(List<String> bsn) {
        return bezoek.upload("anneke", url() + "/bestand", "lijst", "lijst.csv", filled(bsn));
    }

    @Test
    void only_own_jeugdhulp_of_the_period_stands_there_and_must_be_completed_first() {
        var pagina = text(bezoek.get("anneke", url()));
        assertThat(pagina).contains("Jippe", "Fenne", "Training weerbaarheid", "Maak eerst 2 punten in orde")
                .doesNotContain("Preventa", "Anderman", "Eerder", "Gesprekken met de coach", "Maak het bestand");
        var geweigerd = bezoek.upload("anneke", url() + "/bestand", "lijst", "lijst.csv", new byte[]{1});
        assertThat(geweigerd).hasStatus(422);
        assertThat(text(geweigerd)).contains("neemt CBS weg");
        var link = links().getFirst();
        assertThat(body(bezoek.get("anneke", link))).contains("value=\"04\" checked", "We kozen vast");
        var fout = bezoek.post("anneke", link, "hulpvorm", "01", "verwijzer", "02", "crisis", "ja", "pgb", "");
        assertThat(fout).hasStatus(422);
        assertThat(text(fout)).contains("altijd: geen verwijzer", "Kies ja of nee");
        complete();
        assertThat(text(bezoek.get("anneke", url()))).contains("2 regels", "Maak het bestand")
                .doesNotContain("Maak eerst");
        assertThat(bezoek.post("anneke", link, "hulpvorm", "04", "verwijzer", "01", "crisis", "nee", "pgb", "ja"))
                .hasStatus(303);
        assertThat(text(bezoek.get("anneke", url()))).contains("1 regel", "1 uit een persoonsgebonden budget");
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
                hulp().vorige.begin().plusDays(9).toString().replace("-", ""), "02");
        assertThat(rows(boek).get(2)).startsWith("999900018").contains(
                hulp().vorige.begin().minusDays(40).toString().replace("-", ""));
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
        assertThat(text(bezoek.get("anneke", url()))).doesNotContain("Sinds het vorige bestand");
        regio.eigenaar().sql("update ondersteuning.traject set afgerond_op = ?, reden = '01' where casus_id = ?")
                .param(hulp().vorige.begin().plusDays(50)).param(hulp().casussen.getFirst()).update();
        regio.eigenaar().sql("delete from ondersteuning.traject where casus_id = ?").param(hulp().casussen.get(1))
                .update();
        assertThat(text(bezoek.get("anneke", url()))).contains("1 veranderd en 1 weg");
        assertThat(make(List.of("999900006"))).hasStatus(200);
        var pagina = body(bezoek.get("anneke", url()));
        assertThat(text(bezoek.get("anneke", url()))).contains("Anneke Aanbod", "1 regel van 1 jeugdige")
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
        assertThat(bezoek.get("noor", url())).hasStatus(403);
        assertThat(bezoek.get("oona", url())).as("of another organisation").hasStatus(404);
        var gemeente = hulp().url(1);
        assertThat(text(bezoek.get("oona", gemeente))).contains("Anderman").doesNotContain("Jippe", "Fenne");
        assertThat(bezoek.post("oona", links().getFirst(), "hulpvorm", "04")).hasStatus(404);
        assertThat(bezoek.get("anneke", hulp().url(5, "2019-1"))).hasStatus(422);
        assertThat(bezoek.get("anneke", hulp().url(5, "2019-9"))).hasStatus(404);
        assertThat(regio.eigenaar()
                .sql("""
                        select count(*) from logboek.regel where object = 'beleidsinformatie' and gebeurtenis = 'inzien' and lezer = 31
                          and casus_id = ?""")
                .param(hulp().casussen.getFirst()).query(Long.class).single()).isPositive();
    }

    @Test
    void after_two_years_a_file_is_forgotten() {
        complete();
        assertThat(make(BSN)).hasStatus(200);
        var bijna = hulp().vorige.tot().plusYears(2).minusDays(1);
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
