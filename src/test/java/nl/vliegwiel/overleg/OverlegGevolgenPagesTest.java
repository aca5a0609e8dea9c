package nl.vliegwiel.overleg;

import static nl.vliegwiel.Bezoek.text;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import nl.vliegwiel.Bezoek;
import nl.vliegwiel.PagesTest;
import nl.vliegwiel.Proefregio;

/** What is added to an agenda, and what becomes of actions and guests of a meeting. Fictieve gegevens. */
@PagesTest
class OverlegGevolgenPagesTest {
    @Autowired
    private Bezoek bezoek;
    @Autowired
    private Proefregio regio;
    private String url = "";

    @BeforeEach
    void plan() {
        regio.eigenaar().sql("truncate overleg.overleg cascade").update();
        regio.eigenaar().sql("delete from ondersteuning.taak where soort in ('actie', 'overlegvraag')").update();
        bezoek.post("bart", "/overleg", "school", one("select sleutel from samenwerking.school where id = 1"), "op",
                "morgen", "tijd", "10.30");
        url = "/overleg/" + one("select sleutel from overleg.overleg");
    }

    private String agenda(String roepnaam) {
        long casus = regio.casusMetJa(roepnaam);
        assertThat(bezoek.post("bart", url + "/voorbereiding", "punt", "casus:" + regio.sleutel(casus)))
                .hasStatus(303);
        return url + "/punten/" + one("select sleutel from overleg.agendapunt where soort = 'leerling'");
    }

    private long casus(String roepnaam) {
        return regio.eigenaar()
                .sql("select max(c.id) from leerling.casus c join leerling.jeugdige j on j.id = c.jeugdige_id"
                        + " where j.roepnaam = ?")
                .param(roepnaam).query(Long.class).single();
    }

    private void decide(String punt) {
        String noor = one("select sleutel from toegang.account where id = 1");
        bezoek.post("bart", url + "/aanwezigheid", "wie", noor, "wie",
                one("select sleutel from toegang.account where id = 2"));
        assertThat(bezoek.post("bart", punt, "metNaam", "ja", "besluit", "door", "zin", "Jij kiest welk teken.",
                "pratenMet", "vooraf", "aanTafel", noor, "wat-0", "Vragen welk teken zij wil", "wie-0", noor, "op-0",
                "overmorgen", "_versie", "0")).hasStatus(303);
    }

    private String one(String sql) {
        return regio.eigenaar().sql(sql).query(String.class).single();
    }

    @Test
    void an_action_is_withdrawn_with_a_reason_and_leaves_the_worklist() {
        var punt = agenda("Xena");
        decide(punt);
        var actie = url + "/acties/" + one("select sleutel from overleg.actie");
        assertThat(text(bezoek.get("bart", punt))).contains("Hoeft niet meer");
        var fout = bezoek.post("bart", actie, "wat", "ingetrokken", "reden", "x".repeat(201));
        assertThat(fout).hasStatus(422);
        assertThat(text(fout)).contains("Schrijf in één zin waarom het niet meer hoeft");
        assertThat(fout).bodyText().contains("value=\"" + "x".repeat(201));
        assertThat(bezoek.post("bart", actie, "wat", "ingetrokken", "reden", "Xena koos zelf al.")).hasStatus(303);
        assertThat(text(bezoek.get("bart", punt))).contains("ingetrokken op").contains("Xena koos zelf al")
                .doesNotContain("Hoeft niet meer");
        assertThat(text(bezoek.get("noor", "/mijn-werk"))).doesNotContain("Vragen welk teken zij wil");
        assertThat(one("select t.klaar_op is not null and t.waarom like 'Ingetrokken: Xena koos zelf al. %'"
                + " from ondersteuning.taak t join overleg.actie a on a.taak = t.sleutel")).isEqualTo("t");
        bezoek.post("bart", actie, "wat", "ingetrokken", "reden", "Nog eens");
        assertThat(one("select ingetrokken_om from overleg.actie")).as("once").isEqualTo("Xena koos zelf al");
    }

    @Test
    void a_guest_reads_along_until_the_meeting_that_decided_is_closed() {
        long ander = regio.casusMetJa("Anders");
        var punt = agenda("Wies");
        String gast = "insert into ondersteuning.bespreking (casus_id, gast_id, vraag, tekst, door, tot)"
                + " values (?, 4, 'Wat nu?', 'Een leerling', 1, current_date + 10) returning '/besprekingen/' || sleutel";
        var hier = regio.eigenaar().sql(gast).param(casus("Wies")).query(String.class).single();
        var daar = regio.eigenaar().sql(gast).param(ander).query(String.class).single();
        decide(punt);
        assertThat(bezoek.get("karin", hier)).as("the meeting goes on").hasStatusOk();
        assertThat(bezoek.post("bart", url + "/afronding")).hasStatus(303);
        assertThat(bezoek.get("karin", hier)).hasStatus(404);
        assertThat(bezoek.get("karin", daar)).as("of another casus").hasStatusOk();
    }

    @Test
    void what_may_be_added_is_folded_by_reason_when_it_is_much() {
        agenda("Eerst");
        for (int i = 0; i < 11; i++)
            regio.casusMetJa("Veel");
        var later = bezoek.get("bart", url + "/voorbereiding");
        assertThat(later).bodyText().contains("vst__groep");
        assertThat(text(later)).containsPattern("Nog niet besproken [1-9][0-9]");
    }
}
