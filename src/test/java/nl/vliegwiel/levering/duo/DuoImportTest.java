package nl.vliegwiel.levering.duo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import nl.vliegwiel.bron.Duotelling;
import nl.vliegwiel.levering.Regelfout;
import nl.vliegwiel.levering.bestand.Bestandsvorm;
import nl.vliegwiel.levering.bestand.CsvFile;
import nl.vliegwiel.web.Geweigerd;

/** Counts of DUO: what is masked is between two numbers, and never filled in. Fictieve gegevens. */
class DuoImportTest {
    private static final List<String> ONS = List.of("99AA00", "99AB01");
    private static final String PER_JAAR = "INSTELLINGSCODE;VESTIGINGSCODE;ONDERWIJSTYPE VO EN LEER- OF VERBLIJFSJAAR;"
            + "LEER- OF VERBLIJFSJAAR 1 - MAN;LEER- OF VERBLIJFSJAAR 1 - VROUW;LEER- OF VERBLIJFSJAAR 2 - MAN\n";

    private final List<Regelfout> fouten = new ArrayList<>();

    private DuoImport bron(String tekst) {
        byte[] bytes = tekst.getBytes(StandardCharsets.UTF_8);
        return new DuoImport(new CsvFile(() -> new ByteArrayInputStream(bytes), Bestandsvorm.of(bytes, true)), ONS,
                fouten::add);
    }

    private static String shown(List<Duotelling> tellingen) {
        return tellingen.stream().map(t -> t.vestiging() + " " + t.onderwijs() + t.leerjaar() + " "
                + Duotelling.zin(t.minstens(), t.hoogstens())).collect(Collectors.joining(", "));
    }

    @Test
    void one_total_per_location_and_only_of_who_takes_part() throws IOException {
        var bron = bron(
                """
                        BEVOEGD GEZAG NUMMER;INSTELLINGSCODE;VESTIGINGSCODE;INSTELLINGSNAAM VESTIGING;GEMEENTENAAM;AANTAL LEERLINGEN
                        99001;99AA;99AA00;Duinwaard;ZANDWIJK;812
                        99001;99AB;99AB01;Wierhaven;OOSTERDUIN;<5
                        99001;99ZZ;99ZZ00;Elders;ELDERS;300
                        """);
        assertThat(shown(bron.read())).isEqualTo("99AA00 0 812, 99AB01 0 1 tot 4");
        assertThat(bron.anderen()).isEqualTo(1);
        assertThat(bron.isGemaskeerd()).isTrue();
        assertThat(fouten).isEmpty();
    }

    @Test
    void years_and_kinds_add_up_and_a_mask_stays_a_range() throws IOException {
        var bron = bron(PER_JAAR + "99AA;0;HAVO;30;28;<5\n99AA;00;HAVO;2;1;x\n99AB;1;VMBO BL leerjaar 3-4;10;;7\n");
        assertThat(shown(bron.read())).isEqualTo(
                "99AA00 havo1 61, 99AA00 havo2 niet bekend, 99AB01 vmbo1 niet bekend, 99AB01 vmbo2 7");
        assertThat(fouten).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "99AA;00;HAVO;4;30;0 | 99AA00 havo1 31 tot 34, 99AA00 havo2 0 | every small count was made a 4",
            "99AA;00;HAVO;4;30;3 | 99AA00 havo1 34, 99AA00 havo2 3 | a 3 shows that nothing was masked"})
    void four_is_four_only_in_a_file_that_shows_smaller_numbers(String rij, String verwacht, String waarom)
            throws IOException {
        assertThat(shown(bron(PER_JAAR + rij + "\n").read())).as(waarom).isEqualTo(verwacht);
    }

    @Test
    void a_wrong_code_or_number_is_a_fault_with_its_line_and_other_files_are_refused() throws IOException {
        bron(PER_JAAR + "99AA;00;HAVO;dertig;1;1\nx;y;HAVO;1;1;1\n").read();
        assertThat(fouten).extracting(f -> f.regel() + " " + f.kolom()).containsExactly(
                "2 LEER- OF VERBLIJFSJAAR 1 - MAN", "3 VESTIGINGSCODE");
        assertThatThrownBy(() -> bron("NAAM;PLAATS\na;b\n")).isInstanceOf(Geweigerd.class)
                .hasMessageContaining("VESTIGINGSCODE");
    }

    @ParameterizedTest
    @CsvSource({"01.-leerlingen-vo-per-vestiging-naar-onderwijstype-2025.csv,2025",
            "leerlingen-po-2025-2026.csv,2025", "leerlingen.csv,-1"})
    void the_name_of_the_file_tells_the_school_year(String naam, int jaar) {
        assertThat(DuoImport.schooljaar(naam).orElse(-1)).isEqualTo(jaar);
    }

    @Test
    void a_real_open_file_without_counts_of_pupils_is_refused_with_a_sentence() throws IOException {
        var bestand = Path.of("../shared/data/duo/duo_examenkandidaten_vo_2019-2024.csv");
        assumeTrue(Files.exists(bestand), "real inputs are not beside the project");
        byte[] alles = Files.readAllBytes(bestand);
        byte[] begin = java.util.Arrays.copyOf(alles, Bestandsvorm.BEGIN);
        var vorm = Bestandsvorm.of(begin, false);
        assertThatThrownBy(() -> new DuoImport(new CsvFile(() -> new ByteArrayInputStream(alles), vorm), ONS,
                fouten::add)).isInstanceOf(Geweigerd.class).hasMessageContaining("andere kolommen");
    }
}
