package nl.vliegwiel.businesscase.aanname;

import static nl.vliegwiel.Bezoek.text;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import nl.vliegwiel.Bezoek;
import nl.vliegwiel.PagesTest;
import nl.vliegwiel.businesscase.Proefstudie;

/** Changing assumptions: with a reason, asked back when they are far off, tried out without a trace. Fictieve gegevens. */
@PagesTest
class AannamesPagesTest {
    @Autowired
    private Bezoek bezoek;

    @Test
    void a_change_needs_a_reason_and_shows_who_made_it() {
        String url = Proefstudie.begin(bezoek) + "/aannames";
        var zonder = bezoek.post("jelle", url, "laag-bereik", "50%", "verwacht-bereik", "60%", "hoog-bereik", "80%");
        assertThat(zonder).hasStatus(422);
        assertThat(zonder).bodyText().contains("waar de verandering vandaan komt").contains("value=\"60%\"");
        assertThat(bezoek.post("jelle", url, "laag-bereik", "50%", "verwacht-bereik", "60%", "hoog-bereik", "80%",
                "reden", "Telling van de scholen")).hasStatus(303);
        assertThat(text(bezoek.get("olga", url))).contains("van 65% (50% tot 80%) naar 60% (50% tot 80%)",
                "Telling van de scholen", "Jelle Vermeer").doesNotContain("Reken opnieuw");
    }

    @Test
    void what_lies_far_from_what_it_was_is_asked_back_once() {
        String url = Proefstudie.begin(bezoek) + "/aannames";
        var vraag = bezoek.post("jelle", url, "laag-prijs-fte", "84.000", "verwacht-prijs-fte", "920.000",
                "hoog-prijs-fte", "1.040.000", "reden", "offerte");
        assertThat(text(vraag)).contains("Klopt dit?", "86.000", "920.000", "Er is nog niets veranderd");
        assertThat(text(bezoek.get("jelle", url))).doesNotContain("Wie veranderde wat");
        assertThat(bezoek.post("jelle", url + "/terug", "verwacht-prijs-fte", "920.000")).bodyText()
                .contains("value=\"920.000\"");
        assertThat(bezoek.post("jelle", url, "laag-prijs-fte", "84.000", "verwacht-prijs-fte", "920.000",
                "hoog-prijs-fte", "1.040.000", "reden", "offerte", "klopt", "ja")).hasStatus(303);
        assertThat(text(bezoek.get("jelle", url))).contains("Wie veranderde wat",
                "Nee: het kost meer dan het oplevert");
    }

    @Test
    void numbers_that_cannot_be_are_refused_at_their_field() {
        String url = Proefstudie.begin(bezoek) + "/aannames";
        var fout = bezoek.post("jelle", url, "laag-bereik", "90%", "verwacht-bereik", "60%", "hoog-bereik", "80%",
                "verwacht-fte", "elf", "reden", "x");
        assertThat(fout).hasStatus(422);
        assertThat(fout).bodyText().contains("verwacht ligt tussen laag en hoog").contains("schrijf een getal")
                .contains("aria-invalid=\"true\"");
    }

    @Test
    void an_unknown_number_takes_the_result_away() {
        String url = Proefstudie.begin(bezoek);
        assertThat(bezoek.post("jelle", url + "/aannames", "laag-fte", "", "verwacht-fte", "", "hoog-fte", "", "reden",
                "weten we niet")).hasStatus(303);
        assertThat(text(bezoek.get("onno", url))).contains("Nog geen uitkomst", "Extra fte coaches")
                .doesNotContain("Kans op een positief saldo");
    }

    @Test
    void what_was_typed_and_not_sent_is_there_again_with_what_it_began_from() throws Exception {
        String url = Proefstudie.begin(bezoek) + "/aannames";
        String was = bezoek.get("jelle", url).getResponse().getContentAsString()
                .replaceAll("(?s).*name=\"was-bereik\" value=\"([^\"]*)\".*", "$1");
        assertThat(bezoek.post("jelle", "/concept", "_formulier", url, "laag-bereik", "50%", "verwacht-bereik", "61%",
                "hoog-bereik", "80%", "was-bereik", was, "reden", "Nog niet klaar")).hasStatus(303);
        assertThat(bezoek.post("jelle", url, "laag-bereik", "50%", "verwacht-bereik", "60%", "hoog-bereik", "80%",
                "reden", "Telling van de scholen")).hasStatus(303);
        var page = bezoek.get("jelle", url);
        assertThat(page).bodyText().contains("value=\"61%\"").contains("Nog niet klaar").contains("Je concept van");
        var botsing = bezoek.post("jelle", url, "_formulier", url, "laag-bereik", "50%", "verwacht-bereik", "61%",
                "hoog-bereik", "80%", "was-bereik", was, "reden", "Nog niet klaar");
        assertThat(botsing).hasStatus(409);
        assertThat(text(botsing)).contains("heeft dit net aangepast");
    }

    @Test
    void trying_out_changes_nothing() {
        String url = Proefstudie.begin(bezoek) + "/aannames";
        var proef = bezoek.post("jelle", url + "/proef", "verwacht-fte", "90", "laag-fte", "", "hoog-fte", "");
        assertThat(text(proef)).contains("Nee: het kost meer dan het oplevert");
        assertThat(text(bezoek.get("jelle", url))).doesNotContain("Nee: het kost meer")
                .doesNotContain("Wie veranderde");
    }

    @Test
    void a_source_goes_with_a_number() {
        String url = Proefstudie.begin(bezoek) + "/aannames/fte";
        var fout = bezoek.post("jelle", url, "vorm", "zeker", "verwacht", "12", "status", "GEMETEN", "titel",
                "Formatieplan 2026");
        assertThat(fout).hasStatus(422);
        assertThat(fout).bodyText().contains("hoe sterk het bewijs is").contains("jaar van de bron");
        assertThat(bezoek.post("jelle", url, "vorm", "zeker", "verwacht", "12", "status", "GEMETEN", "titel",
                "Formatieplan 2026", "bronjaar", "2026", "sterkte", "STERK")).hasStatus(303);
        assertThat(text(bezoek.get("olga", url.replace("/fte", "")))).contains("Formatieplan 2026, 2026", "sterk",
                "gemeten");
    }

    @Test
    void the_null_alternative_is_never_nothing() {
        String url = Proefstudie.begin(bezoek) + "/uitgangspunten";
        var fout = bezoek.post("jelle", url, "vraag", "Wat levert het op?", "nulalternatief", "niets", "horizon", "0",
                "prijsjaar", "23", "basisjaar", "2023", "trekkingen", "2000", "moment", "EINDE");
        assertThat(fout).hasStatus(422);
        assertThat(fout).bodyText().contains("met het beleid dat er al is").contains("1 tot en met 60 jaar");
        assertThat(bezoek.post("jelle", url, "vraag", "Wat levert het op?", "nulalternatief",
                "Coaches en maatschappelijk werk gaan door met dezelfde uren.", "horizon", "8", "prijsjaar", "2023",
                "basisjaar", "2023", "trekkingen", "2000", "moment", "MIDDEN")).hasStatus(303);
        assertThat(text(bezoek.get("onno", url.replace("/uitgangspunten", "")))).contains("8 jaar", "dezelfde uren");
    }

    @Test
    void what_is_not_in_euros_is_added_and_counts_on_the_result() {
        String url = Proefstudie.begin(bezoek) + "/pmposten";
        assertThat(bezoek.post("jelle", url, "alternatief", "team", "naam", "", "teken", "", "toelichting", ""))
                .hasStatus(422);
        assertThat(bezoek.post("jelle", url, "alternatief", "team", "naam", "Ouders slapen beter", "teken", "PLUS",
                "toelichting", "Niet gemeten, wel gehoord.")).hasStatus(303);
        assertThat(text(bezoek.get("onno", url.replace("/pmposten", "")))).contains("Ouders slapen beter",
                "Niet gemeten, wel gehoord.");
        assertThat(bezoek.post("jelle", url + "/verwijdering", "alternatief", "team", "naam", "Ouders slapen beter"))
                .hasStatus(303);
        assertThat(bezoek.post("jelle", url + "/verwijdering", "alternatief", "team", "naam", "Bestaat niet"))
                .hasStatus(404);
    }
}
