package nl.vliegwiel.ondersteuning;

import static nl.vliegwiel.Bezoek.text;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import nl.vliegwiel.Bezoek;
import nl.vliegwiel.PagesTest;
import nl.vliegwiel.Proefregio;

/** A pupil with a plan goes to another school: what goes along, what is asked again, who sees nothing any more. Fictieve gegevens. */
@PagesTest
class OverstapPagesTest {
    @Autowired
    private Clock clock;
    @Autowired
    private Bezoek bezoek;
    @Autowired
    private Proefregio regio;
    @Autowired
    private JdbcClient db;

    private long casus;
    private String url;
    private String wierhaven;

    private void arrange(String... doelen) {
        casus = regio.casus(regio.leerling("Yara", 14));
        for (var doel : doelen)
            regio.toestemming(casus, doel);
        url = regio.url(casus);
        wierhaven = regio.eigenaar().sql("select sleutel from samenwerking.school where id = 2").query(String.class)
                .single();
        regio.eigenaar().sql("""
                with d as (insert into ondersteuning.doel (casus_id, tekst, kort, gesteld_op, gesteld_door)
                           values (:c, 'Ik wil elke dag naar school', 'naar school', current_date - 30, 1) returning id)
                insert into ondersteuning.cijfer (doel_id, casus_id, cijfer, op, gegeven_door, door)
                select d.id, :c, 6, current_date - 3, 'jeugdige', 1 from d""").param("c", casus).update();
    }

    private String post(String wie, String op) {
        return text(bezoek.post(wie, url + "/overstap", "school", wierhaven, "op", op, "brief",
                "Begin rustig. Yara komt graag vroeg.", "bellen", "Noor Hendriks, 06 00 00 00 01"));
    }

    private long nieuw() {
        return regio.eigenaar().sql("select coalesce(max(id), 0) from leerling.casus where vorige_id = ?").param(casus)
                .query(Long.class).single();
    }

    private String nieuweUrl() {
        return "/leerlingen/" + regio.eigenaar().sql("select sleutel from leerling.casus where id = ?").param(nieuw())
                .query(String.class).single();
    }

    @Test
    void without_a_yes_of_its_own_nothing_goes_along() {
        arrange("begeleiding");
        assertThat(text(bezoek.get("noor", url + "/overstap"))).contains("Mag het plan mee naar de andere school?");
        assertThat(post("noor", "vandaag")).contains("Vraag eerst of het plan mee mag");
        assertThat(nieuw()).isZero();
    }

    @Test
    void a_letter_on_paper_needs_the_same_yes_and_stands_in_the_log() {
        arrange("begeleiding");
        assertThat(bezoek.get("noor", url + "/overstap/brief")).hasStatus(422);
        arrange("begeleiding", "overstap");
        assertThat(text(bezoek.get("noor", url + "/overstap"))).contains("Werkt de nieuwe school niet in Vliegwiel");
        assertThat(text(bezoek.get("noor", url + "/overstap/brief"))).contains("Voor de nieuwe school van Yara",
                "Ik wil elke dag naar school").doesNotContain("Begin rustig.");
        regio.eigenaar().sql("""
                insert into ondersteuning.overstap (casus_id, naar_school_id, op, brief, bellen, door)
                select ?, 2, current_date + 3, 'Begin rustig.', 'Noor Hendriks', 1
                where not exists (select from ondersteuning.overstap where casus_id = ?)""").params(casus, casus)
                .update();
        assertThat(text(bezoek.get("noor", url + "/overstap/brief"))).contains("Begin rustig.", "Noor Hendriks");
        assertThat(bezoek.get("wendy", url + "/overstap/brief")).hasStatus(404);
        assertThat(regio.eigenaar()
                .sql("""
                        select count(*) from logboek.regel where casus_id = ? and gebeurtenis = 'afdrukken' and object = 'overstap'""")
                .param(casus).query(Integer.class).single()).isEqualTo(2);
    }

    @Test
    void what_is_missing_stands_at_the_field_and_what_was_typed_stays() {
        arrange("begeleiding", "overstap");
        var antwoord = bezoek.post("noor", url + "/overstap", "school", wierhaven, "op", "gisteren", "brief", "Let op.",
                "bellen", "");
        assertThat(antwoord).hasStatus(422);
        assertThat(text(antwoord)).contains("Kies een datum van vandaag of later",
                "Vul in wie de nieuwe school kan bellen", "Let op.", "Begeleiding en teamoverleg: opnieuw vragen",
                "Het plan mee naar een andere school: gaat mee");
    }

    @Test
    void on_its_day_the_new_school_reads_the_plan_and_the_old_one_nothing() {
        arrange("begeleiding", "overstap", "leerplicht", "swv", "jeugdarts");
        assertThat(bezoek.get("noor", url)).hasStatusOk();
        assertThat(bezoek.get("wendy", url)).hasStatus(404);
        post("noor", "vandaag");
        for (var wie : new String[]{"noor", "bart", "karin", "joost"})
            assertThat(bezoek.get(wie, url)).as(wie).hasStatus(404);
        var pagina = text(bezoek.get("wendy", nieuweUrl() + "/overstap"));
        assertThat(pagina).contains("Overgenomen van Duinwaard College", "Begin rustig.", "naar school: 6",
                "Noor Hendriks, 06 00 00 00 01", "Niet afgesproken");
        assertThat(pagina.substring(pagina.indexOf("Opnieuw vragen"), pagina.indexOf("Geldt nog")))
                .contains("Begeleiding en teamoverleg", "Overleg met de jeugdarts");
        // the yes for leerplicht and for the same samenwerkingsverband was not for the team
        assertThat(pagina.substring(pagina.indexOf("Geldt nog"))).contains("Delen met leerplicht",
                "Overleg met het samenwerkingsverband").doesNotContain("Begeleiding");
        assertThat(text(bezoek.get("wendy", nieuweUrl() + "/plan"))).contains("Ik wil elke dag naar school");
        // reading is not writing: the team there has no yes yet; and who made it at the old school sees nothing of it
        assertThat(bezoek.post("wendy", nieuweUrl() + "/overstap", "school", wierhaven, "op", "vandaag", "brief", "x",
                "bellen", "x")).hasStatus(422);
        for (var wie : new String[]{"noor", "bart"})
            assertThat(bezoek.get(wie, nieuweUrl())).as(wie).hasStatus(404);
        assertThat(bezoek.get("joost", nieuweUrl())).as("leerplicht, whose yes goes along").hasStatusOk();
    }

    @Test
    void nothing_that_is_recomputed_later_opens_the_old_file_again() {
        arrange("begeleiding", "overstap");
        post("noor", "vandaag");
        regio.eigenaar().sql("select toestemming.herberekend(?)").param(casus).query().listOfRows();
        assertThat(regio.eigenaar()
                .sql("select count(*) from toegang.inzage where casus_id = ? and tot > now() and grond <> 'eigen'")
                .param(casus).query(Long.class).single()).isZero();
        assertThat(regio.eigenaar()
                .sql("select count(*) from logboek.regel where casus_id in (?, ?) and object in ('overstap', 'casus')")
                .params(casus, nieuw()).query(Long.class).single()).isGreaterThanOrEqualTo(2);
    }

    @Test
    void later_waits_for_its_day_and_the_job_does_it_only_with_a_yes_of_that_day() {
        arrange("begeleiding", "overstap");
        var morgen = LocalDate.now(clock).plusDays(1);
        post("noor", morgen.toString());
        assertThat(text(bezoek.get("noor", url + "/overstap"))).contains("Tot die dag werkt het team gewoon door.");
        assertThat(done(morgen.minusDays(1))).isZero();
        assertThat(bezoek.get("noor", url)).hasStatusOk();
        regio.eigenaar().sql("""
                insert into toestemming.antwoord (casus_id, doel, jeugdige_id, uitkomst, wijze, door)
                select id, 'overstap', jeugdige_id, 'ingetrokken', 'gesprek', 2 from leerling.casus where id = ?""")
                .param(casus).update();
        assertThat(done(morgen)).isEqualTo(1);
        assertThat(nieuw()).isZero();
        assertThat(bezoek.get("noor", url)).hasStatusOk();
        assertThat(text(bezoek.get("noor", url))).contains("De overstap gaat niet door");
    }

    private int done(LocalDate dag) {
        return regio.alsTaak("taak_herinnering", () -> db.sql("select ondersteuning.overstappen_gedaan(?)").param(dag)
                .query(Integer.class).single());
    }

    @Test
    void who_takes_the_yes_back_at_the_new_school_takes_the_plan_back() {
        arrange("begeleiding", "overstap");
        post("noor", "vandaag");
        String plan = nieuweUrl() + "/plan";
        assertThat(text(bezoek.get("wendy", plan))).contains("Ik wil elke dag naar school");
        regio.eigenaar().sql("""
                insert into toestemming.antwoord (casus_id, doel, jeugdige_id, uitkomst, wijze, door)
                select id, 'overstap', jeugdige_id, 'ingetrokken', 'gesprek', 14 from leerling.casus where id = ?""")
                .param(nieuw()).update();
        assertThat(text(bezoek.get("wendy", plan))).doesNotContain("Ik wil elke dag naar school");
        assertThat(bezoek.get("wendy", nieuweUrl())).as("the school's own record stays").hasStatusOk();
    }

    @Test
    void the_change_is_withdrawn_before_its_day_and_then_nothing_happens() {
        arrange("begeleiding", "overstap");
        post("noor", LocalDate.now(clock).plusDays(1).toString());
        assertThat(post("noor", "vandaag")).contains("Er staat al een overstap klaar.");
        assertThat(bezoek.post("noor", url + "/overstap/intrekking")).hasStatus(303);
        assertThat(done(LocalDate.now(clock).plusDays(1))).isZero();
        assertThat(bezoek.post("noor", url + "/overstap/intrekking")).hasStatus(404);
    }
}
