package nl.vliegwiel.toegang;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * One decision: a part of Vliegwiel goes on or off from a day.
 *
 * @param door name of who recorded it, where the reader may know
 */
public record Schakelbesluit(String schakelaar, boolean aan, LocalDate geldigVan, String reden, @Nullable String door) {
}
