package nl.vliegwiel.toegang;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;

/** The shipped policy files of {@code kennis/}: semicolon-separated, UTF-8, first row is the header. */
public final class Kennis {

    private Kennis() {
    }

    /** All rows of one file, in order; a row is header → value. The file missing is a defect of the build. */
    public static List<Map<String, String>> rows(String bestand) {
        try (InputStream in = open(bestand);
                CsvReader<NamedCsvRecord> csv = CsvReader.builder().fieldSeparator(';')
                        .ofNamedCsvRecord(in, StandardCharsets.UTF_8)) {
            var rijen = new ArrayList<Map<String, String>>();
            for (var rij : csv)
                rijen.add(new LinkedHashMap<>(rij.getFieldsAsMap()));
            return rijen;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The whole text of one file. */
    public static String text(String bestand) {
        try (InputStream in = open(bestand)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The head of a file with words: a line 'naam: waarde' each. */
    public static Map<String, String> kop(String bestand, String tekst) {
        var kop = new LinkedHashMap<String, String>();
        tekst.lines().forEach(line -> {
            int colon = line.indexOf(':');
            if (colon < 1)
                throw new IllegalArgumentException(bestand + ": geen 'naam: waarde' in de kop: " + line);
            kop.put(line.substring(0, colon).strip(), line.substring(colon + 1).strip());
        });
        return kop;
    }

    private static InputStream open(String bestand) {
        InputStream in = Kennis.class.getResourceAsStream("/kennis/" + bestand);
        if (in == null)
            throw new IllegalStateException("kennis/" + bestand + " ontbreekt");
        return in;
    }
}
