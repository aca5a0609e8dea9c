package nl.vliegwiel.ondersteuning.signaal;

import static nl.vliegwiel.Bezoek.text;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import nl.vliegwiel.Bezoek;
import nl.vliegwiel.PagesTest;
import nl.vliegwiel.Proefregio;

/** The form of a signal that knows whom it is about, from the page with search results. Fictieve gegevens. */
@PagesTest
class SignaalVanuitZoekenPagesTest {
    @Autowired
    private Bezoek bezoek;
    @Autowired
    private Proefregio regio;
    private String sleutel = "";

    @BeforeEach
    void een_leerling_en_geen_concept() {
        regio.eigenaar().sql("delete from web.concept where formulier = 'signaal'").update();
        sleutel = sleutel(regio.leerling("Wouter", 14));
    }

    @Test
    void the_pupil_is_chosen_and_the_log_knows_who_was_seen() {
        var pagina = bezoek.get("tim", "/signalen/nieuw?leerling=" + sleutel);
        assertThat(pagina).hasStatusOk();
        assertThat(pagina).bodyText().containsPattern("value=\"" + sleutel + "\" checked");
        assertThat(text(pagina)).contains("Wouter").doesNotContain("Je begon eerder");
        assertThat(regio.eigenaar().sql("""
                select count(*) from logboek.regel r join leerling.jeugdige j on j.id = r.jeugdige_id
                where j.sleutel = ? and r.gebeurtenis = 'inzien' and r.object = 'leerling'""").param(sleutel)
                .query(Integer.class).single()).isOne();
    }

    @Test
    void who_may_not_name_this_pupil_gets_the_empty_form() {
        for (var wie : new String[]{"noor", "wendy", "coen"})
            assertThat(bezoek.get(wie, "/signalen/nieuw?leerling=" + sleutel)).as(wie).hasStatusOk().bodyText()
                    .doesNotContain("Wouter");
        assertThat(bezoek.get("tim", "/signalen/nieuw?leerling=bestaatniet")).hasStatusOk();
    }

    @Test
    void a_draft_about_somebody_else_is_not_mixed_with_this_pupil() {
        var ander = sleutel(regio.leerling("Xavier", 14));
        bezoek.post("tim", "/signalen", "tekst", "Huilt in de pauze.", "leerling", ander, "_formulier", "signaal");
        var pagina = text(bezoek.get("tim", "/signalen/nieuw?leerling=" + sleutel));
        assertThat(pagina).contains("Wouter", "Je begon eerder aan een ander signaal").doesNotContain("Xavier",
                "Huilt in de pauze.");
        assertThat(text(bezoek.get("tim", "/signalen/nieuw"))).contains("Xavier", "Huilt in de pauze.");
        assertThat(text(bezoek.get("tim", "/signalen/nieuw?leerling=" + ander))).as("the same pupil")
                .contains("Huilt in de pauze.");
    }

    private String sleutel(long jeugdige) {
        return regio.eigenaar().sql("select sleutel from leerling.jeugdige where id = ?").param(jeugdige)
                .query(String.class).single();
    }
}
