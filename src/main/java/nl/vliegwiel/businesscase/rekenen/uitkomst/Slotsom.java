package nl.vliegwiel.businesscase.rekenen.uitkomst;

import java.util.List;

/** The verdict in plain Dutch, which may well be no, and on what it depends. */
public record Slotsom(Soort soort, String zin, List<String> voorwaarden) {

    /** From certainly more gains than costs to certainly less. */
    public enum Soort {
        LEVERT_OP, WAARSCHIJNLIJK, ONZEKER, WAARSCHIJNLIJK_NIET, KOST_MEER
    }

    public Slotsom {
        voorwaarden = List.copyOf(voorwaarden);
    }
}
