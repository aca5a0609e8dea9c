package nl.vliegwiel.ondersteuning;

import java.time.LocalDate;

/**
 * An earlier casus of the same young person that ended not long ago: opening a new one is a return.
 *
 * @param casusId of the earlier casus, for vorige_id of the new one
 * @param sleutel of the earlier casus
 */
public record Terugkeer(long casusId, String sleutel, LocalDate geopendOp, LocalDate geslotenOp) {
    /** A new casus within this time after the end is a return (kennis/indicatoren/terugval.md). */
    public static final int MAANDEN = 12;
}
