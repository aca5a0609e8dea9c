package nl.vliegwiel.monitor.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.io.ClassPathResource;

/** A definition that is incomplete, or that another engine would answer otherwise, is refused with the reason. */
class IndicatorFileTest {

    private static String file() throws IOException {
        return new ClassPathResource("kennis/indicatoren/zestien-uur-verzuim.md")
                .getContentAsString(StandardCharsets.UTF_8);
    }

    @Test
    void a_good_file_gives_its_words_its_tables_and_its_sql() throws IOException {
        var indicator = IndicatorFile.parse("zestien-uur-verzuim", file());
        assertThat(indicator.naam()).isEqualTo("Leerlingen met 16 uur of meer ongeoorloofd verzuim");
        assertThat(indicator.norm()).isEqualTo(6);
        assertThat(indicator.heeft(Uitsplitsing.parse("groep × gemeente × maand"))).isTrue();
        assertThat(indicator.heeft(Uitsplitsing.parse("gemeente × schoolsoort × maand"))).isFalse();
        assertThat(indicator.sql()).startsWith("SELECT l.school AS school");
        assertThat(indicator.hash()).hasSize(64);
    }

    @Test
    void a_missing_word_is_named() throws IOException {
        String text = file().replaceAll("zegt_niets_over: .*\\n", "");
        assertThatThrownBy(() -> IndicatorFile.parse("x", text)).hasMessageContaining("zegt_niets_over");
    }

    @Test
    void a_word_that_is_not_known_is_told_with_the_words_that_are() throws IOException {
        String text = file().replaceFirst("soort: aandeel", "soort: ratio").replaceFirst("norm: 6", "norm: zes")
                .replaceFirst("richting: \\w+", "richting: beter").replaceFirst("eenheid: \\w+", "eenheid: kilo");
        assertThatThrownBy(() -> IndicatorFile.parse("x", text)).hasMessageContainingAll(
                "soort is een van aandeel, aantal",
                "eenheid is een van procent", "richting is een van omlaag", "norm is een getal");
        assertThatThrownBy(() -> IndicatorFile.parse("x", file().replaceFirst("norm: 6", "norm: 6\nbreuk: vorig jaar")))
                .hasMessageContaining("schrijf een breuk als 2025-01 en waarom");
    }

    @Test
    void a_figure_per_gemeente_knows_no_school() throws IOException {
        String text = new ClassPathResource("kennis/indicatoren/zware-jeugdhulp.md")
                .getContentAsString(StandardCharsets.UTF_8);
        assertThat(IndicatorFile.parse("x", text).perGemeente()).isTrue();
        assertThatThrownBy(() -> IndicatorFile.parse("x", text.replace("[woongemeente × maand,", "[groep × maand,")))
                .hasMessageContaining("een cijfer per gemeente kent geen school");
        assertThatThrownBy(() -> IndicatorFile.parse("x", text.replace("per: gemeente", "per: provincie")))
                .hasMessageContaining("per is school of gemeente");
    }

    @Test
    void a_table_of_four_dimensions_is_refused() throws IOException {
        String text = file().replace("groep × bouw × maand", "groep × bouw × gemeente × maand");
        assertThatThrownBy(() -> IndicatorFile.parse("x", text)).hasMessageContaining("geen uitsplitsing");
    }

    @ParameterizedTest
    @ValueSource(strings = {"SELECT DATE_TRUNC('month', d) AS m FROM casus", "SELECT median(x) AS m FROM casus",
            "SELECT a / b AS x FROM casus",
            "SELECT 1.5 * a AS x FROM casus", "SELECT CAST(a AS DOUBLE) AS x FROM casus",
            "SELECT a AS x FROM casus ORDER BY a",
            "SELECT a AS x FROM casus QUALIFY a > 1", "SELECT GREATEST(a, b) AS x FROM casus",
            "SELECT a AS \"x\" FROM casus",
            "SELECT * FROM casus", "SELECT a AS x FROM leerling.jeugdige", "DELETE FROM casus",
            "SELECT a AS x FROM casus; DROP TABLE casus",
            "SELECT a AS x FROM read_csv('x')", "SELECT a::int AS x FROM casus", "SELECT CURRENT_DATE AS x FROM casus",
            "SELECT LOG(a) AS x FROM casus", "SELECT BOOL_OR(a > 1) AS x FROM casus",
            "SELECT a AS x FROM casus WHERE b ILIKE 'x'",
            "SELECT a AS x FROM casus JOIN doel USING (casus)", "SELECT a AS x FROM casus LIMIT 5 OFFSET 2",
            "SELECT ROUND(a, 2) AS x FROM casus"})
    void sql_that_another_engine_would_answer_otherwise_is_refused(String sql) {
        assertThat(PortableSql.faults(sql)).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"SELECT 1.0E0 * a / NULLIF(b, 0) AS x FROM casus",
            "SELECT SUM(a) OVER (ORDER BY b NULLS LAST) AS x FROM casus",
            "WITH x AS (SELECT 'a;b' AS c FROM casus) SELECT c AS c FROM x"})
    void sql_of_the_portable_subset_passes(String sql) {
        assertThat(PortableSql.faults(sql)).isEmpty();
    }

    @Test
    void a_country_has_the_same_figures_without_a_table_per_school() {
        var region = Indicatoren.gelezen();
        var country = Indicatoren.landelijk();
        assertThat(country.catalogus()).extracting(Indicator::code)
                .containsExactlyElementsOf(region.catalogus().stream().map(Indicator::code).toList());
        assertThat(country.catalogus()).allSatisfy(i -> assertThat(i.uitsplitsingen()).isNotEmpty()
                .noneMatch(u -> u.dimensies().contains("school")));
        assertThat(region.catalogus()).anyMatch(i -> i.heeft(Uitsplitsing.parse("school × maand")));
    }

    @Test
    void every_figure_of_a_report_template_is_in_the_catalogue() {
        var known = Indicatoren.gelezen().catalogus().stream().map(Indicator::code).toList();
        nl.vliegwiel.toegang.Kennis.rows("rapportsjablonen.csv").stream().map(r -> r.getOrDefault("cijfers", ""))
                .filter(c -> !c.equals("*")).forEach(c -> assertThat(known).contains(c.split(" ")));
    }
}
