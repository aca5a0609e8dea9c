package nl.vliegwiel.businesscase.rekenen.uitkomst;

import org.jspecify.annotations.Nullable;

/**
 * The balance when every number is at its mean.
 *
 * @param baten present value of all effects, losses included
 * @param nadelen present value of the effects that are losses, below or at 0
 * @param verhouding benefits (losses included) over costs, null without costs
 * @param verhoudingBruto gains over costs and losses together, null without these
 * @param perJaar the balance as an equal amount per year over the horizon
 * @param rendement internal rate of return, null when there is none or more than one: {@code rendementZin} says which
 */
public record Kerncijfers(double baten, double nadelen, double kosten, double saldo, @Nullable Double verhouding,
        @Nullable Double verhoudingBruto, double perJaar, @Nullable Double rendement, String rendementZin) {
}
