package nl.vliegwiel.levering.edexml;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;

import nl.vliegwiel.web.Geweigerd;

/** Any bytes as EDEXML: pupils and faults, or one sentence. For bench/fuzz. */
public final class EdexmlFuzz {
    private EdexmlFuzz() {
    }

    public static void fuzzerTestOneInput(byte[] bytes) {
        try {
            new EdexmlImport("99AA00", LocalDate.of(2026, 6, 1), f -> {
            }).read(new ByteArrayInputStream(bytes));
        } catch (Geweigerd e) {
            if (e.zin().isBlank())
                throw new AssertionError("a refusal without a sentence", e);
        }
    }

    /** Writes what the fuzzer begins with. */
    public static void main(String[] map) throws IOException {
        Files.writeString(Files.createDirectories(Path.of(map[0])).resolve("gewoon"),
                """
                        <?xml version="1.0"?><EDEX><school><schooljaar>2025-2026</schooljaar><brincode>99AA</brincode></school>
                        <groepen><groep key="a"><naam>4A</naam><jaargroep>4</jaargroep></groep></groepen><leerlingen><leerling key="1"><achternaam>Jong</achternaam>
                        <roepnaam>Pim</roepnaam><geboortedatum>2017-01-02</geboortedatum><geslacht>1</geslacht><groep key="a"/></leerling></leerlingen></EDEX>""");
    }
}
