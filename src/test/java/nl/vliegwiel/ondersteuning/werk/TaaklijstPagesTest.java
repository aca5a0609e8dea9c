package nl.vliegwiel.ondersteuning.werk;

import static nl.vliegwiel.Bezoek.text;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import nl.vliegwiel.Bezoek;
import nl.vliegwiel.PagesTest;
import nl.vliegwiel.Proefregio;

/** Several tasks moved or ticked at once. Fictieve gegevens. */
@PagesTest
class TaaklijstPagesTest {
    @Autowired
    private Bezoek bezoek;
    @Autowired
    private Proefregio regio;

    @Test
    void chosen_tasks_move_together_and_the_others_stay() {
        var een = taak("a1", "eigen", "Bellen over stage");
        var twee = taak("a1", "eigen", "Mail aan school");
        var drie = taak("a1", "eigen", "Rooster nakijken");
        assertThat(text(bezoek.get("noor", "/taken"))).contains("Bellen over stage", "Mail aan school");
        assertThat(text(bezoek.post("noor", "/taken/samen", "wat", "verzet", "op", "gisteren")))
                .contains("Kies minstens één taak", "Kies een datum van vandaag of later");
        assertThat(bezoek.post("noor", "/taken/samen", "taak", een, "taak", twee, "wat", "verzet", "op", "morgen"))
                .hasStatus(303);
        assertThat(dagen(een)).isEqualTo(1);
        assertThat(dagen(twee)).isEqualTo(1);
        assertThat(dagen(drie)).isZero();
        assertThat(regio.eigenaar().sql("""
                select count(*) from logboek.regel r join ondersteuning.taak t on t.id = r.object_id
                where r.object = 'taak' and r.gebeurtenis = 'wijzigen' and t.sleutel in (?, ?)""").params(een, twee)
                .query(Integer.class).single()).isEqualTo(2);
    }

    @Test
    void a_term_among_them_asks_why_and_is_never_ticked() {
        var los = taak("a1", "eigen", "Bellen over vakantie");
        var term = taak("a1", "evaluatie", "Samen kijken");
        var geenReden = bezoek.post("noor", "/taken/samen", "taak", los, "taak", term, "wat", "verzet", "op", "morgen");
        assertThat(geenReden).hasStatus(422);
        assertThat(text(geenReden)).contains("Er is een taak met een termijn bij");
        assertThat(dagen(los)).as("none of them, when one is not right").isZero();
        assertThat(bezoek.post("noor", "/taken/samen", "taak", los, "taak", term, "wat", "klaar")).hasStatus(422);
        assertThat(bezoek.post("noor", "/taken/samen", "taak", los, "taak", term, "wat", "verzet", "op", "morgen",
                "reden", "School is dicht")).hasStatus(303);
        assertThat(regio.eigenaar().sql("select waarom from ondersteuning.taak where sleutel = ?").param(term)
                .query(String.class).single()).contains("School is dicht");
    }

    @Test
    void what_a_colleague_finished_is_counted_and_what_is_not_yours_is_not_there() {
        var mijn = taak("a1", "eigen", "Formulier halen");
        var klaar = taak("a1", "eigen", "Al gedaan");
        var vreemd = taak("a13", "eigen", "Van Coen");
        assertThat(bezoek.post("noor", "/taken/samen", "taak", vreemd, "wat", "klaar")).hasStatus(404);
        regio.eigenaar().sql("update ondersteuning.taak set klaar_op = now() where sleutel = ?").param(klaar).update();
        assertThat(bezoek.post("noor", "/taken/samen", "taak", mijn, "taak", klaar, "wat", "klaar")).hasStatus(303);
        assertThat(regio.eigenaar().sql("select tekst from web.melding where eigenaar = 1 order by id desc limit 1")
                .query(String.class).single()).isEqualTo("Klaar: 1 taak. Een collega was eerder bij 1 taak.");
    }

    private String taak(String wie, String soort, String titel) {
        return regio.eigenaar().sql("""
                insert into ondersteuning.taak (wie, soort, titel, waarom, op) values (?, ?, ?, '', current_date)
                returning sleutel""").params(wie, soort, titel).query(String.class).single();
    }

    private int dagen(String sleutel) {
        return regio.eigenaar().sql("select op - current_date from ondersteuning.taak where sleutel = ?").param(sleutel)
                .query(Integer.class).single();
    }
}
