package nl.vliegwiel.hulpaanbod;

import static nl.vliegwiel.Bezoek.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import nl.vliegwiel.Bezoek;
import nl.vliegwiel.PagesTest;
import nl.vliegwiel.Proefregio;
import nl.vliegwiel.web.Inzendingen;

/** Help on offer, kept by a gemeente and a provider and found by a coach. Fictieve gegevens. */
@PagesTest
class HulpaanbodPagesTest {
    @Autowired
    private Bezoek bezoek;
    @Autowired
    private Proefregio regio;
    @Autowired
    private Voorzieningen voorzieningen;
    @Autowired
    private Inzendingen inzendingen;
    @Autowired
    private Clock clock;

    @Test
    void a_provider_adds_help_and_a_coach_finds_it_by_age_theme_and_residence() {
        var url = added("anneke", "Vindtraining", "preventief", "thema", "somber", "leeftijdVan", "12", "leeftijdTot",
                "15", "gemeente", gemeente(1), "wachtweken", "3");
        String zoek = "/hulpaanbod?thema=somber&leeftijd=13&gemeente=" + gemeente(1);
        assertThat(text(bezoek.get("noor", zoek))).contains("Vindtraining", "3 weken wachten", "Jeugdhulp De Kust");
        for (String elders : List.of("thema=leren", "leeftijd=16", "gemeente=" + gemeente(2), "soort=buurt"))
            assertThat(text(bezoek.get("noor", "/hulpaanbod?" + elders))).as(elders).doesNotContain("Vindtraining");
        assertThat(text(bezoek.get("noor", url))).contains("Zandwijk", "Bel ons", "12 tot en met 15 jaar")
                .doesNotContain("Klopt dit nog?");
    }

    @Test
    void light_help_stands_above_heavy_help() {
        added("anneke", "Zwaarproef", "gespecialiseerd", "thema", "vrienden");
        added("anneke", "Aardig lichtproef", "school", "thema", "vrienden");
        String lijst = text(bezoek.get("noor", "/hulpaanbod?thema=vrienden"));
        assertThat(lijst.indexOf("Aardig lichtproef")).isPositive().isLessThan(lijst.indexOf("Zwaarproef"));
    }

    @Test
    void who_does_not_keep_it_cannot_change_it_and_neither_can_the_database_be_talked_into_it() {
        var url = added("anneke", "Van de kust", "buurt");
        assertThat(bezoek.get("jelle", url + "/wijzigen")).hasStatus(404);
        assertThat(bezoek.post("jelle", url + "/einde")).hasStatus(404);
        assertThat(bezoek.post("noor", url + "/einde")).hasStatus(403);
        var v = regio.als("noor", () -> voorzieningen.get(url.substring("/hulpaanbod/".length())));
        assertThat(regio.als("jelle", () -> voorzieningen.save(v.gestopt(today(), today())))).isFalse();
        assertThatThrownBy(() -> regio.als("jelle", () -> voorzieningen.add(v))).rootCause()
                .hasMessageContaining("row-level security");
        assertThat(bezoek.post("bas", url + "/controle")).hasStatus(303);
        assertThat(bezoek.post("anneke", url + "/einde")).hasStatus(303);
        assertThat(text(bezoek.get("noor", url))).contains("Dit aanbod is er nu niet");
        assertThat(text(bezoek.get("noor", "/hulpaanbod"))).doesNotContain("Van de kust");
        assertThat(bezoek.post("anneke", url + "/einde")).hasStatus(422);
    }

    @Test
    void wrong_fields_come_back_with_what_was_typed() {
        var antwoord = bezoek.post("anneke", "/hulpaanbod", "naam", "Half af", "leeftijdVan", "veertien", "website",
                "javascript:alert(1)", "wachtweken", "-1", "geldigVan", "31-2-2026", "houder", "nergens");
        assertThat(antwoord).hasStatus(422);
        assertThat(text(antwoord)).contains("Kies wat voor hulp het is", "Schrijf hoe iemand zich meldt",
                "Schrijf een leeftijd", "Begin met https://", "van 0 tot en met 104", "Schrijf de datum als",
                "Kies wie dit bijhoudt");
        assertThat(antwoord).bodyText().contains("Half af", "veertien");
        added("anneke", "Twee keer", "buurt");
        assertThat(text(bezoek.post("anneke", "/hulpaanbod", velden("anneke", "twee keer", "buurt"))))
                .contains("Dit staat er al");
    }

    @Test
    void a_colleague_who_was_first_is_named_and_nothing_is_lost() {
        var url = added("anneke", "Samen bewerkt", "buurt");
        assertThat(bezoek.post("anneke", url, velden("anneke", "Samen bewerkt", "buurt", "_versie", "1", "kosten",
                "gratis"))).hasStatus(303);
        var laat = bezoek.post("anneke", url, velden("anneke", "Mijn versie", "buurt", "_versie", "1"));
        assertThat(laat).hasStatus(409);
        assertThat(laat).bodyText().contains("Een collega heeft dit net aangepast", "Mijn versie");
        assertThat(bezoek.post("anneke", url, velden("anneke", "Mijn versie", "buurt", "_versie", "2"))).hasStatus(303);
    }

    @Test
    void a_list_is_previewed_and_taken_in_whole() {
        byte[] bestand = """
                naam;soort;omschrijving;aanmelden;gemeenten
                Uit de lijst;buurt;Samen koken;Loop binnen;Zandwijk
                Kan niet mee;nergens;Iets;Bel;
                """.getBytes(StandardCharsets.UTF_8);
        var voorbeeld = bezoek.upload("anneke", "/hulpaanbod/inlezen?houder=" + organisatie(5), "bestand", "lijst.csv",
                bestand);
        assertThat(voorbeeld).hasStatusOk();
        assertThat(text(voorbeeld)).contains("1 regel kan niet mee", "Regel 3, kolom soort", "Uit de lijst", "nieuw");
        assertThat(text(bezoek.get("noor", "/hulpaanbod"))).doesNotContain("Uit de lijst");
        for (int keer = 0; keer < 2; keer++)
            assertThat(bezoek.post("anneke", "/hulpaanbod/inlezen/vastleggen", "houder", organisatie(5), "inhoud",
                    new String(bestand, StandardCharsets.UTF_8))).hasStatus(303);
        assertThat(regio.eigenaar().sql("select count(*) from hulpaanbod.voorziening where naam = 'Uit de lijst'")
                .query(Integer.class).single()).isEqualTo(1);
        assertThat(bezoek.upload("anneke", "/hulpaanbod/inlezen?houder=" + organisatie(1), "bestand", "lijst.csv",
                bestand)).hasStatus(422);
        assertThat(text(bezoek.upload("anneke", "/hulpaanbod/inlezen?houder=" + organisatie(5), "bestand", "x.xlsx",
                new byte[]{'P', 'K', 0, 1}))).contains("geen CSV");
    }

    @Test
    void what_is_not_there_is_one_click_and_is_counted_once() {
        String key = inzendingen.key();
        for (int keer = 0; keer < 2; keer++)
            assertThat(bezoek.post("noor", "/hulpaanbod/gemist", "thema", "druk", "leeftijd", "13", "_inzending", key))
                    .hasStatus(303);
        assertThat(regio.eigenaar().sql("select count(*) from hulpaanbod.gemis where inzending = ?").param(key)
                .query(Integer.class).single()).isEqualTo(1);
        assertThat(text(bezoek.get("anneke", "/hulpaanbod/gemist"))).contains("Druk of boos");
        assertThat(bezoek.post("jelle", "/hulpaanbod/gemist", "thema", "druk")).hasStatus(403);
        assertThat(columns()).containsExactlyInAnyOrder("id", "school_id", "op", "thema", "soort", "leeftijd", "door",
                "inzending");
    }

    @Test
    void a_team_sees_which_expertise_it_lacks() {
        regio.eigenaar().sql("update samenwerking.teamlid set expertise = 'somberheid' where account_id = 7").update();
        assertThat(text(bezoek.get("noor", "/hulpaanbod/expertise"))).contains("Duinwaard", "Sara el Idrissi", "mist");
    }

    private List<String> columns() {
        return regio.eigenaar().sql("select column_name from information_schema.columns where table_schema ="
                + " 'hulpaanbod' and table_name = 'gemis'").query(String.class).list();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private String added(String wie, String naam, String soort, String... meer) {
        var antwoord = bezoek.post(wie, "/hulpaanbod", velden(wie, naam, soort, meer));
        assertThat(antwoord).as(text(antwoord)).hasStatus(303);
        return String.valueOf(antwoord.getResponse().getHeader("Location"));
    }

    private String[] velden(String wie, String naam, String soort, String... meer) {
        var velden = new java.util.ArrayList<>(List.of("naam", naam, "houder", organisatie("jelle".equals(wie) ? 1 : 5),
                "soort", soort, "omschrijving", "Samen iets doen", "verwijzing", "nee", "aanmelden", "Bel ons",
                "geldigVan", "vandaag"));
        velden.addAll(List.of(meer));
        return velden.toArray(String[]::new);
    }

    private String gemeente(long id) {
        return organisatie(id);
    }

    private String organisatie(long id) {
        return regio.eigenaar().sql("select sleutel from samenwerking.organisatie where id = ?").param(id)
                .query(String.class).single();
    }
}
