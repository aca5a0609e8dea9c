package nl.vliegwiel.levering.leerlingen;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import nl.vliegwiel.levering.afspraken.AfspraakImport;
import nl.vliegwiel.levering.bestand.Bestandsvorm;
import nl.vliegwiel.levering.bestand.CsvFile;
import nl.vliegwiel.levering.duo.DuoImport;
import nl.vliegwiel.levering.indeling.Datumvorm;
import nl.vliegwiel.levering.indeling.Indeling;
import nl.vliegwiel.web.Geweigerd;

/** Any bytes as a CSV of pupils, of agreements and of DUO: rows and faults, or one sentence. For bench/fuzz. */
public final class LeerlingFuzz {
    private static final LocalDate VANDAAG = LocalDate.of(2026, 6, 1);
    private static final Indeling LEERLINGEN = layout("leerlingen",
            Map.of("leerlingnummer", "Nummer", "roepnaam", "Roepnaam", "achternaam", "Achternaam", "geboortedatum",
                    "Geboren", "klas", "Klas", "schoolsoort", "Soort", "postcode", "Postcode"),
            Map.of("h", "havo"));
    private static final Indeling AFSPRAKEN = layout("afspraken",
            Map.of("leerlingnummer", "Nummer", "opp_van", "Geboren",
                    "tlv_van", "Vanaf", "tlv_categorie", "Soort"),
            Map.of("h", "hoog"));

    private LeerlingFuzz() {
    }

    private static Indeling layout(String soort, Map<String, String> kolommen, Map<String, String> codes) {
        return new Indeling(1, soort, "", kolommen, codes, Datumvorm.DAG_MAAND_JAAR, 50, 300, 10);
    }

    public static void fuzzerTestOneInput(byte[] bytes) throws IOException {
        try {
            var bestand = new CsvFile(() -> new ByteArrayInputStream(bytes), Bestandsvorm.of(bytes, true));
            new LeerlingImport(bestand, LEERLINGEN, VANDAAG, f -> {
            }).read();
            new AfspraakImport(bestand, AFSPRAKEN, Map.of("1001", 1L), VANDAAG, f -> {
            }).read();
            new DuoImport(bestand, List.of("99AA00"), f -> {
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
                "Nummer;Roepnaam;Achternaam;Geboren;Klas;Soort;Postcode;Vanaf\n1001;Pim;Jong;1-2-2013;2B;h;1811 AB;1-8-2025\n");
        Files.writeString(folder.resolve("duo"),
                "VESTIGINGSCODE;ONDERWIJSTYPE VO;LEER- OF VERBLIJFSJAAR 1 - MAN;LEER- OF VERBLIJFSJAAR 1 - VROUW\n99AA00;HAVO;12;<5\n");
    }
}
