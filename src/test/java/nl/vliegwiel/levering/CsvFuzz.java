package nl.vliegwiel.levering;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

import nl.vliegwiel.levering.bestand.CsvFile;
import nl.vliegwiel.levering.indeling.Datumvorm;
import nl.vliegwiel.levering.indeling.Indeling;
import nl.vliegwiel.verzuim.Schoolweken;
import nl.vliegwiel.web.Geweigerd;

/** Any bytes as a CSV of absence: how it is written is found out, and each row is taken or told. For bench/fuzz. */
public final class CsvFuzz {
    private static final Schoolweken WEKEN = Schoolweken.uitKennis();
    private static final Map<String, String> KOLOMMEN = Map.of("leerlingnummer", "Leerlingnummer", "datum", "Datum",
            "lesuur", "Lesuur", "code", "Code", "minuten", "Minuten", "dagdeel", "Dagdeel");

    private CsvFuzz() {
    }

    public static void fuzzerTestOneInput(byte[] bytes) throws IOException {
        try {
            var bestand = new CsvFile(() -> new ByteArrayInputStream(bytes), VerzuimImportTest.vorm(bytes));
            new VerzuimImport(bestand,
                    new Indeling(1, "verzuim", "", KOLOMMEN, Map.of("a", "afwezig:nee", "", "ziek:ja"),
                            Datumvorm.DAG_MAAND_JAAR, 50, 300, 10),
                    VerzuimImportTest.LEERLINGEN, VerzuimImportTest.VANDAAG, WEKEN, m -> {
                    }, f -> {
                    }).read();
        } catch (Geweigerd e) {
            if (e.zin().isBlank())
                throw new AssertionError("a refusal without a sentence", e);
        }
    }

    /** Writes what the fuzzer begins with. */
    public static void main(String[] map) throws IOException {
        var folder = Files.createDirectories(Path.of(map[0]));
        Files.writeString(folder.resolve("gewoon"),
                "Leerlingnummer;Datum;Lesuur;Code;Minuten;Dagdeel\n1001;3-3-2025;1;A;50;ochtend\n1002;4-3-2025;2-4;;;\n");
        Files.writeString(folder.resolve("excel"),
                "sep=,\nLeerlingnummer,Datum,Code\n\"1001\",\"2025-03-03\",\"A;b\"\n");
        Files.write(folder.resolve("utf16"),
                "Leerlingnummer\tDatum\n1001\t3-3-2025\n".getBytes(StandardCharsets.UTF_16));
    }
}
