package nl.vliegwiel.samenwerking;

import static nl.vliegwiel.Bezoek.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import nl.vliegwiel.Bezoek;
import nl.vliegwiel.PagesTest;
import nl.vliegwiel.Proefregio;

/** The screens of partners and people, as beheerder and as somebody else. */
@PagesTest
class PartnerPagesTest {
    @Autowired
    private Bezoek bezoek;
    @Autowired
    private Proefregio regio;
    @Autowired
    private JdbcClient db;

    @Test
    void a_coach_reads_schools_but_changes_none() {
        var lijst = bezoek.get("noor", "/organisaties");
        assertThat(lijst).hasStatusOk();
        assertThat(text(lijst)).contains("Duinwaard College").doesNotContain("Organisatie toevoegen");
        assertThat(bezoek.get("noor", "/organisaties/inlezen")).hasStatus(403);
        assertThat(bezoek.post("noor", "/organisaties", "soort", "gemeente", "code", "9999", "naam", "Nep",
                "geldigVan", "1-1-2024")).hasStatus(403);
        assertThat(bezoek.get("noor", "/mensen")).hasStatus(403);
    }

    @Test
    void a_form_with_faults_comes_back_with_what_was_typed() {
        var antwoord = bezoek.post("bas", "/organisaties", "soort", "gemeente", "code", "12", "naam", "Kortdorp",
                "geldigVan", "31-2-2024");
        assertThat(antwoord).hasStatus(422);
        assertThat(antwoord).bodyText().contains("value=\"Kortdorp\"").contains("4 cijfers")
                .contains("Schrijf de datum als");
    }

    @Test
    void a_merger_shows_the_successor_and_who_it_followed() {
        bezoek.post("bas", "/organisaties", "soort", "gemeente", "code", "9011", "naam", "Fusiedorp", "geldigVan",
                "1-1-2020");
        bezoek.post("bas", "/organisaties", "soort", "gemeente", "code", "9012", "naam", "Oudedorp", "geldigVan",
                "1-1-2020");
        var nieuw = sleutel("9011");
        var oud = sleutel("9012");
        assertThat(bezoek.post("bas", "/organisaties/" + oud + "/opvolging", "opvolger", nieuw, "op", "1-1-2022"))
                .hasStatus(303);
        assertThat(text(bezoek.get("bas", "/organisaties/" + nieuw))).contains("Volgde op: Oudedorp");
        assertThat(bezoek.post("bas", "/organisaties/inlezen/vastleggen", "inhoud", """
                soort;code;naam;gemeente
                school;99ZZ01;School van Oudedorp;OUDEDORP
                """)).hasStatus(303);
        assertThat(regio.eigenaar().sql("select g.code from samenwerking.school s join samenwerking.organisatie g"
                + " on g.id = s.gemeente_id where s.code = '99ZZ01'").query(String.class).single())
                .as("an old name leads to the gemeente of today").isEqualTo("9011");
    }

    @Test
    void a_file_is_previewed_and_taken_in_whole() {
        var inhoud = "soort;code;naam;sector\nschoolbestuur;99777;Stichting Voorbeeld;vo\nkerk;1;Sint Jan;\n";
        var voorbeeld = bezoek.upload("bas", "/organisaties/inlezen", "bestand", "partners.csv",
                inhoud.getBytes(StandardCharsets.UTF_8));
        assertThat(text(voorbeeld)).contains("Stichting Voorbeeld").contains("Regel 3, kolom soort")
                .contains("Er is nog niets vastgelegd");
        assertThat(bestaat("99777")).isFalse();
        assertThat(bezoek.post("bas", "/organisaties/inlezen/vastleggen", "inhoud",
                "soort;code;naam;sector\nschoolbestuur;99777;Stichting Voorbeeld;vo\n")).hasStatus(303);
        assertThat(bestaat("99777")).isTrue();
        assertThat(text(
                bezoek.upload("bas", "/organisaties/inlezen", "bestand", "foto.csv", new byte[]{80, 75, 3, 4, 0, 0})))
                .contains("Dit is geen CSV");
    }

    @Test
    void a_beheerder_gives_a_role_to_a_colleague_but_never_to_himself() {
        assertThat(bezoek.post("bas", "/mensen", "naam", "Nieuwe Collega", "aanmeldnaam", "nieuw@voorbeeld.test",
                "functie", "jeugd- en schoolcoach")).hasStatus(303);
        assertThat(bezoek.post("bas", "/mensen", "naam", "Dubbel", "aanmeldnaam", "mila", "functie", "coach"))
                .as("the name of a family's account is taken, and stays unseen").hasStatus(422);
        var collega = account("nieuw@voorbeeld.test");
        var school = regio.eigenaar().sql("select sleutel from samenwerking.school where id = 1").query(String.class)
                .single();
        for (var rol : List.of("leverancier", "jeugdige", "ouder"))
            assertThat(bezoek.post("bas", "/mensen/" + collega + "/rollen", "rol", rol, "school", school)).as(rol)
                    .hasStatus(422);
        assertThat(bezoek.post("bas", "/mensen/" + collega + "/rollen", "rol", "coach")).hasStatus(422);
        assertThat(bezoek.post("bas", "/mensen/" + collega + "/rollen", "rol", "coach", "school", school))
                .hasStatus(303);
        assertThat(text(bezoek.get("bas", "/mensen/" + collega))).contains("jeugd- en schoolcoach Duinwaard College");
        assertThat(bezoek.post("bas", "/mensen/" + account("bas") + "/rollen", "rol", "fg", "school", school))
                .hasStatus(422);
        assertThatThrownBy(() -> regio.als("bas", () -> db
                .sql("insert into toegang.aanstelling (account_id, rol, school_id, van) values (10, 'fg', 1, current_date)")
                .update())).rootCause().hasMessageContaining("row-level security");
    }

    private String sleutel(String code) {
        return regio.eigenaar().sql("select sleutel from samenwerking.organisatie where code = ?").param(code)
                .query(String.class).single();
    }

    private boolean bestaat(String code) {
        return regio.eigenaar().sql("select exists (select from samenwerking.organisatie where code = ?)").param(code)
                .query(Boolean.class).single();
    }

    private String account(String aanmeldnaam) {
        return regio.eigenaar().sql("select sleutel from toegang.account where aanmeldnaam = ?").param(aanmeldnaam)
                .query(String.class).single();
    }
}
