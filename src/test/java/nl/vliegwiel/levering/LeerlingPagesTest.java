package nl.vliegwiel.levering;

import static nl.vliegwiel.Bezoek.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import nl.vliegwiel.Bezoek;
import nl.vliegwiel.PagesTest;
import nl.vliegwiel.Proefregio;

/** Pupils from a file: new, changed, gone, twice, and never a BSN. */
@PagesTest
class LeerlingPagesTest {
    private static final String KOP = "Leerlingnummer;Roepnaam;Tussenvoegsel;Achternaam;Geboortedatum;Klas;Leerjaar;Studie;Postcode;BSN;Ouder 1;E-mail ouder 1\n";

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
    void new_pupils_come_with_parents_and_a_changed_class_becomes_a_new_enrolment() {
        var url = balie.upload(KOP
                + "N1;Fatima;el;Proefkind;1-2-2013;1A;1;havo;1811 AB;111222333;Samira Proefkind;s@voorbeeld.test\n"
                + "N2;Omar;el;Proefkind;2-3-2014;1B;1;havo;1811AB;123456782;Samira Proefkind;s@voorbeeld.test\n");
        var indeling = bezoek.get("wim", url + "/indeling");
        assertThat(text(indeling)).contains("Er staat een BSN in dit bestand", "BSN").doesNotContain("111222333");
        balie.deliver(KOP
                + "N1;Fatima;el;Proefkind;1-2-2013;1A;1;havo;1811 AB;111222333;Samira Proefkind;s@voorbeeld.test\n"
                + "N2;Omar;el;Proefkind;2-3-2014;1B;1;havo;1811AB;123456782;Samira Proefkind;s@voorbeeld.test\n");
        assertThat(strings(
                "select j.roepnaam || ' ' || j.tussenvoegsel || ' ' || i.klas || ' ' || j.pc4 from leerling.inschrijving i"
                        + " join leerling.jeugdige j on j.id = i.jeugdige_id where i.leerlingnummer in ('N1', 'N2') order by 1"))
                .containsExactly("Fatima el 1A 1811", "Omar el 1B 1811");
        assertThat(strings("select count(*)::text from leerling.ouder where email = 's@voorbeeld.test'"))
                .as("brother and sister share their mother").containsExactly("1");
        regio.eigenaar().sql("update leerling.inschrijving set van = van - 30 where leerlingnummer = 'N1'").update();
        balie.deliver(
                KOP + "N1;Fatima;el;Proefkind;1-2-2013;2C;2;vwo;1811 AB;111222333;Samira Proefkind;s@voorbeeld.test\n");
        assertThat(strings(
                "select klas || case when tot is null then ' nu' else ' was' end from leerling.inschrijving where leerlingnummer = 'N1' order by van"))
                .containsExactly("1A was", "2C nu");
        assertThat(
                strings("select count(*)::text from leerling.inschrijving where leerlingnummer = 'N2' and tot is null"))
                .as("not in the file, and nobody chose to end it").containsExactly("1");
    }

    @Test
    void who_is_missing_leaves_only_by_choice_and_comes_back_as_the_same_person() {
        String beide = KOP + "M1;Weg;;Proefkind;1-2-2012;1A;1;havo;;;;\nM2;Blijft;;Proefkind;2-2-2012;1A;1;havo;;;;\n";
        balie.deliver(beide);
        regio.eigenaar().sql("update leerling.inschrijving set van = van - 30 where leerlingnummer like 'M_'").update();
        var anderen = regio.eigenaar()
                .sql("select id from leerling.inschrijving where school_id = 1 and tot is null and leerlingnummer <> 'M1'")
                .query(Long.class).list();
        try {
            balie.deliver(KOP + "M2;Blijft;;Proefkind;2-2-2012;1A;1;havo;;;;\n", "uitschrijven", "ja");
            assertThat(strings(
                    "select (tot is not null and bewaar_tot is not null)::text from leerling.inschrijving where leerlingnummer = 'M1'"))
                    .containsExactly("true");
        } finally {
            regio.eigenaar().sql(
                    "update leerling.inschrijving set tot = null, bewaar_tot = null where id in (:wie)")
                    .param("wie", anderen).update();
        }
        balie.deliver(beide);
        assertThat(strings(
                "select count(distinct jeugdige_id)::text from leerling.inschrijving where leerlingnummer = 'M1'"))
                .containsExactly("1");
    }

    @Test
    void nobody_leaves_by_a_file_that_could_not_be_read_whole() {
        balie.deliver(KOP + "F1;Foute;;Regel;1-2-2012;1A;1;havo;;;;\n");
        var url = balie.prepared(
                KOP + "F1;Foute;;Regel;31-2-2012;1A;1;havo;;;;\nF2;Goede;;Regel;2-2-2012;1A;1;havo;;;;\n");
        assertThat(bezoek.get("wim", url)).bodyText().contains("Uitschrijven kan pas als elke regel mee kan")
                .doesNotContain("name=\"uitschrijven\"", "tenzij je anders kiest");
        assertThat(bezoek.post("wim", url, "zonderFouten", "ja", "uitschrijven", "ja")).hasStatus(422);
        assertThat(strings(
                "select leerlingnummer from leerling.inschrijving where leerlingnummer in ('F1', 'F2') and tot is null"))
                .containsExactly("F1");
        assertThat(bezoek.get("wim", balie.prepared(KOP))).bodyText().contains("Er staat geen leerling in dit bestand")
                .doesNotContain(">Vastleggen</button>");
    }

    @Test
    void faults_doubles_and_a_number_of_somebody_else_are_said_before_anything_is_kept() {
        var url = balie.prepared(KOP
                + "1001;Iemand;;Anders;5-5-2010;1A;1;havo;;;;\nD1;Dubbel;;Proefkind;3-3-2012;1A;1;havo;;;;\n"
                + "D2;Dubbel;;Proefkind;3-3-2012;1A;1;havo;;;;\nD3;Zonder;;Datum;mei;1A;1;havo;;;;\nD1;Nog;;Eens;4-4-2012;1A;1;havo;;;;\n");
        var voorbeeld = text(bezoek.get("wim", url));
        assertThat(voorbeeld).contains("3 regels kunnen niet mee", "een nummer dat van een andere leerling is",
                "Mogelijk dubbel");
        assertThat(bezoek.post("wim", url)).hasStatus(422);
        assertThat(strings("select leerlingnummer from leerling.inschrijving where leerlingnummer in ('D1', 'D2')"))
                .isEmpty();
    }

    @Test
    void only_the_school_administration_of_that_school_enters_pupils() {
        for (var wie : List.of("bart", "noor", "wendy"))
            assertThatThrownBy(() -> regio.als(wie, () -> db
                    .sql("select levering.leerlingen_ingeschreven(1, current_date, '[]'::jsonb)").query(Integer.class)
                    .single())).rootCause().hasMessageContaining("geen recht");
        assertThatThrownBy(() -> regio.als("wim", () -> db
                .sql("select levering.leerlingen_ingeschreven(2, current_date, '[]'::jsonb)").query(Integer.class)
                .single())).rootCause().hasMessageContaining("geen recht");
    }

    private List<String> strings(String sql) {
        return regio.eigenaar().sql(sql).query(String.class).list();
    }
}
