package nl.vliegwiel.monitor;

import static nl.vliegwiel.Bezoek.text;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import nl.vliegwiel.Bezoek;
import nl.vliegwiel.PagesTest;
import nl.vliegwiel.Proefregio;
import nl.vliegwiel.businesscase.Proefstudie;

/** An effect of a business case that comes out of the monitor: taken over with its margin and its stamp. Fictieve gegevens. */
@PagesTest
class EffectUitMonitorPagesTest {
    @Autowired
    private Bezoek bezoek;
    @Autowired
    private Proefregio regio;
    private String url = "";

    @BeforeEach
    void study() {
        Proefcijfers.klaar(regio);
        url = Proefstudie.begin(bezoek);
    }

    @Test
    void an_effect_with_comparison_is_net_and_carries_its_stamp() {
        assertThat(add("hoe", "vergelijking")).hasStatus(303);
        var aannames = text(bezoek.get("olga", url + "/aannames"));
        assertThat(aannames)
                .contains("Monitor: ", "pilotscholen min vergelijkingsscholen, maart 2026", "uit de monitor",
                        "gemeten")
                .doesNotContain("ook zonder team was gebeurd: Minder leerlingen");
        var model = model();
        assertThat(model).contains("Overgenomen uit de monitor, niet overgetypt", "peiling ", "definitie ")
                .contains("\"meting\" : \"vergelijking\"");
        assertThat(bezoek.get("jelle", url + "/aannames/minder-leerlingen-die-veel-missen-omvang")).hasStatus(422);
    }

    @Test
    void before_and_after_asks_what_would_have_come_anyway() {
        var zonder = add("hoe", "voor-na", "voormaand", String.valueOf(Proefcijfers.MAART_2026 - 12));
        assertThat(zonder).hasStatus(422);
        assertThat(zonder).bodyText().contains("welk deel er ook zonder team was gekomen");
        assertThat(add("hoe", "voor-na", "voormaand", String.valueOf(Proefcijfers.MAART_2026 - 12), "deadweight", "30%",
                "attributie", "80%")).hasStatus(303);
        assertThat(text(bezoek.get("olga", url + "/aannames"))).contains("maart 2026 min maart 2025", "30%", "80%");
        assertThat(add("hoe", "voor-na", "voormaand", String.valueOf(Proefcijfers.MAART_2026), "deadweight", "30",
                "attributie", "80")).bodyText().contains("Kies een maand vóór de andere");
    }

    @Test
    void the_published_effect_of_the_pilot_is_taken_over_with_its_margin() {
        assertThat(add("hoe", "pilot", "maand", "")).hasStatus(303);
        assertThat(text(bezoek.get("olga", url + "/aannames"))).contains(
                "effect van de pilot, alle kwartalen sinds de start", "0,48", "0,28", "0,68");
        assertThat(model())
                .contains("8 pilotscholen, 16 andere scholen", "min dezelfde verandering op andere scholen")
                .contains("\"meting\" : \"vergelijking\"").contains("\"sterkte\" : \"sterk\"");
        assertThat(add("hoe", "pilot", "kwartaal", "0", "naam", "Start")).hasStatus(303);
        assertThat(text(bezoek.get("olga", url + "/aannames"))).contains("0 kwartalen na de start");
        assertThat(add("hoe", "pilot", "kwartaal", "9", "naam", "Later")).bodyText()
                .contains("Van dit kwartaal is geen effect met een marge gepubliceerd");
    }

    @Test
    void an_effect_that_says_too_little_about_the_team_is_not_taken_over() {
        assertThat(add("hoe", "pilot", "indicator", "terugval")).bodyText()
                .contains("liepen voor de start al niet gelijk");
        assertThat(add("hoe", "pilot", "indicator", "dagen-tot-hulp")).bodyText()
                .contains("Van een duur waarin casussen nog lopen");
        assertThat(add("hoe", "pilot", "schoolsoort", "vmbo")).bodyText()
                .contains("alleen van alle pilotscholen samen bekend");
        assertThat(add("hoe", "pilot", "indicator", "verzuimpercentage", "naam", "Kan toeval zijn")).hasStatus(303);
        assertThat(model()).contains("Het kan toeval zijn");
    }

    @Test
    void a_period_of_months_is_one_number_when_each_month_has_one() {
        String eerste = String.valueOf(Proefcijfers.MAART_2026 - 2);
        assertThat(add("hoe", "vergelijking", "vanaf", eerste)).hasStatus(303);
        assertThat(text(bezoek.get("olga", url + "/aannames")))
                .contains("pilotscholen min vergelijkingsscholen, januari 2026 tot en met maart 2026");
        assertThat(model()).contains("Gemiddelde van 3 maanden", "n = 5.600 per maand");
        assertThat(add("hoe", "vergelijking", "vanaf", String.valueOf(Proefcijfers.MAART_2026 + 1))).bodyText()
                .contains("De eerste maand ligt na de laatste");
        assertThat(add("hoe", "vergelijking", "vanaf", String.valueOf(Proefcijfers.MAART_2026 - 35))).bodyText()
                .contains("Geen verschil met een marge in april 2023, mei 2023 en juni 2023. Kies een periode");
        assertThat(add("hoe", "voor-na", "vanaf", eerste, "voorvanaf", String.valueOf(Proefcijfers.MAART_2026 - 14),
                "voormaand", String.valueOf(Proefcijfers.MAART_2026 - 12), "deadweight", "30%", "attributie", "80%",
                "naam", "Voor en na")).hasStatus(303);
        assertThat(text(bezoek.get("olga", url + "/aannames")))
                .contains("januari 2026 tot en met maart 2026 min januari 2025 tot en met maart 2025");
    }

    @Test
    void a_kind_of_school_is_taken_where_it_is_published() {
        assertThat(add("hoe", "vergelijking", "schoolsoort", "vmbo", "indicator", "dagen-tot-hulp")).bodyText()
                .contains("niet per schoolsoort gepubliceerd");
        assertThat(add("hoe", "vergelijking", "schoolsoort", "vmbo")).bodyText()
                .contains("In deze maand heeft de monitor geen verschil met een marge");
        long peiling = Proefcijfers.klaar(regio).publicatie();
        var db = regio.eigenaar();
        try {
            db.sql("""
                    insert into monitor.uitkomst (peiling_id, indicator, tabel, periode, moment, groep, schoolsoort, teller, noemer, n,
                           waarde, laag, hoog, verschil, verschil_laag, verschil_hoog)
                    values (?, 'zestien-uur-verzuim', 'groep × schoolsoort × maand', 'maand', ?, 'pilot', 'vmbo', 90, 1200, 1200,
                            .075, .061, .091, -.03, -.05, -.01)""")
                    .params(peiling, Proefcijfers.MAART_2026).update();
            assertThat(add("hoe", "vergelijking", "schoolsoort", "vmbo")).hasStatus(303);
            assertThat(text(bezoek.get("olga", url + "/aannames"))).contains("maart 2026, schoolsoort vmbo", "0,6");
        } finally {
            db.sql("delete from monitor.uitkomst where peiling_id = ? and tabel = 'groep × schoolsoort × maand'")
                    .param(peiling).update();
        }
    }

    @Test
    void parts_over_parties_that_are_no_whole_are_refused() {
        assertThat(add("hoe", "vergelijking", "deel-besturen", "20%")).bodyText()
                .contains("De delen zijn samen 120%. Maak er 100% van");
    }

    @Test
    void an_effect_from_a_study_or_from_experts_names_its_source() {
        assertThat(add("uit", "literatuur", "kengetal", "verzuimaanpak-schooldagen", "meting", "vergelijking"))
                .hasStatus(303);
        assertThat(text(bezoek.get("olga", url + "/aannames"))).contains("Maynard en anderen 2012");
        assertThat(add("uit", "experts", "laag", "3", "verwacht", "2", "hoog", "4", "meting", "vergelijking"))
                .bodyText().contains("Verwacht ligt tussen laag en hoog");
        assertThat(add("uit", "experts", "laag", "1", "verwacht", "2", "hoog", "4", "meting", "vergelijking"))
                .hasStatus(303);
        assertThat(bezoek.post("jelle", url + "/effecten/team/verzuim/verwijdering")).hasStatus(303);
        assertThat(text(bezoek.get("olga", url + "/aannames"))).contains("weggehaald");
    }

    private MvcTestResult add(String... anders) {
        var velden = new ArrayList<>(List.of("naam", "Minder leerlingen die veel missen", "alternatief", "team", "uit",
                "monitor", "indicator", "zestien-uur-verzuim", "maand", String.valueOf(Proefcijfers.MAART_2026),
                "omrekening", "20", "aantal", "900", "duur", "2", "uitdoving", "30%", "vertraging", "0", "prijs",
                "onderwijs-vo-dag", "deel-gemeenten", "100%", "bron", "Werksessie 12 mei"));
        for (int i = 0; i < anders.length; i += 2) {
            int at = velden.indexOf(anders[i]);
            if (at >= 0 && at % 2 == 0)
                velden.set(at + 1, anders[i + 1]);
            else
                velden.addAll(List.of(anders[i], anders[i + 1]));
        }
        return bezoek.post("jelle", url + "/effecten", velden.toArray(String[]::new));
    }

    private String model() {
        return text(bezoek.get("olga", url + "/model.json"));
    }
}
