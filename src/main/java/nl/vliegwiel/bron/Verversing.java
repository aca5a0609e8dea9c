package nl.vliegwiel.bron;

import java.time.OffsetDateTime;

/**
 * The last time that a table of CBS was asked again by itself.
 *
 * @param titel of the table, as its newest edition says
 * @param uitkomst nieuw (a new edition), gelijk (nothing changed) or mislukt
 * @param zin what went wrong; empty when nothing did
 */
public record Verversing(String tabel, String titel, OffsetDateTime op, String uitkomst, String zin) {
}
