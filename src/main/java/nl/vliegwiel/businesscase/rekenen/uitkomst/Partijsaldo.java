package nl.vliegwiel.businesscase.rekenen.uitkomst;

/**
 * What one party pays, gains and keeps, as present values at the means; transfers are positive for who receives.
 *
 * @param laag 5th and {@code hoog} 95th percentile of the balance, {@code kansPositief} the part of draws above 0
 */
public record Partijsaldo(String code, String naam, boolean overheid, double kosten, double baten, double overdrachten,
        double saldo, double laag, double hoog, double kansPositief, Kasstroom kasstroom) {
}
