package nl.vliegwiel.levering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import nl.vliegwiel.levering.bestand.Bestandsvorm;
import nl.vliegwiel.levering.bestand.CsvFile;
import nl.vliegwiel.levering.indeling.Datumvorm;
import nl.vliegwiel.levering.indeling.Indeling;
import nl.vliegwiel.levering.indeling.Leveringsveld;
import nl.vliegwiel.levering.indeling.Voorstel;
import nl.vliegwiel.verzuim.Schoolweken;
import nl.vliegwiel.verzuim.Verzuimmelding;
import nl.vliegwiel.web.Geweigerd;

/** Files of absence in many dialects, read with what Vliegwiel proposes by itself. */
class VerzuimImportTest {
    static final LocalDate VANDAAG = LocalDate.of(2025, 4, 1);
    static final Map<String, Long> LEERLINGEN = Map.of("1001", 1L, "1002", 2L, "1003", 3L);
    private final List<Verzuimmelding> meldingen = new ArrayList<>();
    private final List<Regelfout> fouten = new ArrayList<>();

    @Test
    void lesson_hours_with_codes_count_once_and_leave_out_what_is_no_absence() throws IOException {
        var verslag = read(bytes("lesuren.csv"));
        assertThat(fouten).isEmpty();
        assertThat(meldingen).extracting(Verzuimmelding::lesuur).containsExactly(1, 2, 3, 1);
        assertThat(meldingen).extracting(Verzuimmelding::soort).containsExactly("afwezig", "afwezig", "ziek",
                "te_laat");
        assertThat(meldingen).extracting(Verzuimmelding::minuten).containsExactly(50, 50, 50, 10);
        assertThat(verslag.dubbel()).isEqualTo(1);
        assertThat(verslag.overgeslagen()).isEqualTo(1);
        assertThat(verslag.van()).isEqualTo("2025-03-03");
        assertThat(verslag.tot()).isEqualTo("2025-03-05");
    }

    @Test
    void begin_and_end_become_hours_days_and_minutes() throws IOException {
        read(bytes("begin-eind.csv"));
        assertThat(fouten).isEmpty();
        assertThat(meldingen).hasSize(6);
        assertThat(meldingen.subList(0, 2)).extracting(Verzuimmelding::lesuur).containsExactly(1, 2);
        assertThat(meldingen.subList(2, 5)).allSatisfy(m -> {
            assertThat(m.lesuur()).isNull();
            assertThat(m.minuten()).isEqualTo(300);
            assertThat(m.geoorloofd()).isTrue();
        });
        assertThat(meldingen.getLast().minuten()).isEqualTo(12);
    }

    @Test
    void half_days_in_utf_16_with_months_in_words_are_read() throws IOException {
        read(bytes("dagdelen-utf16.csv"));
        assertThat(fouten).isEmpty();
        assertThat(meldingen).extracting(Verzuimmelding::minuten).containsExactly(150, 150, 150);
        assertThat(meldingen.getFirst().datum()).isEqualTo("2025-03-03");
        assertThat(meldingen.getLast().soort()).isEqualTo("verlof");
    }

    @Test
    void a_title_above_the_header_quotes_and_the_letters_of_old_windows_are_read() throws IOException {
        var vorm = vorm(bytes("te-laat-1252.csv"));
        assertThat(vorm.tekenset()).isEqualTo(Charset.forName("windows-1252"));
        assertThat(vorm.kop()).containsExactly("LLnr", "Dag", "Minuten te laat", "Reden");
        var verslag = read(bytes("te-laat-1252.csv"));
        assertThat(meldingen).extracting(Verzuimmelding::minuten).containsExactly(12, 5);
        assertThat(verslag.onbekendeCodes()).containsOnlyKeys("te laat; trein café");
    }

    @Test
    void what_excel_makes_of_a_csv_is_read() throws IOException {
        var excel = "sep=;\r\nLeerlingnummer;Datum;Lesuur;Code;;\r\n1001;3-3-2025;1;A;;\r\n1002;4-3-2025 00:00;2;A;;\r\n;;;;;\r\n";
        read(excel.getBytes(Charset.forName("windows-1252")));
        assertThat(meldingen).extracting(m -> m.datum().toString()).containsExactly("2025-03-03", "2025-03-04");
        meldingen.clear();
        fouten.clear();
        read("Leerlingnummer\tDatum\tLesuur\tCode\r\n1001\t3-3-2025\t1\tA\r\n1E+03\t45719\t1\tA\r\n"
                .getBytes(StandardCharsets.UTF_16));
        assertThat(meldingen).hasSize(1);
        assertThat(fouten).as("a number and a day that Excel wrote in its own way").isNotEmpty()
                .allMatch(f -> f.regel() == 3);
    }

    @Test
    void a_fault_says_line_column_found_and_expected_but_never_a_name_or_number() throws IOException {
        read("""
                Leerlingnummer;Datum;Lesuur;Code
                9999;03-03-2025;1;A
                1001;Mila Donkers;1;A
                1001;31-02-2025;1;A
                1001;03-03-2031;1;A
                1001;03-03-2025;29;A
                1001;03-03-2025;1;A;teveel
                1002;03-03-2025;1;A
                """);
        assertThat(meldingen).hasSize(1);
        assertThat(fouten).extracting(Regelfout::regel).containsExactly(2L, 3L, 4L, 5L, 6L, 7L);
        assertThat(fouten.toString()).doesNotContain("9999", "Mila", "Donkers", "1001");
        assertThat(fouten.get(1).gevonden()).isEqualTo("tekst van 12 tekens");
        assertThat(fouten.get(2).gevonden()).isEqualTo("31-02-2025");
        assertThat(fouten.get(4).verwacht()).contains("0 tot en met 15");
    }

    @Test
    void a_quotation_mark_without_end_stops_the_reading_with_its_line() throws IOException {
        read("Leerlingnummer;Datum;Lesuur;Code\n1001;03-03-2025;1;A\n\"1002;03-03-2025;1;A\n1003;03-03-2025;1;A\n");
        assertThat(meldingen).hasSize(1);
        assertThat(fouten).extracting(Regelfout::kolom).containsExactly("hele regel");
    }

    @ParameterizedTest
    @CsvSource({"PK\u0003\u0004zzxl/worksheets,Excel", "%PDF-1.7,pdf", "<!DOCTYPE html><html>,webpagina",
            "<?xml version='1.0'?>,XML", "alleen een kolom,één kolom", "{\"a\":1},JSON"})
    void what_is_no_csv_is_refused_with_what_it_is(String begin, String woord) {
        assertThatThrownBy(() -> vorm(begin.getBytes(StandardCharsets.ISO_8859_1))).isInstanceOf(Geweigerd.class)
                .hasMessageContaining(woord);
    }

    @Test
    void nothing_a_picture_and_a_file_without_header_are_refused() {
        assertThatThrownBy(() -> vorm(new byte[0])).hasMessageContaining("leeg");
        assertThatThrownBy(() -> vorm(new byte[]{(byte) 0x89, 'P', 'N', 'G', 0, 1})).hasMessageContaining("plaatje");
        assertThatThrownBy(() -> vorm("1001;03-03-2025;1\n1002;04-03-2025;2\n".getBytes(StandardCharsets.UTF_8)))
                .hasMessageContaining("eerste regel");
    }

    Verslag read(String tekst) throws IOException {
        return read(tekst.getBytes(StandardCharsets.UTF_8));
    }

    Verslag read(byte[] bytes) throws IOException {
        var bestand = new CsvFile(() -> new ByteArrayInputStream(bytes), vorm(bytes));
        return new VerzuimImport(bestand, proposed(bestand), LEERLINGEN, VANDAAG, Schoolweken.uitKennis(),
                meldingen::add, fouten::add).read();
    }

    /** The layout that a person gets who changes nothing. */
    static Indeling proposed(CsvFile bestand) throws IOException {
        var kop = bestand.vorm().kop();
        var v = Voorstel.van("verzuim", kop, bestand.head(300), LEERLINGEN.keySet(), VANDAAG);
        var codes = new TreeMap<String, String>();
        int kolom = kop.indexOf(v.kolommen().getOrDefault(Leveringsveld.codeveld("verzuim"), ""));
        for (String code : bestand.count(kolom, Indeling::key, 80).keySet())
            if (!Voorstel.betekenis("verzuim", code).isEmpty())
                codes.put(code, Voorstel.betekenis("verzuim", code));
        return new Indeling(1, "verzuim", Indeling.hash(kop), v.kolommen(), codes,
                v.kolommen().containsKey("datum") ? v.datumvorm() : Datumvorm.DAG_MAAND_JAAR, 50, 300, 10);
    }

    static Bestandsvorm vorm(byte[] bytes) {
        boolean utf8 = new String(bytes, StandardCharsets.UTF_8).indexOf('\uFFFD') < 0;
        return Bestandsvorm.of(bytes.length > Bestandsvorm.BEGIN
                ? java.util.Arrays.copyOf(bytes, Bestandsvorm.BEGIN)
                : bytes, utf8);
    }

    static byte[] bytes(String naam) throws IOException {
        try (var in = VerzuimImportTest.class.getResourceAsStream("/levering/" + naam)) {
            return Objects.requireNonNull(in, naam).readAllBytes();
        }
    }
}
