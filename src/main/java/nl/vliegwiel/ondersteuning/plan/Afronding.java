package nl.vliegwiel.ondersteuning.plan;

import java.time.LocalDate;

/**
 * The end of the help.
 *
 * @param watHielp what worked, in words that the family may read; empty is fine
 */
public record Afronding(long casusId, LocalDate op, String watHielp) {
}
