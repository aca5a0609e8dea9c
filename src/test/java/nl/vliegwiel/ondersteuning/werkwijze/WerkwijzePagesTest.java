package nl.vliegwiel.ondersteuning.werkwijze;

import static nl.vliegwiel.Bezoek.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

import nl.vliegwiel.Bezoek;
import nl.vliegwiel.PagesTest;
import nl.vliegwiel.Proefregio;
import nl.vliegwiel.leerling.Werkwijze;
import nl.vliegwiel.leerling.Werkwijzen;

/** A way of working in versions: made, kept by running casussen, moved to with a preview, and back. Fictieve gegevens. */
@PagesTest
class WerkwijzePagesTest {
    @Autowired
    private Bezoek bezoek;
    @Autowired
    private Proefregio regio;
    @Autowired
    private JdbcClient db;
    @Autowired
    private Clock clock;
    @Autowired
    private Werkwijzen werkwijzen;

    /** Versions hold for whatever is opened next, also in other tests. */
    @AfterEach
    void zonder_nieuwe_versies() {
        for (var tabel : List.of("casuswerkwijze", "werkwijzefase", "werkwijze"))
            regio.eigenaar().sql("delete from leerling." + tabel + " where nummer > 100").update();
        regio.als("noor", werkwijzen::list);
    }

    @Test
    void a_version_is_made_from_the_one_that_holds_and_wrong_numbers_come_back() {
        assertThat(text(bezoek.get("noor", "/werkwijzen"))).contains("Werkwijze van Vliegwiel", "Geldt nu",
                "Na 28 dagen oranje, na 42 dagen rood", "Nazorg na 6 weken, na 3 maanden en na 6 maanden")
                .doesNotContain("Nieuwe versie");
        var form = bezoek.get("bas", "/werkwijzen/nieuw");
        assertThat(form).bodyText().contains("value=\"Verkennen\"", "value=\"28\"");
        var velden = velden("Werkwijze met fouten", "Verkennen");
        velden.set(velden.indexOf("oranje-plan") + 1, "50");
        velden.set(velden.indexOf("rood-afronden") + 1, "");
        velden.set(velden.indexOf("weken") + 1, "nul");
        velden.set(velden.indexOf("geldigVan") + 1, "gisteren");
        var fout = bezoek.post("bas", "/werkwijzen/nieuw", velden.toArray(String[]::new));
        assertThat(fout).hasStatus(422);
        assertThat(text(fout)).contains("Rood komt na oranje", "Vul oranje en rood allebei in",
                "Kies een getal van 1 tot en met 52", "Kies een datum van vandaag of later");
        assertThat(fout).bodyText().contains("value=\"nul\"", "Werkwijze met fouten");
        assertThatThrownBy(() -> regio.als("noor", () -> db.sql("""
                insert into leerling.werkwijze (naam, geldig_van, gemaakt_door) values ('x', current_date, 1)""")
                .update()))
                .isInstanceOf(DataAccessException.class).rootCause().hasMessageContaining("row-level security");
    }

    @Test
    void a_running_casus_keeps_its_version_until_it_is_moved_and_goes_back_while_nothing_was_done() {
        long oud = casus("Ouder", 30);
        long ander = casus("Ander", 30);
        assertThat(text(bezoek.get("bart", regio.url(oud)))).contains("Verkennen",
                "Al 30 dagen, de termijn is 42 dagen");
        assertThat(text(bezoek.get("noor", "/leerlingen?fase=verkennen"))).contains("Duurt lang");
        var velden = velden("Werkwijze 2", "Kennismaken");
        velden.set(velden.indexOf("rood-verkennen") + 1, "20");
        velden.set(velden.indexOf("oranje-verkennen") + 1, "10");
        assertThat(bezoek.post("bas", "/werkwijzen/nieuw", velden.toArray(String[]::new))).hasStatus(303);
        assertThat(text(bezoek.get("bart", regio.url(oud)))).contains("Al 30 dagen").doesNotContain("Kennismaken");
        long nieuw = casus("Nieuw", 0);
        assertThat(text(bezoek.get("bart", regio.url(nieuw)))).contains("Kennismaken");
        called();

        var voor = text(bezoek.get("bart", "/werkwijzen/overzetting"));
        assertThat(voor).contains("Van Werkwijze van Vliegwiel naar Werkwijze 2", "Kennismaken",
                "over de termijn", "oranje wordt rood");
        String naar = regio.eigenaar().sql("select max(nummer)::text from leerling.werkwijze").query(String.class)
                .single();
        assertThat(bezoek.post("bart", "/werkwijzen/overzetting", "naar", naar)).hasStatus(422);
        assertThat(text(bezoek.post("bart", "/werkwijzen/overzetting", "naar", "1", "casus", regio.sleutel(oud))))
                .contains("Er geldt intussen een andere versie");
        for (long c : new long[]{oud, ander})
            assertThat(bezoek.post("bart", "/werkwijzen/overzetting", "naar", naar, "casus", regio.sleutel(c)))
                    .hasStatus(303);
        assertThat(text(bezoek.get("bart", regio.url(oud)))).contains("Kennismaken",
                "Al 30 dagen, de termijn is 20 dagen",
                "Werkt nu volgens Werkwijze 2");
        assertThat(gelogd(oud)).isEqualTo(1);
        back(oud, ander, naar);
        assertThatThrownBy(() -> regio.als("noor", () -> db.sql(
                "insert into leerling.casuswerkwijze (casus_id, nummer) values (?, 1)").param(nieuw).update()))
                .as("a coach moves none").isInstanceOf(DataAccessException.class);
        assertThat(regio.als("karin", () -> db.sql("select count(*) from leerling.casuswerkwijze").query(Integer.class)
                .single())).isZero();
    }

    /** Who looks for a phase finds it by each of its names. */
    private void called() {
        assertThat(text(bezoek.get("noor", "/leerlingen"))).contains("Kennismaken (of: Verkennen)");
        casus("Nieuwland", 30);
        assertThat(text(bezoek.post("bart", "/leerlingen/zoeken", "zoek", "Nieuw")))
                .as("each as its own version calls it").contains("Kennismaken");
    }

    /** The first goes back; in the second somebody wrote a goal meanwhile. */
    private void back(long oud, long ander, String naar) {
        assertThat(bezoek.post("noor", regio.url(ander) + "/doelen", "tekst", "Ik kom op tijd", "van", "jeugdige"))
                .hasStatus(303);
        assertThat(bezoek.post("bart", "/werkwijzen/overzetting/ongedaan", "terug", regio.sleutel(oud), "terug",
                regio.sleutel(ander))).hasStatus(303);
        assertThat(text(bezoek.get("bart", regio.url(oud)))).contains("Werkt weer volgens Werkwijze van Vliegwiel",
                "de termijn is 42 dagen");
        assertThat(regio.eigenaar().sql("select nummer::text from leerling.casuswerkwijze where casus_id = ?")
                .param(ander).query(String.class).single()).as("in which was worked since").isEqualTo(naar);
    }

    @Test
    void the_difference_between_two_versions_is_named_by_phase() {
        var a = new Werkwijze.Fase("plan", "Plan", 28, 42, null, List.of());
        var b = new Werkwijze.Fase("plan", "Plan", 28, 56, null, List.of());
        var van = LocalDate.of(2026, 1, 5);
        assertThat(new Werkwijze(1, "a", van, "", List.of(a)).anders(new Werkwijze(2, "b", van, "", List.of(b))))
                .containsExactly("plan");
        assertThat(a.termijn(van, van.plusDays(27))).isEqualTo(Werkwijze.Termijn.GEWOON);
        assertThat(a.termijn(van, van.plusDays(28))).isEqualTo(Werkwijze.Termijn.ORANJE);
        assertThat(a.termijn(van, van.plusDays(42))).isEqualTo(Werkwijze.Termijn.ROOD);
    }

    private ArrayList<String> velden(String naam, String verkennen) {
        var v = new ArrayList<>(List.of("naam", naam, "geldigVan", "vandaag", "besluit", "Regisseursoverleg, vandaag",
                "weken", "8", "moment", "P6W"));
        for (var f : List.of("signaal", "verkennen", "plan", "ondersteuning", "afronden", "nazorg", "gesloten")) {
            boolean term = List.of("verkennen", "plan", "ondersteuning", "afronden").contains(f);
            v.addAll(List.of("naam-" + f, f.equals("verkennen") ? verkennen : f, "oranje-" + f, term ? "28" : "",
                    "rood-" + f, term ? "42" : ""));
        }
        return v;
    }

    private int gelogd(long casus) {
        return regio.eigenaar().sql("select count(*) from logboek.regel where casus_id = ? and object = 'werkwijze'")
                .param(casus).query(Integer.class).single();
    }

    private long casus(String naam, int dagen) {
        long id = regio.casus(regio.leerling(naam, 13));
        regio.toestemming(id, "begeleiding");
        var dag = LocalDate.now(clock).minusDays(dagen);
        regio.eigenaar().sql("update leerling.casus set geopend_op = ?, verkennen_op = ? where id = ?")
                .params(dag, dag, id).update();
        return id;
    }
}
