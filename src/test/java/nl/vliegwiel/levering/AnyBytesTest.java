package nl.vliegwiel.levering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

import org.junit.jupiter.api.Test;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import nl.vliegwiel.levering.bestand.CsvFile;
import nl.vliegwiel.levering.indeling.Datumvorm;
import nl.vliegwiel.levering.indeling.Indeling;
import nl.vliegwiel.verzuim.Schoolweken;
import nl.vliegwiel.web.Geweigerd;

/** Whatever bytes come in: a report or one sentence, never something else. */
class AnyBytesTest {
    private static final Schoolweken WEKEN = Schoolweken.uitKennis();
    private static final Path VOORBEELDEN = Path.of("../shared/data");

    @Property(tries = 300)
    void any_bytes_give_a_report_or_a_sentence(@ForAll byte[] bytes) throws IOException {
        read(bytes);
    }

    @Property(tries = 500)
    void any_rows_give_a_report_or_a_sentence(@ForAll("rows") String rijen) throws IOException {
        read(("Leerlingnummer;Datum;Datum tot;Lesuur;Van;Tot;Minuten;Dagdeel;Code;Geoorloofd\n" + rijen)
                .getBytes(StandardCharsets.UTF_8));
    }

    @Provide
    Arbitrary<String> rows() {
        var cel = Arbitraries.oneOf(
                Arbitraries.of("1001", "3-3-2025", "2025-03-03T08:30", "12", "0", "99", "08:30", "24:61", "ochtend",
                        "A", "ja",
                        "", "\"", "\"a;b\"", "=1+1", "-5", "3-9", "31-2-2025", "99999999999"),
                Arbitraries.strings().ofMaxLength(12));
        return cel.list().ofMinSize(1).ofMaxSize(12).map(c -> String.join(";", c)).list().ofMaxSize(8)
                .map(r -> String.join("\n", r));
    }

    @Test
    void public_files_of_schools_are_read_or_refused_with_a_sentence() throws IOException {
        assumeTrue(Files.isDirectory(VOORBEELDEN), "no folder with public example files beside the project: skipped");
        try (var bestanden = Files.walk(VOORBEELDEN)) {
            for (var bestand : bestanden.filter(f -> f.toString().matches(".*/(region|duo|edexml)/.*\\.(csv|xml)"))
                    .toList()) {
                var bytes = Files.readAllBytes(bestand);
                if (bestand.toString().endsWith(".csv"))
                    assertThat(VerzuimImportTest.vorm(bytes).kop()).as(bestand.toString()).hasSizeGreaterThan(1);
                else
                    assertThat(read(bytes)).as(bestand.toString()).contains("XML");
            }
        }
    }

    /** The sentence of a refusal; empty when there was a report. */
    private static String read(byte[] bytes) throws IOException {
        try {
            var bestand = new CsvFile(() -> new ByteArrayInputStream(bytes), VerzuimImportTest.vorm(bytes));
            var kolommen = Map.of("leerlingnummer", "Leerlingnummer", "datum", "Datum", "datum_tot", "Datum tot",
                    "lesuur",
                    "Lesuur", "tijd_van", "Van", "tijd_tot", "Tot", "minuten", "Minuten", "dagdeel", "Dagdeel", "code",
                    "Code",
                    "geoorloofd", "Geoorloofd");
            for (var vorm : Datumvorm.values())
                new VerzuimImport(bestand,
                        new Indeling(1, "verzuim", "", kolommen, Map.of("a", "afwezig:nee", "", "ziek:ja"),
                                vorm, 50, 300, 10),
                        VerzuimImportTest.LEERLINGEN, VerzuimImportTest.VANDAAG, WEKEN, m -> {
                        }, f -> {
                        }).read();
            return "";
        } catch (Geweigerd e) {
            return e.zin();
        }
    }
}
