package nl.vliegwiel.ondersteuning.dossier;

import static nl.vliegwiel.Bezoek.text;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import nl.vliegwiel.Bezoek;
import nl.vliegwiel.PagesTest;
import nl.vliegwiel.Proefregio;

/** Who works on a casus, the handover, the phase, and who looked. Fictieve gegevens. */
@PagesTest
class BetrokkenenPagesTest {
    @Autowired
    private Bezoek bezoek;
    @Autowired
    private Proefregio regio;
    @Autowired
    private Meelezers meelezers;

    @Test
    void a_colleague_joins_with_a_reason_reads_and_stops() {
        long casus = metToestemming("Joris");
        String url = regio.url(casus);
        assertThat(bezoek.get("sara", url)).hasStatus(404);
        assertThat(bezoek.post("noor", url + "/betrokkenen", "wie", account("sara"))).as("no reason").hasStatus(422);
        assertThat(bezoek.post("noor", url + "/betrokkenen", "wie", account("karin"), "reden", "zomaar"))
                .as("not of the team").hasStatus(422);
        assertThat(bezoek.post("noor", url + "/betrokkenen", "wie", account("sara"), "reden", "Kent het gezin"))
                .hasStatus(303);
        assertThat(text(bezoek.get("sara", url))).contains("Sara el Idrissi werkt nu mee").contains("Kent het gezin");
        var id = regio.eigenaar().sql("select sleutel from leerling.betrokkene where casus_id = ? and account_id = 7")
                .param(casus).query(String.class).single();
        assertThat(bezoek.post("noor", url + "/betrokkenen/" + id + "/einde", "reden", "Andere school")).hasStatus(303);
        assertThat(bezoek.get("sara", url)).hasStatus(404);
        assertThat(text(bezoek.get("noor", url + "/betrokkenen"))).contains("Wie was erbij").contains("Andere school");
    }

    @Test
    void the_first_responsible_cannot_just_stop() {
        long casus = metToestemming("Kees");
        var id = regio.eigenaar().sql("select sleutel from leerling.betrokkene where casus_id = ?").param(casus)
                .query(String.class).single();
        var antwoord = bezoek.post("bart", regio.url(casus) + "/betrokkenen/" + id + "/einde", "reden", "weg");
        assertThat(antwoord).hasStatus(422);
        assertThat(text(antwoord)).contains("Draag eerst over");
    }

    @Test
    void a_handover_takes_the_tasks_along_and_whoever_leaves_reads_no_more() {
        long casus = metToestemming("Lars");
        String url = regio.url(casus);
        regio.eigenaar().sql(
                "insert into ondersteuning.taak (wie, casus_id, soort, titel, op, door) values ('a1', ?, 'eigen', 'Bellen', current_date, 1)")
                .param(casus).update();
        assertThat(bezoek.post("noor", url + "/overdracht", "wie", account("coen"), "reden", "Verlof", "gezien",
                eerste(casus))).hasStatus(303).hasHeader("Location", "/leerlingen");
        assertThat(bezoek.get("noor", url)).hasStatus(404);
        assertThat(text(bezoek.get("coen", url))).contains("Coen Collega is nu het aanspreekpunt")
                .contains("Dat was Noor Hendriks. Verlof").contains("Volgende stap");
        assertThat(regio.eigenaar().sql("select distinct wie from ondersteuning.taak where casus_id = ?").param(casus)
                .query(String.class).list()).containsExactly("a13");
        assertThat(text(bezoek.get("coen", url + "/wie-keek-mee"))).contains("Noor Hendriks")
                .contains("jeugd- en schoolcoach, Jeugdhulp De Kust").contains("overdracht");
    }

    @Test
    void two_handovers_at_a_time_leave_exactly_one_first_responsible() throws Exception {
        long casus = metToestemming("Max");
        String url = regio.url(casus);
        String gezien = eerste(casus);
        String coen = account("coen");
        String sara = account("sara");
        try (var draden = Executors.newFixedThreadPool(2)) {
            List<Callable<Integer>> tegelijk = List.of(() -> handOver("noor", url, coen, gezien),
                    () -> handOver("bart", url, sara, gezien));
            var statussen = draden.invokeAll(tegelijk).stream().map(BetrokkenenPagesTest::result).sorted().toList();
            assertThat(statussen.getFirst()).isEqualTo(303);
            assertThat(statussen.getLast()).isIn(404, 409);
        }
        assertThat(regio.eigenaar().sql(
                "select count(*) from leerling.betrokkene where casus_id = ? and eerste_verantwoordelijke and tot is null")
                .param(casus).query(Integer.class).single()).isOne();
    }

    @Test
    void a_handover_after_that_of_a_colleague_shows_both_and_can_still_go_on() {
        long casus = metToestemming("Faye");
        String url = regio.url(casus) + "/overdracht";
        String gezien = eerste(casus);
        assertThat(bezoek.post("noor", url, "wie", account("coen"), "reden", "Verlof", "gezien", gezien, "blijft",
                "ja")).hasStatus(303);
        var verschil = bezoek.post("bart", url, "wie", account("sara"), "reden", "Sara kent haar al", "gezien", gezien);
        assertThat(verschil).hasStatus(409);
        assertThat(text(verschil)).contains("Noor Hendriks heeft dit net aangepast", "Coen Collega", "Verlof",
                "Sara kent haar al", "Houd de versie van Noor Hendriks");
        assertThat(verschil).bodyText().contains("value=\"" + account("sara") + "\" selected",
                "name=\"gezien\" value=\"" + eerste(casus) + "\"");
        assertThat(bezoek.post("bart", url, "wie", account("sara"), "reden", "Sara kent haar al", "gezien",
                eerste(casus), "blijft", "")).hasStatus(303);
        assertThat(text(bezoek.get("bart", regio.url(casus)))).contains("Sara kent haar al");
    }

    @Test
    void the_team_reads_who_may_see_it_and_why_by_name() {
        long casus = metToestemming("Guus");
        String url = regio.url(casus) + "/betrokkenen";
        assertThat(text(bezoek.get("noor", url))).contains("Wie mag dit zien, en waarom?",
                "Bart Willemsen ondersteuningscoördinator, Duinwaard College").as("one line with both grounds")
                .containsPattern("Stichting Duinscholen Leest en schrijft Toestemming, sinds [^,]+"
                        + " Eigen dossier van de school, sinds")
                .doesNotContain("Coen Collega jeugd");
        regio.eigenaar().sql("insert into leerling.betrokkene (casus_id, account_id, rol) values (?, 3, 'mentor')")
                .param(casus).update();
        assertThat(text(bezoek.get("noor", url))).as("a mentor only reads").containsPattern(
                "Tim Molenaar mentor[^0-9]{0,40} Leest alles Toestemming");
        regio.eigenaar()
                .sql("""
                        insert into toestemming.noodtoegang (casus_id, account_id, reden, tot, beoordelen_voor, rol, casusnummer, school_id)
                        select id, 13, 'Crisis op school, moeder onbereikbaar', now() + interval '4 hours', current_date + 1, 'coach', nummer, school_id
                        from leerling.casus where id = ?""")
                .param(casus).update();
        assertThat(text(bezoek.get("bart", url))).contains("Coen Collega", "Noodtoegang, sinds");
        assertThat(regio.als("coen", () -> meelezers.list(casus))).as("break-glass reads, it does not tell").isEmpty();
        assertThat(regio.als("karin", () -> meelezers.list(casus))).isEmpty();
    }

    @Test
    void brothers_and_sisters_are_linked_for_who_may_see_both() {
        long casus = metToestemming("Hanne");
        long zus = metToestemming("Hilde");
        regio.eigenaar()
                .sql("""
                        insert into leerling.gezag (jeugdige_id, ouder_id, relatie, heeft_gezag, gecontroleerd_op)
                        select z.jeugdige_id, g.ouder_id, 'moeder', true, current_date
                        from leerling.casus c join leerling.gezag g on g.jeugdige_id = c.jeugdige_id and g.relatie = 'moeder', leerling.casus z
                        where c.id = ? and z.id = ?""")
                .params(casus, zus).update();
        regio.toestemming(zus, "begeleiding");
        assertThat(text(bezoek.get("noor", regio.url(casus) + "/betrokkenen"))).contains("In hetzelfde gezin", "Hilde");
        regio.eigenaar().sql("update toegang.inzage set tot = now() where casus_id = ? and wie = 'a1'").param(zus)
                .update();
        assertThat(text(bezoek.get("noor", regio.url(casus) + "/betrokkenen"))).as("not that there is another")
                .doesNotContain("In hetzelfde gezin").doesNotContain("Hilde");
    }

    @Test
    void before_any_consent_the_school_chooses_who_will_be_the_contact() {
        long casus = regio.casus(regio.leerling("Nina", 13));
        String url = regio.url(casus);
        assertThat(
                bezoek.post("bart", url + "/overdracht", "wie", account("coen"), "reden", "Coen heeft plek", "gezien",
                        eerste(casus)))
                .hasStatus(303);
        assertThat(text(bezoek.get("bart", url))).contains("Coen Collega").contains("Geen toestemming");
        assertThat(bezoek.get("coen", url)).as("still no consent").hasStatus(404);
        assertThat(bezoek.get("tim", url + "/overdracht")).as("a mentor only reads").hasStatus(403);
    }

    @Test
    void one_phase_back_asks_for_a_reason_and_shows_it() {
        long casus = metToestemming("Olaf");
        regio.eigenaar().sql(
                "update leerling.casus set verkennen_op = current_date - 9, plan_op = current_date - 3 where id = ?")
                .param(casus).update();
        String url = regio.url(casus);
        assertThat(text(bezoek.get("noor", url + "/fase"))).contains("Terug naar verkennen");
        assertThat(bezoek.post("noor", url + "/fase")).hasStatus(422);
        assertThat(bezoek.post("noor", url + "/fase", "reden", "Ouders willen eerst praten")).hasStatus(303);
        assertThat(text(bezoek.get("noor", url))).contains("Terug naar verkennen")
                .contains("Ouders willen eerst praten")
                .contains("Verkennen sinds");
    }

    @Test
    void nobody_looked_until_somebody_did_and_closed_parts_stay_out() {
        long casus = metToestemming("Pim");
        String url = regio.url(casus) + "/wie-keek-mee";
        assertThat(text(bezoek.get("noor", url))).contains("Niemand keek mee");
        regio.eigenaar()
                .sql("""
                        insert into logboek.regel (lezer, rol, gebeurtenis, object, casus_id, waarom, gesloten)
                        values (13, 'coach', 'inzien', 'afweging', ?, 'uitzondering', true), (20, 'jeugdige', 'inzien', 'casus', ?, 'eigen', false),
                               (4, 'consulent', 'inzien', 'casus', ?, 'swv', false)""")
                .params(casus, casus, casus).update();
        assertThat(text(bezoek.get("bart", url))).contains("Noor Hendriks").contains("Karin Postma")
                .contains("Overleg met het samenwerkingsverband").doesNotContain("Coen").doesNotContain("afweging");
        assertThat(bezoek.get("coen", url)).hasStatus(404);
        assertThat(bezoek.get("karin", url)).hasStatus(403);
    }

    private int handOver(String wie, String url, String naar, String gezien) {
        return bezoek.post(wie, url + "/overdracht", "wie", naar, "reden", "Tegelijk", "gezien", gezien).getResponse()
                .getStatus();
    }

    private static int result(Future<Integer> f) {
        try {
            return f.get();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private long metToestemming(String roepnaam) {
        long casus = regio.casus(regio.leerling(roepnaam, 13));
        regio.toestemming(casus, "begeleiding");
        return casus;
    }

    private String eerste(long casus) {
        return regio.eigenaar().sql(
                "select id::text from leerling.betrokkene where casus_id = ? and eerste_verantwoordelijke and tot is null")
                .param(casus).query(String.class).single();
    }

    private String account(String aanmeldnaam) {
        return regio.eigenaar().sql("select sleutel from toegang.account where aanmeldnaam = ?").param(aanmeldnaam)
                .query(String.class).single();
    }
}
