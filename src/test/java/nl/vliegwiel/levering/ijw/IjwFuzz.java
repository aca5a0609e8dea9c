package nl.vliegwiel.levering.ijw;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.regex.Pattern;

import nl.vliegwiel.jeugdhulp.Bsnpseudoniem;
import nl.vliegwiel.jeugdhulp.Proefsleutel;
import nl.vliegwiel.levering.Regelfout;
import nl.vliegwiel.web.Geweigerd;

/** Any bytes as a delivery of messages: a report or one sentence, and never eight digits in a row in it. For bench/fuzz. */
public final class IjwFuzz {
    private static final Pattern ACHT_CIJFERS = Pattern.compile("\\d{8}");
    private static final LocalDate DAG = LocalDate.of(2026, 6, 1);
    private static final Bsnpseudoniem.Maker SLEUTEL = Proefsleutel.maker();

    private IjwFuzz() {
    }

    public static void fuzzerTestOneInput(byte[] bytes) throws IOException {
        var bron = new IjwImport("9001", DAG, SLEUTEL, r -> {
        }, IjwFuzz::check);
        try {
            IjwFile.read(new ByteArrayInputStream(bytes), bron::message, bron::fault);
        } catch (Geweigerd e) {
            if (e.zin().isBlank())
                throw new AssertionError("a refusal without a sentence", e);
        }
    }

    private static void check(Regelfout f) {
        if (ACHT_CIJFERS.matcher(f.gevonden()).find() || f.kolom().isBlank() || f.verwacht().isBlank())
            throw new AssertionError(f);
    }

    /** Writes what the fuzzer begins with: a full and a bare message of each kind, and a ZIP. */
    public static void main(String[] map) throws IOException {
        var folder = Files.createDirectories(Path.of(map[0]));
        for (var naam : IjwTable.uitKennis().namen())
            for (boolean alles : new boolean[]{true, false})
                Files.writeString(folder.resolve(naam + alles), Proefbericht.van(naam, alles));
        Files.write(folder.resolve("zip"), IjwImportTest.zip(Proefbericht.van("jw305", false), "x"));
        Files.write(folder.resolve("leeg"), "<a/>".getBytes(StandardCharsets.UTF_8));
    }
}
