package nl.vliegwiel.leerling.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.LocalDate;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import nl.vliegwiel.Bezoek;
import nl.vliegwiel.PagesTest;
import nl.vliegwiel.Proefregio;

/** The register for the wrong reader, and what a correction does to who may read. Fictieve gegevens. */
@PagesTest
class RegisterRechtenTest {
    @Autowired
    private Bezoek bezoek;
    @Autowired
    private Proefregio regio;
    @Autowired
    private JdbcClient db;
    @Autowired
    private Leerlingen leerlingen;
    @Autowired
    private Clock clock;

    private String sleutel(long id) {
        return regio.eigenaar().sql("select sleutel from leerling.jeugdige where id = ?").param(id).query(String.class)
                .single();
    }

    private void correct(long id, LocalDate geboren, String postcode) {
        assertThat(bezoek.post("wim", "/register/" + sleutel(id), "roepnaam", "Yara", "achternaam", "Proef",
                "geboortedatum", LeerlingForm.cijfers(geboren), "geslacht", "V", "postcode", postcode)).hasStatus(303);
    }

    private long shared(long casus) {
        return regio.eigenaar().sql("select count(*) from toegang.inzage where casus_id = ? and tot > now()"
                + " and grond = 'toestemming'").param(casus).query(Long.class).single();
    }

    @Test
    void the_database_gives_the_register_to_staff_of_that_school_only() {
        var nieuw = sleutel(regio.leerling("Yara", 14));
        for (var wie : new String[]{"noor", "wendy", "jelle", "bas", "karin", "mila"})
            assertThat(regio.als(wie, () -> leerlingen.find(nieuw))).as(wie).isEmpty();
        for (var wie : new String[]{"jelle", "bas", "joost", "onno"})
            assertThat(regio.als(wie,
                    () -> leerlingen.list(Leerlingen.Vraag.ALLES, null, LocalDate.now(clock)))).as(wie).isEmpty();
        assertThat(regio.als("tim", () -> leerlingen.find(nieuw))).isPresent();
        assertThatThrownBy(() -> regio.als("tim", () -> db
                .sql("""
                        select leerling.ingeschreven(1, 'A', '', 'B', date '2012-01-01', 'V', 1, '1811', 'Z1', '1A', 1, 'havo', null, current_date)""")
                .query(String.class).single())).as("a mentor only reads").rootCause()
                .hasMessageContaining("geen recht");
        assertThatThrownBy(() -> regio.als("wendy", () -> db
                .sql("""
                        select leerling.ouder_toegevoegd(1, 'Nep', null, null, 'moeder', true, current_date, current_date, null)""")
                .query(Long.class).single())).as("another school").rootCause().hasMessageContaining("geen recht");
    }

    @Test
    void nobody_gives_custody_to_himself() {
        long kind = regio.leerling("Yara", 13);
        regio.casus(kind);
        regio.eigenaar().sql("update leerling.jeugdige set account_id = null where account_id = 20").update();
        regio.eigenaar().sql("update leerling.jeugdige set account_id = 20 where id = ?").param(kind).update();
        try {
            assertThat(regio.als("mila", () -> leerlingen.find(sleutel(kind)))).as("the own file").isPresent();
            assertThat(regio.als("mila",
                    () -> db.sql("update leerling.gezag set heeft_gezag = false where jeugdige_id = ?")
                            .param(kind).update()))
                    .isZero();
            assertThatThrownBy(() -> regio.als("mila", () -> db
                    .sql("insert into leerling.gezag (jeugdige_id, ouder_id, relatie) values (?, 1, 'moeder')")
                    .param(kind).update())).rootCause().hasMessageContaining("row-level security");
        } finally {
            regio.eigenaar().sql("update leerling.jeugdige set account_id = null where id = ?").param(kind).update();
            regio.eigenaar().sql("update leerling.jeugdige set account_id = 20 where id = 1").update();
        }
    }

    @Test
    void who_only_sees_a_pupil_does_not_record_custody() {
        long kind = regio.leerling("Yara", 13);
        long casus = regio.casus(kind);
        regio.toestemming(casus, "begeleiding");
        regio.eigenaar()
                .sql("insert into leerling.betrokkene (casus_id, account_id, rol) values (?, 7, 'jeugdhulpverlener')")
                .param(casus).update();
        regio.eigenaar().sql("""
                insert into toestemming.noodtoegang (casus_id, account_id, reden, tot, beoordelen_voor)
                values (?, 13, 'Gevaar op straat', now() + interval '1 hour', current_date + 1)""").param(casus)
                .update();
        for (var wie : new String[]{"noor", "sara", "coen", "bart", "tim"})
            assertThat(regio.als(wie, () -> leerlingen.find(sleutel(kind)))).as("%s sees Yara", wie).isPresent();
        String verandert = "update leerling.gezag set heeft_gezag = false where jeugdige_id = " + kind;
        for (var wie : new String[]{"sara", "coen", "tim", "karin"})
            assertThat(regio.alsProef(wie, () -> db.sql(verandert).update())).as(wie).isZero();
        for (var wie : new String[]{"noor", "bart", "wim"})
            assertThat(regio.alsProef(wie, () -> db.sql(verandert).update())).as(wie).isEqualTo(2);
        String band = "insert into leerling.gezag (jeugdige_id, ouder_id, relatie) values (" + kind
                + ", (select min(ouder_id) from leerling.gezag), 'voogd')";
        refused("coen", band, "row-level security");
        var antwoord = bezoek.post("sara", regio.url(casus) + "/toestemming/gezag");
        assertThat(antwoord).hasStatus(422);
        assertThat(Bezoek.text(antwoord)).contains("legt het aanspreekpunt of de ondersteuningscoördinator vast");
        assertThat(bezoek.get("sara", regio.url(casus) + "/toestemming?gezag=1")).bodyText()
                .doesNotContain("/toestemming/gezag\"");
    }

    /** Writing must be no way to reading: each of these made a stranger visible to whoever wrote it. */
    @Test
    void nobody_writes_a_stranger_into_the_own_register() {
        long eigen = regio.leerling("Yara", 13);
        long vreemd = regio.leerling("Zoe", 13);
        regio.eigenaar().sql("update leerling.inschrijving set school_id = 2 where jeugdige_id = ?").param(vreemd)
                .update();
        String enrol = "insert into leerling.inschrijving (jeugdige_id, school_id, leerlingnummer, klas, leerjaar, schoolsoort, van)"
                + " values (%d, 1, 'vreemd', '1A', 1, 'havo', current_date)";
        String tie = "insert into leerling.gezag (jeugdige_id, ouder_id, relatie) select %d, ouder_id, 'voogd' from leerling.gezag"
                + " where jeugdige_id = %d";
        long ouder = regio.eigenaar().sql("select min(ouder_id) from leerling.gezag where jeugdige_id = ?")
                .param(vreemd).query(Long.class).single();
        refused("bart", enrol.formatted(vreemd), "row-level security");
        refused("wim", enrol.formatted(vreemd), "row-level security");
        refused("bart", "update leerling.inschrijving set jeugdige_id = " + vreemd + " where jeugdige_id = " + eigen,
                "permission denied");
        refused("bart", "insert into leerling.gezag (jeugdige_id, ouder_id, relatie) values (" + eigen + ", " + ouder
                + ", 'voogd')", "row-level security");
        refused("bart", "update leerling.gezag set ouder_id = " + ouder + " where jeugdige_id = " + eigen,
                "permission denied");
        refused("bart", "update leerling.jeugdige set account_id = 20 where id = " + eigen, "permission denied");
        long broer = regio.leerling("Xander", 15);
        assertThat(regio.alsProef("bart", () -> db.sql(tie.formatted(eigen, broer)).update()))
                .as("the parents of a brother, whom this reader sees").isEqualTo(2);
        assertThat(regio.als("wendy", () -> leerlingen.find(sleutel(vreemd)))).as("still there for the own school")
                .isPresent();
    }

    private void refused(String wie, String sql, String why) {
        assertThatThrownBy(() -> regio.alsProef(wie, () -> db.sql(sql).update())).as("%s: %s", wie, sql).rootCause()
                .hasMessageContaining(why);
    }

    @Test
    void a_corrected_birth_date_asks_the_young_person_in_the_same_transaction() {
        var vandaag = LocalDate.now(clock);
        long kind = regio.leerling("Yara", 11);
        long casus = regio.casus(kind);
        regio.toestemming(casus, "begeleiding");
        assertThat(shared(casus)).isPositive();
        correct(kind, vandaag.minusYears(13), "1811");
        assertThat(shared(casus)).as("at 13 Yara must say yes too").isZero();
    }

    @Test
    void who_moves_is_read_no_more_by_the_gemeente_that_was_left() {
        var vandaag = LocalDate.now(clock);
        long kind = regio.leerling("Yara", 14);
        long casus = regio.casus(kind);
        regio.toestemming(casus, "leerplicht");
        assertThat(regio.als("joost", () -> db.sql("select count(*) from leerling.casus where id = ?").param(casus)
                .query(Integer.class).single())).isOne();
        correct(kind, vandaag.minusYears(14), "1901");
        assertThat(regio.als("joost", () -> db.sql("select count(*) from leerling.casus where id = ?").param(casus)
                .query(Integer.class).single())).isZero();
    }
}
