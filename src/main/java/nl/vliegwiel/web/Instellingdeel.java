package nl.vliegwiel.web;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * Settings of one kind that can go along to another installation, as rows of words: no people, no keys, no ids of this database. A module
 * offers it as a bean; all methods run within the transaction of the caller.
 */
public interface Instellingdeel {

    /** Its name in the file: schakelaars. */
    String sleutel();

    /** Its name on the screen. */
    String naam();

    /** The columns that tell which row it is; the others are what was set. */
    List<String> kenmerk();

    /** What a person calls this row: the name of the part, of the figure. */
    String naam(Map<String, String> rij);

    /** What holds now; at most some thousands of rows. */
    List<Map<String, String>> rijen();

    /** Why this row of a file cannot be taken here, in a sentence; null when it can. */
    @Nullable
    String fout(Map<String, String> rij);

    /** Takes over a row without a fault, from today. */
    void neem(Map<String, String> rij, String reden);
}
