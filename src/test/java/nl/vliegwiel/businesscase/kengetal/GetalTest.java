package nl.vliegwiel.businesscase.kengetal;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Numbers as people type them. */
class GetalTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"85.000|85000", "€ 1.250,50|1250.50", "0,3|0.3", "0.3|0.3", "9%|0.09",
            "−12|-12", "1250.5|1250.5", "12,5 %|0.125", "0|0"})
    void a_number_is_read_as_it_is_meant(String tekst, BigDecimal getal) {
        assertThat(Getal.read(tekst)).hasValueSatisfying(g -> assertThat(g).isEqualByComparingTo(getal));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "veel", "1.2.3", "12 jaar", "1,2,3", "=1+1", "1e9", "999999999999999999999999", "--4"})
    void what_is_no_number_is_none(String tekst) {
        assertThat(Getal.read(tekst)).isEmpty();
    }

    @Test
    void a_price_is_brought_to_another_year_by_the_index_and_not_guessed_where_there_is_none() {
        var kengetallen = new Kengetallen();
        var dag = kengetallen.find("onderwijs-vo-dag").orElseThrow();
        assertThat(kengetallen.cent(dag, 2022)).isEqualTo(7588);
        // Zorginstituut itself gives 1.038 from 2022 to 2023
        assertThat(kengetallen.cent(dag, 2023)).isEqualTo(7876);
        assertThat(kengetallen.cent(kengetallen.find("bijstand-alleenstaande-maand").orElseThrow(), 2023)).isNull();
        assertThat(kengetallen.cent(kengetallen.find("vsv-levensloop").orElseThrow(), 2023)).isNull();
    }

    @Test
    void the_rate_of_a_day_is_the_one_that_held_then() {
        assertThat(new Kengetallen().discontovoet(java.time.LocalDate.of(2023, 5, 1)).voet()).isEqualTo(0.0225);
    }
}
