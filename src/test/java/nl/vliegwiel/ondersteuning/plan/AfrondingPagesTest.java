package nl.vliegwiel.ondersteuning.plan;

import static nl.vliegwiel.Bezoek.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.LocalDate;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

import nl.vliegwiel.Bezoek;
import nl.vliegwiel.PagesTest;
import nl.vliegwiel.Proefregio;
import nl.vliegwiel.ondersteuning.Terugkeren;
import nl.vliegwiel.toestemming.ToestemmingIngetrokken;

/** From rounding off to a closed file and back, also after consent was withdrawn. Fictieve gegevens. */
@PagesTest
class AfrondingPagesTest {
    @Autowired
    private Bezoek bezoek;
    @Autowired
    private Proefregio regio;
    @Autowired
    private JdbcClient db;
    @Autowired
    private Afrondingen afrondingen;
    @Autowired
    private Terugkeren terugkeren;
    @Autowired
    private Clock clock;
    @Autowired
    private ApplicationEventPublisher events;

    @Test
    void nothing_changes_before_the_check_was_confirmed() {
        long id = regio.casusMetJa("Mila");
        var url = regio.url(id);
        assertThat(text(bezoek.get("noor", url + "/afronding"))).contains("Wie houdt contact na de hulp?");
        assertThat(text(bezoek.post("noor", url + "/afronding/nakijken", "nazorg", "wie-99", "op-P6W", "gisteren")))
                .contains("Kies wie contact houdt, of waarom niemand").contains("Kies een datum van vandaag of later");
        var check = bezoek.post("noor", url + "/afronding/nakijken", "nazorg", "wie-1", "op-P6W", "overmorgen",
                "weglaten",
                "niet_nodig",
                "watHielp", "De pauzekaart");
        assertThat(check).hasStatusOk();
        assertThat(text(check)).contains("Klopt het?").contains("Er is nog niets vastgelegd").contains("De pauzekaart");
        assertThat(fase(id)).isEqualTo("signaal");
        assertThat(bezoek.post("noor", url + "/afronding/aanpassen", "watHielp", "De pauzekaart")).bodyText()
                .contains("De pauzekaart");
    }

    @Test
    void what_was_filled_in_waits_as_a_draft_until_the_end_also_when_it_was_wrong() {
        long id = regio.casusMetJa("Jip");
        var url = regio.url(id) + "/afronding";
        bezoek.post("noor", "/concept", "_formulier", AfrondingPage.CONCEPT, "_casus", String.valueOf(id), "watHielp",
                "Buiten zijn");
        assertThat(text(bezoek.get("noor", url))).contains("Buiten zijn").contains("staat er nog");
        String[] concept = {"_formulier", AfrondingPage.CONCEPT, "_casus", String.valueOf(id)};
        bezoek.post("noor", url + "/nakijken", with(concept, "nazorg", "wie-99", "op-P6W", "gisteren", "watHielp",
                "De pauzekaart"));
        assertThat(bezoek.get("noor", url + "/nakijken")).bodyText().contains("De pauzekaart", "value=\"gisteren\"");
        assertThat(text(bezoek.get("bart", url))).as("of its writer only").doesNotContain("De pauzekaart");
        assertThat(bezoek.post("noor", url, with(concept, "nazorg", "wie-1", "op-P6W", "overmorgen", "weglaten",
                "niet_nodig"))).hasStatus(303);
        assertThat(regio.eigenaar().sql("select count(*) from web.concept where casus_id = ?").param(id)
                .query(Long.class).single()).isZero();
    }

    @Test
    void aftercare_has_a_name_a_day_and_a_task_and_ends_the_others() {
        long id = regio.casusMetJa("Sem");
        bezoek.post("noor", regio.url(id) + "/doelen", "tekst", "Ik kom op tijd", "van", "jeugdige");
        assertThat(
                bezoek.post("noor", regio.url(id) + "/afronding", "nazorg", "wie-1", "op-P6W", "overmorgen", "weglaten",
                        "niet_nodig"))
                .hasStatus(303);
        assertThat(fase(id)).isEqualTo("nazorg");
        assertThat(regio.eigenaar()
                .sql("select string_agg(soort, ',') from ondersteuning.taak where casus_id = ? and klaar_op is null")
                .param(id).query(String.class).single()).isEqualTo("nazorg");
        assertThat(text(bezoek.get("noor", regio.url(id) + "/nazorg"))).contains("Noor Hendriks vraagt op");
        assertThat(bezoek.post("noor", regio.url(id) + "/nazorg", "uitkomst", "terugkeer")).hasStatus(303);
        assertThat(fase(id)).isEqualTo("gesloten");
        assertThat(regio.eigenaar()
                .sql("select wie || ' ' || soort from ondersteuning.taak where casus_id = ? and klaar_op is null")
                .param(id).query(String.class).single()).isEqualTo("oco@s1 terugkeer");
    }

    @Test
    void a_return_is_opened_by_the_school_linked_and_has_its_reason() {
        long id = regio.casusMetJa("Yara");
        close(id);
        assertThat(regio.als("bart", () -> terugkeren.find(jeugdige(id), LocalDate.now(clock)))).isPresent();
        assertThat(bezoek.post("noor", regio.url(id) + "/terugkeer", "reden", "zelfde")).as("a coach opens no casus")
                .hasStatus(422);
        assertThat(text(bezoek.post("bart", regio.url(id) + "/terugkeer")))
                .contains("Kies waarom er opnieuw hulp nodig is");
        assertThat(bezoek.post("bart", regio.url(id) + "/terugkeer", "reden", "te_vroeg")).hasStatus(303);
        var nieuw = regio.eigenaar()
                .sql("select id from leerling.casus where vorige_id = ? and terugkeer_reden = 'te_vroeg'")
                .param(id).query(Long.class).single();
        assertThat(regio.als("bart", () -> terugkeren.eerder(nieuw))).isPresent();
        assertThat(regio.als("coen", () -> terugkeren.eerder(nieuw))).as("who may not see the new one").isEmpty();
        assertThat(bezoek.post("bart", regio.url(id) + "/terugkeer", "reden", "te_vroeg")).as("one casus at a time")
                .hasStatus(422);
    }

    @Test
    void a_closed_file_is_read_only_on_the_screen_and_in_the_database() {
        long id = regio.casusMetJa("Ilias");
        var url = regio.url(id);
        bezoek.post("noor", url + "/doelen", "tekst", "Ik kom op tijd", "van", "jeugdige", "cijfer", "4");
        close(id);
        assertThat(bezoek.post("noor", url + "/doelen", "tekst", "Ik wil nog iets", "van", "jeugdige")).hasStatus(422);
        assertThat(text(bezoek.get("noor", url + "/plan"))).contains("Ik kom op tijd").doesNotContain("Doel bewaren")
                .doesNotContain("Cijfers vastleggen");
        for (var wie : new String[]{"noor", "bart"})
            for (var sql : new String[]{
                    "insert into ondersteuning.doel (casus_id, tekst, kort, gesteld_op) values (%d, 'x', 'x', current_date)",
                    "insert into ondersteuning.contact (casus_id, op, met) values (%d, current_date, 'jeugdige')",
                    "insert into ondersteuning.kracht (casus_id, soort, tekst, op) values (%d, 'kracht', 'x', current_date)",
                    "insert into ondersteuning.gebeurtenis (casus_id, soort, titel) values (%d, 'fase', 'x')",
                    "insert into ondersteuning.evaluatie (casus_id, op, informant, nut) values (%d, current_date, 'ouder', 9)",
                    "insert into ondersteuning.traject (casus_id, regime, naam, begonnen_op) values (%d, 'preventie', 'x', current_date)",
                    "insert into ondersteuning.nazorg (casus_id, account_id, afgesproken_op, gepland_op) values (%d, 1, current_date, current_date)",
                    "insert into ondersteuning.taak (wie, casus_id, soort, titel, op) values ('a1', %d, 'eigen', 'x', current_date)",
                    "insert into leerling.betrokkene (casus_id, account_id, rol) values (%d, 13, 'coach')"})
                assertThatThrownBy(() -> regio.als(wie, () -> db.sql(sql.formatted(id)).update())).as(wie + ": " + sql)
                        .isInstanceOf(DataAccessException.class).rootCause().hasMessageContaining("row-level security");
        for (var sql : new String[]{"update leerling.casus set gesloten_op = null where id = ?",
                "update ondersteuning.doel set tekst = 'x' where casus_id = ?",
                "update ondersteuning.cijfer set ongedaan_op = now() where casus_id = ?",
                "update ondersteuning.afronding set wat_hielp = 'x' where casus_id = ?"})
            assertThat(regio.als("bart", () -> db.sql(sql).param(id).update())).as(sql).isZero();
    }

    @Test
    void withdrawing_the_help_starts_afronden_and_its_holder_still_closes() {
        long id = regio.casusMetJa("Lotte");
        bezoek.post("noor", regio.url(id) + "/doelen", "tekst", "Ik kom op tijd", "van", "jeugdige");
        assertThatThrownBy(() -> regio.als("bart", () -> afrondingen.begunByWithdrawal(id, LocalDate.now(clock))))
                .as("without a withdrawal").isInstanceOf(DataAccessException.class);
        regio.als("bart", () -> {
            db.sql("""
                    insert into toestemming.antwoord (casus_id, doel, jeugdige_id, uitkomst, wijze)
                    select id, 'begeleiding', jeugdige_id, 'ingetrokken', 'gesprek' from leerling.casus where id = ?""")
                    .param(id).update();
            events.publishEvent(new ToestemmingIngetrokken(id, "begeleiding", true));
            return true;
        });
        assertThat(fase(id)).isEqualTo("afronden");
        assertThat(regio.eigenaar().sql("select wie from ondersteuning.taak where casus_id = ? and soort = 'afronden'")
                .param(id)
                .query(String.class).single()).isEqualTo("a1");
        assertThat(bezoek.post("noor", regio.url(id) + "/doelen", "tekst", "Ik wil nog iets", "van", "jeugdige"))
                .hasStatus(422);
        var form = text(bezoek.get("noor", regio.url(id) + "/afronding"));
        assertThat(form).contains("De toestemming is ingetrokken").doesNotContain("Hoe gaat het nu met de doelen?");
        assertThat(bezoek.post("noor", regio.url(id) + "/afronding", "nazorg", "geen-wil_niet")).hasStatus(303);
        assertThat(fase(id)).isEqualTo("gesloten");
        assertThat(regio.eigenaar()
                .sql("select count(*) from ondersteuning.taak where casus_id = ? and klaar_op is null").param(id)
                .query(Integer.class).single()).isZero();
    }

    private void close(long id) {
        assertThat(bezoek.post("noor", regio.url(id) + "/afronding", "nazorg", "geen-verhuisd")).hasStatus(303);
        assertThat(fase(id)).isEqualTo("gesloten");
    }

    private long jeugdige(long casus) {
        return regio.eigenaar().sql("select jeugdige_id from leerling.casus where id = ?").param(casus)
                .query(Long.class).single();
    }

    private String fase(long casus) {
        return regio.eigenaar().sql("select fase from leerling.casus where id = ?").param(casus).query(String.class)
                .single();
    }

    private static String[] with(String[] velden, String... meer) {
        return Stream.concat(Stream.of(velden), Stream.of(meer)).toArray(String[]::new);
    }
}
