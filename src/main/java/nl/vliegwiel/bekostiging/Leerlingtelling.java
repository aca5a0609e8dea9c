package nl.vliegwiel.bekostiging;

import java.time.LocalDate;
import java.time.OffsetDateTime;

/** One time that pupils were counted: on which day they were there, and when we looked. */
record Leerlingtelling(long id, LocalDate teldatum, OffsetDateTime geteldOp) {
}
