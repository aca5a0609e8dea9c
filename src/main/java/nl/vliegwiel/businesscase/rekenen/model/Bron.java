package nl.vliegwiel.businesscase.rekenen.model;

import org.jspecify.annotations.Nullable;

/** Where a number was read, from which year it is and how strong the evidence is. */
public record Bron(String code, String titel, @Nullable String vindplaats, @Nullable Integer jaar, Sterkte sterkte) {

    /** How strong evidence is: an estimate by experts, a study without or with a comparison group. */
    public enum Sterkte {
        ZWAK, MATIG, STERK
    }
}
