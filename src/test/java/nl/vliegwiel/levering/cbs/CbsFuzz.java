package nl.vliegwiel.levering.cbs;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;

import nl.vliegwiel.web.Geweigerd;

/** Any bytes as one answer of CBS, and as a whole table: rows, or one sentence. For bench/fuzz. */
public final class CbsFuzz {
    private static final Set<String> PLEKKEN = Set.of("NL01", "GM9001");

    private CbsFuzz() {
    }

    public static void fuzzerTestOneInput(byte[] bytes) throws IOException {
        try {
            CbsReader.read(new ByteArrayInputStream(bytes), (deel, rij) -> {
                if (deel.tabel().isEmpty())
                    throw new AssertionError("a row of no table");
            });
        } catch (Geweigerd e) {
            told(e);
        }
        try {
            new CbsImport(() -> new ByteArrayInputStream(bytes), PLEKKEN, f -> {
            }).read();
        } catch (Geweigerd e) {
            told(e);
        }
        // the values of a table whose other parts are good
        var delen = Proeftabel.delen("1", "Definitief");
        delen.put("Observations", new String(bytes, StandardCharsets.UTF_8));
        var zip = Proeftabel.zip(delen);
        try {
            new CbsImport(() -> new ByteArrayInputStream(zip), PLEKKEN, f -> {
            }).read();
        } catch (Geweigerd e) {
            told(e);
        }
    }

    private static void told(Geweigerd e) {
        if (e.zin().isBlank())
            throw new AssertionError("a refusal without a sentence", e);
    }

    /** Writes what the fuzzer begins with. */
    public static void main(String[] map) throws IOException {
        var folder = Files.createDirectories(Path.of(map[0]));
        var delen = Proeftabel.delen("9.5", "Voorlopig");
        for (var deel : delen.entrySet())
            Files.writeString(folder.resolve(deel.getKey()), deel.getValue());
        Files.write(folder.resolve("zip"), Proeftabel.zip(delen));
    }
}
