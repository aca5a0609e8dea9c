package nl.vliegwiel.bekostiging.telling;

import java.time.LocalDate;
import java.time.OffsetDateTime;

/** One time that pupils were counted: on which day they were there, and when we looked. */
public record Leerlingtelling(long id, LocalDate teldatum, OffsetDateTime geteldOp) {
}
