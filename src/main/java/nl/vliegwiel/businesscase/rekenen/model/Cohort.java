package nl.vliegwiel.businesscase.rekenen.model;

/** The participants that begin in one year; {@code ingroei} is the part of the full number, 1 when all take part. */
public record Cohort(int jaar, double ingroei) {
}
