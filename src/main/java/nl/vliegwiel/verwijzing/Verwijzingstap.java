package nl.vliegwiel.verwijzing;

import nl.vliegwiel.web.Geweigerd;

/** A step in a referral that its rules allow or refuse. */
final class Verwijzingstap {
    private Verwijzingstap() {
    }

    /** Would these rules still let it be done? */
    static boolean kan(Runnable rules) {
        try {
            rules.run();
            return true;
        } catch (Geweigerd e) {
            return false;
        }
    }
}
