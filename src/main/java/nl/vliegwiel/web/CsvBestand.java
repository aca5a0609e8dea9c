package nl.vliegwiel.web;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.UnaryOperator;

import org.jspecify.annotations.Nullable;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;

/**
 * A small file in our own layout: a CSV with semicolons of which the first line names the columns, in any order.
 *
 * @param columns as the code asks for them; a column that is not in the file is empty in each row
 * @param required of these, the ones without which nothing can be used
 * @param most rows that are taken
 * @param name from a heading in lower case to the name of a column
 */
public record CsvBestand(List<String> columns, List<String> required, int most, UnaryOperator<String> name) {

    /** UTF-8, and what is no UTF-8 as Excel of before writes it. */
    public static String text(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException e) {
            return new String(bytes, Charset.forName("windows-1252"));
        }
    }

    /**
     * Gives each row its line number and its values in the order of the columns.
     *
     * @return why nothing of the file can be used, in Dutch; empty when rows were given
     */
    public String read(String text, BiConsumer<Long, List<String>> row) {
        @Nullable
        Map<String, Integer> header = null;
        int rows = 0;
        try (CsvReader<CsvRecord> csv = CsvReader.builder().fieldSeparator(';').ofCsvRecord(text)) {
            for (CsvRecord line : csv) {
                if (header == null) {
                    header = header(line);
                    if (!header.keySet().containsAll(required))
                        return "We zoeken de kolommen " + Nederlands.opsomming(required)
                                + " op de eerste regel, met een puntkomma ertussen. Die staan er niet.";
                    continue;
                }
                if (rows++ >= most)
                    return "Er staan meer dan " + Nederlands.getal(most) + " regels in. Splits het bestand.";
                var places = header;
                row.accept(line.getStartingLineNumber(),
                        columns.stream().map(c -> field(line, places.get(c))).toList());
            }
        } catch (CsvParseException | IOException e) {
            return "Dit bestand is geen leesbare CSV. Sla het opnieuw op als CSV met puntkomma's.";
        }
        return rows == 0 ? "Er staat niets in dit bestand." : "";
    }

    private Map<String, Integer> header(CsvRecord line) {
        var header = new HashMap<String, Integer>();
        for (int i = 0; i < line.getFieldCount(); i++)
            header.put(name.apply(line.getField(i).replace("\uFEFF", "").strip().toLowerCase(Locale.ROOT)), i);
        return header;
    }

    private static String field(CsvRecord line, @Nullable Integer column) {
        return column == null || column >= line.getFieldCount() ? "" : line.getField(column).strip();
    }
}
