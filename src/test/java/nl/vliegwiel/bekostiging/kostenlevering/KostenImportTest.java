package nl.vliegwiel.bekostiging.kostenlevering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import nl.vliegwiel.web.Geweigerd;

/** Files of administrations as people make them. Fictieve gegevens. */
class KostenImportTest {
    private static final Map<String, String> KOLOMMEN = Map.of("kostenplaats", "Kostenplaats", "maand", "Periode",
            "bedrag", "Bedrag");

    private static KostenImport read(String inhoud, boolean omgekeerd) {
        return KostenImport.of(Kostenbestand.read(inhoud), 2026, KOLOMMEN, omgekeerd);
    }

    @Test
    void amounts_add_up_per_cost_centre_and_month_and_other_years_do_not_count() {
        var uit = read("""
                Kostenplaats;Periode;Omschrijving;Bedrag
                4100;2026-01;salaris;1.234,56
                4100;31-01-2026;"reis; trein";€ 10,44
                4100;2025-12;salaris;999,00
                5200;2026-02;huur;100,00-
                """, false);
        assertThat(uit.fouten()).isEmpty();
        assertThat(uit.bedragen().get("4100")).containsExactly(Map.entry(1, 124500L));
        assertThat(uit.bedragen().get("5200")).containsExactly(Map.entry(2, -10000L));
        assertThat(uit.anderJaar()).isEqualTo(1);
        assertThat(uit.regels()).containsEntry("4100", 2);
        assertThat(read("Bedrag,Periode,Kostenplaats\n-12.50,3,A\n", true).cent("A")).isEqualTo(1250);
    }

    @Test
    void each_line_that_cannot_be_read_says_where_and_why_and_never_shows_a_name() {
        var uit = read("""
                Kostenplaats;Periode;Bedrag
                4100;dertien;1,00
                4100;13;1,00
                ;2026-01;1,00
                4100;2026-01;1,005
                4100;2026-01;Jan Jansen
                4100;2026-01
                """, false);
        assertThat(uit.fouten()).extracting(KostenImport.Fout::regel, KostenImport.Fout::kolom,
                KostenImport.Fout::gevonden).containsExactly(tuple(2L, "Periode", "een tekst"),
                        tuple(3L, "Periode", "13"), tuple(4L, "Kostenplaats", "leeg"), tuple(5L, "Bedrag", "1,005"),
                        tuple(6L, "Bedrag", "een tekst"), tuple(7L, "Bedrag", "leeg"));
        assertThat(uit.bedragen()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"2026-03,2026,3", "202603,2026,3", "2026M03,2026,3", "2026-03-31,2026,3", "31-3-2026,2026,3",
            "03-2026,2026,3", "3/2026,2026,3", "maart 2026,2026,3", "mrt-26,2026,3", "Mrt,,3", "periode 3,,3", "P03,,3",
            "3,,3", "dec. 2026,2026,12"})
    void a_month_is_read_as_administrations_write_it(String cel, Integer jaar, int maand) {
        assertThat(Maandtekst.read(cel)).contains(new Maandtekst(jaar, maand));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0", "13", "2026", "2026-13", "kwartaal 1", "maandag", "juninus", "1-2-3"})
    void what_is_no_month_is_not_guessed(String cel) {
        assertThat(Maandtekst.read(cel)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a;b\n1;2\n", "a;b;c\n", "a;b;\u0000\n"})
    void a_file_that_is_no_such_csv_says_what_to_do(String inhoud) {
        assertThatThrownBy(() -> Kostenbestand.read(inhoud)).isInstanceOf(Geweigerd.class);
    }
}
