package nl.vliegwiel.levering.oso;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Any bytes as an OSO dossier: agreements and faults, never something else. For bench/fuzz. */
public final class OsoFuzz {
    private OsoFuzz() {
    }

    public static void fuzzerTestOneInput(byte[] bytes) throws IOException {
        var fouten = new int[1];
        var dossier = OsoImport.read(new ByteArrayInputStream(bytes), f -> fouten[0]++);
        if (dossier == null && fouten[0] == 0)
            throw new AssertionError("nothing was read and nothing was told");
    }

    /** Writes what the fuzzer begins with. */
    public static void main(String[] map) throws IOException {
        Files.writeString(Files.createDirectories(Path.of(map[0])).resolve("gewoon"),
                OsoImportTest.dossier("1001", "2012-03-04", "Proefkind",
                        "<opp><opp_ingangdatum>2025-08-18</opp_ingangdatum><opp_einddatum>2026-07-31</opp_einddatum></opp>"
                                + "<tlv><tlvingangdatum>2025-08-01</tlvingangdatum><tlvcategorie>L</tlvcategorie></tlv>"));
    }
}
