package nl.vliegwiel.bewaring;

import static nl.vliegwiel.Bezoek.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

import nl.vliegwiel.Bezoek;
import nl.vliegwiel.DatabaseTest;
import nl.vliegwiel.Proefregio;

/** What is past its term is gone, everywhere, and nothing else is. Fictieve gegevens. */
@DatabaseTest
class BewaringenTest {
    private static final LocalDate VANDAAG = LocalDate.now();

    @Autowired
    Proefregio regio;
    @Autowired
    Bewaringen bewaringen;
    @Autowired
    JdbcClient db;
    @Autowired
    Bezoek bezoek;
    private long kind;
    private long casus;

    @BeforeEach
    void een_dossier() {
        kind = regio.leerling("Bo", 14);
        casus = regio.casus(kind);
        regio.toestemming(casus, "begeleiding");
        var eigenaar = regio.eigenaar();
        long doel = eigenaar.sql(
                "insert into ondersteuning.doel (casus_id, tekst, kort, gesteld_op) values (?, 'Op tijd komen', 'op tijd', current_date) returning id")
                .param(casus).query(Long.class).single();
        eigenaar.sql(
                "insert into ondersteuning.cijfer (doel_id, casus_id, cijfer, op, gegeven_door, door) values (?, ?, 6, current_date, 'jeugdige', 1)")
                .params(doel, casus).update();
        long contact = eigenaar.sql(
                "insert into ondersteuning.contact (casus_id, op, met, notitie, door) values (?, current_date, 'jeugdige', 'Gesproken', 1) returning id")
                .param(casus).query(Long.class).single();
        eigenaar.sql(
                "insert into ondersteuning.contactversie (contact_id, casus_id, op, met, notitie) values (?, ?, current_date, 'jeugdige', 'Eerst')")
                .params(contact, casus).update();
        eigenaar.sql(
                "insert into ondersteuning.taak (wie, casus_id, soort, titel, op) values ('a1', ?, 'gesprek', 'Bellen', current_date)")
                .param(casus).update();
        spokenOf(VANDAAG.plusYears(1));
    }

    /** A meeting, kept until this day, in which the casus was spoken of. */
    private long spokenOf(LocalDate bewaarTot) {
        var eigenaar = regio.eigenaar();
        long overleg = eigenaar.sql(
                "insert into overleg.overleg (school_id, op, tijd, gepland_door, bewaar_tot) values (1, current_date, '10:30', 2, ?) returning id")
                .param(bewaarTot).query(Long.class).single();
        long punt = eigenaar.sql(
                "insert into overleg.agendapunt (overleg_id, school_id, volgorde, soort, minuten) values (?, 1, 1, 'leerling', 8) returning id")
                .param(overleg).query(Long.class).single();
        eigenaar.sql("insert into overleg.casuspunt (punt_id, overleg_id, school_id, casus_id) values (?, ?, 1, ?)")
                .params(punt, overleg, casus).update();
        eigenaar.sql(
                "insert into overleg.teambesluit (punt_id, overleg_id, school_id, casus_id, besluit, door) values (?, ?, 1, ?, 'door', 2)")
                .params(punt, overleg, casus).update();
        eigenaar.sql(
                "insert into overleg.actie (punt_id, overleg_id, school_id, casus_id, wat, account_id, op, door) values (?, ?, 1, ?, 'Bellen', 1, current_date, 2)")
                .params(punt, overleg, casus).update();
        return overleg;
    }

    @Test
    void a_meeting_goes_on_its_day_and_leaves_the_casus_and_its_tasks() {
        long overleg = spokenOf(VANDAAG);
        var weg = regio.alsTaak("taak_bewaring", () -> bewaringen.vernietigd(VANDAAG));
        assertThat(count("overleg.overleg where id = " + overleg)).isZero();
        assertThat(count("overleg.actie where overleg_id = " + overleg)).isZero();
        assertThat(count("ondersteuning.taak where soort = 'actie' and casus_id = " + casus)).isEqualTo(2);
        assertThat(weg).filteredOn(v -> v.aantal() > 0).extracting(Bewaringen.Vernietigd::regel)
                .contains("teamoverleg");
    }

    @Test
    void a_file_goes_whole_on_its_day_and_the_log_says_so() {
        closed(2);
        regio.alsTaak("taak_bewaring", () -> bewaringen.vernietigd(VANDAAG.minusDays(1)));
        assertThat(rows("leerling.casus", "id")).as("one day before").isOne();

        var weg = regio.alsTaak("taak_bewaring", () -> bewaringen.vernietigd(VANDAAG));
        assertThat(weg).anySatisfy(v -> {
            assertThat(v.wat()).isEqualTo("casus");
            assertThat(v.aantal()).isPositive();
        });
        assertThat(rows("leerling.casus", "id")).isZero();
        for (var tabel : regio.eigenaar().sql("""
                select c.oid::regclass::text from pg_class c join pg_namespace n on n.oid = c.relnamespace
                join pg_attribute a on a.attrelid = c.oid and a.attname = 'casus_id' and not a.attisdropped
                where c.relkind = 'r' and n.nspname not in ('logboek', 'monitor')""").query(String.class).list())
            assertThat(rows(tabel, "casus_id")).as(tabel).isZero();
        assertThat(regio.eigenaar().sql("""
                select count(*) from logboek.regel where casus_id = ? and gebeurtenis = 'verwijderen'
                  and waarom = 'bewaartermijn' and actor = 'taak_bewaring'""").param(casus).query(Long.class).single())
                .isOne();
        assertThat(regio.eigenaar().sql("select count(*) from leerling.jeugdige where id = ?").param(kind)
                .query(Long.class).single()).as("still a pupil").isOne();
    }

    @Test
    void a_file_with_a_part_under_the_jeugdwet_stays_for_twenty_years() {
        regio.eigenaar().sql("""
                insert into ondersteuning.traject (casus_id, regime, naam, begonnen_op)
                values (?, 'jeugdhulp', 'Ambulante hulp', current_date)""").param(casus).update();
        closed(3);
        regio.alsTaak("taak_bewaring", () -> bewaringen.vernietigd(VANDAAG));
        assertThat(rows("leerling.casus", "id")).isOne();
        closed(20);
        regio.alsTaak("taak_bewaring", () -> bewaringen.vernietigd(VANDAAG));
        assertThat(rows("leerling.casus", "id")).isZero();
    }

    @Test
    void absence_is_kept_as_long_as_the_enrolment_and_a_return_keeps_it() {
        absent();
        left(VANDAAG.plusDays(1));
        assertThat(keptUntil()).isEqualTo(VANDAAG.plusDays(1));
        regio.eigenaar()
                .sql("""
                        insert into leerling.inschrijving (jeugdige_id, school_id, leerlingnummer, klas, leerjaar, schoolsoort, van)
                        select jeugdige_id, school_id, leerlingnummer, '3B', 3, schoolsoort, current_date
                        from leerling.inschrijving where jeugdige_id = ?""")
                .param(kind).update();
        assertThat(keptUntil()).as("back at school").isNull();
    }

    @Test
    void who_left_goes_with_absence_and_parents_but_not_while_a_file_lives() {
        absent();
        left(VANDAAG);
        var ouders = regio.eigenaar().sql("select ouder_id from leerling.gezag where jeugdige_id = ?").param(kind)
                .query(Long.class).list();
        regio.alsTaak("taak_bewaring", () -> bewaringen.vernietigd(VANDAAG));
        assertThat(count("leerling.jeugdige where id = " + kind)).as("the file is open").isOne();
        assertThat(count("verzuim.melding where jeugdige_id = " + kind)).isZero();

        closed(2);
        regio.alsTaak("taak_bewaring", () -> bewaringen.vernietigd(VANDAAG));
        assertThat(count("leerling.jeugdige where id = " + kind)).isZero();
        assertThat(count("leerling.inschrijving where jeugdige_id = " + kind)).isZero();
        for (long ouder : ouders)
            assertThat(count("leerling.ouder where id = " + ouder)).isZero();
    }

    @Test
    void a_referral_without_a_casus_and_a_row_of_a_message_go_on_their_day_and_the_report_counts_them() {
        var eigenaar = regio.eigenaar();
        String kenmerk = "V-" + kind;
        eigenaar.sql(
                """
                        with v as (insert into verwijzing.verwijzer (naam, soort, door) values ('Praktijk ' || ?, '01', 1) returning id)
                        insert into verwijzing.inverwijzing (kenmerk, verwijzer_id, school_id, roepnaam, achternaam, geboortedatum,
                            bereik_wie, telefoon, vraag, ja_van, terugkoppeling, reageren_voor, bewaar_tot)
                        select ?, v.id, 1, 'Bo', 'Proef', '2012-01-01', 'Bo', '0612345678', 'x', '{ouders}', false, current_date, current_date
                        from v""")
                .params(kenmerk, kenmerk).update();
        eigenaar.sql(
                """
                        with l as (insert into levering.levering (soort, bestandsnaam, sha256, door)
                                   values ('jeugdhulp', 'x', sha256('x'), 1) returning id)
                        insert into jeugdhulp.antwoord (levering_id, gemeente_id, aanbieder, dagtekening, bericht, soort, retourcode, bewaar_tot)
                        select l.id, o.id, '06010203', current_date - 2560, ?, 'jw302', '0001', current_date
                        from l, samenwerking.organisatie o where o.soort = 'gemeente' limit 1""")
                .param(kind).update();
        var weg = regio.alsTaak("taak_bewaring", () -> bewaringen.vernietigd(VANDAAG));
        assertThat(count("verwijzing.inverwijzing where kenmerk = '" + kenmerk + "'")).isZero();
        assertThat(count("jeugdhulp.antwoord where bericht = " + kind)).isZero();
        assertThat(weg).filteredOn(v -> v.aantal() > 0).extracting(Bewaringen.Vernietigd::regel)
                .contains("verwijzing naar het team", "jeugdhulpberichten");
        assertThat(text(bezoek.get("fleur", "/vernietigingen"))).contains("Verwijzing naar het team 1",
                "1 jaar na ontvangst", "Jeugdhulpberichten").doesNotContain("Bo");
    }

    @Test
    void the_report_is_for_the_supervisor_and_the_administrator_and_says_when_it_stopped() {
        regio.alsTaak("taak_bewaring", () -> bewaringen.vernietigd(VANDAAG));
        assertThat(text(bezoek.get("bas", "/vernietigingen"))).contains("De laatste keer was", "Preventiedossier",
                "2 jaar na afronding van het traject", "6 weken na vastlegging");
        assertThat(bezoek.get("noor", "/vernietigingen")).hasStatus(403);
        assertThat(regio.als("noor", () -> db.sql("select count(*) from bewaring.vernietiging").query(Long.class)
                .single())).isZero();
        assertThatThrownBy(() -> regio.als("fleur",
                () -> db.sql("insert into bewaring.vernietiging (dag, wat, regel, aantal) values (now(), 'x', 'x', 1)")
                        .update()))
                .isInstanceOf(DataAccessException.class);
        regio.eigenaar().sql("update bewaring.vernietiging set op = op - interval '3 days'").update();
        assertThat(text(bezoek.get("fleur", "/vernietigingen"))).contains("Vannacht is er niet gekeken");
        assertThat(bezoek.get("fleur", "/vernietigingen?voor=gisteren")).hasStatus(400);
    }

    @Test
    void nobody_but_the_job_can_destroy() {
        assertThatThrownBy(() -> regio.als("noor", () -> db
                .sql("select count(*) from bewaring.vernietigd(current_date, '0 days', '0 days')").query(Long.class)
                .single())).isInstanceOf(DataAccessException.class).rootCause()
                .hasMessageContaining("permission denied");
    }

    private void closed(int jaren) {
        regio.eigenaar()
                .sql("""
                        update leerling.casus set signaal_op = d - 90, geopend_op = d - 90, afronden_op = d - 30, gesloten_op = d
                        from (select (current_date - make_interval(years => ?))::date as d) g where id = ?""")
                .params(jaren, casus).update();
    }

    private void absent() {
        regio.eigenaar().sql("""
                insert into verzuim.melding (school_id, jeugdige_id, datum, minuten, soort, geoorloofd)
                values (1, ?, current_date - 100, 50, 'afwezig', false)""").param(kind).update();
    }

    private void left(LocalDate bewaarTot) {
        regio.eigenaar()
                .sql("update leerling.inschrijving set tot = current_date - 1, bewaar_tot = ? where jeugdige_id = ?")
                .params(bewaarTot, kind).update();
    }

    private @Nullable LocalDate keptUntil() {
        return regio.eigenaar().sql("select bewaar_tot from verzuim.melding where jeugdige_id = ?").param(kind)
                .query((rs, n) -> java.util.Optional.ofNullable(rs.getObject("bewaar_tot", LocalDate.class))).single()
                .orElse(null);
    }

    private long rows(String tabel, String kolom) {
        return count(tabel + " where " + kolom + " = " + casus);
    }

    private long count(String van) {
        return regio.eigenaar().sql("select count(*) from " + van).query(Long.class).single();
    }
}
