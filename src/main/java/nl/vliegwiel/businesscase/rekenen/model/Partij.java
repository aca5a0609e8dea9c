package nl.vliegwiel.businesscase.rekenen.model;

/** Who pays or gains. {@code overheid} says whether it counts in the balance of public budgets. */
public record Partij(String code, String naam, boolean overheid, Perspectief perspectief) {

    /** From whose side a gain is seen. */
    public enum Perspectief {
        DEELNEMERS, BELASTINGBETALERS, ANDEREN
    }
}
