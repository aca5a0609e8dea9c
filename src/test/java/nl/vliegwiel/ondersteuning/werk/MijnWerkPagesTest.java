package nl.vliegwiel.ondersteuning.werk;

import static nl.vliegwiel.Bezoek.text;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

import nl.vliegwiel.Bezoek;
import nl.vliegwiel.PagesTest;
import nl.vliegwiel.Proefregio;

/** Mijn werk for each role: what is theirs, and nothing of anybody else. Fictieve gegevens. */
@PagesTest
class MijnWerkPagesTest {
    @Autowired
    Bezoek bezoek;
    @Autowired
    Proefregio regio;

    @AfterEach
    void empty() {
        regio.eigenaar().sql("delete from ondersteuning.taak where titel like 'Proef:%'").update();
    }

    private long casus(String roepnaam) {
        long casus = regio.casus(regio.leerling(roepnaam, 13));
        regio.toestemming(casus, "begeleiding");
        return casus;
    }

    private String taak(String wie, Long casus, String soort, String titel, int dagen) {
        return regio.eigenaar().sql("""
                insert into ondersteuning.taak (wie, casus_id, school_id, soort, titel, waarom, op)
                values (?, ?::bigint, 1, ?, ?, 'Afgesproken', current_date + ?) returning sleutel""").param(wie)
                .param(casus).param(soort).param("Proef: " + titel).param(dagen).query(String.class).single();
    }

    @Test
    void tasks_stand_in_the_group_of_their_day_with_pupil_reason_and_consent() {
        regio.eigenaar().sql("update ondersteuning.taak set klaar_op = now() where wie = 'a1' and klaar_op is null")
                .update();
        long casus = casus("Amira");
        taak("a1", casus, "eigen", "moeder bellen", -1);
        taak("a1", casus, "toestemming", "toestemming vragen", 0);
        taak("a1", casus, "eigen", "evalueren", 30);
        var pagina = text(bezoek.get("noor", "/mijn-werk"));
        assertThat(pagina).contains("waarvan 1 te laat", "Amira Proef", "2B, Duinwaard", "Proef: moeder bellen",
                "1 dag te laat", "Toestemming geldig", "Later", "Afgesproken");
        assertThat(bezoek.get("noor", "/mijn-werk")).bodyText().contains("/toestemming\">Proef: toestemming vragen");
    }

    @Test
    void without_consent_for_the_name_a_row_has_no_name() {
        regio.eigenaar()
                .sql("""
                        with vraag as (
                            insert into ondersteuning.adviesvraag (school_id, steller_id, themas, leeftijdsband, leerjaar, vraag, antwoorden_voor)
                            values (1, 2, '{verzuim}', '12 tot en met 15', 3, 'Hoe help ik?', current_date) returning id)
                        insert into ondersteuning.taak (wie, school_id, adviesvraag_id, soort, titel, op)
                        select 'coach@s1', 1, id, 'advies', 'Proef: vraag beantwoorden', current_date from vraag""")
                .update();
        assertThat(text(bezoek.get("noor", "/mijn-werk"))).contains("Leerling zonder naam leerjaar 3, Duinwaard",
                "Geen toestemming");
        assertThat(text(bezoek.get("wendy", "/mijn-werk"))).doesNotContain("Proef: vraag");
    }

    @Test
    void a_task_of_a_casus_that_is_not_shared_is_not_there() {
        long casus = regio.casus(regio.leerling("Verborgen", 13));
        taak("a1", casus, "eigen", "geheim", 0);
        assertThat(text(bezoek.get("noor", "/mijn-werk"))).doesNotContain("Proef: geheim").doesNotContain("Verborgen");
    }

    @Test
    void the_team_filter_adds_what_colleagues_do_in_the_same_casussen() {
        long casus = casus("Team");
        taak("a7", casus, "eigen", "van een collega", 0);
        assertThat(text(bezoek.get("noor", "/mijn-werk"))).doesNotContain("Proef: van een collega");
        assertThat(text(bezoek.get("noor", "/mijn-werk?team=ja"))).contains("Proef: van een collega");
        assertThat(text(bezoek.get("coen", "/mijn-werk?team=ja"))).doesNotContain("Proef: van een collega");
    }

    @Test
    void who_has_nothing_to_do_reads_that_all_is_done() {
        regio.eigenaar()
                .sql("""
                        update ondersteuning.taak set klaar_op = now() where klaar_op is null and wie = any (
                            select 'oco@s' || a.school_id from toegang.aanstelling a join toegang.account k on k.id = a.account_id
                            where k.aanmeldnaam = 'wendy')""")
                .update(); // what other tests left for this school
        assertThat(text(bezoek.get("wendy", "/mijn-werk"))).contains("Je bent bij",
                "Er liggen geen taken voor vandaag.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"noor", "bart", "sara", "tim", "karin", "joost", "oona"})
    void every_role_of_the_work_has_its_own_worklist(String wie) {
        var pagina = bezoek.get(wie, "/mijn-werk");
        assertThat(pagina).hasStatusOk();
        boolean schrijft = List.of("noor", "bart", "sara").contains(wie);
        assertThat(text(pagina).contains("Contact vastleggen")).isEqualTo(schrijft);
        assertThat(text(pagina).contains("Signaal melden")).isEqualTo(schrijft || wie.equals("tim"));
    }

    @Test
    void a_mentor_sees_what_became_of_the_own_signals_and_a_consulent_what_was_shared() {
        regio.eigenaar().sql("""
                insert into ondersteuning.signaal (school_id, melder_id, themas, tekst, bewaar_tot, reageren_voor)
                values (1, 3, '{verzuim}', 'Komt vaak te laat', current_date + 42, current_date + 3)""").update();
        assertThat(text(bezoek.get("tim", "/mijn-werk"))).contains("Jouw signalen", "Signaal zonder naam",
                "Antwoord uiterlijk");
        long casus = casus("Gedeeld");
        assertThat(text(bezoek.get("karin", "/mijn-werk"))).doesNotContain("Gedeeld Proef");
        regio.toestemming(casus, "swv");
        assertThat(text(bezoek.get("karin", "/mijn-werk"))).contains("Met jou gedeeld", "Gedeeld Proef");
    }

    @Test
    void policy_makers_have_no_worklist() {
        assertThat(bezoek.get("jelle", "/mijn-werk")).hasStatus(403);
        assertThat(bezoek.post("karin", "/mijn-werk/contact", "leerling", "mil")).hasStatus(403);
    }

    @Test
    void the_menu_counts_what_is_due_today() {
        long casus = casus("Teller");
        var voor = teller();
        taak("a1", casus, "eigen", "vandaag", 0);
        taak("a1", casus, "eigen", "volgende week", 8);
        assertThat(teller()).isEqualTo(voor + 1);
    }

    private int teller() {
        var m = java.util.regex.Pattern.compile("Mijn werk (\\d+) open")
                .matcher(text(bezoek.get("noor", "/leerlingen")));
        return m.find() ? Integer.parseInt(m.group(1)) : 0;
    }

    @Test
    void only_the_reader_sees_the_estimate_of_the_own_recording_time() {
        long casus = casus("Wijzerplaat");
        assertThat(bezoek.post("noor", "/mijn-werk/contact", "leerling", "Wijzerplaat", "met", "jeugdige", "notitie",
                "Goed gesprek")).hasStatus(303);
        assertThat(casus).isPositive();
        assertThat(text(bezoek.get("noor", "/mijn-werk"))).contains("Vastleggen kostte je deze week ongeveer",
                "Alleen jij ziet dit");
        assertThat(text(bezoek.get("wendy", "/mijn-werk"))).doesNotContain("Vastleggen kostte je");
    }
}
