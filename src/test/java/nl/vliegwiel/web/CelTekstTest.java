package nl.vliegwiel.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a spreadsheet would run stays text, and a number stays a number. */
class CelTekstTest {

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+31612345678", "-2+3", "-cmd", "@SUM(A1)", "\t=1", "|calc", "%0A", "-"})
    void what_would_run_gets_an_apostrophe(String text) {
        assertThat(CelTekst.of(text)).isEqualTo("'" + text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-3", "-0,6", "-12.50", "12", "Anna = zus"})
    void what_would_not_stays_as_it_is(String text) {
        assertThat(CelTekst.of(text)).isEqualTo(text);
    }
}
