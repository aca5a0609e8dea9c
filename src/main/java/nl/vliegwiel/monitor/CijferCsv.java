package nl.vliegwiel.monitor;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

import de.siegmar.fastcsv.writer.CsvWriter;

import nl.vliegwiel.web.Nederlands;

/** Tables as a file for a spreadsheet: only what the screen shows, and no cell that a spreadsheet takes for a formula. */
final class CijferCsv {

    private CijferCsv() {
    }

    static ResponseEntity<byte[]> answer(String name, List<Cijfertabel> tables, Blik blik) {
        return ResponseEntity.ok().contentType(new MediaType("text", "csv", StandardCharsets.UTF_8))
                .header(HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name + ".csv").build().toString())
                .body(write(tables, blik).getBytes(StandardCharsets.UTF_8));
    }

    static String write(List<Cijfertabel> tables, Blik blik) {
        var text = new StringWriter().append("\uFEFF");
        try (var csv = CsvWriter.builder().fieldSeparator(';').build(text)) {
            csv.writeRecord("indicator", "groep", "moment", "waarde", "eenheid", "marge", "aantal", "vergeleken met",
                    "waarde daar", "marge daar", "peiling", "peildag");
            for (var table : tables) {
                for (var row : table.rijen()) {
                    csv.writeRecord(Stream.of(table.titel(), table.groep(), row.moment(), row.waarde(), table.eenheid(),
                            row.marge(), row.aantal(), table.ander(), row.ander(), row.andermarge(),
                            blik.peiling().soort(), Nederlands.datum(blik.peiling().peildag())).map(CijferCsv::safe)
                            .toList());
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    /** A spreadsheet runs what begins with one of these; an apostrophe makes it text. */
    static String safe(String cell) {
        return !cell.isEmpty() && "=+-@\t\r".indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
    }
}
