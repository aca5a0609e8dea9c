package nl.vliegwiel.ondersteuning.mijnplan;

import static nl.vliegwiel.Bezoek.text;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import nl.vliegwiel.Bezoek;
import nl.vliegwiel.PagesTest;
import nl.vliegwiel.Proefregio;

/** What a family takes along from Mijn plan, and in which language it reads. Fictieve gegevens. */
@PagesTest
class MijnStukkenPagesTest {
    @Autowired
    private Bezoek bezoek;
    @Autowired
    private Proefregio regio;
    private Proefgezin gezin = new Proefgezin(0, 0, "", "");

    @BeforeEach
    void een_gezin_met_een_plan() {
        gezin = Proefgezin.made(regio, 13);
    }

    @Test
    void the_family_opens_its_files_as_a_download_and_not_the_ones_that_are_closed_for_it() {
        var stukken = "/leerlingen/" + regio.sleutel(gezin.casus()) + "/stukken";
        byte[] pdf = "%PDF-1.7 verslag (fictief)".getBytes(StandardCharsets.UTF_8);
        assertThat(bezoek.upload("noor", stukken, "bestand", "a.pdf", pdf, "titel", "Verslag logopedie"))
                .hasStatus(303);
        assertThat(bezoek.upload("noor", stukken, "bestand", "b.pdf", pdf, "titel", "Brief van oom", "gezin", "ander"))
                .hasStatus(303);
        assertThat(text(bezoek.get("noor", stukken))).contains(
                "Niet voor het gezin: er staat iets in over iemand anders",
                "Laat het gezin dit lezen");
        bezoek.upload("noor", stukken, "bestand", "d.pdf", pdf, "titel", "Mijn verhaal", "gezin", "ouders");
        var mijn = "/mijn-plan/" + regio.sleutel(gezin.casus());
        assertThat(text(bezoek.get(gezin.kindNaam(), mijn))).contains("Mijn verhaal");
        assertThat(text(bezoek.get(gezin.moederNaam(), mijn))).doesNotContain("Mijn verhaal");
        assertThat(bezoek.get(gezin.moederNaam(), mijn + "/stukken/" + stuk("Mijn verhaal"))).hasStatus(404);
        var open = stuk("Verslag logopedie");
        for (var wie : new String[]{gezin.kindNaam(), gezin.moederNaam()}) {
            assertThat(text(bezoek.get(wie, mijn))).contains("Stukken", "Verslag logopedie", "PDF, 1 kB")
                    .doesNotContain("Brief van oom");
            var bestand = bezoek.get(wie, mijn + "/stukken/" + open);
            assertThat(bestand.getResponse().getContentAsByteArray()).isEqualTo(pdf);
            assertThat(bestand.getResponse().getHeader("Content-Disposition")).startsWith("attachment");
            assertThat(bestand.getResponse().getHeader("Content-Security-Policy")).contains("sandbox");
            assertThat(bezoek.get(wie, mijn + "/stukken/" + stuk("Brief van oom"))).hasStatus(404);
            assertThat(text(bezoek.get(wie, mijn + "/alles"))).contains("Verslag logopedie")
                    .doesNotContain("Brief van oom");
        }
        assertThat(regio.eigenaar().sql("""
                select count(*) from logboek.regel where casus_id = ? and object = 'stuk' and gebeurtenis = 'inzien'
                  and rol in ('jeugdige', 'ouder') and object_id is not null""").param(gezin.casus())
                .query(Integer.class)
                .single()).isEqualTo(2);
        assertThat(bezoek.post("noor", stukken + "/" + stuk("Brief van oom") + "/opening")).hasStatus(303);
        assertThat(text(bezoek.get(gezin.moederNaam(), mijn))).contains("Brief van oom");
        assertThat(bezoek.get("noor", mijn + "/stukken/" + open)).as("no page of the team").hasStatus(403);
        assertThat(text(bezoek.upload("noor", stukken, "bestand", "c.pdf", pdf, "titel", "C", "gezin", "zomaar")))
                .contains("Kies of het gezin het mag lezen");
    }

    private String stuk(String titel) {
        return regio.eigenaar().sql("select sleutel from ondersteuning.stuk where casus_id = ? and titel = ?")
                .params(gezin.casus(), titel).query(String.class).single();
    }

    @Test
    void the_family_reads_in_the_language_of_its_choice_and_an_answer_remembers_which() {
        String mijn = "/mijn-plan/" + regio.sleutel(gezin.casus());
        assertThat(bezoek.post(gezin.kindNaam(), "/account/taal", "taal", "xx")).hasStatus(422);
        assertThat(bezoek.post(gezin.kindNaam(), "/account/taal", "taal", "ar")).hasStatus(303);
        assertThat(bezoek.get(gezin.kindNaam(), mijn)).bodyText().contains("<html lang=\"ar\" dir=\"rtl\"", "أهدافي",
                "لم يراجع مترجم هذه الترجمة بعد", "0800 0432").doesNotContain("Wat mag er gedeeld worden?");
        assertThat(bezoek.get(gezin.moederNaam(), mijn)).bodyText().as("each reader for oneself")
                .contains("<html lang=\"nl\"")
                .doesNotContain("أهدافي");
        assertThat(bezoek.get(gezin.kindNaam(), mijn + "/alles")).bodyText().as("all other pages are Dutch")
                .contains("<html lang=\"nl\"");
        bezoek.post(gezin.kindNaam(), mijn + "/toestemming/begeleiding/intrekking");
        assertThat(bezoek.get(gezin.kindNaam(), mijn + "/toestemming/begeleiding")).bodyText()
                .contains("هل يسمح للفريق بأن يفكر معك؟", "نعم، أوافق", "Vertaling niet nagekeken door een vertaler");
        bezoek.post(gezin.kindNaam(), mijn + "/toestemming/begeleiding/antwoord", "uitkomst", "gegeven");
        assertThat(
                regio.eigenaar().sql("select tekstversie from toestemming.antwoord where casus_id = ? order by id desc"
                        + " limit 1").param(gezin.casus()).query(String.class).single())
                .isEqualTo("begeleiding.12-15.ar/1");
    }

    @Test
    void every_question_is_asked_in_the_language_of_the_reader_and_on_paper_too() {
        regio.eigenaar()
                .sql("""
                        insert into toestemming.antwoord (casus_id, doel, ouder_id, uitkomst, wijze, door)
                        select ?, 'huisarts', g.ouder_id, 'gevraagd', 'gesprek', 2 from leerling.gezag g where g.jeugdige_id = ?""")
                .params(gezin.casus(), gezin.kind()).update();
        bezoek.post(gezin.moederNaam(), "/account/taal", "taal", "tr");
        String url = "/mijn-plan/" + regio.sleutel(gezin.casus()) + "/toestemming/huisarts";
        assertThat(bezoek.get(gezin.moederNaam(), url)).bodyText().contains("aile hekimiyle konuşabilir mi?",
                "Evet, olur",
                "Vertaling niet nagekeken door een vertaler");
        assertThat(bezoek.get("noor",
                "/leerlingen/" + regio.sleutel(gezin.casus()) + "/toestemming/papier?doel=huisarts&wie=j&taal=ar"))
                .bodyText().contains("lang=\"ar\" dir=\"rtl\"", "طبيب أسرتك", "لم يراجع مترجم هذه الترجمة بعد");
        assertThat(bezoek.get("noor",
                "/leerlingen/" + regio.sleutel(gezin.casus()) + "/toestemming/papier?doel=huisarts&wie=j&taal=../x"))
                .bodyText().contains("Mag Noor met je huisarts praten?");
        bezoek.post(gezin.moederNaam(), url + "/antwoord", "uitkomst", "gegeven");
        assertThat(regio.eigenaar()
                .sql("select tekstversie from toestemming.antwoord where casus_id = ? order by id desc"
                        + " limit 1")
                .param(gezin.casus()).query(String.class).single()).startsWith("huisarts.ouders-12-15.tr/");
    }
}
