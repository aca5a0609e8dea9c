package nl.vliegwiel.ondersteuning.werk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

import nl.vliegwiel.DatabaseTest;
import nl.vliegwiel.Proefregio;

/** The jobs of the morning, each under its own role. Fictieve gegevens. */
@DatabaseTest
class HerinneringenTest {
    @Autowired
    Herinneringen herinneringen;
    @Autowired
    Proefregio regio;
    @Autowired
    JdbcClient db;
    @Autowired
    Clock clock;

    private void morning(int later) {
        regio.alsTaak("taak_herinnering", () -> herinneringen.made(LocalDate.now(clock).plusDays(later)));
    }

    private List<String> taken(long casus) {
        return regio.eigenaar().sql(
                "select wie || ' ' || soort || ': ' || titel from ondersteuning.taak where casus_id = ? order by id")
                .param(casus).query(String.class).list();
    }

    private long casus(String roepnaam, int leeftijd) {
        long casus = regio.casus(regio.leerling(roepnaam, leeftijd));
        regio.toestemming(casus, "begeleiding");
        return casus;
    }

    private void geboren(long casus, String verjaardag) {
        regio.eigenaar().sql("update leerling.jeugdige set geboortedatum = " + verjaardag
                + " where id = (select jeugdige_id from leerling.casus where id = ?)").param(casus).update();
    }

    @Test
    void a_birthday_comes_once_two_weeks_ahead_also_after_days_without_a_morning() {
        long casus = casus("Jarig", 11);
        geboren(casus, "(current_date + 20 - interval '12 years')::date");
        morning(5);
        assertThat(taken(casus)).isEmpty();
        morning(6);
        morning(6);
        morning(12);
        assertThat(taken(casus)).containsExactly("a1 verjaardag: Toestemming aan de leerling zelf vragen");
        long later = casus("Laatjarig", 15);
        geboren(later, "(current_date + 20 - interval '16 years')::date");
        morning(19);
        assertThat(taken(later)).as("five days off").hasSize(1);
    }

    @Test
    void without_consent_the_school_gets_the_task_and_not_the_coach() {
        long casus = regio.casus(regio.leerling("Zonder", 11));
        geboren(casus, "(current_date + 3 - interval '12 years')::date");
        morning(0);
        assertThat(taken(casus)).containsExactly("oco@s1 verjaardag: Toestemming aan de leerling zelf vragen");
    }

    @Test
    void a_question_without_an_answer_is_asked_again_after_one_and_two_weeks() {
        long casus = regio.casus(regio.leerling("Gevraagd", 13));
        regio.toestemming(casus, "begeleiding");
        regio.eigenaar().sql("delete from toestemming.antwoord where casus_id = ?").param(casus).update();
        regio.eigenaar().sql("""
                insert into toestemming.antwoord (casus_id, doel, ouder_id, uitkomst, op, wijze, door)
                select ?, 'begeleiding', g.ouder_id, 'gevraagd', current_date - 6, 'digitaal', 2
                from leerling.gezag g join leerling.casus c on c.jeugdige_id = g.jeugdige_id where c.id = ?""")
                .params(casus, casus).update();
        morning(0);
        assertThat(taken(casus)).isEmpty();
        morning(1);
        morning(2);
        assertThat(taken(casus)).as("both parents, one task").hasSize(1).first().asString().contains("Antwoord vragen");
        morning(8);
        morning(9);
        assertThat(taken(casus)).hasSize(2);
        regio.eigenaar().sql("update ondersteuning.taak set klaar_op = now() where casus_id = ?").param(casus).update();
        morning(9);
        assertThat(taken(casus)).as("done stays done").hasSize(2);
    }

    @Test
    void consent_that_expires_is_said_a_month_ahead() {
        long casus = casus("Verloop", 13);
        morning(334);
        assertThat(taken(casus)).noneMatch(t -> t.contains("opnieuw"));
        morning(336);
        morning(340);
        assertThat(taken(casus)).filteredOn(t -> t.contains("opnieuw vragen")).hasSize(1);
    }

    @Test
    void goals_evaluation_and_aftercare_come_in_their_time() {
        long casus = casus("Acht", 13);
        regio.eigenaar().sql("""
                update leerling.casus set verkennen_op = current_date - 60, plan_op = current_date - 60,
                       ondersteuning_op = current_date - 56 where id = ?""").param(casus).update();
        regio.eigenaar().sql(
                "insert into ondersteuning.doel (casus_id, tekst, kort, gesteld_op) values (?, 'Ik', 'Ik', current_date - 50)")
                .param(casus).update();
        morning(0);
        assertThat(taken(casus)).containsExactly("a1 evaluatie: Samen evalueren");
        morning(6);
        morning(7);
        assertThat(taken(casus)).containsExactly("a1 evaluatie: Samen evalueren",
                "a1 cijfer: Doelen bespreken en cijfer geven");
        long nazorg = casus("Nazorg", 13);
        regio.eigenaar().sql("""
                insert into ondersteuning.nazorg (casus_id, account_id, afgesproken_op, gepland_op)
                values (?, 1, current_date - 50, current_date + 10)""").param(nazorg).update();
        morning(2);
        assertThat(taken(nazorg)).isEmpty();
        morning(3);
        morning(4);
        assertThat(taken(nazorg)).containsExactly("a1 nazorg: Nazorg: hoe gaat het nu?");
    }

    @Test
    void aftercare_is_for_whoever_was_named_as_long_as_that_person_may_read() {
        long casus = casus("Genoemd", 13);
        regio.eigenaar()
                .sql("insert into leerling.betrokkene (casus_id, account_id, rol) values (?, 7, 'jeugdhulpverlener')")
                .param(casus).update();
        long weg = casus("Vertrokken", 13);
        for (long c : new long[]{casus, weg})
            regio.eigenaar().sql("""
                    insert into ondersteuning.nazorg (casus_id, account_id, afgesproken_op, gepland_op)
                    values (?, 7, current_date - 50, current_date)""").param(c).update();
        morning(0);
        assertThat(taken(casus)).containsExactly("a7 nazorg: Nazorg: hoe gaat het nu?");
        assertThat(taken(weg)).containsExactly("a1 nazorg: Nazorg: hoe gaat het nu?");
    }

    @Test
    void a_phase_that_takes_too_long_by_its_way_of_working_is_one_task() {
        long casus = casus("Lang", 13);
        regio.eigenaar().sql("update leerling.casus set verkennen_op = current_date - 40 where id = ?").param(casus)
                .update();
        morning(1);
        assertThat(taken(casus)).isEmpty();
        morning(2);
        morning(3);
        assertThat(taken(casus)).containsExactly("a1 termijn: Deze casus staat lang in dezelfde fase");
    }

    @Test
    void a_signal_after_its_date_and_break_glass_on_its_day_go_to_the_coordinator() {
        long signaal = regio.eigenaar().sql("""
                insert into ondersteuning.signaal (school_id, melder_id, themas, tekst, bewaar_tot, reageren_voor)
                values (1, 3, '{verzuim}', 'Tekst', current_date + 42, current_date - 1) returning id""")
                .query(Long.class).single();
        long casus = casus("Nood", 13);
        regio.eigenaar().sql("""
                insert into toestemming.noodtoegang (casus_id, account_id, reden, tot, beoordelen_voor)
                values (?, 13, 'Acuut gevaar thuis', now() + interval '3 hours', current_date + 1)""").param(casus)
                .update();
        morning(0);
        assertThat(taken(casus)).isEmpty();
        morning(1);
        morning(1);
        assertThat(taken(casus)).containsExactly("oco@s1 noodtoegang: Noodtoegang beoordelen");
        assertThat(regio.eigenaar().sql("select wie from ondersteuning.taak where signaal_id = ?").param(signaal)
                .query(String.class).list()).containsExactly("oco@s1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"select roepnaam from leerling.jeugdige", "select naam from leerling.ouder",
            "select naam from toegang.account", "select klas from leerling.inschrijving",
            "select notitie from ondersteuning.contact", "select tekst from ondersteuning.signaal",
            "select titel from ondersteuning.taak", "select toelichting from toestemming.antwoord",
            "select reden from toestemming.noodtoegang", "select tekst from ondersteuning.doel"})
    void the_reminders_can_read_nobody_s_name_and_no_sentence(String sql) {
        assertThatThrownBy(() -> regio.alsTaak("taak_herinnering", () -> db.sql(sql).query(String.class).list()))
                .isInstanceOf(DataAccessException.class).rootCause().hasMessageContaining("permission denied");
    }

    @Test
    void on_the_twelfth_birthday_the_young_person_reads_the_own_file() {
        long kind = regio.leerling("Twaalf", 11);
        long casus = regio.casus(kind);
        regio.eigenaar().sql("""
                with a as (insert into toegang.account (soort, naam) values ('jeugdige', 'Twaalf') returning id)
                update leerling.jeugdige set account_id = (select id from a) where id = ?""").param(kind).update();
        regio.eigenaar().sql("select toestemming.herberekend(?)").param(casus).query((rs, n) -> 1).list();
        assertThat(eigen(casus)).isZero();
        geboren(casus, "(current_date - 4 - interval '12 years')::date");
        regio.alsTaak("taak_herinnering", () -> herinneringen.herberekend(LocalDate.now(clock)));
        assertThat(eigen(casus)).isEqualTo(2);
        regio.alsTaak("taak_herinnering", () -> herinneringen.herberekend(LocalDate.now(clock)));
        assertThat(eigen(casus)).as("twice").isEqualTo(2);
    }

    private int eigen(long casus) {
        return regio.eigenaar().sql(
                "select count(*) from toegang.inzage where casus_id = ? and grond = 'eigen' and tot > now()")
                .param(casus).query(Integer.class).single();
    }

    @Test
    void access_ends_by_its_own_date_without_any_job() {
        long casus = casus("Einde", 13);
        assertThat(ziet(casus)).isOne();
        regio.eigenaar().sql(
                "update toegang.inzage set tot = now() + interval '300 milliseconds' where casus_id = ? and wie = 'a1'")
                .param(casus).update();
        regio.eigenaar().sql("select pg_sleep(0.4)").query((rs, n) -> 1).list();
        assertThat(ziet(casus)).isZero();
    }

    private int ziet(long casus) {
        return regio.als("noor", () -> db.sql("select count(*) from leerling.casus where id = ?").param(casus)
                .query(Integer.class).single());
    }
}
