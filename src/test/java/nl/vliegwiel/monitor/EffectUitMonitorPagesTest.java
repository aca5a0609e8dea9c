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
