package nl.vliegwiel.businesscase.rekenen.uitkomst;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Money per year, undiscounted, at the means.
 *
 * @param diepste lowest cumulative balance, that is what must be paid in advance; 0 when it never is below 0
 * @param terugverdiend first year, with a fraction, in which the cumulative balance comes back to 0; 0 when it never was below, null is never
 */
public record Kasstroom(List<Jaar> jaren, double diepste, int diepsteJaar, @Nullable Double terugverdiend) {

    /** One year; {@code jaar} counts from 0. */
    public record Jaar(int jaar, int kalenderjaar, double kosten, double baten, double overdrachten, double saldo,
            double cumulatief) {
    }

    public Kasstroom {
        jaren = List.copyOf(jaren);
    }
}
