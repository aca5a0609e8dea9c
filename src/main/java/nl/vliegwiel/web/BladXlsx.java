package nl.vliegwiel.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

import org.dhatim.fastexcel.Workbook;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** Rows as a workbook of one sheet: every cell is text, so no spreadsheet runs one as a formula or drops a zero in front. */
public final class BladXlsx {

    private static final MediaType TYPE = MediaType
            .parseMediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    private BladXlsx() {
    }

    public static ResponseEntity<byte[]> answer(String sheet, String name, List<List<String>> rows) {
        return answer(name, write(sheet, rows));
    }

    public static ResponseEntity<byte[]> answer(String name, byte[] book) {
        return Download.of(name + ".xlsx", TYPE, book);
    }

    public static byte[] write(String name, List<List<String>> rows) {
        var bytes = new ByteArrayOutputStream();
        try (var book = new Workbook(bytes, "Vliegwiel", "1.0")) {
            var sheet = book.newWorksheet(name);
            for (int r = 0; r < rows.size(); r++) {
                for (int c = 0; c < rows.get(r).size(); c++) {
                    sheet.value(r, c, CelTekst.of(rows.get(r).get(c)));
                }
            }
            if (!rows.isEmpty()) {
                sheet.range(0, 0, 0, rows.getFirst().size() - 1).style().bold().set();
                sheet.freezePane(0, 1);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
