package nl.vliegwiel.monitor;

import java.util.ArrayList;
import java.util.List;

import nl.vliegwiel.web.Geweigerd;
import nl.vliegwiel.web.Nederlands;

/** Tables as a file for a spreadsheet: only what the screen shows, and no cell that a spreadsheet takes for a formula. */
final class CijferCsv {

    /** What stands where a combination of choices was not published. */
    static final String GEWEIGERD = "Deze combinatie tonen we niet.";

    private CijferCsv() {
    }

    /** The same rows for every kind of file; the first names the columns. Without a table there is nothing that may be shown. */
    static List<List<String>> rows(List<Cijfertabel> tables, Blik blik) {
        if (tables.isEmpty()) {
            throw new Geweigerd(GEWEIGERD);
        }
        var rows = new ArrayList<List<String>>();
        rows.add(List.of("indicator", "groep", "moment", "waarde", "eenheid", "marge", "aantal", "vergeleken met",
                "waarde daar", "marge daar", "peiling", "peildag", "kenmerk peiling", "gemaakt van"));
        for (var table : tables) {
            for (var row : table.rijen()) {
                rows.add(List.of(table.titel(), table.groep(), row.moment(), row.waarde(), table.eenheid(), row.marge(),
                        row.aantal(), table.ander(), row.ander(), row.andermarge(), blik.peiling().soort(),
                        Nederlands.datum(blik.peiling().peildag()), blik.peiling().sleutel(), table.herkomst()));
            }
        }
        return rows;
    }
}
