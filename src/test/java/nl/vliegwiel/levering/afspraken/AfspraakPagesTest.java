package nl.vliegwiel.levering.afspraken;

import static nl.vliegwiel.Bezoek.text;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.jdbc.core.simple.JdbcClient;

import nl.vliegwiel.Bezoek;
import nl.vliegwiel.PagesTest;
import nl.vliegwiel.Proefregio;
import nl.vliegwiel.levering.Loket;
import nl.vliegwiel.levering.oso.OsoImportTest;

/** OPP, arrangement and TLV from a pupil file and from OSO: days at school, nowhere else. Fictieve gegevens. */
@PagesTest
class AfspraakPagesTest {
    private static final String KOP = "Stamnummer;OPP startdatum;OPP einddatum;OPP evaluatiedatum;Begindatum TLV;Einddatum TLV;TLV categorie;Toelichting\n";

    @Autowired
    private Bezoek bezoek;
    @Autowired
    private Proefregio regio;
    @Autowired
    private JdbcClient db;

    @AfterEach
    void clean() {
        var eigenaar = regio.eigenaar();
        eigenaar.sql("delete from leerling.schoolafspraak").update();
        eigenaar.sql("delete from levering.levering where soort = 'afspraken'").update();
        eigenaar.sql("delete from levering.indeling where soort = 'afspraken'").update();
    }

    private String nummer(long jeugdige) {
        return regio.eigenaar()
                .sql("select leerlingnummer from leerling.inschrijving where jeugdige_id = ? and school_id = 1")
                .param(jeugdige).query(String.class).single();
    }

    private List<String> stand(long jeugdige) {
        return regio.eigenaar()
                .sql("""
                        select soort || ' ' || van || ' ' || coalesce(tot::text, 'open') || ' ' || coalesce(geevalueerd_op::text, '') || categorie
                        from leerling.schoolafspraak where jeugdige_id = ? order by soort, van""")
                .param(jeugdige)
                .query(String.class).list();
    }

    @Test
    void a_pupil_file_is_mapped_once_and_brings_days_only() {
        var loket = new Loket(bezoek, regio, "afspraken");
        String mila = nummer(1);
        loket.deliver(KOP + mila + ";18-8-2025;31-7-2026;3-3-2026;1-8-2025;;M;geheim verhaal\n");
        assertThat(stand(1)).containsExactly("opp 2025-08-18 2026-08-01 2026-03-03", "tlv 2025-08-01 open midden");
        assertThat(regio.eigenaar().sql("select count(*) from leerling.schoolafspraak a where a::text like '%geheim%'")
                .query(Long.class).single()).isZero();
        loket.deliver(KOP + mila + ";18-8-2025;;;;;;\n" + nummer(2) + ";1-9-2025;;;;;;\n");
        assertThat(stand(1)).as("what the file says of her comes in the place of what stood")
                .containsExactly("opp 2025-08-18 open ");
        loket.deliver(KOP + nummer(2) + ";1-9-2025;31-12-2025;;;;;\n");
        assertThat(stand(1)).as("who is not in the file stays").hasSize(1);
        assertThat(stand(2)).containsExactly("opp 2025-09-01 2026-01-01 ");
    }

    @Test
    void faults_refuse_the_file_unless_a_person_chooses_and_a_delivery_can_be_withdrawn() {
        var loket = new Loket(bezoek, regio, "afspraken");
        loket.deliver(KOP + nummer(1) + ";18-8-2025;;;;;;\n");
        String url = loket.prepared(KOP + nummer(1) + ";18-8-2025;1-1-2025;;;;;\nonbekend;1-1-2025;;;;;;\n"
                + nummer(2) + ";1-9-2025;;;;;;\n;;;;;;;\n");
        var voorbeeld = text(bezoek.get("wim", url));
        assertThat(voorbeeld)
                .contains("2 regels kunnen niet mee", "een einde voor het begin", "een nummer dat we niet kennen",
                        "Sem Verhagen")
                .doesNotContain("onbekend 1-1");
        assertThat(bezoek.post("wim", url)).hasStatus(422);
        var levering = String.valueOf(
                bezoek.post("wim", url, "zonderFouten", "ja").getResponse().getHeader(HttpHeaders.LOCATION));
        assertThat(stand(2)).hasSize(1);
        assertThat(text(bezoek.get("wim", levering))).contains("OPP en arrangementen van Duinwaard College");
        assertThat(bezoek.post("wim", levering + "/intrekking")).hasStatus(303);
        assertThat(stand(2)).isEmpty();
        assertThat(stand(1)).hasSize(1);
    }

    @Test
    void dossiers_of_oso_find_their_pupil_by_number_and_birth_date_or_not_at_all() throws IOException {
        String mila = nummer(1);
        String geboren = regio.eigenaar().sql("select geboortedatum::text from leerling.jeugdige where id = 1")
                .query(String.class).single();
        String opp = "<opp><opp_ingangdatum>2025-08-18</opp_ingangdatum></opp>";
        String tlv = "<tlv><tlvingangdatum>2025-08-01</tlvingangdatum><tlvcategorie>H</tlvcategorie><tlveinddatum>2027-07-31</tlveinddatum></tlv>";
        var zip = zip(OsoImportTest.dossier(mila, geboren, "Anders", opp + tlv),
                OsoImportTest.dossier(mila, "2001-01-01", "Anders", opp),
                OsoImportTest.dossier("x", geboren, "Onbekend", opp),
                OsoImportTest.dossier(mila, geboren, "Anders", ""));
        var school = regio.eigenaar().sql("select sleutel from samenwerking.school where id = 1").query(String.class)
                .single();
        var upload = bezoek.upload("wim", "/leveringen?soort=afspraken&school=" + school, "bestand", "oso.zip", zip);
        assertThat(upload).as(text(upload)).hasStatus(303);
        String url = upload.getResponse().getHeader(HttpHeaders.LOCATION);
        assertThat(text(bezoek.get("wim", url))).contains("2 regels kunnen niet mee", "dossier 2, leerling",
                "dossier 3, leerling", "1 dossier heeft geen OPP", "Mila Donkers").doesNotContain("999900006");
        assertThat(bezoek.post("wim", url, "zonderFouten", "ja")).hasStatus(303);
        assertThat(stand(1)).containsExactly("opp 2025-08-18 open ", "tlv 2025-08-01 2027-08-01 hoog");
    }

    @Test
    void only_the_school_sees_them_and_they_go_after_their_term() {
        new Loket(bezoek, regio, "afspraken").deliver(KOP + nummer(1) + ";18-8-2025;;;;;;\n");
        var sleutel = regio.eigenaar().sql("select sleutel from leerling.jeugdige where id = 1").query(String.class)
                .single();
        assertThat(text(bezoek.get("bart", "/register/" + sleutel))).contains("Ontwikkelingsperspectief (OPP)",
                "Sinds 18 augustus 2025.");
        for (var wie : List.of("noor", "tim", "wendy", "karin", "jelle", "oona", "bas"))
            assertThat(regio.als(wie, () -> db.sql("select count(*) from leerling.schoolafspraak").query(Long.class)
                    .single())).as(wie).isZero();
        String weg = "select bewaring.schoolafspraken_vernietigd(?, interval '3 years')";
        var later = LocalDate.of(2099, 1, 1);
        assertThat(regio.alsTaak("taak_bewaring", () -> db.sql(weg).param(later).query(Long.class).single()))
                .as("still enrolled").isZero();
        var eigenaar = regio.eigenaar();
        eigenaar.sql(
                "insert into leerling.schoolafspraak (school_id, jeugdige_id, soort, van) values (2, 1, 'opp', '2020-01-01')")
                .update();
        assertThat(regio.alsTaak("taak_bewaring", () -> db.sql(weg).param(later).query(Long.class).single()))
                .as("of a school where she is not").isEqualTo(1);
    }

    private static byte[] zip(String... dossiers) throws IOException {
        var uit = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(uit)) {
            for (int i = 0; i < dossiers.length; i++) {
                zip.putNextEntry(new ZipEntry(i + ".xml"));
                zip.write(dossiers[i].getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        }
        return uit.toByteArray();
    }
}
