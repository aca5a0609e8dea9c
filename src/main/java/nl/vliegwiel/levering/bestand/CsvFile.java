package nl.vliegwiel.levering.bestand;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;

/** A CSV that is read row by row, never whole, as often as is asked. */
public final class CsvFile {
    /** Opens the bytes of the file from the start. */
    @FunctionalInterface
    public interface Bron {
        InputStream open() throws IOException;
    }

    private final Bron bron;
    private final Bestandsvorm vorm;

    public CsvFile(Bron bron, Bestandsvorm vorm) {
        this.bron = bron;
        this.vorm = vorm;
    }

    public Bestandsvorm vorm() {
        return vorm;
    }

    @SuppressWarnings("removal") // nothing else reads "Jansen"x, which some programs write
    static CsvReader.CsvReaderBuilder reader(char teken) {
        return CsvReader.builder().fieldSeparator(teken).skipEmptyLines(true)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE).missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowExtraCharsAfterClosingQuote(true).allowUnclosedQuote(false)
                .maxBufferSize(1 << 20);
    }

    /**
     * Hands over each row below the header until {@code rij} says false.
     *
     * @return the line where reading had to stop because a quotation mark is not closed; empty mostly
     */
    public OptionalLong read(Predicate<CsvRecord> rij) throws IOException {
        long laatste = 0;
        try (var in = bron.open()) {
            in.skipNBytes(vorm.merk());
            int kop = vorm.vooraf() + 1;
            try (CsvReader<CsvRecord> csv = reader(vorm.scheidingsteken())
                    .ofCsvRecord(new InputStreamReader(in, vorm.tekenset()))) {
                for (CsvRecord r : csv) {
                    laatste = r.getStartingLineNumber();
                    if (kop-- > 0)
                        continue;
                    if (!rij.test(r))
                        break;
                }
            } catch (CsvParseException e) {
                return OptionalLong.of(laatste + 1);
            }
        }
        return OptionalLong.empty();
    }

    /** The first rows, each as wide as the header. */
    public List<List<String>> head(int aantal) throws IOException {
        var rijen = new ArrayList<List<String>>();
        read(r -> {
            rijen.add(cells(r));
            return rijen.size() < aantal;
        });
        return rijen;
    }

    /** How often each value of a column stands in the file, most first; of more than {@code hoogstens} the later ones are left out. */
    public Map<String, Long> count(int kolom, UnaryOperator<String> vorm, int hoogstens) throws IOException {
        var aantallen = new HashMap<String, Long>();
        read(r -> {
            String waarde = vorm.apply(cell(r, kolom));
            if (aantallen.size() < hoogstens || aantallen.containsKey(waarde))
                aantallen.merge(waarde, 1L, Long::sum);
            return true;
        });
        var gesorteerd = new LinkedHashMap<String, Long>();
        aantallen.entrySet().stream().sorted(Map.Entry.<String, Long>comparingByValue().reversed()
                .thenComparing(Map.Entry.comparingByKey())).forEach(e -> gesorteerd.put(e.getKey(), e.getValue()));
        return gesorteerd;
    }

    private List<String> cells(CsvRecord r) {
        var cellen = new ArrayList<String>(vorm.kop().size());
        for (int i = 0; i < vorm.kop().size(); i++)
            cellen.add(cell(r, i));
        return cellen;
    }

    /** One cell without the spaces around it; empty when the row is too short or there is no such column. */
    public static String cell(CsvRecord r, int kolom) {
        return kolom < 0 || kolom >= r.getFieldCount() ? "" : r.getField(kolom).strip();
    }
}
