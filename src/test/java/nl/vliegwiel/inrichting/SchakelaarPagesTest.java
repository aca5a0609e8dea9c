package nl.vliegwiel.inrichting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import nl.vliegwiel.Bezoek;
import nl.vliegwiel.PagesTest;
import nl.vliegwiel.Proefregio;
import nl.vliegwiel.toegang.Schakelaars;

/** A part that is off is off in the menu, on its pages and for programs; and every decision has a day, a person and a reason. */
@PagesTest
class SchakelaarPagesTest {
    @Autowired
    private Bezoek bezoek;
    @Autowired
    private Proefregio regio;
    @Autowired
    private Schakelaars schakelaars;

    @AfterEach
    void as_it_was() {
        regio.eigenaar().sql("delete from toegang.schakelbesluit").update();
        schakelaars.refresh();
    }

    @Test
    void off_is_off_for_the_menu_the_page_the_search_and_the_api_and_on_is_on_again() {
        assertThat(Bezoek.text(bezoek.get("jelle", "/monitor"))).contains("Bekostiging");
        decide("bekostiging", "uit", "vandaag");
        assertThat(Bezoek.text(bezoek.get("jelle", "/monitor"))).doesNotContain("Bekostiging");
        var page = bezoek.get("jelle", "/bekostiging");
        assertThat(page).hasStatus(403);
        assertThat(Bezoek.text(page)).contains("Dit staat uit: bekostiging").contains("blijven bewaard");
        assertThat(bezoek.post("jelle", "/bekostiging", "naam", "Proef")).hasStatus(403);
        decide("programmas", "uit", "vandaag");
        var api = bezoek.get("jelle", "/api/v1/indicatoren");
        assertThat(api).hasStatus(403);
        assertThat(api.getResponse().getContentType()).startsWith("application/problem+json");
        assertThat(bezoek.get("jelle", "/api/v1/businesscases")).hasStatus(403);
        decide("bekostiging", "aan", "vandaag");
        assertThat(bezoek.get("jelle", "/bekostiging")).hasStatus(200);
    }

    @Test
    void the_door_of_referrers_says_what_to_do_instead() {
        decide("verwijzers", "uit", "vandaag");
        var door = bezoek.zonderNaam("GET", "/verwijzen/0000000000000000");
        assertThat(door).hasStatus(403);
        assertThat(Bezoek.text(door)).contains("Wie verwijst, belt het team");
    }

    @Test
    void a_decision_holds_from_its_day_and_stays_readable() {
        decide("rapporten", "uit", "1-1-2099");
        assertThat(bezoek.get("jelle", "/rapporten")).hasStatus(200);
        assertThat(schakelaars.aan("rapporten")).isTrue();
        assertThat(Bezoek.text(bezoek.get("bas", "/schakelaars"))).contains("Vanaf 1 januari 2099 uit")
                .contains("Besloten in het regisseursoverleg").contains("Bas");
        assertThat(regio.eigenaar().sql("select count(*) from logboek.regel where object = 'schakelaar'")
                .query(Long.class).single()).isPositive();
    }

    @Test
    void a_decision_without_a_reason_or_a_day_is_asked_again_and_keeps_what_was_typed() {
        var answer = bezoek.post("bas", "/schakelaars", "schakelaar", "toestemming", "stand", "", "geldigVan",
                "gisteren", "reden", "Kort");
        assertThat(answer).hasStatus(422);
        assertThat(Bezoek.text(answer)).contains("Kies een deel uit de lijst").contains("Kies aan of uit")
                .contains("Kies een datum van vandaag of later").contains("waarom, en wie het besloot")
                .contains("Kort");
        assertThat(bezoek.post("jelle", "/schakelaars")).hasStatus(403);
    }

    @Test
    void the_database_lets_nobody_else_decide_and_nobody_change_what_was_decided() {
        assertThatThrownBy(() -> regio.als("jelle",
                () -> schakelaars.add("mail", false, java.time.LocalDate.now(java.time.ZoneOffset.UTC).plusDays(2),
                        "Zomaar, zonder besluit")))
                .isInstanceOf(DataAccessException.class);
        assertThat(regio.eigenaar().sql("""
                select has_table_privilege('vliegwiel_app', 'toegang.schakelbesluit', 'update')
                    or has_table_privilege('vliegwiel_app', 'toegang.schakelbesluit', 'delete')""")
                .query(Boolean.class).single()).isFalse();
    }

    @Test
    void the_family_reads_dutch_when_the_translations_are_off() {
        assertThat(page("mila").contains("talen__t")).isTrue();
        decide("talen", "uit", "vandaag");
        assertThat(page("mila").contains("talen__t")).isFalse();
    }

    private String page(String wie) {
        try {
            return bezoek.get(wie, "/mijn-plan").getResponse().getContentAsString();
        } catch (java.io.UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }

    private void decide(String schakelaar, String stand, String dag) {
        MvcTestResult answer = bezoek.post("bas", "/schakelaars", "schakelaar", schakelaar, "stand", stand, "geldigVan",
                dag, "reden", "Besloten in het regisseursoverleg van deze week.");
        assertThat(answer).hasStatus(303);
    }
}
