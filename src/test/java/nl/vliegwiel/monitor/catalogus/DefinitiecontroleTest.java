package nl.vliegwiel.monitor.catalogus;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import nl.vliegwiel.monitor.indicator.Indicator;
import nl.vliegwiel.monitor.indicator.Indicator.Eenheid;
import nl.vliegwiel.monitor.indicator.Indicator.Soort;
import nl.vliegwiel.monitor.indicator.Indicatoren;
import nl.vliegwiel.monitor.indicator.Kubus;
import nl.vliegwiel.monitor.indicator.Uitsplitsing;
import nl.vliegwiel.monitor.statistiek.Richting;

/** Whoever writes a definition that would give a wrong number reads which one, in plain words. */
class DefinitiecontroleTest {

    private Connection duck;

    @BeforeEach
    void facts() throws SQLException {
        duck = DriverManager.getConnection("jdbc:duckdb:");
        try (var statement = duck.createStatement()) {
            statement.execute(Kubus.proeffeiten());
        }
    }

    @AfterEach
    void close() throws SQLException {
        duck.close();
    }

    private List<String> faults(Soort soort, String sql, String... tables) {
        var indicator = new Indicator("proef", "Proef", "duur", soort, Eenheid.PROCENT, Richting.OMLAAG, null, false,
                List.of(tables).stream().map(Uitsplitsing::parse).toList(), Map.of("telt", "casus"), List.of(), sql,
                null,
                "");
        return new Definitiecontrole(duck).fouten(indicator);
    }

    @Test
    void every_definition_that_we_ship_is_sound() {
        assertThat(Indicatoren.gelezen().alle()).isNotEmpty()
                .allSatisfy(i -> assertThat(new Definitiecontrole(duck).fouten(i)).as(i.code()).isEmpty());
    }

    @Test
    void sql_that_does_not_run_is_named() {
        assertThat(faults(Soort.AANDEEL, "SELECT c.bestaat_niet AS teller FROM casus c")).singleElement().asString()
                .startsWith("De SQL kan niet worden uitgevoerd:").contains("bestaat_niet");
    }

    @Test
    void a_missing_denominator_and_a_missing_dimension_are_named() {
        assertThat(
                faults(Soort.AANDEEL, "SELECT c.school AS school, c.signaal_maand AS maand, 1 AS teller FROM casus c"))
                .containsExactly("Er is geen kolom noemer: waarover gaat het deel?");
        assertThat(faults(Soort.AANDEEL,
                "SELECT c.school AS school, c.signaal_maand AS maand, 1 AS teller, 1 AS noemer FROM casus c",
                "bouw × maand"))
                .containsExactly("De kolom bouw ontbreekt. Een tabel of de rekenwijze vraagt die.");
    }

    @Test
    void a_figure_per_gemeente_needs_the_gemeente_and_no_school() {
        var care = new Indicator("proef", "Proef", "op-school", Soort.AANDEEL, Eenheid.PROCENT, Richting.OMLAAG, null,
                false, List.of(), Map.of("telt", "jeugdhulp", "per", "gemeente"), List.of(),
                "SELECT j.begin_maand AS maand, j.zwaar AS teller, 1 AS noemer FROM jeugdhulp j", null, "");
        assertThat(new Definitiecontrole(duck).fouten(care))
                .containsExactly("De kolom woongemeente ontbreekt. Een tabel of de rekenwijze vraagt die.");
    }

    @Test
    void a_fan_out_that_doubles_counts_is_found() {
        assertThat(faults(Soort.AANDEEL, """
                SELECT c.school AS school, c.signaal_maand AS maand, 1 AS teller, 1 AS noemer
                FROM casus c JOIN contact k ON k.casus = c.casus"""))
                .containsExactly(
                        "Een rij telt dubbel als contact meer rijen heeft voor dezelfde eenheid. Tel eerst samen, koppel daarna.");
    }

    @Test
    void a_share_above_one_an_empty_month_and_a_negative_duration_are_found() {
        assertThat(faults(Soort.AANDEEL,
                "SELECT c.school AS school, c.signaal_maand AS maand, 2 AS teller, 1 AS noemer FROM casus c"))
                .containsExactly("Een deel telt elke eenheid een keer: de noemer is 1, en de teller 0 of 1.");
        assertThat(faults(Soort.AANDEEL,
                "SELECT c.school AS school, c.hulp_maand AS maand, 1 AS teller, 1 AS noemer FROM casus c"))
                .containsExactly("Een rij heeft geen school of geen maand.");
        assertThat(faults(Soort.DUUR,
                "SELECT c.school AS school, c.signaal_maand AS maand, c.signaal_dag - 9999 AS waarde, 2 AS afgelopen FROM casus c"))
                .containsExactly("Een duur is leeg of negatief.", "Afgelopen is iets anders dan 0 of 1.");
    }
}
