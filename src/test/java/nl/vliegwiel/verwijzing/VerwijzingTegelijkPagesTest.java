package nl.vliegwiel.verwijzing;

import static nl.vliegwiel.Bezoek.text;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import nl.vliegwiel.Bezoek;
import nl.vliegwiel.PagesTest;
import nl.vliegwiel.Proefregio;

/** Two colleagues at one referral: the second sees both, chooses, and loses nothing that was typed. */
@PagesTest
class VerwijzingTegelijkPagesTest {
    @Autowired
    private Bezoek bezoek;
    @Autowired
    private Proefregio regio;
    private String url = "";

    @BeforeEach
    void a_new_referral() {
        url = "/verwijzingen/" + regio.eigenaar()
                .sql("""
                        with wie as (insert into verwijzing.verwijzer (naam, soort, groep, door)
                                     values ('Praktijk Tegelijk', '02', 'Huisartsen', 2) returning id)
                        insert into verwijzing.inverwijzing (kenmerk, verwijzer_id, school_id, roepnaam, achternaam, geboortedatum, bereik_wie,
                            telefoon, vraag, ja_van, terugkoppeling, reageren_voor, bewaar_tot)
                        select 'T' || wie.id, wie.id, 1, 'Tegelijk', 'Proef', current_date - 5000, 'Moeder', '06 00 00 00 00', 'Slaapt slecht',
                               '{jeugdige,ouders}', true, current_date + 3, current_date + 365 from wie
                        returning sleutel""")
                .query(String.class).single();
    }

    @Test
    void what_is_still_possible_can_be_sent_again_with_both_versions_seen() {
        assertThat(bezoek.post("noor", url + "/aanneming", "_versie", "1")).hasStatus(303);
        var late = bezoek.post("bart", url + "/weigering", "_versie", "1", "reden", "niet_passend", "bericht",
                "Woorden van Bart");
        assertThat(late).hasStatus(409);
        assertThat(text(late)).contains("Noor Hendriks heeft dit net aangepast", "Aangenomen", "Niet aannemen",
                "Woorden van Bart", "Mijn versie vastleggen");
        assertThat(bezoek.post("bart", url + "/weigering", "_versie", "2", "reden", "niet_passend", "bericht",
                "Woorden van Bart")).hasStatus(303);
    }

    @Test
    void what_can_be_done_once_says_so_and_keeps_the_text_in_sight() {
        assertThat(bezoek.post("noor", url + "/weigering", "_versie", "1", "reden", "niet_passend", "bericht",
                "Woorden van Noor")).hasStatus(303);
        var late = bezoek.post("bart", url + "/afronding", "_versie", "1", "bericht", "Woorden van Bart");
        assertThat(late).hasStatus(409);
        assertThat(text(late)).contains("Dit is al gedaan", "Niet aangenomen", "Woorden van Noor", "Woorden van Bart")
                .doesNotContain("Mijn versie vastleggen");
        assertThat(regio.eigenaar().sql("select bericht from verwijzing.inverwijzing where sleutel = ?")
                .param(url.substring(url.lastIndexOf('/') + 1)).query(String.class).single())
                .isEqualTo("Woorden van Noor");
    }

    @Test
    void the_form_carries_the_version_that_its_page_showed() throws Exception {
        var html = bezoek.get("noor", url).getResponse().getContentAsString();
        assertThat(html).contains("name=\"_versie\" value=\"1\"");
    }
}
