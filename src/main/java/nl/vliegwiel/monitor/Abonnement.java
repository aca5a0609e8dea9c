package nl.vliegwiel.monitor;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import nl.vliegwiel.monitor.figuur.Maanden;

/** That somebody wants the monthly page of a selection; gelezenTot: up to which data the last one that was read went. */
public record Abonnement(String groep, String schoolsoort, String gemeente, @Nullable LocalDate gelezenTot) {

    /** Is there a page that was not read yet. */
    boolean nieuw(LocalDate totEnMet) {
        return gelezenTot == null || gelezenTot.isBefore(totEnMet);
    }

    /** The selection in an address, up to the newest month. */
    String query(LocalDate totEnMet) {
        return new Filters(java.util.List.of(), java.util.List.of(), java.util.List.of(), java.util.List.of(),
                java.util.List.of(), groep, schoolsoort, gemeente,
                Maanden.van(Maanden.nummer(java.time.YearMonth.from(totEnMet))).toString()).query();
    }
}
