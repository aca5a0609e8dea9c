package nl.vliegwiel.ondersteuning.werk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import nl.vliegwiel.DatabaseTest;
import nl.vliegwiel.Proefregio;

/** Who wants a mail of work for today gets news of it once a day, and only when there is work. Fictieve gegevens. */
@DatabaseTest
class WerkmeldingTest {

    @Autowired
    private Proefregio regio;
    @Autowired
    private Herinneringen herinneringen;
    @Autowired
    private JdbcClient db;
    @Autowired
    private Clock clock;

    @AfterEach
    void gone() {
        regio.eigenaar().sql("truncate attendering.nieuws, attendering.voorkeur cascade").update();
        regio.eigenaar().sql("delete from ondersteuning.taak where titel like 'Werkmelding%'").update();
    }

    private void wants(String wie, String soort) {
        regio.als(wie,
                () -> db.sql("insert into attendering.voorkeur (adres, soorten) values ('x@team.example', array[?])")
                        .param(soort).update());
    }

    private void task(String wie, LocalDate op) {
        regio.eigenaar().sql("insert into ondersteuning.taak (wie, soort, titel, op) values (?, 'eigen', ?, ?)")
                .params(wie, "Werkmelding " + wie, op).update();
    }

    @Test
    void work_of_oneself_or_of_ones_role_is_told_once_a_day() {
        // far from the days of other tests
        var day = LocalDate.now(clock).minusYears(20);
        wants("noor", "taken");
        wants("bart", "taken");
        wants("jelle", "publicatie");
        assertThat(told(day)).isZero();
        task("a1", day.plusDays(1));
        assertThat(told(day)).as("tomorrow is not today").isZero();
        assertThat(told(day.plusDays(1))).isOne();
        assertThat(told(day.plusDays(1))).as("once a day").isZero();
        assertThat(regio.eigenaar().sql("select account_id from attendering.nieuws").query(Long.class).list())
                .containsExactly(1L);
        assertThat(regio.eigenaar().sql("select count(*) from attendering.verzending").query(Long.class).single())
                .isOne();
    }

    @Test
    void a_task_of_a_role_at_a_school_is_work_of_who_holds_it() {
        var day = LocalDate.now(clock);
        wants("bart", "taken");
        task("oco@s1", day);
        assertThat(told(day)).isOne();
    }

    private int told(LocalDate day) {
        return regio.alsTaak("taak_herinnering", () -> herinneringen.gemeld(day));
    }
}
