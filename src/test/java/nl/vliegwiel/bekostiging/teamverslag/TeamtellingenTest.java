package nl.vliegwiel.bekostiging.teamverslag;

import static nl.vliegwiel.Bezoek.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import nl.vliegwiel.Bezoek;
import nl.vliegwiel.PagesTest;
import nl.vliegwiel.Proefregio;
import nl.vliegwiel.bekostiging.Proefbekostiging;

/** Counting the work of the teams of a year by the job that may, and what the screen and the file make of it. Fictieve gegevens. */
@PagesTest
class TeamtellingenTest {
    private static final int JAAR = LocalDate.now().getYear() - 2;

    @Autowired
    private Proefregio regio;
    @Autowired
    private Bezoek bezoek;
    @Autowired
    private JdbcClient db;
    @Autowired
    private Teamtellingen tellingen;
    @Autowired
    private Teaminzetten inzetten;

    /** Fourteen first casussen and three returns, all of one hundred days, at the school with a team. */
    @BeforeEach
    void work() {
        remove();
        regio.eigenaar()
                .sql("""
                        insert into leerling.casus (nummer, jeugdige_id, school_id, signaal_op, geopend_op, ondersteuning_op, afronden_op, nazorg_op, gesloten_op, geopend_door)
                        select 'TEL-' || n, (select min(id) from leerling.jeugdige), 1, make_date(:jaar, 2, 1), make_date(:jaar, 2, 1), make_date(:jaar, 3, 1),
                               make_date(:jaar, 2, 1) + 99, make_date(:jaar, 6, 1), make_date(:jaar, 8, 1), 2 from generate_series(1, 14) n""")
                .param("jaar", JAAR).update();
        regio.eigenaar()
                .sql("""
                        insert into leerling.casus (nummer, jeugdige_id, school_id, vorige_id, signaal_op, geopend_op, afronden_op, gesloten_op, geopend_door)
                        select 'TEL-' || 20 + n, jeugdige_id, 1, id, make_date(:jaar, 9, 1), make_date(:jaar, 9, 1), make_date(:jaar, 9, 1) + 99, make_date(:jaar, 12, 20), 2
                        from leerling.casus cross join generate_series(1, 3) n where nummer = 'TEL-1'""")
                .param("jaar", JAAR)
                .update();
    }

    @AfterEach
    void remove() {
        regio.eigenaar().sql("delete from leerling.casus where nummer like 'TEL-%' and vorige_id is not null").update();
        regio.eigenaar().sql("delete from leerling.casus where nummer like 'TEL-%'").update();
    }

    @Test
    void only_totals_and_large_counts_leave_the_work() {
        regio.als("jelle", () -> {
            tellingen.count(JAAR);
            return "";
        });
        var t = regio.als("onno", () -> tellingen.latest(JAAR).orElseThrow());
        assertThat(t.totEnMet()).isEqualTo(LocalDate.of(JAAR, 12, 31));
        assertThat(t.geholpen()).isEqualTo(17);
        assertThat(t.afgerond()).isEqualTo(17);
        assertThat(t.afgerondDagen()).isEqualTo(1_700);
        assertThat(t.openDagen()).isEqualTo(1_700);
        assertThat(t.scholen()).extracting(Teamtelling.Regel::naam, Teamtelling.Regel::geholpen)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("99AA00", 17));
        assertThat(t.routes()).as("three returns are too few, and then the other route is not shown either")
                .allMatch(r -> r.geholpen() == null && r.afgerond() == null && r.afgerondDagen() == null)
                .extracting(Teamtelling.Regel::naam).containsExactly("signaal van school", "terugkeer");
        assertThat(regio.als("noor", () -> tellingen.latest(JAAR))).as("a coach has no business here").isEmpty();
        assertThatThrownBy(() -> regio.als("jelle", () -> db
                .sql("insert into bekostiging.teamaantal (telling_id, soort, naam, geholpen) values (1, 'school', 'x', 3)")
                .update())).rootCause().hasMessageContaining("permission denied");
    }

    @Test
    void hours_are_the_average_over_the_days() {
        var jaar = regio.als("jelle", () -> inzetten.list(LocalDate.of(JAAR, 1, 1), LocalDate.of(JAAR, 12, 31)));
        assertThat(jaar).filteredOn(i -> i.functie().equals("jeugd- en schoolcoach"))
                .extracting(Teaminzet::fte).allMatch(f -> f.compareTo(new java.math.BigDecimal("1.3")) == 0);
        assertThat(regio.als("jelle", () -> inzetten.list(LocalDate.of(2019, 12, 1), LocalDate.of(2020, 1, 1))))
                .filteredOn(i -> i.functie().equals("ondersteuningscoördinator")).as("one day of 32 days")
                .extracting(Teaminzet::fte).allMatch(f -> f.compareTo(new java.math.BigDecimal("0.019")) == 0);
    }

    @Test
    void a_year_is_counted_shown_and_taken_along_as_a_file() {
        var pad = "/bekostiging/" + Proefbekostiging.compleet(bezoek, regio) + "/teamverslag";
        int leeg = LocalDate.now().getYear() - 3;
        assertThat(text(bezoek.get("onno", pad + "?jaar=" + leeg))).contains(leeg + " is nog niet geteld",
                "Een beleidsadviseur kan dit jaar tellen");
        assertThat(bezoek.get("jelle", pad + ".csv?jaar=" + leeg)).hasStatus(404);
        assertThat(bezoek.post("jelle", pad, "jaar", "1999")).hasStatus(422);
        assertThat(bezoek.post("onno", pad, "jaar", String.valueOf(JAAR))).hasStatus(403);
        assertThat(bezoek.post("jelle", pad, "jaar", String.valueOf(JAAR))).hasStatus(303);
        assertThat(text(bezoek.get("onno", pad + "?jaar=" + JAAR))).contains("Kosten per afgeronde casus", "te weinig",
                "Duinwaard", "gemiddeld na 100 dagen", "uren maal wat een voltijdbaan kost", "Niemand houdt tijd");
        var csv = bezoek.get("onno", pad + ".csv?jaar=" + JAAR).getResponse().getContentAsByteArray();
        assertThat(new String(csv, StandardCharsets.UTF_8).lines().toList()).hasSizeGreaterThan(5)
                .anyMatch(r -> r.contains("terugkeer;;te weinig;te weinig;;;"));
        for (var wie : List.of("noor", "tim"))
            assertThat(bezoek.get(wie, pad)).hasStatus(403);
    }
}
