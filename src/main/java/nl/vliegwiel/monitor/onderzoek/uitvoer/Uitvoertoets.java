package nl.vliegwiel.monitor.onderzoek.uitvoer;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;

/** Looks through a table before people do: which cells are so small that somebody may be recognised, and which are everybody or nobody. */
final class Uitvoertoets {

    private static final int KLEIN = 10;
    private static final int MOST = 200;
    private static final Pattern COUNT = Pattern.compile("\\d{1,3}");
    private static final Pattern ALL = Pattern.compile("(0|100)([.,]0+)?\\s*%");

    private Uitvoertoets() {
    }

    /** One sentence for each cell that stands out, at most two hundred. */
    static List<String> opvallend(byte[] inhoud) {
        String text = new String(inhoud, StandardCharsets.UTF_8).replace("\uFEFF", "");
        String first = text.lines().findFirst().orElse("");
        char separator = first.chars().filter(c -> c == ';').count() >= first.chars().filter(c -> c == ',').count()
                ? ';'
                : ',';
        var found = new ArrayList<String>();
        try {
            List<String> head = List.of();
            for (var row : CsvReader.builder().fieldSeparator(separator).ofCsvRecord(text)) {
                if (head.isEmpty()) {
                    head = row.getFields();
                    continue;
                }
                // the first column names the row
                for (int i = 1; i < row.getFieldCount() && found.size() < MOST; i++) {
                    String cell = row.getField(i).strip();
                    String where = "Regel " + row.getStartingLineNumber() + ", "
                            + (i < head.size() ? head.get(i) : "kolom " + (i + 1))
                            + ": " + cell;
                    if (COUNT.matcher(cell).matches() && Integer.parseInt(cell) > 0 && Integer.parseInt(cell) < KLEIN) {
                        found.add(where + " is minder dan " + KLEIN);
                    } else if (ALL.matcher(cell).matches()) {
                        found.add(where + " is iedereen of niemand");
                    }
                }
            }
        } catch (CsvParseException e) {
            found.add("Dit is geen leesbare tabel. Kijk zelf of er kleine aantallen in staan.");
        }
        return found;
    }
}
