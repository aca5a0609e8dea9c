package nl.vliegwiel.leerling.register;

import static nl.vliegwiel.Bezoek.text;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import nl.vliegwiel.Bezoek;
import nl.vliegwiel.PagesTest;
import nl.vliegwiel.Proefregio;

/** The pages of the register, for whoever may and whoever may not. Fictieve gegevens. */
@PagesTest
class RegisterPagesTest {
    private static final AtomicInteger NUMMER = new AtomicInteger(70_000);

    @Autowired
    private Bezoek bezoek;
    @Autowired
    private Proefregio regio;
    @Autowired
    private Clock clock;

    private String sleutel(long id) {
        return regio.eigenaar().sql("select sleutel from leerling.jeugdige where id = ?").param(id).query(String.class)
                .single();
    }

    private static String nummer() {
        return "N" + NUMMER.incrementAndGet();
    }

    private MvcTestResult add(String roepnaam, String achternaam, String geboren, String... meer) {
        var velden = new java.util.ArrayList<>(java.util.List.of("roepnaam", roepnaam, "achternaam", achternaam,
                "geboortedatum", geboren, "geslacht", "V", "postcode", "1811", "klas", "2B", "leerjaar", "2",
                "schoolsoort", "havo", "leerlingnummer", nummer(), "van", "vandaag"));
        velden.addAll(java.util.List.of(meer));
        return bezoek.post("wim", "/register", velden.toArray(String[]::new));
    }

    private static String where(MvcTestResult antwoord) {
        return String.valueOf(antwoord.getResponse().getHeader("Location"));
    }

    @Test
    void staff_of_the_school_sees_its_pupils_and_nobody_else_does() {
        assertThat(text(bezoek.post("wim", "/register/zoeken", "zoek", "Mila Donkers"))).contains("Mila Donkers")
                .doesNotContain("Wierinck");
        assertThat(text(bezoek.post("wim", "/register/zoeken", "zoek", "wierinck"))).contains("Niemand gevonden");
        assertThat(text(bezoek.post("wendy", "/register/zoeken", "zoek", "wierinck"))).contains("Wout Wierinck");
        assertThat(bezoek.get("noor", "/register")).hasStatus(403);
        assertThat(bezoek.get("jelle", "/register/" + sleutel(1))).hasStatus(403);
        assertThat(bezoek.get("wendy", "/register/" + sleutel(1))).hasStatus(404);
        assertThat(bezoek.get("wim", "/register/bestaatniet")).hasStatus(404);
    }

    @Test
    void a_mentor_reads_own_class_first_and_changes_nothing() {
        assertThat(text(bezoek.get("tim", "/register"))).contains("Jouw klas").doesNotContain("Leerling toevoegen");
        assertThat(text(bezoek.get("tim", "/register/" + sleutel(1)))).contains("Petra Donkers")
                .doesNotContain("Gegevens wijzigen");
        assertThat(bezoek.get("tim", "/register/" + sleutel(1) + "/wijzigen")).hasStatus(403);
        assertThat(bezoek.post("tim", "/register/" + sleutel(1), "roepnaam", "X")).hasStatus(403);
        assertThat(text(bezoek.post("tim", "/register/zoeken", "zoek", "mila"))).contains("Mila Donkers");
    }

    @Test
    void a_new_pupil_gets_a_gemeente_from_the_postcode_and_parents_once_for_the_family() {
        var kind = where(add("Jip", "Zeegers", "13-4-2012"));
        assertThat(text(bezoek.get("wim", kind))).contains("Jip Zeegers").contains("Zandwijk")
                .contains("gezagsregister");
        assertThat(bezoek.post("wim", kind + "/ouders", "naam", "Anke Zeegers", "relatie", "moeder", "gezag", "ja",
                "nagekeken", "gisteren", "telefoon", "06 12 34 56 78")).hasStatus(303);
        assertThat(text(bezoek.get("wim", kind))).contains("Heeft gezag").contains("door Wim Kok");
        var zus = where(add("Janneke", "Zeegers", "2-9-2010"));
        assertThat(text(bezoek.get("wim", zus))).contains("Hetzelfde gezin als Jip Zeegers uit 2B?");
        assertThat(bezoek.post("wim", zus + "/ouders/overnemen", "kind", kind.substring(10))).hasStatus(303);
        assertThat(text(bezoek.get("wim", zus))).contains("Anke Zeegers").contains("Nog vragen wie gezag heeft")
                .doesNotContain("Hetzelfde gezin");
    }

    @Test
    void a_wrong_form_comes_back_with_what_was_typed() {
        var bezet = bezoek.post("wim", "/register", "roepnaam", "Pim", "achternaam", "Fout", "geboortedatum",
                "31-2-2010", "geslacht", "M", "postcode", "4999", "klas", "", "leerlingnummer", "1001", "van",
                "1-1-2035");
        assertThat(bezet).hasStatus(422);
        assertThat(bezet).bodyText().contains("value=\"Pim\"").contains("<title>Fout: ");
        assertThat(text(bezet)).contains("Dit nummer is al van Mila Donkers").contains("bestaat niet")
                .contains("Van deze postcode kennen we de gemeente niet").contains("meer dan een jaar vooruit")
                .contains("Schrijf de klas").contains("Kies het leerjaar");
    }

    @Test
    void a_double_is_warned_for_at_entry_and_another_child_is_let_in() {
        add("Roos", "Waterman", "3-3-2011");
        var weer = add("Rosa", "Watermann", "3-3-2011");
        assertThat(weer).hasStatus(422);
        assertThat(text(weer)).contains("Misschien staat deze leerling al in het register").contains("Roos Waterman");
        var tweeling = add("Rosa", "Watermann", "3-3-2011", "anderKind", "ja");
        assertThat(tweeling).hasStatus(303);
        assertThat(text(bezoek.get("wim", where(tweeling)))).contains("Misschien staat Rosa hier twee keer");
        assertThat(text(bezoek.get("bart", "/register/dubbelen"))).contains("Roos Waterman");
    }

    @Test
    void a_birthday_typed_wrong_does_not_hide_a_double_of_one_name() {
        add("Pleun", "Zandvoort", "13-5-2011");
        var weer = add("Pleun", "Zandvoort", "31-5-2011");
        assertThat(weer).hasStatus(422);
        assertThat(text(weer)).contains("Misschien staat deze leerling al in het register").contains("Pleun Zandvoort");
        assertThat(add("Pleun", "Zandvoort", "24-9-2013")).as("another day altogether").hasStatus(303);
        assertThat(add("Fenna", "Duinker", "31-5-2011")).as("another name").hasStatus(303);
    }

    @Test
    void who_was_second_sees_both_versions() {
        var url = "/register/" + sleutel(regio.leerling("Teun", 13));
        String[] velden = {"roepnaam", "Teun", "achternaam", "Eerst", "geboortedatum", "1-2-2013", "geslacht", "M",
                "postcode", "1812", "_versie", "1"};
        assertThat(bezoek.post("bart", url, velden)).hasStatus(303);
        velden[3] = "Tweede";
        var tweede = bezoek.post("wim", url, velden);
        assertThat(tweede).hasStatus(409);
        assertThat(text(tweede)).contains("Bart Willemsen heeft dit net aangepast").contains("Eerst");
    }

    @Test
    void a_change_of_class_keeps_the_old_one_and_who_leaves_can_be_found_back() {
        long id = regio.leerling("Wout", 13);
        var url = "/register/" + sleutel(id);
        var i = regio.eigenaar().sql("select sleutel from leerling.inschrijving where jeugdige_id = ?").param(id)
                .query(String.class).single();
        assertThat(bezoek.post("wim", url + "/inschrijvingen/" + i, "klas", "3C", "leerjaar", "3", "schoolsoort",
                "vmbo-t", "leerlingnummer", nummer(), "vanaf", "vandaag", "_versie", "1")).hasStatus(303);
        assertThat(text(bezoek.get("wim", url))).contains("klas 3C vmbo-t").contains("2B vmbo-t");
        var nieuw = regio.eigenaar().sql("select sleutel from leerling.inschrijving where jeugdige_id = ?"
                + " order by id desc limit 1").param(id).query(String.class).single();
        var vroeg = bezoek.post("wim", url + "/inschrijvingen/" + nieuw + "/vertrek", "laatste", "1-1-2020");
        assertThat(vroeg).hasStatus(422);
        assertThat(text(vroeg)).contains("ligt voor de eerste");
        assertThat(bezoek.post("wim", url + "/inschrijvingen/" + nieuw + "/vertrek", "laatste", "vandaag"))
                .hasStatus(303);
        regio.eigenaar()
                .sql("update leerling.inschrijving set van = current_date - 9, tot = current_date where sleutel = ?")
                .param(nieuw).update();
        assertThat(text(bezoek.get("wim", url))).contains("niet meer op deze school").contains("We bewaren dit tot");
        assertThat(bezoek.get("tim", url)).as("the mentor needs it no more").hasStatus(404);
        assertThat(text(bezoek.get("wim", "/register?toon=vertrokken"))).contains("Wout");
        assertThat(bezoek.post("wim", url + "/inschrijvingen/" + nieuw + "/terug")).hasStatus(303);
        assertThat(text(bezoek.get("wim", url))).contains("klas 3C");
        assertThat(bezoek.get("wim", "/register/" + sleutel(1) + "/inschrijvingen/" + nieuw))
                .as("an enrolment of somebody else").hasStatus(404);
    }

    @Test
    void the_list_asks_the_same_number_of_statements_however_long_it_is() {
        bezoek.get("wim", "/register");
        bezoek.statements();
        bezoek.get("wim", "/register?klas=5A");
        int weinig = bezoek.statements();
        for (int i = 0; i < 60; i++)
            regio.leerling("Vol", 12);
        bezoek.statements();
        var vol = bezoek.get("wim", "/register");
        assertThat(bezoek.statements()).isEqualTo(weinig).isLessThan(16);
        assertThat(vol).bodyText().contains("Volgende leerlingen");
    }

    @Test
    void pages_of_the_list_follow_each_other_without_gap_or_repeat() {
        for (int i = 0; i < 60; i++)
            regio.leerling("Keyset", 12);
        var gezien = new java.util.ArrayList<String>();
        String na = null;
        do {
            var deel = lijst(na);
            gezien.addAll(deel.stream().limit(Leerlingen.PAGINA).toList());
            na = deel.size() > Leerlingen.PAGINA ? gezien.getLast() : null;
        } while (na != null);
        assertThat(gezien).doesNotHaveDuplicates().hasSize(regio.eigenaar()
                .sql("""
                        select count(distinct i.jeugdige_id) from leerling.inschrijving i join leerling.jeugdige j on j.id = i.jeugdige_id
                        where i.school_id = 1 and (i.tot is null or i.tot > current_date) and j.samengevoegd_met is null""")
                .query(Integer.class).single());
    }

    @Autowired
    private Leerlingen leerlingen;

    private java.util.List<String> lijst(@org.jspecify.annotations.Nullable String na) {
        return regio.als("wim", () -> leerlingen.list(Leerlingen.Vraag.ALLES, na, LocalDate.now(clock)).stream()
                .map(Leerlingen.Rij::sleutel).toList());
    }
}
