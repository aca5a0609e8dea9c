package nl.vliegwiel.bekostiging.kostenlevering;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;

import nl.vliegwiel.web.Geweigerd;
import nl.vliegwiel.web.Nederlands;

/**
 * A CSV of an administration: the names of its columns and its rows.
 *
 * @param kop names, each once, none empty
 */
public record Kostenbestand(List<String> kop, List<Rij> rijen) {
    private static final int MOST = 20_000;

    /** One row with its line in the file; as many cells as there are columns. */
    public record Rij(long regel, List<String> cellen) {
    }

    /**
     * Read with the separator under which the first row has most columns.
     *
     * @throws Geweigerd with what is wrong and what to do
     */
    static Kostenbestand read(String inhoud) {
        if (inhoud.isBlank())
            throw new Geweigerd("Er staat niets in dit bestand.");
        if (inhoud.indexOf(0) >= 0)
            throw new Geweigerd("Dit is geen CSV. Bewaar het werkblad als CSV, en kies dat bestand.");
        String eerste = inhoud.lines().filter(r -> !r.isBlank()).findFirst().orElse("");
        char teken = ';';
        for (char t : new char[]{'\t', ','})
            if (eerste.chars().filter(c -> c == t).count() > eerste.chars().filter(c -> c == ';').count())
                teken = t;
        var rijen = new ArrayList<Rij>();
        var kop = new ArrayList<String>();
        try (CsvReader<CsvRecord> csv = CsvReader.builder().fieldSeparator(teken).skipEmptyLines(true)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE).missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofCsvRecord(inhoud.replaceFirst("^\uFEFF", ""))) {
            for (CsvRecord r : csv)
                if (kop.isEmpty())
                    kop.addAll(names(r.getFields()));
                else if (rijen.size() == MOST)
                    throw new Geweigerd("Er staan meer dan " + Nederlands.getal(MOST)
                            + " regels in. Maak een export van één jaar, of tel per maand op.");
                else
                    rijen.add(new Rij(r.getStartingLineNumber(), cells(r, kop.size())));
        } catch (CsvParseException | IOException e) {
            throw new Geweigerd("Dit bestand is geen leesbare CSV. Bewaar het opnieuw als CSV met puntkomma’s.");
        }
        if (kop.size() < 3)
            throw new Geweigerd("We zoeken ten minste drie kolommen: kostenplaats, maand en bedrag. Op de eerste regel"
                    + " staan hun namen, met een puntkomma ertussen.");
        if (rijen.isEmpty())
            throw new Geweigerd("Onder de namen van de kolommen staat niets.");
        return new Kostenbestand(List.copyOf(kop), List.copyOf(rijen));
    }

    private static List<String> names(List<String> kop) {
        var namen = new LinkedHashSet<String>();
        for (int i = 0; i < kop.size(); i++) {
            String naam = kop.get(i).strip().isEmpty() ? "Kolom " + (i + 1) : kop.get(i).strip();
            namen.add(namen.contains(naam) ? naam + " (kolom " + (i + 1) + ")" : naam);
        }
        return List.copyOf(namen);
    }

    private static List<String> cells(CsvRecord r, int breed) {
        var cellen = new ArrayList<String>(breed);
        for (int i = 0; i < breed; i++)
            cellen.add(i < r.getFieldCount() ? r.getField(i).strip() : "");
        return cellen;
    }
}
