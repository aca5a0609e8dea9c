package nl.vliegwiel.ondersteuning.plan;

import static nl.vliegwiel.Bezoek.text;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import nl.vliegwiel.Bezoek;
import nl.vliegwiel.PagesTest;
import nl.vliegwiel.Proefregio;

/** The plan, for who may write in it, for who may not, and for who may not know. Fictieve gegevens. */
@PagesTest
class PlanPagesTest {
    private static final String DOEL = "Ik neem zelf pauze als het te veel wordt";
    @Autowired
    private Bezoek bezoek;
    @Autowired
    private Proefregio regio;

    @Test
    void the_first_goal_makes_it_a_plan_with_a_day_to_look_back() {
        var casus = casus("Mila");
        assertThat(text(bezoek.get("noor", casus + "/plan"))).contains("Wat wil Mila anders?");
        assertThat(bezoek.post("noor", casus + "/doelen", "tekst", DOEL, "van", "jeugdige", "van", "opp", "cijfer",
                "3")).hasStatus(303);
        var plan = text(bezoek.get("noor", casus + "/plan"));
        assertThat(banner()).isEqualTo("Vastgelegd: doel Neem zelf pauze.");
        assertThat(plan).contains("Doel van Mila, staat ook in het OPP")
                .contains("1 van hoogstens 3").contains("Plan sinds");
        assertThat(waarde("select fase from leerling.casus where sleutel = ?", casus)).isEqualTo("plan");
        assertThat(waarde("select count(*) from ondersteuning.taak t join leerling.casus c on c.id = t.casus_id"
                + " where c.sleutel = ? and t.soort = 'evaluatie' and t.op = current_date + 56", casus)).isEqualTo("1");
        assertThat(waarde("select string_agg(g.titel, ', ' order by g.id) from ondersteuning.gebeurtenis g"
                + " join leerling.casus c on c.id = g.casus_id where c.sleutel = ?", casus))
                .contains("Plan begonnen, Nieuw doel: Neem zelf pauze");
        assertThat(waarde("select string_agg(r.gebeurtenis || ' ' || r.object, ', ' order by r.id) from logboek.regel r"
                + " join leerling.casus c on c.id = r.casus_id where c.sleutel = ?", casus))
                .contains("inzien plan").contains("vastleggen doel").doesNotContain("pauze");
    }

    @Test
    void a_goal_that_does_not_begin_with_ik_comes_back_with_what_was_typed() {
        var casus = casus("Sem");
        var antwoord = bezoek.post("noor", casus + "/doelen", "tekst", "Sem moet beter luisteren", "wieHelpt", "Tim",
                "_formulier", "doel", "_casus", waarde("select id from leerling.casus where sleutel = ?", casus));
        assertThat(antwoord).hasStatus(422);
        assertThat(text(antwoord)).contains("Er gaat nog iets mis")
                .contains("Begin met ‘Ik’, in de woorden van Sem").contains("Kies van wie het doel is");
        assertThat(antwoord).bodyText().contains("Sem moet beter luisteren").contains("value=\"Tim\"")
                .contains("<title>Fout:");
        assertThat(text(bezoek.get("noor", casus + "/plan"))).contains("Je concept van");
        for (int i = 1; i <= 3; i++)
            bezoek.post("noor", casus + "/doelen", "tekst", "Ik wil iets, nummer " + i, "van", "jeugdige");
        var vierde = bezoek.post("noor", casus + "/doelen", "tekst", "Ik wil te veel", "van", "jeugdige");
        assertThat(vierde).hasStatus(422);
        assertThat(text(vierde)).contains("Er zijn al 3 doelen");
    }

    @Test
    void ratings_of_one_moment_are_undone_together_and_by_their_writer_only() {
        var casus = casus("Yara");
        var doel = doel(casus, "Ik kom op tijd");
        assertThat(bezoek.post("noor", casus + "/cijfers", "c-" + doel, "11")).hasStatus(422);
        assertThat(text(bezoek.post("noor", casus + "/cijfers"))).contains("Kies bij een doel een cijfer");
        assertThat(bezoek.post("noor", casus + "/cijfers", "c-" + doel, "4", "van", "ouder")).hasStatus(303);
        var plan = text(bezoek.get("noor", casus + "/plan"));
        assertThat(banner()).isEqualTo("Vastgelegd: Kom op tijd op 4.");
        assertThat(plan).contains("nu 4");
        var cijfer = waarde("select k.sleutel from ondersteuning.cijfer k join leerling.casus c on c.id = k.casus_id"
                + " where c.sleutel = ?", casus);
        assertThat(bezoek.post("bart", casus + "/cijfers/" + cijfer + "/ongedaan")).hasStatus(422);
        assertThat(bezoek.post("noor", casus + "/cijfers/" + cijfer + "/ongedaan")).hasStatus(303);
        assertThat(text(bezoek.get("noor", casus + "/plan"))).contains("Nog geen cijfer").doesNotContain("nu 4");
    }

    @Test
    void who_was_second_sees_both_versions_and_loses_nothing() {
        var casus = casus("Ilias");
        var doel = doel(casus, "Ik slaap acht uur");
        var url = casus + "/doelen/" + doel;
        assertThat(bezoek.post("bart", url, "tekst", "Ik slaap negen uur", "van", "jeugdige", "_versie", "1"))
                .hasStatus(303);
        var antwoord = bezoek.post("noor", url, "tekst", "Ik slaap tien uur", "van", "jeugdige", "van", "ouders",
                "afspraken", "Telefoon beneden", "_versie", "1");
        assertThat(antwoord).hasStatus(409);
        assertThat(text(antwoord)).contains("Bart Willemsen heeft dit net aangepast").contains("Ik slaap negen uur");
        assertThat(antwoord).bodyText().contains("Ik slaap tien uur").contains("Telefoon beneden")
                .contains("name=\"_versie\" value=\"2\"")
                .contains("name=\"van\" value=\"jeugdige\"", "name=\"van\" value=\"ouders\"");
        assertThat(bezoek.post("noor", url, "tekst", "Ik slaap tien uur", "van", "jeugdige,ouders", "_versie", "2"))
                .hasStatus(303);
        assertThat(text(bezoek.get("noor", casus + "/plan"))).contains("Doel van Ilias en ouders");
    }

    @Test
    void the_first_help_starts_ondersteuning_and_ends_with_a_reason_that_can_be_undone() {
        var casus = casus("Lotte");
        var gever = regio.eigenaar().sql("select sleutel from samenwerking.organisatie where id = 5")
                .query(String.class).single();
        assertThat(bezoek.post("noor", casus + "/trajecten", "hulp", "", "regime", "x", "begin", "overmorgen"))
                .hasStatus(422);
        assertThat(bezoek.post("noor", casus + "/trajecten", "hulp", "Gesprekken", "regime", "preventie",
                "organisatie", gever, "begin", "vandaag")).hasStatus(303);
        assertThat(waarde("select fase from leerling.casus where sleutel = ?", casus)).isEqualTo("ondersteuning");
        var traject = waarde("select t.sleutel from ondersteuning.traject t join leerling.casus c on c.id = t.casus_id"
                + " where c.sleutel = ?", casus);
        var url = casus + "/trajecten/" + traject;
        assertThat(text(bezoek.post("noor", url + "/afronding", "op", "vandaag")))
                .contains("Kies waarom de hulp stopt");
        assertThat(bezoek.post("noor", url + "/afronding", "op", "vandaag", "reden", "02")).hasStatus(303);
        assertThat(text(bezoek.get("noor", casus + "/plan"))).contains("voortijdig gestopt: in overleg");
        assertThat(bezoek.post("noor", url + "/afronding", "op", "vandaag", "reden", "01")).hasStatus(409);
        assertThat(bezoek.post("noor", url + "/heropening")).hasStatus(303);
        assertThat(text(bezoek.get("noor", casus + "/plan"))).doesNotContain("voortijdig gestopt");
    }

    @Test
    void the_turned_screen_says_je_to_the_one_and_u_to_the_other() {
        var casus = casus("Finn");
        doel(casus, "Ik durf iets te zeggen");
        var jong = bezoek.post("noor", casus + "/evaluatie", "wie", "jeugdige", "moment", "einde");
        assertThat(jong).hasStatus(422);
        assertThat(text(jong)).contains("Kies een cijfer van 1 tot en met 10").contains("Kies wat bij jou past");
        var ouder = bezoek.post("noor", casus + "/evaluatie", "wie", "ouder", "moment", "einde", "nut", "12");
        assertThat(text(ouder)).contains("Wat vond u van de hulp?").contains("Kies wat bij u past")
                .doesNotContain("jou").doesNotContain("Ik durf iets te zeggen");
        for (var nut : new String[]{"5", "9"})
            assertThat(bezoek.post("noor", casus + "/evaluatie", "wie", "ouder", "moment", "einde", "nut", nut,
                    "toekomst", "04")).hasStatus(303);
        assertThat(waarde("select string_agg(e.nut::text, ' ') from ondersteuning.evaluatie e join leerling.casus c"
                + " on c.id = e.casus_id where c.sleutel = ? and e.ongedaan_op is null", casus))
                .as("at the end each informant counts once").isEqualTo("9");
    }

    @Test
    void without_consent_or_from_elsewhere_nothing_of_the_plan_is_there() {
        var casus = casus("Noa");
        doel(casus, "Ik wil dit geheim houden");
        for (var wie : new String[]{"coen", "wendy", "karin"}) {
            assertThat(bezoek.get(wie, casus + "/plan")).as(wie).hasStatus(404);
            assertThat(bezoek.get(wie, casus + "/plan/afdruk")).as(wie).hasStatus(404);
        }
        assertThat(bezoek.post("coen", casus + "/doelen", "tekst", "Ik hack", "van", "jeugdige")).hasStatus(404);
        assertThat(bezoek.get("jelle", casus + "/plan")).hasStatus(403);
        long zonder = regio.casus(regio.leerling("Bo", 13));
        var dicht = regio.url(zonder);
        assertThat(bezoek.get("bart", dicht + "/plan")).as("kern only: the casus says why").hasStatus(303);
        var post = bezoek.post("bart", dicht + "/doelen", "tekst", "Ik wil", "van", "jeugdige");
        assertThat(post).hasStatus(422);
        assertThat(text(post)).contains("geen toestemming");
    }

    @Test
    void a_page_asks_the_same_number_of_statements_for_one_goal_and_for_three() {
        var een = casus("Een");
        doel(een, "Ik wil iets");
        var veel = casus("Veel");
        for (int i = 1; i <= 3; i++) {
            var doel = doel(veel, "Ik wil iets, nummer " + i);
            bezoek.post("noor", veel + "/cijfers", "c-" + doel, "5");
            bezoek.post("noor", veel + "/krachten", "kracht", "Goed, nummer " + i);
        }
        for (var url : new String[]{een, veel})
            bezoek.get("noor", url + "/plan");
        bezoek.statements();
        bezoek.get("noor", een + "/plan");
        int voorEen = bezoek.statements();
        bezoek.get("noor", veel + "/plan");
        assertThat(bezoek.statements()).isEqualTo(voorEen).isLessThan(30);
    }

    /** The sentence that waits for the next page of Noor. */
    private String banner() {
        return regio.eigenaar().sql("select tekst from web.melding where eigenaar = 1 order by id desc limit 1")
                .query(String.class).single();
    }

    private String casus(String naam) {
        return regio.url(regio.casusMetJa(naam));
    }

    private String doel(String casus, String tekst) {
        bezoek.post("noor", casus + "/doelen", "tekst", tekst, "van", "jeugdige");
        return waarde("select d.sleutel from ondersteuning.doel d join leerling.casus c on c.id = d.casus_id"
                + " where c.sleutel = ? order by d.id desc limit 1", casus);
    }

    private String waarde(String sql, String casus) {
        return regio.eigenaar().sql(sql).param(casus.substring(casus.lastIndexOf('/') + 1)).query(String.class)
                .single();
    }
}
