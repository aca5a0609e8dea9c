package nl.vliegwiel.levering;

import java.util.List;

/** What was read of a file that waits, before anything is kept: counts and the first faults. */
public interface Gelezen {
    long regels();

    long fouten();

    /** The first hundred faults. */
    List<Regelfout> eerste();

    /** How many codes in it have no meaning yet; then the rest says nothing. */
    default int nieuweCodes() {
        return 0;
    }

    /** Nothing in it can be taken. */
    boolean isLeeg();
}
