package nl.vliegwiel.bekostiging;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import nl.vliegwiel.web.Fouten;

/** Numbers as people type them, and amounts as screens write them. */
class GetalTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"0,8|0.8", "0.8|0.8", "92.000|92000", "92.000,50|92000.50", "€ 1.234|1234",
            "12,5%|12.5", "-3|-3", "−3|-3", "1 000|1000"})
    void reads_what_is_meant(String getypt, BigDecimal getal) {
        assertThat(Getal.gelezen(getypt)).hasValueSatisfying(g -> assertThat(g).isEqualByComparingTo(getal));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "veel", "1,2,3", "1e9", "9999999999999", "0x1", "1,1234567"})
    void what_is_no_number_is_not_guessed(String getypt) {
        assertThat(Getal.gelezen(getypt)).isEmpty();
    }

    @Test
    void nothing_typed_is_not_known_and_cents_are_whole() {
        var fouten = new Fouten();
        assertThat(Getal.centOfLeeg("", "x", "het bedrag", fouten)).isNull();
        assertThat(fouten.isLeeg()).isTrue();
        assertThat(Getal.centOfLeeg("12,34", "x", "het bedrag", fouten)).isEqualTo(1234);
        assertThat(Getal.centOfLeeg("12,345", "x", "het bedrag", fouten)).isNull();
        assertThat(fouten.van("x")).contains("hoogstens twee cijfers");
    }

    @Test
    void amounts_are_written_without_floating_point() {
        assertThat(Bedrag.precies(9_007_199_254_740_993L)).isEqualTo("€ 90.071.992.547.409,93");
        assertThat(Bedrag.precies(-5)).isEqualTo("−€ 0,05");
        assertThat(Bedrag.verschil(135_000_00L)).isEqualTo("+135");
        assertThat(Bedrag.verschil(null)).isEqualTo("onbekend");
        assertThat(Bedrag.rond(231_800_000L)).isEqualTo("€ 2,3 miljoen");
    }
}
