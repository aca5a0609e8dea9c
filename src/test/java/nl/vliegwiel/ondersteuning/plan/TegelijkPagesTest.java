package nl.vliegwiel.ondersteuning.plan;

import static nl.vliegwiel.Bezoek.text;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import nl.vliegwiel.Bezoek;
import nl.vliegwiel.PagesTest;
import nl.vliegwiel.Proefregio;

/** Two people who do the same thing in one casus: who is second reads both. Fictieve gegevens. */
@PagesTest
class TegelijkPagesTest {
    @Autowired
    private Bezoek bezoek;
    @Autowired
    private Proefregio regio;

    @Test
    void help_that_a_colleague_ended_shows_that_end_beside_the_own() {
        var casus = casus("Lotte");
        var gever = regio.eigenaar().sql("select sleutel from samenwerking.organisatie where id = 5")
                .query(String.class).single();
        bezoek.post("noor", casus + "/trajecten", "hulp", "Gesprekken", "regime", "preventie", "organisatie", gever,
                "begin", "vandaag");
        var url = casus + "/trajecten/" + waarde("select t.sleutel from ondersteuning.traject t"
                + " join leerling.casus c on c.id = t.casus_id where c.sleutel = ?", casus);
        assertThat(bezoek.post("bart", url + "/afronding", "op", "vandaag", "reden", "02")).hasStatus(303);
        var tweede = bezoek.post("noor", url + "/afronding", "op", "vandaag", "reden", "01");
        assertThat(tweede).hasStatus(409);
        assertThat(text(tweede)).contains("Bart Willemsen heeft dit net aangepast", "Waarom stopt Gesprekken?",
                "in overleg").doesNotContain("Mijn versie vastleggen");
    }

    @Test
    void one_step_back_says_where_the_casus_stands_now_and_where_it_would_go() {
        var casus = casus("Ravi");
        bezoek.post("noor", casus + "/doelen", "tekst", "Ik kom op tijd", "van", "jeugdige");
        assertThat(bezoek.get("noor", casus + "/fase")).bodyText().contains("name=\"_versie\"");
        var versie = waarde("select versie from leerling.casus where sleutel = ?", casus);
        assertThat(bezoek.post("bart", casus + "/fase", "reden", "Toch nog niet", "_versie", versie)).hasStatus(303);
        var tweede = bezoek.post("noor", casus + "/fase", "reden", "Eerst praten", "_versie", versie);
        assertThat(tweede).hasStatus(409);
        assertThat(text(tweede)).contains("Bart Willemsen heeft dit net aangepast", "Waar staat de casus?", "Verkennen",
                "Een stap terug, nu naar signaal");
        assertThat(tweede).bodyText().contains("name=\"reden\" value=\"Eerst praten\"");
    }

    @Test
    void a_casus_is_rounded_off_once_and_the_words_of_the_second_are_not_lost() {
        var casus = casus("Amir");
        assertThat(bezoek.post("bart", casus + "/afronding", "nazorg", "wie-1", "op-P6W", "overmorgen", "weglaten",
                "niet_nodig", "watHielp",
                "De pauzekaart")).hasStatus(303);
        var tweede = bezoek.post("noor", casus + "/afronding", "nazorg", "wie-1", "op-P6W", "overmorgen", "weglaten",
                "niet_nodig", "watHielp",
                "Buiten zijn");
        assertThat(tweede).hasStatus(409);
        assertThat(text(tweede)).contains("De pauzekaart", "Buiten zijn", "Dit is al gedaan");
        assertThat(waarde("select count(*) from ondersteuning.nazorg n join leerling.casus c on c.id = n.casus_id"
                + " where n.vervallen_op is null and c.sleutel = ?", casus)).isEqualTo("1");
    }

    @Test
    void a_goal_that_a_colleague_changed_is_not_ended_unread() {
        var casus = casus("Jada");
        bezoek.post("noor", casus + "/doelen", "tekst", "Ik slaap acht uur", "van", "jeugdige");
        var url = casus + "/doelen/" + waarde("select d.sleutel from ondersteuning.doel d"
                + " join leerling.casus c on c.id = d.casus_id where c.sleutel = ?", casus);
        assertThat(bezoek.post("bart", url, "tekst", "Ik slaap negen uur", "van", "jeugdige", "_versie", "1"))
                .hasStatus(303);
        var einde = bezoek.post("noor", url + "/einde", "reden", "gelukt", "_versie", "1");
        assertThat(einde).hasStatus(409);
        assertThat(text(einde)).contains("Bart Willemsen heeft dit net aangepast", "Ik slaap negen uur",
                "Doel stoppen");
        assertThat(bezoek.post("noor", url + "/einde", "reden", "gelukt", "_versie", "2")).hasStatus(303);
    }

    private String casus(String roepnaam) {
        return regio.url(regio.casusMetJa(roepnaam));
    }

    private String waarde(String sql, String casus) {
        return regio.eigenaar().sql(sql).param(casus.substring(casus.lastIndexOf('/') + 1)).query(String.class)
                .single();
    }
}
