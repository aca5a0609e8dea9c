package nl.vliegwiel.toestemming;

/**
 * Somebody answered and it may not be shared yet. The same after a yes that waits for another, a no and a question:
 * who said what stays with the consent itself. Published in the transaction of that answer.
 */
public record ToestemmingGevraagd(long casusId, String doel) {
}
