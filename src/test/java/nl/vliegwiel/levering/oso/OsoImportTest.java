package nl.vliegwiel.levering.oso;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import nl.vliegwiel.levering.Regelfout;

/** OSO dossiers in the build of 2019.1 and newer: days of OPP, arrangement and TLV, and nothing else. Fictieve gegevens. */
public class OsoImportTest {
    private final List<Regelfout> fouten = new ArrayList<>();

    /** A dossier of school 99AA00 with these blocks in onderwijsondersteuning. */
    public static String dossier(String leerlingid, String geboren, String achternaam, String blokken) {
        return """
                <?xml version="1.0" encoding="UTF-8"?>
                <dossier xmlns="http://www.edustandaard.nl/oso_gegevensset/2019/dossier">
                <metadata><standaardversie>2019.1</standaardversie></metadata>
                <huidigeschool><naam>Proefschool</naam><brincode>99AA</brincode><vestigingscode>00</vestigingscode>
                <leerling><roepnaam>Proef</roepnaam><achternaam>%s</achternaam><geboortedatum>%s</geboortedatum><bsn>999900006</bsn>
                <leerlingid>%s</leerlingid><huisarts><achternaam>Dokter</achternaam></huisarts>
                <onderwijsondersteuning><diagnose><code>9</code><naam>Geheim</naam></diagnose>%s</onderwijsondersteuning>
                </leerling></huidigeschool></dossier>
                """
                .formatted(achternaam, geboren, leerlingid, blokken);
    }

    private OsoImport.@Nullable Dossier read(String tekst) throws IOException {
        return OsoImport.read(new ByteArrayInputStream(tekst.getBytes(StandardCharsets.UTF_8)), fouten::add);
    }

    @Test
    void only_whose_it_is_and_the_days_are_taken() throws IOException {
        var d = read(dossier("1001", "2012-03-04", "Proefkind",
                """
                        <opp><opp_ingangdatum>2025-08-18</opp_ingangdatum><opp_einddatum>2026-07-31</opp_einddatum>
                        <document><bestandsnaam>opp.docx</bestandsnaam><bestandsinhoud>R2VoZWlt</bestandsinhoud></document></opp>
                        <tlv><tlvingangdatum>2025-08-01</tlvingangdatum><tlvswvnummer>VO9901</tlvswvnummer><tlvcategorie>L</tlvcategorie>
                        <tlvbeschikkingsnummer>geheim1</tlvbeschikkingsnummer></tlv>
                        <arrangement_cluster12><arrangement_datum>2024-09-01</arrangement_datum></arrangement_cluster12>
                        <arrangement_pao><arrangement_datum>2025-01-28</arrangement_datum><arrangement_kenmerk>Geheim</arrangement_kenmerk>
                        <arrangement_einddatum>2025-06-30</arrangement_einddatum></arrangement_pao>"""));
        assertThat(fouten).isEmpty();
        assertThat(d).isNotNull();
        assertThat(d.brin()).isEqualTo("99AA00");
        assertThat(d.leerlingid()).isEqualTo("1001");
        assertThat(d.achternaam()).as("of the pupil, not of the doctor").isEqualTo("Proefkind");
        assertThat(d.blokken()).extracting(b -> b.soort() + " " + b.van() + " " + b.laatste() + " " + b.categorie())
                .containsExactly("opp 2025-08-18 2026-07-31 ", "tlv 2025-08-01 null L", "arrangement 2024-09-01 null ",
                        "arrangement 2025-01-28 2025-06-30 ");
        assertThat(d.toString()).doesNotContain("999900006", "Geheim", "geheim1", "R2VoZWlt");
    }

    @Test
    void a_date_that_cannot_be_is_told_with_line_and_element_and_the_rest_stays() throws IOException {
        var d = read(dossier("1", "2012-03-04", "A", """
                <opp><opp_ingangdatum>2025-02-30</opp_ingangdatum></opp>
                <tlv><tlvingangdatum>2025-08-01</tlvingangdatum><tlveinddatum>2024-07-31</tlveinddatum></tlv>
                <arrangement_pao><arrangement_datum>2025-01-28</arrangement_datum></arrangement_pao>"""));
        assertThat(d).isNotNull();
        assertThat(d.blokken()).hasSize(1);
        assertThat(fouten).extracting(f -> f.kolom() + " " + f.gevonden()).containsExactly("opp 2025-02-30",
                "tlv een einde voor het begin");
        assertThat(fouten).allSatisfy(f -> assertThat(f.regel()).isGreaterThan(6));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "<!DOCTYPE a [<!ENTITY x 'y'>]><dossier xmlns='http://www.edustandaard.nl/oso_gegevensset/2019/dossier'/> | DTD",
            "<EDEX/> | geen dossier van OSO", "<dossier/> | geen dossier van OSO",
            "<dossier xmlns='http://www.edustandaard.nl/oso_gegevensset/2018/dossier'/> | geen dossier van OSO",
            "<dossier xmlns='http://www.edustandaard.nl/oso_gegevensset/2019/dossier'/> | geen versie van OSO",
            "<dossier xmlns='http://www.edustandaard.nl/oso_gegevensset/2019/dossier'><metadata> | afbreekt",
            "x | afbreekt"})
    void what_is_no_dossier_is_one_fault_and_nothing_else(String tekst, String gevonden) throws IOException {
        assertThat(read(tekst)).isNull();
        assertThat(fouten).singleElement()
                .satisfies(f -> assertThat(f.kolom() + " " + f.gevonden()).contains("hele dossier", gevonden));
    }

    @Test
    void what_is_very_deep_is_refused_and_a_newer_version_is_read() throws IOException {
        assertThat(read(dossier("1", "2012-03-04", "A", "<x>".repeat(100) + "</x>".repeat(100)))).isNull();
        assertThat(fouten).singleElement().satisfies(f -> assertThat(f.gevonden()).contains("diep"));
        fouten.clear();
        var nieuwer = dossier("1", "2012-03-04", "A", "<opp><opp_ingangdatum>2025-08-18</opp_ingangdatum></opp>")
                .replace("2019/dossier", "2024/dossier").replace("2019.1", "2024.2");
        assertThat(read(nieuwer)).isNotNull();
        assertThat(fouten).isEmpty();
    }
}
