package nl.vliegwiel.businesscase;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/**
 * One alternative of a fixed version with what each party gains by it: what other modules may know of a business case.
 *
 * @param sleutel names the version and the alternative, for an address or a form
 * @param slotsom the verdict in one sentence, and the balance with its 5 to 95 percent interval
 * @param hash SHA-256 of the model that the stored result belongs to
 * @param basisjaar year to which all amounts are brought back
 * @param rente discount rate in percent a year
 */
public record Batenbron(String sleutel, String studie, int versie, LocalDate vastgesteldOp, String alternatief,
        String slotsom, String hash, int basisjaar, int prijspeil, int horizon, BigDecimal rente,
        List<Partijbaat> partijen) {

    public Batenbron {
        partijen = List.copyOf(partijen);
    }

    /** Present value in euros of what one party gains, at the means; below zero a loss. */
    public record Partijbaat(String code, String naam, BigDecimal euro) {
    }
}
