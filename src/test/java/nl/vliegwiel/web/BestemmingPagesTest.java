package nl.vliegwiel.web;

import static nl.vliegwiel.Bezoek.text;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import nl.vliegwiel.Bezoek;
import nl.vliegwiel.PagesTest;

/** Going to a page by a few letters, each role by its own field. */
@PagesTest
class BestemmingPagesTest {
    @Autowired
    Bezoek bezoek;

    @Test
    void one_page_that_fits_is_opened_at_once() {
        assertThat(bezoek.post("jelle", "/zoeken", "zoek", "bekos")).hasStatus(303).hasHeader("Location",
                "/bekostiging");
        assertThat(bezoek.post("noor", "/leerlingen/zoeken", "zoek", "adviesv")).hasStatus(303)
                .hasHeader("Location", "/adviesvragen");
    }

    @Test
    void more_pages_and_figures_stand_in_a_list() {
        assertThat(text(bezoek.post("jelle", "/zoeken", "zoek", "verzuim"))).contains("Leveringen",
                "Leerlingen met 16 uur of meer ongeoorloofd verzuim", "cijfer");
        assertThat(bezoek.post("jelle", "/zoeken", "zoek", "v")).hasStatus(422);
        assertThat(text(bezoek.post("jelle", "/zoeken", "zoek", "qqq"))).contains("Niets gevonden");
    }

    @Test
    void a_page_of_another_role_is_not_found() {
        assertThat(text(bezoek.post("jelle", "/zoeken", "zoek", "logboek"))).contains("Niets gevonden");
        assertThat(text(bezoek.post("noor", "/leerlingen/zoeken", "zoek", "bekostiging"))).contains(
                "Niemand gevonden");
    }

    @Test
    void staff_have_the_field_and_the_family_has_not() {
        assertThat(text(bezoek.get("fleur", "/logboek"))).contains("Zoek pagina of cijfer");
        assertThat(text(bezoek.get("noor", "/mijn-werk"))).contains("Zoek leerling of pagina");
        assertThat(text(bezoek.get("mila", "/account"))).doesNotContain("Zoek ");
    }
}
