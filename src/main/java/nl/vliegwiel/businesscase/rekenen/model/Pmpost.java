package nl.vliegwiel.businesscase.rekenen.model;

/** What counts though it is not in euros. */
public record Pmpost(String naam, Teken teken, String toelichting) {

    /** Whether it speaks for the alternative, against it, or is not known. */
    public enum Teken {
        PLUS, MIN, ONBEKEND
    }
}
