package nl.vliegwiel.toestemming;

/**
 * Somebody took back a yes. Published in the transaction of the withdrawal, after the answer and the access that ended
 * with it: whoever listens can rely on nothing but a definer function, since the one who recorded it may have lost the
 * casus too. What throws here, undoes the withdrawal; so nothing should.
 *
 * @param doel the purpose of sharing that closed
 * @param hulpStopt the purpose is the help itself: afronden begins
 */
public record ToestemmingIngetrokken(long casusId, String doel, boolean hulpStopt) {
}
