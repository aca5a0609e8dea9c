package nl.vliegwiel.monitor.peiling;

import java.util.Map;

import nl.vliegwiel.monitor.indicator.Uitsplitsing;

/**
 * One cell of a published table as the engine counted it, before small numbers.
 *
 * @param plek   value per dimension of the table; ids of school and gemeente as text
 * @param moment month number (year × 12 + month − 1) trimester number or first year of the school year
 */
public record Cel(Uitsplitsing tabel, Map<String, String> plek, int moment, Telling telling) {

    public Cel {
        plek = Map.copyOf(plek);
    }

    /** First year of the school year in which the moment lies; a school year begins in August. */
    public int schooljaar() {
        return tabel.schooljaar(moment);
    }
}
