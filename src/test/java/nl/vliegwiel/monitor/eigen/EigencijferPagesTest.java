package nl.vliegwiel.monitor.eigen;

import static nl.vliegwiel.Bezoek.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.sql.DriverManager;
import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import nl.vliegwiel.Bezoek;
import nl.vliegwiel.PagesTest;
import nl.vliegwiel.Proefregio;
import nl.vliegwiel.monitor.catalogus.Definitiecontrole;
import nl.vliegwiel.monitor.indicator.Kubus;
import nl.vliegwiel.monitor.peiling.Engine;

/** A school makes a figure of its own by choosing; nobody else ever sees it. */
@PagesTest
class EigencijferPagesTest {

    @Autowired
    private Bezoek bezoek;
    @Autowired
    private Proefregio regio;
    @Autowired
    private JdbcClient db;

    private MvcTestResult make(String wie, String naam) {
        return bezoek.post(wie, "/eigen-cijfers", "naam", naam, "telling", "te-laat", "vanaf", "3", "leerjaar", "1",
                "norm",
                "10");
    }

    @Test
    void the_oco_makes_one_and_only_the_own_school_sees_it() {
        assertThat(make("bart", "Vaak te laat in de brugklas")).hasStatus(303);
        assertThat(text(bezoek.get("bart", "/eigen-cijfers"))).contains("Vaak te laat in de brugklas",
                "minstens zo vaak te laat kwamen: 3 keer, leerjaar 1.", "hoogstens 10%",
                "Het cijfer staat er na de volgende werkpeiling");
        assertThat(text(bezoek.get("noor", "/eigen-cijfers"))).contains("Vaak te laat in de brugklas")
                .doesNotContain("Stop met meten");
        assertThat(text(bezoek.get("wendy", "/eigen-cijfers"))).doesNotContain("Vaak te laat in de brugklas");
        for (var wie : List.of("jelle", "olga", "tim", "mila")) {
            assertThat(bezoek.get(wie, "/eigen-cijfers")).as(wie).hasStatus(403);
            assertThat(regio.als(wie,
                    () -> db.sql("select count(*) from monitor.eigencijfer").query(Long.class).single())).as(wie)
                    .isZero();
        }
        assertThat(make("noor", "Van de coach")).as("a coach only reads them").hasStatus(403);
    }

    @Test
    void the_database_refuses_one_for_another_school_and_one_by_the_coach() {
        for (var wie : List.of("wendy", "noor")) {
            assertThatThrownBy(() -> regio.als(wie, () -> db.sql("""
                    insert into monitor.eigencijfer (school_id, naam, telling, vanaf, gemaakt_op)
                    values (1, 'Van een ander', 'te-laat', 3, '2026-01-01')""").update()))
                    .isInstanceOf(DataAccessException.class);
        }
    }

    @Test
    void a_choice_that_cannot_be_is_said_at_the_field_and_what_was_typed_stays() throws Exception {
        var answer = bezoek.post("bart", "/eigen-cijfers", "naam", "Te laat", "telling", "'; drop table", "vanaf",
                "veel",
                "leerjaar", "9", "norm", "110");
        assertThat(answer).hasStatus(422);
        assertThat(text(answer)).contains("Kies wat je telt", "een getal van 1 tot en met 200",
                "Kies een leerjaar uit de lijst", "een heel getal van 0 tot en met 100");
        assertThat(answer.getResponse().getContentAsString(StandardCharsets.UTF_8)).contains("value=\"veel\"",
                "value=\"110\"");
    }

    @Test
    void stopping_one_takes_it_out_of_the_peiling_and_is_for_the_own_oco_only() {
        make("bart", "Even proberen");
        var sleutel = regio.eigenaar().sql("select sleutel from monitor.eigencijfer where naam = 'Even proberen'")
                .query(String.class).single();
        assertThat(bezoek.post("wendy", "/eigen-cijfers/" + sleutel + "/einde")).hasStatus(404);
        assertThat(bezoek.post("bart", "/eigen-cijfers/" + sleutel + "/einde")).hasStatus(303);
        assertThat(regio.alsTaak("taak_peiling",
                () -> db.sql("select count(*) from monitor.eigencijfer where sleutel = ?").param(sleutel)
                        .query(Long.class).single()))
                .isZero();
    }

    /** On the facts of the catalogue: of four pupils in September one missed 15 hours or more without a reason, pupil 2. */
    @Test
    void the_choices_become_a_sound_definition_that_counts_by_hand() throws Exception {
        var cijfer = new Eigencijfer(7, "s", 1, "Veel uren", "ongeoorloofd", 15, null, null, null,
                LocalDate.of(2026, 1, 1), null);
        try (var duck = DriverManager.getConnection("jdbc:duckdb:"); var statement = duck.createStatement()) {
            statement.execute(Kubus.proeffeiten());
            assertThat(new Definitiecontrole(duck).fouten(cijfer.indicator())).isEmpty();
            assertThat(new Engine(duck).run(cijfer.indicator(), 24272))
                    .filteredOn(c -> c.tabel().equals(Eigencijfer.TABEL)).singleElement().satisfies(c -> {
                        assertThat(c.plek()).containsEntry("school", "1");
                        assertThat(c.telling().n()).isEqualTo(4);
                        assertThat(c.telling().interval().waarde()).isEqualTo(0.25);
                    });
        }
    }
}
