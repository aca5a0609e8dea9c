package nl.vliegwiel.toestemming;

/**
 * The last one who had to answer said yes: from now on this may be shared. Published in the transaction of that answer.
 *
 * @param doel the purpose of sharing that opened
 */
public record ToestemmingGegeven(long casusId, String doel) {
}
