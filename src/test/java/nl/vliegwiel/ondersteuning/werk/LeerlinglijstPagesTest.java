package nl.vliegwiel.ondersteuning.werk;

import static nl.vliegwiel.Bezoek.text;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import nl.vliegwiel.Bezoek;
import nl.vliegwiel.PagesTest;
import nl.vliegwiel.Proefregio;

/** The list of pupils, and finding one, for the right and the wrong reader. Fictieve gegevens. */
@PagesTest
class LeerlinglijstPagesTest {
    @Autowired
    Bezoek bezoek;
    @Autowired
    Proefregio regio;
    @Autowired
    JdbcClient db;

    private long casus(String roepnaam, boolean toestemming) {
        long casus = regio.casus(regio.leerling(roepnaam, 13));
        if (toestemming)
            regio.toestemming(casus, "begeleiding");
        return casus;
    }

    /** The same, first in the list of everybody. */
    private long vooraan(String roepnaam, boolean toestemming) {
        long casus = casus(roepnaam, toestemming);
        regio.eigenaar().sql(
                "update leerling.jeugdige set achternaam = 'Aa' where id = (select jeugdige_id from leerling.casus where id = ?)")
                .param(casus).update();
        return casus;
    }

    @Test
    void lists_who_is_shared_and_tells_only_the_school_how_many_are_not() {
        vooraan("Lijstje", true);
        vooraan("Onzichtbaar", false);
        assertThat(text(bezoek.get("noor", "/leerlingen"))).contains("Lijstje Aa", "2B, Duinwaard", "Signaal sinds",
                "Noor Hendriks", "Nog geen contact", "Toestemming geldig").doesNotContain("Onzichtbaar", "hier niet");
        var oco = text(bezoek.get("bart", "/leerlingen"));
        assertThat(oco).contains("Lijstje Aa").doesNotContain("Onzichtbaar").containsPattern(
                "\\d+ leerling(en staan| staat) hier niet: de toestemming is nog niet rond");
        assertThat(text(bezoek.get("bart", "/leerlingen?zonder=ja"))).contains("Onzichtbaar Aa", "Geen toestemming");
        assertThat(text(bezoek.get("noor", "/leerlingen?zonder=ja"))).contains("Niets gevonden");
        assertThat(text(bezoek.get("wendy", "/leerlingen"))).contains("Nog geen leerlingen");
        assertThat(bezoek.get("jelle", "/leerlingen")).hasStatus(403);
    }

    @Test
    void filters_by_phase_and_by_who_works_in_it() {
        long casus = vooraan("Fasering", true);
        regio.eigenaar()
                .sql("update leerling.casus set verkennen_op = current_date, gesloten_op = current_date where id = ?")
                .param(casus).update();
        assertThat(text(bezoek.get("noor", "/leerlingen"))).doesNotContain("Fasering");
        assertThat(text(bezoek.get("noor", "/leerlingen?fase=gesloten"))).contains("Fasering Aa", "Haal filter weg");
        long ander = vooraan("Vanander", true);
        assertThat(text(bezoek.get("bart", "/leerlingen?mijn=ja"))).doesNotContain("Vanander");
        assertThat(text(bezoek.get("noor", "/leerlingen?mijn=ja"))).contains("Vanander");
        assertThat(ander).isPositive();
    }

    @Test
    void goes_on_after_fifty_with_a_key_and_no_name_in_the_address() {
        for (int i = 0; i < 52; i++)
            casus("Bladzij", true);
        var html = html(bezoek.get("noor", "/leerlingen"));
        var volgende = Pattern.compile("href=\"(/leerlingen\\?na=[0-9a-f]{16})\"").matcher(html);
        assertThat(volgende.find()).isTrue();
        int eerste = rows(html);
        assertThat(eerste).isEqualTo(50);
        assertThat(rows(html(bezoek.get("noor", volgende.group(1))))).isPositive();
        assertThat(Pattern.compile("(?:href|action)=\"([^\"]*)\"").matcher(html).results().map(m -> m.group(1)))
                .noneMatch(url -> url.toLowerCase().contains("bladzij") || url.toLowerCase().contains("proef"));
    }

    @Test
    void asks_the_database_as_often_for_one_row_as_for_fifty() {
        long eerste = casus("Telling", true);
        taak(eerste);
        bezoek.get("coen", "/mijn-werk");
        int weinig = count("coen", "/mijn-werk");
        int weinigLijst = count("coen", "/leerlingen");
        for (int i = 0; i < 50; i++) {
            long casus = casus("Telling", true);
            regio.eigenaar().sql("insert into leerling.betrokkene (casus_id, account_id, rol) values (?, 13, 'coach')")
                    .param(casus).update();
            taak(casus);
        }
        assertThat(text(bezoek.get("coen", "/mijn-werk"))).contains("Telling Proef");
        bezoek.statements();
        assertThat(count("coen", "/mijn-werk")).as("mijn-werk").isEqualTo(weinig);
        assertThat(count("coen", "/leerlingen")).as("leerlingen").isEqualTo(weinigLijst);
        assertThat(weinig).isLessThan(20);
        regio.eigenaar().sql("delete from ondersteuning.taak where titel = 'Proef: tellen'").update();
    }

    private void taak(long casus) {
        regio.eigenaar().sql(
                "insert into ondersteuning.taak (wie, casus_id, soort, titel, op) values ('a13', ?, 'eigen', 'Proef: tellen', current_date)")
                .param(casus).update();
    }

    private int count(String wie, String url) {
        bezoek.statements();
        bezoek.get(wie, url);
        return bezoek.statements();
    }

    @Test
    void one_result_of_a_search_goes_straight_to_the_casus() {
        long casus = casus("Ömer-Ali", true);
        assertThat(bezoek.post("noor", "/leerlingen/zoeken", "zoek", "omer")).hasStatus(303).hasHeader("Location",
                "/leerlingen/" + regio.sleutel(casus));
        assertThat(regio.eigenaar().sql(
                "select count(*) from logboek.regel where gebeurtenis = 'zoeken' and casus_id = ? and lezer = 1")
                .param(casus).query(Integer.class).single()).isOne();
    }

    @Test
    void the_school_finds_its_register_and_a_coach_only_what_is_shared() {
        casus("Zoekmij", false);
        regio.leerling("Zoekmijook", 14);
        assertThat(text(bezoek.post("noor", "/leerlingen/zoeken", "zoek", "zoekmij"))).contains("Niemand gevonden");
        assertThat(text(bezoek.post("wendy", "/leerlingen/zoeken", "zoek", "zoekmij"))).contains("Niemand gevonden");
        for (var wie : List.of("bart", "tim"))
            assertThat(text(bezoek.post(wie, "/leerlingen/zoeken", "zoek", "zoekmij"))).as(wie).contains(
                    "Zoekmij Proef",
                    "Zoekmijook Proef", "Geen casus", "Signaal melden");
        assertThat(text(bezoek.post("wim", "/leerlingen/zoeken", "zoek", "zoekmij"))).contains("Zoekmij Proef")
                .doesNotContain("Geen casus", "Signaal melden");
        assertThat(bezoek.post("bart", "/leerlingen/zoeken", "zoek", "z")).hasStatus(422);
        assertThat(bezoek.post("jelle", "/leerlingen/zoeken", "zoek", "zoekmij")).hasStatus(403);
    }

    @Test
    void the_search_reads_a_range_of_its_index_under_the_policies() {
        regio.eigenaar().sql("""
                insert into leerling.zoeknaam (school_id, deel, jeugdige_id)
                select 1, 'vuld' || lpad(n::text, 6, '0'), 1 from generate_series(1, 20000) n""").update();
        try {
            regio.eigenaar().sql("analyze leerling.zoeknaam").update();
            var plan = regio.als("bart", () -> db.sql("explain " + Zoekresultaten.REGISTER + " select * from z")
                    .param("letters", "vuld00012").query(String.class).list());
            assertThat(String.join("\n", plan)).contains("zoeknaam_pkey").contains("deel >=")
                    .doesNotContain("Seq Scan on zoeknaam");
            assertThat(regio.als("bart", () -> db.sql("select current_user").query(String.class).single()))
                    .isEqualTo("vliegwiel_app");
        } finally {
            regio.eigenaar().sql("delete from leerling.zoeknaam where deel like 'vuld%'").update();
            regio.eigenaar().sql("analyze leerling.zoeknaam").update();
        }
    }

    private static int rows(String html) {
        return html.split("wl__coach", -1).length - 1;
    }

    private static String html(org.springframework.test.web.servlet.assertj.MvcTestResult antwoord) {
        try {
            return antwoord.getResponse().getContentAsString(java.nio.charset.StandardCharsets.UTF_8);
        } catch (java.io.UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }
}
