package nl.vliegwiel.levering;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

import de.siegmar.fastcsv.writer.CsvWriter;

import nl.vliegwiel.web.CelTekst;
import nl.vliegwiel.web.Download;

/** The faults of a file as a CSV that opens in Excel; no cell of it can be a formula. At most 100,000 lines. */
public final class FoutenExport {
    private static final int HOOGSTENS = 100_000;

    private final StringWriter tekst = new StringWriter().append('\uFEFF');
    private final CsvWriter csv = CsvWriter.builder().fieldSeparator(';').build(tekst);
    private int aantal;

    public FoutenExport() {
        csv.writeRecord("regel", "kolom", "gevonden", "verwacht");
    }

    public void add(Regelfout f) {
        if (aantal++ < HOOGSTENS)
            csv.writeRecord(String.valueOf(f.regel()), CelTekst.of(f.kolom()), CelTekst.of(f.gevonden()),
                    CelTekst.of(f.verwacht()));
    }

    public ResponseEntity<byte[]> answer() {
        try {
            csv.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Download.of("fouten.csv", MediaType.parseMediaType("text/csv;charset=UTF-8"),
                tekst.toString().getBytes(StandardCharsets.UTF_8));
    }
}
