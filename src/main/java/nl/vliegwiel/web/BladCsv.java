package nl.vliegwiel.web;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

import de.siegmar.fastcsv.writer.CsvWriter;

/** Rows as a CSV that a Dutch spreadsheet opens by itself: semicolons, a mark of UTF-8, and no cell that it takes for a formula. */
public final class BladCsv {

    private static final MediaType TYPE = new MediaType("text", "csv", StandardCharsets.UTF_8);

    private BladCsv() {
    }

    public static ResponseEntity<byte[]> answer(String name, List<List<String>> rows) {
        return Download.of(name + ".csv", TYPE, text(rows).getBytes(StandardCharsets.UTF_8));
    }

    public static String text(List<List<String>> rows) {
        var text = new StringWriter().append("\uFEFF");
        try (var csv = CsvWriter.builder().fieldSeparator(';').build(text)) {
            rows.forEach(r -> csv.writeRecord(r.stream().map(CelTekst::of).toList()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }
}
