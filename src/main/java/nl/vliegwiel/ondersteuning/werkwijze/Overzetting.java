package nl.vliegwiel.ondersteuning.werkwijze;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import nl.vliegwiel.leerling.Werkwijze;

/**
 * A running casus and the way of working by which it runs.
 *
 * @param overgezet number of the version to which it was moved; null: that of the day it was opened
 * @param vorige number of the version before it was moved; null: there is none to go back to
 * @param coach the first responsible; empty when there is none
 */
public record Overzetting(long casusId, String sleutel, long jeugdigeId, String naam, String fase, LocalDate faseOp,
        LocalDate geopendOp, @Nullable Integer overgezet, @Nullable Integer vorige, String coach) {

    /** How it stands by its term in this version. */
    Werkwijze.Termijn termijn(Werkwijze w, LocalDate vandaag) {
        return w.fase(fase).termijn(faseOp, vandaag);
    }
}
