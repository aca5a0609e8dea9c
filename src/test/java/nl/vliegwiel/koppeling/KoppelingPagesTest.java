package nl.vliegwiel.koppeling;

import static nl.vliegwiel.Bezoek.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.http.HttpHeaders;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import nl.vliegwiel.Bezoek;
import nl.vliegwiel.PagesTest;
import nl.vliegwiel.Proefregio;
import nl.vliegwiel.jeugdhulp.Bsnpseudoniem;

/** Linking: off, then on by two people, then wiped; and no BSN or pseudonym where the work is. Fictieve gegevens, BSN's uit de testreeks. */
@PagesTest
@ExtendWith(OutputCaptureExtension.class)
class KoppelingPagesTest {
    private static final List<String> BSN = List.of("999900006", "999900018");
    private static final String CSV = "Leerlingnummer;BSN\nA1;999900006\nA2;999900018\nA3;\n";

    @Autowired
    private Bezoek bezoek;
    @Autowired
    private Proefregio regio;
    @Autowired
    private JdbcClient db;
    @Autowired
    private Bsnpseudoniem pseudoniem;

    @AfterEach
    void clean() {
        var eigenaar = regio.eigenaar();
        eigenaar.sql("delete from monitor.koppelrij").update();
        eigenaar.sql("delete from koppeling.koppeling").update();
        eigenaar.sql("delete from levering.levering where soort = 'koppeling'").update();
    }

    private String school() {
        return regio.eigenaar().sql("select sleutel from samenwerking.school where id = 1").query(String.class)
                .single();
    }

    private MvcTestResult recorded(String... anders) {
        var vandaag = LocalDate.now(java.time.Clock.systemUTC());
        var velden = new ArrayList<>(List.of("school", school(), "grondslag",
                "Jeugdwet 7.4.0: zonder koppelen is niet te zien of hulp op school werkt.", "besluit",
                "college van Zandwijk", "beslotenOp", "vandaag", "van", vandaag.minusDays(3).toString(), "tot",
                vandaag.plusMonths(3).toString()));
        for (int i = 0; i < anders.length; i += 2)
            velden.set(velden.indexOf(anders[i]) + 1, anders[i + 1]);
        return bezoek.post("bas", "/koppelingen", velden.toArray(String[]::new));
    }

    private String sleutel() {
        return regio.eigenaar().sql("select sleutel from koppeling.koppeling").query(String.class).single();
    }

    private MvcTestResult uploaded(String csv) {
        return bezoek.upload("wim", "/leveringen?soort=koppeling&school=" + school(), "bestand", "bsn.csv",
                csv.getBytes(StandardCharsets.UTF_8));
    }

    private void on() {
        assertThat(recorded()).hasStatus(303);
        assertThat(bezoek.post("fleur", "/koppelingen/" + sleutel() + "/akkoord")).hasStatus(303);
    }

    private String linked() {
        var upload = uploaded(CSV);
        assertThat(upload).as(text(upload)).hasStatus(303);
        String url = upload.getResponse().getHeader(HttpHeaders.LOCATION);
        assertThat(text(bezoek.get("wim", url))).contains("leerlingen met een nummer 2", "zonder nummer 1",
                "Jeugdwet 7.4.0").doesNotContain(BSN.get(0), "A1");
        var antwoord = bezoek.post("wim", url);
        assertThat(antwoord).as(text(antwoord)).hasStatus(303);
        return String.valueOf(antwoord.getResponse().getHeader(HttpHeaders.LOCATION));
    }

    private long rows() {
        return regio.eigenaar().sql("select count(*) from monitor.koppelrij").query(Long.class).single();
    }

    @Test
    void it_is_off_until_one_records_the_ground_and_another_agrees() {
        assertThat(text(bezoek.get("wim", "/leveringen"))).doesNotContain("koppelen aan jeugdhulp");
        assertThat(uploaded(CSV)).as("off").hasStatus(422);
        var kort = recorded("grondslag", "mag wel");
        assertThat(kort).hasStatus(422);
        assertThat(text(kort)).contains("Noem de wet", "college van Zandwijk");
        assertThat(recorded("tot", LocalDate.now(java.time.Clock.systemUTC()).plusYears(2).toString())).hasStatus(422);
        assertThat(recorded()).hasStatus(303);
        assertThat(recorded()).as("one at a time").hasStatus(422);
        assertThat(uploaded(CSV)).as("nobody agreed yet").hasStatus(422);
        assertThat(bezoek.post("bas", "/koppelingen/" + sleutel() + "/akkoord")).as("not by the beheerder")
                .hasStatus(422);
        assertThat(bezoek.post("fleur", "/koppelingen/" + sleutel() + "/akkoord")).hasStatus(303);
        assertThat(text(bezoek.get("fleur", "/koppelingen"))).contains("Duinwaard College staat aan");
        assertThat(bezoek.get("jelle", "/koppelingen")).hasStatus(403);
        linked();
        assertThat(rows()).isEqualTo(2);
        assertThat(text(bezoek.get("bas", "/koppelingen"))).contains("Gekoppeld 2 leerlingen");
    }

    @Test
    void ending_it_wipes_what_was_linked_and_so_does_its_last_day() {
        on();
        linked();
        assertThat(bezoek.post("fleur", "/koppelingen/" + sleutel() + "/einde")).hasStatus(303);
        assertThat(rows()).isZero();
        assertThat(uploaded(CSV)).as("ended").hasStatus(422);
        assertThat(bezoek.post("fleur", "/koppelingen/" + sleutel() + "/einde")).hasStatus(404);
        clean();
        on();
        var levering = linked();
        assertThat(regio.alsTaak("taak_bewaring",
                () -> db.sql("select koppeling.verlopen(current_date)").query(Long.class).single())).isZero();
        assertThat(regio.alsTaak("taak_bewaring",
                () -> db.sql("select koppeling.verlopen(current_date + 200)").query(Long.class).single())).isEqualTo(2);
        assertThat(rows()).isZero();
        assertThat(text(bezoek.get("wim", levering))).contains("Ingetrokken. Dit telt nergens meer mee.");
    }

    @Test
    void the_school_can_take_its_delivery_back_and_a_new_one_takes_its_place() {
        on();
        linked();
        var levering = linked();
        assertThat(rows()).as("not doubled").isEqualTo(2);
        assertThat(bezoek.post("wim", levering + "/intrekking")).hasStatus(303);
        assertThat(rows()).isZero();
    }

    @Test
    void the_pseudonym_is_that_of_the_messages_and_only_the_measure_side_has_it(CapturedOutput uitvoer) {
        on();
        linked();
        var maker = pseudoniem.maker();
        var clienten = BSN.stream().map(b -> maker.van("bsn", b)).toList();
        assertThat(regio.eigenaar().sql("select client from monitor.koppelrij").query(Long.class).list())
                .as("the same as in jeugdhulp").containsExactlyInAnyOrderElementsOf(clienten);
        var verboden = new ArrayList<>(BSN);
        clienten.forEach(c -> verboden.add(String.valueOf(c)));
        for (var tabel : regio.eigenaar()
                .sql("""
                        select n.nspname || '.' || c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace
                        where c.relkind = 'r' and n.nspname not in ('pg_catalog', 'information_schema', 'monitor', 'jeugdhulp') and n.nspname not like 'pg\\_%'""")
                .query(String.class).list())
            for (var geheim : verboden)
                assertThat(regio.eigenaar().sql("select count(*) from " + tabel + " t where t::text like ?")
                        .param("%" + geheim + "%").query(Long.class).single()).as(tabel).isZero();
        assertThat(uitvoer.getAll()).doesNotContain(verboden);
        for (var wie : List.of("bas", "fleur", "wim", "jelle", "oona", "noor"))
            assertThatThrownBy(() -> regio.als(wie,
                    () -> db.sql("select count(*) from monitor.koppelrij").query(Long.class).single())).as(wie)
                    .rootCause().hasMessageContaining("permission denied");
    }

    @Test
    void a_wrong_number_is_a_line_without_the_number_and_other_files_are_refused() {
        on();
        var upload = uploaded("Leerlingnummer;BSN\nA1;999900007\nA2;999900018\nA3;999900031\n");
        String url = upload.getResponse().getHeader(HttpHeaders.LOCATION);
        assertThat(text(bezoek.get("wim", url))).contains("1 regel kan niet mee", "een nummer dat geen BSN is")
                .doesNotContain("999900007");
        assertThat(bezoek.get("wim", url + "/fouten.csv")).bodyText().contains("2;BSN").doesNotContain("999900007");
        assertThat(bezoek.post("wim", url)).hasStatus(422);
        assertThat(bezoek.get("bart", url)).hasStatus(403);
        var zonder = uploaded("Leerlingnummer;Klas\nA1;1A\nA2;1B\n");
        assertThat(bezoek.get("wim", zonder.getResponse().getHeader(HttpHeaders.LOCATION)))
                .hasStatus(422).bodyText().contains("geen kolom met burgerservicenummers");
        var edexml = uploaded(
                "<EDEX><school/><leerlingen><leerling key=\"1\"><achternaam>Proef</achternaam><bsn>999900006</bsn>"
                        + "</leerling><leerling key=\"2\"/></leerlingen></EDEX>");
        assertThat(text(bezoek.get("wim", edexml.getResponse().getHeader(HttpHeaders.LOCATION))))
                .contains("leerlingen met een nummer 1", "zonder nummer 1");
    }
}
