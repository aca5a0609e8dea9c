package nl.vliegwiel.inrichting;

import static nl.vliegwiel.Bezoek.text;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import nl.vliegwiel.Bezoek;
import nl.vliegwiel.PagesTest;
import nl.vliegwiel.Proefregio;
import nl.vliegwiel.leerling.Werkwijzen;
import nl.vliegwiel.toegang.Schakelaars;

/** Settings go from one installation to another: nobody's data goes along, what changes is shown first, and the rest stays. */
@PagesTest
class InrichtingPagesTest {
    private static final String REDEN = "Beproefd in de proefomgeving, besloten in het regisseursoverleg.";
    @Autowired
    private Bezoek bezoek;
    @Autowired
    private Proefregio regio;
    @Autowired
    private Schakelaars schakelaars;
    @Autowired
    private Werkwijzen werkwijzen;

    @BeforeEach
    void a_layout_of_a_school() {
        as_it_was();
        regio.eigenaar()
                .sql("""
                        insert into levering.indeling (school_id, soort, kop, kolommen, redenen, datumvorm, lesminuten, dagminuten, telaatminuten, door)
                        values (1, 'verzuim', 'abc123', '{"datum": "Dag"}', '{"z": "ziek"}', 'DAG_MAAND_JAAR', 50, 300, 10, 2)""")
                .update();
        regio.eigenaar().sql("""
                insert into monitor.streefwaarde (indicator, waarde, geldig_van, besluit, door)
                values ('verzuimpercentage', 6, '2024-01-01', 'Besloten voor deze proef.', 2)""").update();
    }

    @AfterEach
    void as_it_was() {
        regio.eigenaar().sql("delete from levering.indeling where kop = 'abc123'").update();
        regio.eigenaar().sql("delete from monitor.streefwaarde where indicator = 'verzuimpercentage'").update();
        regio.eigenaar().sql("delete from toegang.schakelbesluit").update();
        regio.eigenaar().sql("delete from monitor.ondergrens where door is not null").update();
        schakelaars.refresh();
    }

    @Test
    void what_was_set_in_one_place_is_seen_first_and_taken_over_in_the_other() throws Exception {
        String here = file();
        assertThat(here).contains("\"schakelaars\"", "\"ondergrens\"", "abc123", "rollen.csv").doesNotContain("Bas",
                "Noor", "token", "sleutel_hash");
        assertThat(text(preview(here))).contains("Er verandert niets.").doesNotContain("overnemen met");
        String there = here.replaceFirst("(\"schakelaar\" : \"rapporten\",\\s+\"stand\" : )\"aan\"", "$1\"uit\"")
                .replaceFirst("\"waarde\" : \"6\"", "\"waarde\" : \"7,5\"")
                .replaceFirst("\"binnen\" : \"5\"", "\"binnen\" : \"6\"").replace("\\\"Dag\\\"", "\\\"Datum\\\"");
        assertThat(there).isNotEqualTo(here);
        assertThat(text(preview(there))).contains("Rapporten stand aan stand uit", "binnen 5 binnen 6",
                "waarde 6 waarde 7,5", "Datum",
                "4 instellingen overnemen");
        assertThat(schakelaars.aan("rapporten")).isTrue();
        var zonder = bezoek.post("bas", "/inrichting", "inhoud", there, "reden", "zomaar");
        assertThat(zonder).hasStatus(422);
        assertThat(text(zonder)).contains("waarom, en wie het besloot", "zomaar");
        assertThat(bezoek.post("bas", "/inrichting", "inhoud", there, "reden", REDEN)).hasStatus(303);
        assertThat(schakelaars.aan("rapporten")).isFalse();
        assertThat(text(bezoek.get("bas", "/schakelaars"))).contains(REDEN);
        assertThat(text(preview(there))).contains("Er verandert niets.");
        assertThat(regio.eigenaar().sql("select kolommen->>'datum' from levering.indeling where kop = 'abc123'")
                .query(String.class).single()).isEqualTo("Datum");
    }

    @Test
    void the_way_of_working_comes_as_a_new_version_or_not_at_all() throws Exception {
        String there = file().replaceFirst("\"verkennen\" : \"[^/]+/", "\"verkennen\" : \"Verkenning /");
        assertThat(text(preview(there))).contains("Fasen en termijnen", "Verkenning /");
        assertThat(text(preview(file().replaceFirst("\"nazorg\" : \"[^\"]+\"", "\"nazorg\" : \"Nazorg\""))))
                .contains("past niet bij de fasen");
        int before = versions();
        assertThat(bezoek.post("bas", "/inrichting", "inhoud", there, "reden", REDEN)).hasStatus(303);
        assertThat(versions()).isEqualTo(before + 1);
        assertThat(file()).contains("Verkenning /");
        regio.eigenaar()
                .sql("""
                        with weg as (delete from leerling.werkwijzefase where nummer in (select nummer from leerling.werkwijze where besluit = ?))
                        select count(*) from leerling.werkwijze""")
                .param(REDEN).query(Long.class).single();
        regio.eigenaar().sql("delete from leerling.werkwijze where besluit = ?").param(REDEN).update();
        werkwijzen.list();
    }

    private int versions() {
        return regio.eigenaar().sql("select count(*) from leerling.werkwijze").query(Integer.class).single();
    }

    @Test
    void what_cannot_be_here_stays_behind_and_says_why() throws Exception {
        String there = file().replaceFirst("\"school\" : \"[^\"]*\"", "\"school\" : \"88ZZ88\"")
                .replaceFirst("\"binnen\" : \"5\"", "\"binnen\" : \"1\"")
                .replace("\"schakelaar\" : \"rapporten\"", "\"schakelaar\" : \"toestemming\"")
                .replaceFirst("\"ondergrens\" :", "\"kleuren\" : [ ],\n\"ondergrens\" :")
                .replaceFirst("\"menu.csv\" : \"[0-9a-f]+\"", "\"menu.csv\" : \"0\"");
        assertThat(text(preview(there))).contains("Deze school is er hier niet", "van 3 tot en met 50",
                "Dit deel kent deze versie van Vliegwiel niet", "kleuren", "menu.csv");
        assertThat(bezoek.post("bas", "/inrichting", "inhoud", there, "reden", REDEN)).hasStatus(303);
        assertThat(regio.eigenaar().sql("select count(*) from toegang.schakelbesluit").query(Long.class).single())
                .isZero();
    }

    @Test
    void something_else_than_settings_is_refused_with_a_sentence() {
        for (String wrong : new String[]{"%PDF-1.7", "[]", "{}", "{\"vliegwiel\": \"inrichting\", \"vorm\": 9}", "null",
                "{\"vliegwiel\": \"inrichting\", \"vorm\": 1, \"delen\": {\"ondergrens\": [null]}}"}) {
            var answer = preview(wrong);
            assertThat(answer).as(wrong).hasStatus(422);
            assertThat(text(answer)).contains("geen bestand met instellingen van Vliegwiel");
        }
        assertThat(text(bezoek.upload("bas", "/inrichting/voorbeeld", "bestand", "x.json", new byte[0])))
                .contains("Kies een bestand");
        assertThat(bezoek.post("bas", "/inrichting", "inhoud", "{}", "reden", REDEN)).hasStatus(422);
        assertThat(bezoek.get("jelle", "/inrichting")).hasStatus(403);
    }

    private String file() throws Exception {
        return bezoek.get("bas", "/inrichting/bestand").getResponse().getContentAsString(StandardCharsets.UTF_8);
    }

    private org.springframework.test.web.servlet.assertj.MvcTestResult preview(String inhoud) {
        return bezoek.upload("bas", "/inrichting/voorbeeld", "bestand", "instellingen.json",
                inhoud.getBytes(StandardCharsets.UTF_8));
    }
}
