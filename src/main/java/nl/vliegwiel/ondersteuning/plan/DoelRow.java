package nl.vliegwiel.ondersteuning.plan;

import nl.vliegwiel.ondersteuning.Doel;
import nl.vliegwiel.ondersteuning.Doelschaal;

/** One goal as the plan shows it: words, line from 1 to 10, and the way there. */
public record DoelRow(Doel doel, Doelverloop verloop) {
    public Doelschaal schaal() {
        return Doelschaal.of(doel);
    }
}
