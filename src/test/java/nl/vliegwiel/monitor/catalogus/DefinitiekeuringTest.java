package nl.vliegwiel.monitor.catalogus;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import nl.vliegwiel.monitor.indicator.Indicator;
import nl.vliegwiel.monitor.indicator.Indicator.Eenheid;
import nl.vliegwiel.monitor.indicator.Indicator.Soort;
import nl.vliegwiel.monitor.indicator.Indicatoren;
import nl.vliegwiel.monitor.indicator.Uitsplitsing;
import nl.vliegwiel.monitor.statistiek.Richting;

/** The server knows before it counts which definitions are not sound. */
class DefinitiekeuringTest {

    private static Indicator share(String code, String sql) {
        return new Indicator(code, code, "duur", Soort.AANDEEL, Eenheid.PROCENT, Richting.OMLAAG, null, false,
                List.of(Uitsplitsing.parse("groep × maand")), Map.of("telt", "casus"), List.of("Uitleg."), sql, null,
                "");
    }

    @Test
    void only_what_is_not_sound_is_named_with_what_is_wrong() {
        var found = new Definitiekeuring(List.of(
                share("goed",
                        "SELECT c.school AS school, c.signaal_maand AS maand, c.team AS teller, 1 AS noemer FROM casus c"),
                share("fout",
                        "SELECT c.school AS school, c.signaal_maand AS maand, c.weg AS teller, 1 AS noemer FROM casus c"),
                share("dubbel",
                        "SELECT c.school AS school, c.signaal_maand AS maand, 1 AS teller, 1 AS noemer FROM casus c"
                                + " JOIN contact k ON k.casus = c.casus")))
                .fouten();
        assertThat(found).containsOnlyKeys("fout", "dubbel");
        assertThat(found.get("fout")).singleElement().asString().startsWith("De SQL kan niet worden uitgevoerd:");
        assertThat(found.get("dubbel")).singleElement().asString().startsWith("Een rij telt dubbel als contact");
    }

    @Test
    void all_that_is_shipped_is_sound() {
        assertThat(new Definitiekeuring(Indicatoren.gelezen().alle()).fouten()).isEmpty();
    }

    @Test
    void the_catalogue_says_it_beside_the_definition() {
        var indicatoren = Indicatoren.gelezen();
        var page = CatalogusPage.of(indicatoren, Map.of("terugval", List.of("Er is geen kolom noemer.")));
        assertThat(page.fouten()).containsKey("terugval");
    }
}
