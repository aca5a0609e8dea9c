package nl.vliegwiel.businesscase.rekenen.uitkomst;

import org.jspecify.annotations.Nullable;

/** The balance when one thing is otherwise, everything else at its mean. */
public record Scenario(Soort soort, String naam, double baten, double kosten, double saldo,
        @Nullable Double verhouding) {

    /** What is otherwise. */
    public enum Soort {
        DISCONTOVOET, LAAG_MIDDEN_HOOG, UITDOVING, ZONDER_EFFECT, BOEGGOLF
    }
}
