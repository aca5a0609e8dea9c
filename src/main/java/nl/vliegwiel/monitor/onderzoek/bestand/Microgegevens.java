package nl.vliegwiel.monitor.onderzoek.bestand;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * Rows about people as they came through the wall: never stored, never shown.
 *
 * @param personen of each row the person it is about: only to count how many people a group has
 * @param kolommen name of a column → its value in each row; a kenmerk has one for each level (school_0, school_1)
 */
record Microgegevens(List<Onderzoekskolom> gekozen, long[] personen, Map<String, List<@Nullable String>> kolommen) {

    int rijen() {
        return personen.length;
    }

    List<@Nullable String> waarden(String kolom) {
        var waarden = kolommen.get(kolom);
        if (waarden == null) {
            throw new IllegalStateException("kolom " + kolom + " ontbreekt");
        }
        return waarden;
    }

    /** The values of this kenmerk at this level; at the last one it says nothing. */
    List<@Nullable String> waarden(Onderzoekskolom kenmerk, int niveau) {
        return niveau < kenmerk.niveaus().size()
                ? waarden(kenmerk.kolom() + "_" + niveau)
                : java.util.Collections.nCopies(rijen(), "*");
    }

    List<Onderzoekskolom> kenmerken() {
        return gekozen.stream().filter(Onderzoekskolom::isKenmerk).toList();
    }

    List<Onderzoekskolom> gevoelig() {
        return gekozen.stream().filter(k -> k.soort() == Onderzoekskolom.Soort.GEVOELIG).toList();
    }
}
