package nl.vliegwiel.businesscase.opbouw;

import static nl.vliegwiel.Bezoek.text;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import nl.vliegwiel.Bezoek;
import nl.vliegwiel.PagesTest;
import nl.vliegwiel.businesscase.Proefstudie;

/** Costs, transfers, parties and correlations of a draft: added, changed and removed, and refused at the field. Fictieve gegevens. */
@PagesTest
class OpbouwPagesTest {
    @Autowired
    private Bezoek bezoek;
    private String url = "";

    @BeforeEach
    void begin() {
        url = Proefstudie.begin(bezoek);
    }

    private MvcTestResult cost(String waar, String... anders) {
        var velden = new ArrayList<>(List.of("naam", "Proefopzet", "soort", "OVERIG", "hoeveelheid", "",
                "hoeveelheid-verwacht", "2",
                "hoeveelheid-eenheid", "onderzoeken", "bedrag", "", "bedrag-verwacht", "40.000", "bedrag-laag",
                "30.000",
                "bedrag-hoog", "60.000", "bedrag-prijsjaar", "2023", "status", "EXPERT", "titel", "Offerte, verzonnen",
                "bronjaar", "2023", "sterkte", "MATIG", "eersteJaar", "0", "laatsteJaar", "3", "deel-gemeenten", "60%",
                "deel-swv", "40"));
        return bezoek.post("jelle", url + waar, with(velden, anders));
    }

    private static String[] with(List<String> velden, String... anders) {
        for (int i = 0; i < anders.length; i += 2) {
            int at = velden.indexOf(anders[i]);
            if (at >= 0)
                velden.set(at + 1, anders[i + 1]);
            else
                velden.addAll(List.of(anders[i], anders[i + 1]));
        }
        return velden.toArray(String[]::new);
    }

    private String opbouw() {
        return text(bezoek.get("olga", url + "/opbouw"));
    }

    @Test
    void a_cost_line_is_added_changed_and_removed_with_its_numbers() {
        assertThat(cost("/kosten/team")).hasStatus(303);
        assertThat(opbouw()).contains("Hoeveelheid: Proefopzet × Bedrag: Proefopzet, elk jaar van 0 tot en met 3",
                "Gemeenten 60%, Samenwerkingsverbanden 40%").doesNotContain("Weghalen");
        assertThat(text(bezoek.get("olga", url + "/aannames"))).contains("Bedrag: Proefopzet", "Offerte, verzonnen",
                "Kosten: Proefopzet");
        assertThat(cost("/kosten/team/proefopzet", "hoeveelheid", "zonder", "bedrag", "bedrag-bestaat-niet"))
                .bodyText().contains("Kies een getal uit de lijst").contains("value=\"Proefopzet\"");
        assertThat(
                cost("/kosten/team/proefopzet", "hoeveelheid", "zonder", "bedrag", "proefopzet-bedrag", "laatsteJaar",
                        "2", "ingroei", "50% 100%", "btw", "21", "terugvorderbaar", "50%"))
                .hasStatus(303);
        assertThat(opbouw()).contains("Bedrag: Proefopzet, elk jaar van 0 tot en met 2, ingroei 50% 100%, "
                + "btw 21% waarvan 50% terugkomt").doesNotContain("Hoeveelheid: Proefopzet");
        assertThat(text(bezoek.get("olga", url + "/aannames"))).doesNotContain("Hoeveelheid: Proefopzet onderzoeken");
        assertThat(bezoek.post("jelle", url + "/kosten/team/proefopzet/verwijdering")).hasStatus(303);
        assertThat(opbouw()).doesNotContain("Bedrag: Proefopzet");
        assertThat(bezoek.get("jelle", url + "/kosten/team/proefopzet")).hasStatus(404);
    }

    @Test
    void each_wrong_field_of_a_cost_line_says_so_and_what_was_typed_stays() {
        var fout = cost("/kosten/team", "naam", "", "soort", "", "hoeveelheid-verwacht", "-3", "bedrag-verwacht", "",
                "titel", "", "laatsteJaar", "-1", "deel-swv", "30%", "btw", "veel");
        assertThat(fout).hasStatus(422);
        assertThat(fout).bodyText()
                .contains("Geef de regel een naam", "Kies waarvoor", "Een hoeveelheid kan niet onder 0",
                        "Leeg is niet nul", "Een getal zonder bron telt niet mee",
                        "De delen zijn samen 90%. Maak er 100% van",
                        "Schrijf een percentage, bijvoorbeeld 21%")
                .contains("value=\"-3\"", "value=\"veel\"");
        assertThat(cost("/kosten/team", "deel-gemeenten", "33,3%", "deel-swv", "33,3%", "deel-besturen", "33,3%"))
                .bodyText().contains("De delen zijn samen 99,9%");
        assertThat(cost("/kosten/team", "deel-swv", "")).bodyText().contains("De delen zijn samen 60%");
    }

    @Test
    void a_price_of_forty_years_old_is_refused_at_its_year() {
        var fout = cost("/kosten/team", "bedrag-prijsjaar", "1983");
        assertThat(fout).hasStatus(422);
        assertThat(fout).bodyText().contains("is 40 jaar oud. Zoek een nieuwere prijs")
                .contains("id=\"bedrag-prijsjaar-fout\"");
        var aanname = bezoek.post("jelle", url + "/aannames/prijs-fte", "vorm", "zeker", "verwacht", "92.000",
                "prijsjaar", "1983", "status", "EXPERT", "titel", "Oude offerte", "bronjaar", "1983", "sterkte",
                "ZWAK");
        assertThat(aanname).hasStatus(422);
        assertThat(aanname).bodyText().contains("id=\"prijsjaar-fout\"").contains("is 40 jaar oud");
    }

    @Test
    void a_number_that_is_not_known_takes_the_result_away_and_is_not_zero() {
        assertThat(cost("/kosten/team", "bedrag", "onbekend")).hasStatus(303);
        assertThat(text(bezoek.get("onno", url))).contains("Nog geen uitkomst", "Bedrag: Proefopzet",
                "Leeg is niet hetzelfde als nul");
    }

    @Test
    void a_price_of_the_list_brings_its_source() {
        assertThat(cost("/kosten/team", "hoeveelheid", "zonder", "bedrag", "prijs:maatschappelijk-werk-contact",
                "titel", "")).hasStatus(303);
        assertThat(text(bezoek.get("olga", url + "/aannames"))).contains("Kosten: Proefopzet");
        assertThat(opbouw()).contains("Proefopzet");
    }

    @Test
    void transfers_do_not_run_in_a_circle_nor_to_oneself() {
        String[] heen = {"naam", "Terugbetaling", "van", "swv", "naar", "besturen", "bedrag", "subsidie", "eersteJaar",
                "0",
                "laatsteJaar", "5"};
        assertThat(bezoek.post("jelle", url + "/overdrachten/team", heen)).hasStatus(303);
        assertThat(opbouw()).contains("Van samenwerkingsverbanden naar schoolbesturen");
        var rond = bezoek.post("jelle", url + "/overdrachten/team", "naam", "Rond", "van", "besturen", "naar",
                "gemeenten", "bedrag", "subsidie", "eersteJaar", "0", "laatsteJaar", "5");
        assertThat(rond).hasStatus(422);
        assertThat(rond).bodyText().contains("id=\"naar-fout\"").contains("De overdrachten lopen rond")
                .contains("value=\"Rond\"");
        assertThat(bezoek.post("jelle", url + "/overdrachten/team", "naam", "Zelf", "van", "swv", "naar", "swv",
                "bedrag", "subsidie", "eersteJaar", "0", "laatsteJaar", "5")).bodyText()
                .contains("kan geen geld aan zichzelf overdragen");
        assertThat(bezoek.post("jelle", url + "/overdrachten/team/terugbetaling", with(
                new ArrayList<>(List.of(heen)), "laatsteJaar", "2"))).hasStatus(303);
        assertThat(opbouw()).contains("elk jaar van 0 tot en met 2");
        assertThat(bezoek.post("jelle", url + "/overdrachten/team/terugbetaling/verwijdering")).hasStatus(303);
        assertThat(opbouw()).doesNotContain("Terugbetaling");
    }

    @Test
    void a_party_goes_only_when_it_pays_and_gains_nowhere() {
        assertThat(bezoek.post("jelle", url + "/partijen", "naam", "gemeenten", "overheid", "", "perspectief", "X"))
                .bodyText().contains("Deze partij staat er al", "Kies of het een overheid is", "Kies vanuit wie");
        assertThat(bezoek.post("jelle", url + "/partijen", "naam", "Werkgevers", "overheid", "nee", "perspectief",
                "ANDEREN")).hasStatus(303);
        assertThat(opbouw()).contains("Werkgevers geen overheid, kant van de anderen");
        assertThat(bezoek.post("jelle", url + "/partijen/werkgevers", "naam", "Werkgevers in de regio", "overheid",
                "nee", "perspectief", "ANDEREN")).hasStatus(303);
        assertThat(text(bezoek.post("jelle", url + "/partijen/swv/verwijdering"))).contains("doet nog mee bij",
                "Coaches");
        assertThat(bezoek.post("jelle", url + "/partijen/werkgevers/verwijdering")).hasStatus(303);
        assertThat(opbouw()).doesNotContain("Werkgevers in de regio geen overheid");
    }

    @Test
    void correlations_that_cannot_exist_together_say_how_weak_they_must_be() {
        assertThat(text(bezoek.get("jelle", url + "/samenhangen?lid=bereik&lid=fte&lid=prijs-fte")))
                .contains("2. Hoe sterk?");
        var fout = bezoek.post("jelle", url + "/samenhangen", "leden", "bereik prijs-fte lichte-hulp", "naam",
                "Kan niet",
                "r-0-1", "0,9", "r-0-2", "0,9", "r-1-2", "-0,9");
        assertThat(fout).hasStatus(422);
        assertThat(fout).bodyText().contains("niet positief semidefiniet", "met 0,55 keer elk getal kan het wel")
                .contains("value=\"-0,9\"");
        assertThat(bezoek.post("jelle", url + "/samenhangen", "leden", "bereik", "naam", "", "r-0-1", "2"))
                .bodyText().contains("twee tot en met acht", "Geef de samenhang een naam");
        assertThat(bezoek.post("jelle", url + "/samenhangen", "leden", "bereik prijs-fte", "naam", "Kan niet",
                "r-0-1", "1,5")).bodyText().contains("tussen −1 en 1");
        assertThat(bezoek.post("jelle", url + "/samenhangen", "leden", "bereik prijs-fte", "naam", "Samen", "r-0-1",
                "0,3")).hasStatus(303);
        assertThat(bezoek.post("jelle", url + "/samenhangen/2", "leden", "bereik prijs-fte", "naam", "Samen", "r-0-1",
                "-0,3")).hasStatus(303);
        assertThat(opbouw()).contains("−0,3");
        assertThat(bezoek.post("jelle", url + "/samenhangen/2/verwijdering")).hasStatus(303);
        assertThat(bezoek.get("jelle", url + "/samenhangen/2")).hasStatus(404);
    }

    @Test
    void a_horizon_shorter_than_a_lag_and_the_same_gain_twice_are_said_at_the_field() {
        assertThat(bezoek.post("jelle", url + "/effecten/team/verzuim", "naam", "Minder verzuim", "vertraging", "11",
                "deel-rijk", "100%")).bodyText().contains("is korter dan de vertraging").contains("vertraging-fout");
        assertThat(bezoek.post("jelle", url + "/effecten/team/verzuim", "naam", "Minder verzuim", "vertraging", "6",
                "overlapgroep", "school", "deel-rijk", "100%")).hasStatus(303);
        var kort = bezoek.post("jelle", url + "/uitgangspunten", "vraag", "Wat levert het op?", "nulalternatief",
                "Coaches en maatschappelijk werk gaan door met dezelfde uren.", "horizon", "5", "prijsjaar", "2023",
                "basisjaar", "2023", "trekkingen", "2000", "moment", "EINDE");
        assertThat(kort).hasStatus(422);
        assertThat(kort).bodyText().contains("horizon-fout").contains("is korter dan de vertraging");
        String ander = "jeugdhulp";
        assertThat(bezoek.post("jelle", url + "/effecten/team/" + ander, "naam", "Zelfde winst", "vertraging", "0",
                "overlapgroep", "School", "deel-rijk", "100%")).bodyText()
                .contains("‘Minder verzuim’ telt dezelfde winst").contains("Nee, het is niet dezelfde winst");
        assertThat(bezoek.post("jelle", url + "/effecten/team/" + ander, "naam", "Zelfde winst", "vertraging", "0",
                "overlapgroep", "school", "deel-rijk", "100%", "dubbel", "ja")).hasStatus(303);
        assertThat(text(bezoek.get("onno", url))).contains("tellen dezelfde winst");
    }

    @Test
    void studies_are_pooled_with_what_they_differ_in_the_margin() {
        var velden = new ArrayList<>(List.of("naam", "Minder weken hulp", "alternatief", "team", "uit", "bundeling",
                "maat",
                "eenheid", "verwachting", "hier", "studie-1", "Jansen 2019, verzonnen", "schatting-1", "2", "laag-1",
                "1", "hoog-1", "3", "studie-2", "De Boer 2021, verzonnen", "schatting-2", "0,2", "laag-2", "-0,8",
                "hoog-2", "1,2", "meting", "vergelijking", "aantal", "900", "duur", "2", "uitdoving", "30%",
                "vertraging", "0", "eigenprijs", "100", "deel-gemeenten", "100", "bron", "Werksessie, verzonnen"));
        var kijk = text(bezoek.post("jelle", url + "/effecten", with(new ArrayList<>(velden), "bekijk", "ja")));
        assertThat(kijk).contains("Gemiddeld over de onderzoeken 1,1", "meer dan bij toeval past", "I² is 84%",
                "Gewicht", "50%");
        assertThat(opbouw()).doesNotContain("Minder weken hulp");
        assertThat(bezoek.post("jelle", url + "/effecten", with(new ArrayList<>(velden), "schatting-2", "1,5")))
                .bodyText().contains("De schatting ligt tussen laag en hoog").contains("value=\"1,5\"");
        assertThat(bezoek.post("jelle", url + "/effecten", with(new ArrayList<>(velden), "studie-2", "", "schatting-2",
                "", "laag-2", "", "hoog-2", ""))).bodyText().contains("Noem ten minste twee onderzoeken");
        assertThat(bezoek.post("jelle", url + "/effecten", velden.toArray(String[]::new))).hasStatus(303);
        assertThat(opbouw()).contains("Minder weken hulp");
        assertThat(text(bezoek.get("olga", url + "/aannames"))).contains("Bundeling van 2 onderzoeken: Jansen 2019");
    }

    @Test
    void two_people_who_change_the_same_line_see_both_versions() {
        String regel = url + "/kosten/team/boeggolf";
        String merk = mark(regel);
        String[] mijn = {"naam", "Extra lichte hulp", "soort", "BOEGGOLF", "hoeveelheid", "lichte-hulp", "bedrag",
                "prijs-lichte-hulp", "eersteJaar", "0", "laatsteJaar", "1", "taakveld", "6.22", "deel-gemeenten",
                "100%",
                "_versie", merk};
        assertThat(bezoek.post("jelle", regel, mijn)).hasStatus(303);
        var botsing = bezoek.post("jelle", regel,
                with(new ArrayList<>(List.of(mijn)), "laatsteJaar", "2", "deel-gemeenten",
                        "80%", "deel-swv", "20%"));
        assertThat(botsing).hasStatus(409);
        assertThat(text(botsing))
                .contains("Jelle Vermeer heeft dit net aangepast", "Laatste jaar", "Deel van Gemeenten")
                .doesNotContain("Eerste jaar");
        assertThat(botsing).bodyText().contains("value=\"2\"").contains("name=\"bedrag\" value=\"prijs-lichte-hulp\"");
        assertThat(text(bezoek.post("jelle", regel + "/verwijdering", "_versie", merk)))
                .contains("Een collega veranderde dit net");
        assertThat(bezoek.post("jelle", regel, with(new ArrayList<>(List.of(mijn)), "laatsteJaar", "2", "_versie",
                mark(regel)))).hasStatus(303);
        assertThat(opbouw()).contains("elk jaar van 0 tot en met 2");
    }

    @Test
    void two_people_who_change_other_assumptions_both_keep_theirs() {
        String aannames = url + "/aannames";
        String bereik = was("bereik");
        String fte = was("fte");
        assertThat(bezoek.post("jelle", aannames, "was-bereik", bereik, "laag-bereik", "50%", "verwacht-bereik", "60%",
                "hoog-bereik", "80%", "reden", "telling")).hasStatus(303);
        var stuk = fte.split("\\|", -1);
        var oud = bereik.split("\\|", -1);
        assertThat(bezoek.post("jelle", aannames, "was-bereik", bereik, "laag-bereik", oud[0], "verwacht-bereik",
                oud[1],
                "hoog-bereik", oud[2], "was-fte", fte, "laag-fte", stuk[0], "verwacht-fte", "7", "hoog-fte", stuk[2],
                "reden", "formatieplan")).hasStatus(303);
        assertThat(was("bereik")).isEqualTo("50%|60%|80%");
        var botsing = bezoek.post("jelle", aannames, "was-bereik", bereik, "laag-bereik", "50%", "verwacht-bereik",
                "55%",
                "hoog-bereik", "80%", "reden", "andere telling");
        assertThat(botsing).hasStatus(409);
        assertThat(text(botsing)).contains("Jelle Vermeer heeft dit net aangepast",
                "Verwacht: Deel dat het team bereikt");
        assertThat(botsing).bodyText().contains("value=\"55%\"").contains("name=\"reden\" value=\"andere telling\"");
    }

    private String was(String code) {
        return found(bezoek.get("jelle", url + "/aannames"), "name=\"was-" + code + "\" value=\"([^\"]*)\"");
    }

    private String mark(String adres) {
        return found(bezoek.get("jelle", adres), "name=\"_versie\" value=\"(\\d+)\"");
    }

    private static String found(MvcTestResult antwoord, String patroon) {
        try {
            var m = Pattern.compile(patroon)
                    .matcher(antwoord.getResponse().getContentAsString(java.nio.charset.StandardCharsets.UTF_8));
            assertThat(m.find()).as(patroon).isTrue();
            return m.group(1);
        } catch (java.io.UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void a_fixed_version_and_other_roles_change_nothing() {
        assertThat(bezoek.post("onno", url + "/partijen", "naam", "X", "overheid", "nee", "perspectief", "ANDEREN"))
                .hasStatus(403);
        assertThat(bezoek.post("jelle", url + "/vaststelling")).hasStatus(303);
        assertThat(cost("/kosten/team")).hasStatus(422);
        assertThat(text(bezoek.get("jelle", url + "/opbouw"))).contains("verandert niet meer")
                .doesNotContain("Kosten toevoegen");
    }
}
