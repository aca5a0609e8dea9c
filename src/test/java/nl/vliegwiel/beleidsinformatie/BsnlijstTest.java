package nl.vliegwiel.beleidsinformatie;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The list that a provider fills in: read, or told line by line what to mend, never with a number. Fictieve gegevens. */
class BsnlijstTest {
    private static final List<Hulprecord> RECORDS = Hulprecord
            .van(List.of(HulprecordTest.hulp("a", "2026-01-10", "", "04"),
                    HulprecordTest.hulp("b", "2026-01-10", "", "04")));

    private static Bsnlijst read(String regels) {
        return Bsnlijst.read("\uFEFFkenmerk;naam;geboortedatum;bsn;postcode\r\n" + regels, RECORDS);
    }

    @Test
    void numbers_find_their_young_person_as_a_spreadsheet_writes_them() {
        var lijst = read("a;Kind;4 maart 2012;9999.00.006;1811 ab\r\nb;Kind;;99990018;\r\n;;;;\r\n");
        assertThat(lijst.fouten()).containsExactly("Regel 3: dit burgerservicenummer klopt niet (elfproef).");
        assertThat(lijst.personen()).containsEntry("a", new Bsnlijst.Persoon("999900006", "1811AB"));
        assertThat(read("a;;;12345672;\r\nb;;;999900018;\r\n").personen().get("a"))
                .as("a spreadsheet took the zero away").isEqualTo(new Bsnlijst.Persoon("012345672", ""));
    }

    @Test
    void without_a_number_the_code_for_unknown_goes_and_is_counted() {
        var lijst = read("a;;;;\r\nb;;;999999999;\r\n");
        assertThat(lijst.fouten()).isEmpty();
        assertThat(lijst.zonder()).containsExactly("a", "b");
        assertThat(lijst.personen().values()).extracting(Bsnlijst.Persoon::bsn).containsOnly("999999999");
    }

    @ParameterizedTest
    @CsvSource({"'a;;;999900005;\nb;;;999900018;',elfproef", "'a;;;999900006;\nb;;;999900006;',ook bij iemand anders",
            "'a;;;999900006;\na;;;999900018;',twee keer", "'a;;;999900006;\nb;;;999900018;18 A',schrijf de postcode",
            "'a;;;999900006;\nb;;;999900018;\nc;;;999900031;',hoort niet bij dit halfjaar",
            "'a;;;999900006;',staat er geen regel", "'a;;;tekst;\nb;;;999900018;',elfproef", "'',niets in dit bestand"})
    void what_is_wrong_is_told_without_a_number(String regels, String woord) {
        var fouten = read(regels).fouten();
        assertThat(fouten).anyMatch(f -> f.contains(woord)).noneMatch(f -> f.matches(".*\\d{8}.*"));
    }

    @Test
    void a_file_without_the_columns_is_refused_with_their_names() {
        assertThat(Bsnlijst.read("naam;nummer\nx;1\n", RECORDS).fouten()).singleElement().asString()
                .contains("kenmerk en bsn");
        assertThat(Bsnlijst.read("kenmerk,bsn\na,999900006\n", RECORDS).fouten()).isNotEmpty();
        assertThat(Bsnlijst.read("kenmerk;bsn\n\"a;999900006\n", RECORDS).fouten()).isNotEmpty();
    }
}
