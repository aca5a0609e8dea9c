package nl.vliegwiel.monitor.onderzoek.bestand;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import de.siegmar.fastcsv.reader.CsvReader;

/** Reads the table as a stranger would, from its text alone, before anybody gets it: is every row one of k people, and is nobody given away? */
final class Bestandscontrole {

    private Bestandscontrole() {
    }

    /** Throws IllegalStateException when the table may not be given; what is wrong is a defect, never a matter of input. */
    static void check(String csv, List<Onderzoekskolom> gekozen, long[] personen, int k) {
        var mensen = new HashMap<List<String>, Set<Long>>();
        var waarden = new HashMap<List<String>, Map<String, Set<String>>>();
        int rij = 0;
        for (var regel : CsvReader.builder().ofNamedCsvRecord(csv)) {
            var key = new ArrayList<String>();
            for (var kolom : gekozen) {
                if (kolom.isKenmerk()) {
                    key.add(regel.getField(kolom.kolom()));
                }
            }
            mensen.computeIfAbsent(key, s -> new HashSet<>()).add(personen[rij++]);
            for (var kolom : gekozen) {
                if (kolom.soort() == Onderzoekskolom.Soort.GEVOELIG) {
                    waarden.computeIfAbsent(key, s -> new HashMap<>())
                            .computeIfAbsent(kolom.kolom(), s -> new HashSet<>()).add(regel.getField(kolom.kolom()));
                }
            }
        }
        if (rij != personen.length || rij == 0) {
            throw new IllegalStateException("de tabel heeft " + rij + " rijen in plaats van " + personen.length);
        }
        if (mensen.values().stream().anyMatch(m -> m.size() < k)) {
            throw new IllegalStateException("een groep heeft minder dan " + k + " mensen");
        }
        for (var kolom : gekozen) {
            boolean given = waarden.values().stream().map(w -> w.getOrDefault(kolom.kolom(), Set.of()))
                    .anyMatch(w -> w.size() == 1 && !w.contains("") && !w.contains(kolom.neutraal()));
            if (given) {
                throw new IllegalStateException("van een groep is " + kolom.kolom() + " van iedereen hetzelfde");
            }
        }
    }
}
