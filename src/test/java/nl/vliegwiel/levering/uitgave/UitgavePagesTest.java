package nl.vliegwiel.levering.uitgave;

import static nl.vliegwiel.Bezoek.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.jdbc.core.simple.JdbcClient;

import nl.vliegwiel.Bezoek;
import nl.vliegwiel.PagesTest;
import nl.vliegwiel.Proefregio;
import nl.vliegwiel.levering.cbs.Proeftabel;

/** Figures of DUO and CBS: looked at, taken in, revised, withdrawn; and beside our own on Land en regio. Fictieve gegevens. */
@PagesTest
class UitgavePagesTest {
    private static final String DUO = "INSTELLINGSCODE;VESTIGINGSCODE;AANTAL LEERLINGEN\n99AA;99AA00;812\n99AB;99AB00;<5\n99ZZ;99ZZ00;77\n";

    @Autowired
    private Bezoek bezoek;
    @Autowired
    private Proefregio regio;
    @Autowired
    private JdbcClient db;

    @AfterEach
    void clean() {
        regio.eigenaar().sql("delete from bron.uitgave").update();
        regio.eigenaar().sql("delete from levering.levering where soort in ('duo', 'cbs')").update();
    }

    private String upload(String wie, String soort, String naam, byte[] bytes) {
        var antwoord = bezoek.upload(wie, "/leveringen/uitgaven?soort=" + soort, "bestand", naam, bytes);
        assertThat(antwoord).as(text(antwoord)).hasStatus(303);
        return String.valueOf(antwoord.getResponse().getHeader(HttpHeaders.LOCATION));
    }

    private void cbs(String waarde, String status) {
        var url = upload("bas", "cbs", "tabel.zip", Proeftabel.zip(Proeftabel.delen(waarde, status)));
        var antwoord = bezoek.post("bas", url);
        assertThat(antwoord).as(text(antwoord)).hasStatus(303);
    }

    @Test
    void counts_of_duo_are_shown_first_and_a_masked_one_is_a_range() {
        var url = upload("jelle", "duo", "leerlingen-2024.csv", DUO.getBytes(StandardCharsets.UTF_8));
        assertThat(text(bezoek.get("jelle", url))).contains("Duinwaard 99AA00 812", "Wierhaven 99AB00 1 tot 4",
                "2024-2025",
                "DUO laat kleine aantallen niet zien", "Er is nog niets vastgelegd");
        var zonderJaar = bezoek.post("jelle", url, "jaar", "");
        assertThat(zonderJaar).hasStatus(422);
        assertThat(text(zonderJaar)).contains("Kies van welk schooljaar");
        assertThat(bezoek.get("bas", url)).as("of another").hasStatus(404);
        assertThat(bezoek.post("jelle", url, "jaar", "2024")).hasStatus(303);
        assertThat(text(bezoek.get("bas", "/leveringen/uitgaven"))).contains(
                "Leerlingen per vestiging op 1 oktober 2024",
                "Duinwaard 99AA00 2024-2025 812", "Wierhaven 99AB00 2024-2025 1 tot 4");
        var levering = regio.eigenaar().sql("select sleutel from levering.levering where soort = 'duo'")
                .query(String.class).single();
        assertThat(text(bezoek.get("bas", "/leveringen/" + levering))).contains("Leerlingaantallen van DUO");
    }

    @Test
    void the_same_file_twice_changes_nothing_and_what_is_withdrawn_counts_no_more() {
        for (int i = 0; i < 2; i++)
            assertThat(bezoek.post("jelle", upload("jelle", "duo", "leerlingen-2024.csv",
                    DUO.getBytes(StandardCharsets.UTF_8)), "jaar", "2024")).hasStatus(303);
        assertThat(count("bron.uitgave")).isEqualTo(1);
        var sleutel = regio.eigenaar().sql("select sleutel from bron.uitgave").query(String.class).single();
        assertThat(bezoek.post("wim", "/leveringen/uitgaven/" + sleutel + "/intrekking")).hasStatus(403);
        assertThat(bezoek.post("bas", "/leveringen/uitgaven/" + sleutel + "/intrekking")).hasStatus(303);
        assertThat(text(bezoek.get("bas", "/leveringen/uitgaven"))).contains("ingetrokken")
                .doesNotContain("Duinwaard 99AA00");
        assertThat(bezoek.post("bas", "/leveringen/uitgaven/" + sleutel + "/intrekking")).hasStatus(422);
    }

    @Test
    void land_en_regio_shows_status_source_and_what_cbs_revised() {
        assertThat(text(bezoek.get("noor", "/land-en-regio"))).contains("Nog geen cijfers van CBS");
        cbs("10.2", "Voorlopig");
        cbs("10.9", "Definitief");
        var pagina = text(bezoek.get("noor", "/land-en-regio?tabel=99901NED&maat=M1&naast=signalen"));
        assertThat(pagina)
                .contains("Jongeren met hulp; regio (proef)", "2025 1e halfjaar 12,4 10,9 was 10,2 definitief",
                        "2024 2e halfjaar 12,1 9,8 definitief", "CBS StatLine, tabel 99901NED, versie 202511",
                        "opgehaald op", "Zandwijk, 2025 1e halfjaar: 10,2 (voorlopig) werd 10,9 (definitief)")
                .doesNotContain("Elders");
        assertThat(text(bezoek.get("noor", "/land-en-regio?tabel=99901NED&maat=M1&kenmerken=Verwijzer=A1")))
                .contains("niet bekend");
        assertThat(text(bezoek.get("noor", "/land-en-regio?tabel=nergens&maat=nergens&kenmerken=x&naast=x")))
                .contains("2025 1e halfjaar");
    }

    @Test
    void only_who_brings_in_may_and_wrong_files_are_refused_with_a_sentence() {
        assertThat(bezoek.get("noor", "/leveringen/uitgaven")).hasStatus(403);
        var pdf = bezoek.upload("bas", "/leveringen/uitgaven?soort=duo", "bestand", "x.pdf",
                "%PDF-1.7".getBytes(StandardCharsets.UTF_8));
        assertThat(pdf).hasStatus(422);
        assertThat(text(pdf)).contains("Dit is een pdf");
        var csv = bezoek.upload("bas", "/leveringen/uitgaven?soort=cbs", "bestand", "x.csv",
                "a;b\n1;2\n".getBytes(StandardCharsets.UTF_8));
        assertThat(text(csv)).contains("Dit is geen bestand van CBS");
        assertThat(bezoek.post("bas", "/leveringen/uitgaven/ophalen", "tabel", "99901NED"))
                .as("live is off unless a setting says so").hasStatus(404);
        assertThatThrownBy(() -> regio.als("noor", () -> db.sql("""
                insert into bron.uitgave (levering_id, uitgever, tabel, titel, opgehaald_op, langs)
                select 1, 'CBS', 'x', 'x', now(), 'live'""").update())).rootCause()
                .hasMessageContaining("row-level security");
    }

    @Test
    void only_a_school_with_a_team_and_no_register_is_divided_by_the_count_of_duo() {
        var eigenaar = regio.eigenaar();
        long school = eigenaar.sql(
                "insert into samenwerking.school (code, naam, korte_naam) values ('99AC00', 'Zonder register', 'Zonder')"
                        + " returning id")
                .query(Long.class).single();
        eigenaar.sql(
                "insert into samenwerking.team (school_id, naam, geldig_van) values (?, 'Proefteam', '2020-01-01')")
                .param(school).update();
        try {
            bezoek.post("jelle", upload("jelle", "duo", "leerlingen-2024.csv",
                    (DUO + "99AC;99AC00;<5\n").getBytes(StandardCharsets.UTF_8)), "jaar", "2024");
            assertThat(measured()).as("1 to 4 is no denominator, and the other schools keep a register").isEmpty();
            bezoek.post("jelle", upload("jelle", "duo", "leerlingen-2024.csv",
                    (DUO + "99AC;99AC00;500\n").getBytes(StandardCharsets.UTF_8)), "jaar", "2024");
            assertThat(measured()).containsExactly(school + " 2024 500");
            eigenaar.sql("update bron.uitgave set ingetrokken_op = now()").update();
            assertThat(measured()).isEmpty();
        } finally {
            eigenaar.sql("delete from bron.uitgave").update();
            eigenaar.sql("delete from samenwerking.team where school_id = ?").param(school).update();
            eigenaar.sql("delete from samenwerking.school where id = ?").param(school).update();
        }
    }

    private List<String> measured() {
        return regio.alsTaak("taak_peiling", () -> {
            db.sql("select set_config('vliegwiel.peildag', '99000', true)").query(String.class).single();
            return db.sql("select school || ' ' || schooljaar || ' ' || leerlingen from monitor.duotelling")
                    .query(String.class).list();
        });
    }

    private long count(String tabel) {
        return regio.eigenaar().sql("select count(*) from " + tabel).query(Long.class).single();
    }
}
