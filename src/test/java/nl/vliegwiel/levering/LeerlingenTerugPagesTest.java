package nl.vliegwiel.levering;

import static nl.vliegwiel.Bezoek.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Period;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import nl.vliegwiel.Bezoek;
import nl.vliegwiel.PagesTest;
import nl.vliegwiel.Proefregio;

/** A delivery of pupils taken back: what nobody worked with is as it was, the rest stays and is named. Fictieve gegevens. */
@PagesTest
class LeerlingenTerugPagesTest {
    private static final String KOP = "Leerlingnummer;Roepnaam;Achternaam;Geboortedatum;Klas;Leerjaar;Studie;Postcode;Ouder 1;E-mail ouder 1\n";

    @Autowired
    private Bezoek bezoek;
    @Autowired
    private Proefregio regio;
    @Autowired
    private JdbcClient db;
    private Balie balie;

    @BeforeEach
    void desk() {
        balie = new Balie(bezoek, regio, "leerlingen");
    }

    @Test
    void everything_that_nobody_touched_becomes_what_it_was_and_the_same_file_can_come_again() {
        balie.deliver(
                KOP + "T1;Eva;Terugkind;1-2-2012;1A;1;havo;1811;;\nT2;Jan;Terugkind;2-2-2012;1A;1;havo;1811;;\n"
                        + "T4;Kim;Terugkind;4-2-2012;1A;1;havo;1811;;\n");
        older("T_");
        regio.eigenaar().sql(
                "update leerling.inschrijving set tot = current_date - 5, bewaar_tot = current_date + 900 where leerlingnummer = 'T4'")
                .update();
        var ervoor = state();
        String bestand = KOP + "T1;Eva;Anders;1-2-2012;2C;2;vwo;1812;;\n"
                + "T3;Mo;Terugkind;3-2-2013;1B;1;havo;1811;Sam Terugkind;sam@voorbeeld.test\n"
                + "T4;Kim;Terugkind;4-2-2012;2B;2;havo;1811;Sam Terugkind;sam@voorbeeld.test\n";
        var levering = balie.deliver(bestand);
        assertThat(state()).isNotEqualTo(ervoor);
        assertThat(text(bezoek.get("wim", levering))).contains("Bekijk wat intrekken doet");
        assertThat(text(bezoek.get("wim", levering + "/intrekking"))).contains("weer weg (waren nieuw) 1",
                "weer met de oude gegevens 1", "weer vertrokken 1").doesNotContain("Dit blijft");
        assertThat(state()).as("looking changes nothing").isNotEqualTo(ervoor);
        assertThat(bezoek.post("wim", levering + "/intrekking")).hasStatus(303);
        assertThat(state()).isEqualTo(ervoor);
        assertThat(strings("select naam from leerling.ouder where email = 'sam@voorbeeld.test'")).isEmpty();
        assertThat(strings("select deel from leerling.zoeknaam where deel like '%terugkind%' and deel like 'kim%'"))
                .as("no name to search by without an enrolment").isEmpty();
        assertThat(text(bezoek.get("wim", levering))).contains("Ingetrokken", "Weer zoals ervoor 3 leerlingen")
                .doesNotContain("Gebleven");
        assertThat(bezoek.get("wim", levering + "/intrekking")).hasStatus(404);
        assertThat(bezoek.post("wim", levering + "/intrekking")).hasStatus(422);
        var opnieuw = balie.deliver(bestand);
        assertThat(strings("select klas from leerling.inschrijving where leerlingnummer = 'T3' and tot is null"))
                .containsExactly("1B");
        bezoek.post("wim", opnieuw + "/intrekking");
    }

    @Test
    void who_left_by_the_file_is_enrolled_again() {
        balie.deliver(KOP + "U1;Eva;Blijfkind;1-2-2012;1A;1;havo;1811;;\nU2;Jan;Blijfkind;2-2-2012;1A;1;havo;1811;;\n");
        older("U_");
        var ervoor = everybody();
        var levering = balie.deliver(KOP + "U1;Eva;Blijfkind;1-2-2012;1A;1;havo;1811;;\n", "uitschrijven", "ja");
        assertThat(everybody()).isLessThan(ervoor);
        assertThat(text(bezoek.get("wim", levering + "/intrekking"))).contains("weer ingeschreven");
        bezoek.post("wim", levering + "/intrekking");
        assertThat(everybody() + stayed()).as("all but who is named").isEqualTo(ervoor);
        assertThat(strings(
                "select coalesce(bewaar_tot::text, 'open') from leerling.inschrijving where leerlingnummer = 'U2'"))
                .containsExactly("open");
    }

    @Test
    void what_was_worked_with_stays_and_is_named_with_the_reason() {
        var eerste = balie.deliver(KOP + "W1;Met;Signaal;1-2-2012;1A;1;havo;1811;;\n"
                + "W2;Met;Verzuim;2-2-2012;1A;1;havo;1811;;\nW3;Met;Verbetering;3-2-2012;1A;1;havo;1811;;\n"
                + "W4;Zonder;Iets;4-2-2012;1A;1;havo;1811;;\nW5;Met;Casus;5-2-2012;1A;1;havo;1811;;\n"
                + "W6;Met;Later;6-2-2012;1A;1;havo;1811;;\nW7;Met;Oudernaam;7-2-2012;1A;1;havo;1811;Ria;r@voorbeeld.test\n");
        var eigenaar = regio.eigenaar();
        eigenaar.sql(
                """
                        insert into ondersteuning.signaal (school_id, melder_id, jeugdige_id, themas, tekst, bewaar_tot, reageren_voor)
                        select 1, 1, jeugdige_id, '{thuis}', 'x', current_date + 42, current_date from leerling.inschrijving where leerlingnummer = 'W1'""")
                .update();
        eigenaar.sql(
                """
                        insert into verzuim.melding (school_id, jeugdige_id, datum, minuten, soort, geoorloofd)
                        select 1, jeugdige_id, current_date, 50, 'afwezig', false from leerling.inschrijving where leerlingnummer = 'W2'""")
                .update();
        eigenaar.sql("update leerling.inschrijving set klas = '1B' where leerlingnummer = 'W3'").update();
        regio.casus(eigenaar.sql("select jeugdige_id from leerling.inschrijving where leerlingnummer = 'W5'")
                .query(Long.class).single());
        eigenaar.sql("update leerling.ouder set telefoon = '0612345678' where email = 'r@voorbeeld.test'").update();
        balie.deliver(KOP + "W6;Met;Later;6-2-2012;1A;1;havo;1811;;\n");
        // the newer file came on the same day and took its place: that one goes first
        assertThat(bezoek.get("wim", eerste + "/intrekking")).hasStatus(404);
        eigenaar.sql("update levering.levering set vervangen_door = null where soort = 'leerlingen'").update();

        assertThat(text(bezoek.get("wim", eerste + "/intrekking"))).contains("weer weg (waren nieuw) 1",
                "Er is een signaal 1", "Er is verzuim aangeleverd 1", "Is daarna verbeterd 2", "Er is een casus 1",
                "Staat in een latere levering 1", "Met Signaal 1A er is een signaal").doesNotContain("Zonder Iets");
        assertThat(bezoek.post("wim", eerste + "/intrekking")).hasStatus(303);
        assertThat(
                strings("select leerlingnummer from leerling.inschrijving where leerlingnummer like 'W_' order by 1"))
                .containsExactly("W1", "W2", "W3", "W5", "W6", "W7");
        assertThat(text(bezoek.get("wim", eerste))).contains("Weer zoals ervoor 1 leerling",
                "Gebleven, er is mee gewerkt 6 leerlingen");
        assertThat(strings(
                "select count(*)::text from logboek.regel where object = 'levering' and gebeurtenis = 'verwijderen'"
                        + " and object_id = (select id from levering.levering where gebleven = 6)"))
                .containsExactly("1");
    }

    @Test
    void a_change_of_who_was_worked_with_since_stays_too() {
        balie.deliver(KOP + "X1;Eva;Werkkind;1-2-2012;1A;1;havo;1811;;\nX2;Jan;Werkkind;2-2-2012;1A;1;havo;1811;;\n");
        older("X_");
        regio.eigenaar().sql("update levering.levering set vervangen_door = null where soort = 'leerlingen'").update();
        var levering = balie
                .deliver(
                        KOP + "X1;Eva;Werkkind;1-2-2012;1A;1;havo;1812;;\nX2;Jan;Werkkind;2-2-2012;1A;1;havo;1812;;\n");
        regio.eigenaar()
                .sql("""
                        insert into logboek.regel (gebeurtenis, object, jeugdige_id, rol, actor)
                        select 'vastleggen', 'toestemming', jeugdige_id, 'oco', 'x' from leerling.inschrijving where leerlingnummer = 'X1'""")
                .update();
        assertThat(text(bezoek.get("wim", levering + "/intrekking"))).contains("Er is een antwoord op toestemming 1");
        bezoek.post("wim", levering + "/intrekking");
        assertThat(strings("select i.leerlingnummer || ' ' || j.pc4 from leerling.inschrijving i"
                + " join leerling.jeugdige j on j.id = i.jeugdige_id where i.leerlingnummer like 'X_' order by 1"))
                .containsExactly("X1 1812", "X2 1811");
    }

    @Test
    void only_the_administration_of_the_school_takes_back_and_after_the_term_nobody() {
        var levering = balie.deliver(KOP + "Y1;Eva;Termijn;1-2-2012;1A;1;havo;1811;;\n");
        for (var wie : List.of("noor", "wendy", "bas"))
            assertThat(bezoek.get(wie, levering + "/intrekking").getResponse().getStatus()).as(wie).isIn(403, 404);
        long id = regio.eigenaar().sql("select max(id) from levering.levering where soort = 'leerlingen'")
                .query(Long.class).single();
        for (var wie : List.of("noor", "wendy", "bas"))
            assertThatThrownBy(() -> regio.als(wie, () -> db
                    .sql("select count(*) from levering.leerlingen_teruggedraaid(?)").param(id).query(Long.class)
                    .single())).as(wie).rootCause().hasMessageContaining("geen recht");
        regio.eigenaar().sql("update levering.levering set ontvangen_op = now() - ?::interval where id = ?")
                .params(Period.ofMonths(7).toString(), id).update();
        assertThat(text(bezoek.get("wim", levering))).doesNotContain("Klopt deze levering niet?");
        assertThat(bezoek.get("wim", levering + "/intrekking")).hasStatus(404);
        assertThat(bezoek.post("wim", levering + "/intrekking")).hasStatus(422);
    }

    /** Enrolled for a month already, so that another class becomes another enrolment. */
    private void older(String nummer) {
        regio.eigenaar().sql("update leerling.inschrijving set van = van - 30 where leerlingnummer like ?")
                .param(nummer)
                .update();
    }

    private List<String> state() {
        return strings(
                """
                        select concat_ws(' ', i.leerlingnummer, j.roepnaam, j.achternaam, j.pc4, j.gemeente_id, i.klas, i.leerjaar,
                               i.schoolsoort, i.van, i.tot, i.bewaar_tot, (select count(*) from leerling.gezag g where g.jeugdige_id = j.id))
                        from leerling.inschrijving i join leerling.jeugdige j on j.id = i.jeugdige_id
                        where i.leerlingnummer like 'T_' order by i.leerlingnummer, i.van""");
    }

    private int everybody() {
        return regio.eigenaar().sql("select count(*) from leerling.inschrijving where school_id = 1 and tot is null")
                .query(Integer.class).single();
    }

    /** Pupils of other tests, with whom somebody works. */
    private int stayed() {
        return regio.eigenaar()
                .sql("select gebleven from levering.levering where gebleven is not null order by id desc limit 1")
                .query(Integer.class).single();
    }

    private List<String> strings(String sql) {
        return regio.eigenaar().sql(sql).query(String.class).list();
    }
}
