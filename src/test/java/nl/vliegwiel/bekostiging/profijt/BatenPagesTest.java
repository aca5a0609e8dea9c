package nl.vliegwiel.bekostiging.profijt;

import static nl.vliegwiel.Bezoek.text;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import nl.vliegwiel.Bezoek;
import nl.vliegwiel.PagesTest;
import nl.vliegwiel.Proefregio;
import nl.vliegwiel.bekostiging.Bedrag;
import nl.vliegwiel.bekostiging.Proefbekostiging;
import nl.vliegwiel.businesscase.Proefstudie;

/** Gains beside contributions: typed, or taken over from a fixed study. Fictieve gegevens. */
@PagesTest
class BatenPagesTest {
    @Autowired
    private Bezoek bezoek;
    @Autowired
    private Proefregio regio;

    @Test
    void gains_stand_beside_what_is_paid_and_who_only_gains_is_named() {
        var sleutel = Proefbekostiging.compleet(bezoek, regio);
        var pad = "/bekostiging/" + sleutel + "/baten";
        assertThat(bezoek.get("jelle", pad)).hasStatusOk();
        var fout = bezoek.post("jelle", pad, "titel", "", "nummer", "1", "vastgesteld", "vandaag", "horizon", "0",
                "rente", "2,25", "naam-0", "Gemeenten", "voor-0", "nep", "bedrag-0", "veel");
        assertThat(fout).hasStatus(422);
        assertThat(text(fout)).contains("Schrijf uit welke businesscase").contains("1 tot en met 100")
                .contains("Kies wie Gemeenten hier is").contains("met een min voor een verlies");
        assertThat(bezoek.post("jelle", pad, "titel", "Verzonnen businesscase", "nummer", "3", "vastgesteld", "vandaag",
                "horizon", "10", "rente", "2,25", "naam-0", "Gemeenten", "voor-0", "GEMEENTE", "bedrag-0", "9.000.000",
                "naam-1", "Zorgverzekeraars", "voor-1", "niemand", "bedrag-1", "390.000", "naam-2", "Scholen", "voor-2",
                "SCHOOLBESTUUR", "bedrag-2", "-1.000")).hasStatus(303);
        assertThat(text(bezoek.get("onno", "/bekostiging/" + sleutel))).contains("Zelf ingevuld, niet overgenomen")
                .contains("Verzonnen businesscase, versie 3")
                .contains("Heeft voordeel en betaalt niet mee: Zorgverzekeraars (€ 390.000)");
        assertThat(bezoek.get("onno", pad)).hasStatus(403);
    }

    @Test
    void gains_are_taken_over_from_a_fixed_business_case_with_its_hash() {
        var sleutel = Proefbekostiging.compleet(bezoek, regio);
        var pad = "/bekostiging/" + sleutel;
        var studie = Proefstudie.begin(bezoek).replaceAll(".*/kosten-en-baten/(\\w+)/.*", "$1");
        record Vast(String sleutel, String hash, String alternatief, String gemeenten) {
        }
        var v = regio.eigenaar().sql("""
                select v.sleutel, v.hash, u.uitslag ->> 'code' as alternatief,
                       round((p.partij ->> 'baten')::numeric * 100)::text as gemeenten
                from businesscase.versie v join businesscase.studie s on s.id = v.studie_id,
                     lateral (select v.uitkomst::jsonb -> 'uitslagen' -> 0 as uitslag) u,
                     lateral jsonb_array_elements(u.uitslag -> 'partijen') p (partij)
                where s.sleutel = ? and p.partij ->> 'code' = 'gemeenten'""").param(studie).query(Vast.class).single();
        var bron = v.sleutel() + "." + v.alternatief();
        assertThat(bezoek.get("jelle", pad + "/baten")).bodyText().contains("Nog geen kosten en baten? Vul zelf in")
                .doesNotContain(bron);
        var concept = bezoek.post("jelle", pad + "/baten", "bron", bron);
        assertThat(concept).as("a draft vouches for nothing").hasStatus(422);
        assertThat(text(concept)).contains("is niet vastgesteld. Kies een andere");
        assertThat(bezoek.post("jelle", "/kosten-en-baten/" + studie + "/versies/1/vaststelling")).hasStatus(303);
        assertThat(bezoek.get("jelle", pad + "/baten")).bodyText().contains(bron);
        assertThat(bezoek.post("onno", pad + "/baten", "bron", bron)).hasStatus(403);
        assertThat(bezoek.post("jelle", pad + "/baten", "bron", bron, "binnen", "WOON")).hasStatus(303);
        assertThat(text(bezoek.get("jelle", pad + "/baten"))).contains("Deze bedragen kun je niet aanpassen",
                "Passen de studie en deze bekostiging bij elkaar?", "De studie gaat over 24 scholen");
        assertThat(text(bezoek.get("onno", pad))).contains("Overgenomen uit", v.hash().substring(0, 12),
                "prijspeil 2023", "Heeft voordeel en betaalt niet mee", "Zorgverzekeraars",
                "Van prijzen van 2023 naar prijzen van 2026", "De studie gaat over 20.000 leerlingen",
                "Overdracht in de studie", "Wat elke partij betaalt en terugkrijgt");
        assertThat(text(bezoek.get("onno", pad + "/partijen"))).contains("Vingerafdruk " + v.hash().substring(0, 12),
                "profiteert, betaalt niet mee", Bedrag.heel(Long.parseLong(v.gemeenten())))
                .doesNotContain("Zelf ingevuld");
    }

    @Test
    void the_kinds_and_the_parties_can_share_by_what_they_win() {
        var sleutel = Proefbekostiging.compleet(bezoek, regio);
        var pad = "/bekostiging/" + sleutel;
        var zonder = bezoek.get("jelle", pad + "?deel=PROFIJT");
        assertThat(text(zonder)).contains("Van de gemeenten weten we niet wat zij erbij winnen");
        assertThat(bezoek.post("jelle", pad + "/baten", "bron", Proefbekostiging.bron(bezoek, regio), "binnen", "WOON"))
                .hasStatus(303);
        assertThat(text(bezoek.get("jelle", pad + "?deel=PROFIJT"))).contains("Dit is een proef", "gemeenten 59,5%");
        assertThat(bezoek.post("jelle", pad + "/scenarios", "scenario", "A", "deel", "PROFIJT")).hasStatus(303);
        assertThat(bezoek.post("jelle", pad + "/scenarios/C", "naam", "Naar profijt", "deel-GEMEENTE", "60",
                "deel-SAMENWERKINGSVERBAND", "28", "deel-SCHOOLBESTUUR", "12", "deelwijze", "PROFIJT",
                "sleutel-GEMEENTE-0", "PROFIJT", "procent-GEMEENTE-0", "100", "sleutel-SAMENWERKINGSVERBAND-0",
                "GELIJK", "procent-SAMENWERKINGSVERBAND-0", "100", "sleutel-SCHOOLBESTUUR-0", "SCHOOL",
                "procent-SCHOOLBESTUUR-0", "100")).hasStatus(303);
        assertThat(text(bezoek.get("onno", pad + "/uitleg/g-9001?scenario=C")))
                .contains("naar wat zij erbij winnen: ongeveer", "Sleutel: wat een partij erbij wint");
        assertThat(text(bezoek.get("onno", pad + "/sleutels"))).contains("Stap 1: soorten partijen", "profijt");
    }
}
