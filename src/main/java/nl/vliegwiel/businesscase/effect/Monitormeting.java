package nl.vliegwiel.businesscase.effect;

import java.util.List;

import org.jspecify.annotations.Nullable;

import nl.vliegwiel.businesscase.rekenen.model.Bron;
import nl.vliegwiel.businesscase.rekenen.model.Effect;
import nl.vliegwiel.businesscase.rekenen.model.Verdeling;

/**
 * An effect as the monitor estimated it, with its 95% interval and where it stands: taken over, never typed.
 *
 * @param schatting positive is better, in the unit of the indicator
 */
record Monitormeting(double schatting, double laag, double hoog, Effect.Meting meting, Bron bron, String toelichting) {
    private static final double Z95 = 1.959963984540054;

    /** Pilot minus comparison, turned so that better is positive. */
    static Monitormeting vergelijking(double verschil, double laag, double hoog, boolean lagerIsBeter, Bron bron,
            String toelichting) {
        return lagerIsBeter
                ? new Monitormeting(-verschil, -hoog, -laag, Effect.Meting.VERGELIJKING, bron, toelichting)
                : new Monitormeting(verschil, laag, hoog, Effect.Meting.VERGELIJKING, bron, toelichting);
    }

    /** One moment of a group. */
    record Moment(double waarde, double laag, double hoog) {
        double fout() {
            return (hoog - laag) / (2 * Z95);
        }

        /**
         * Several months of the same schools as one, each weighed by how many were counted. The margin is that of months that say the same over and over:
         * pupils stay, so a mean of months is hardly surer than one month.
         *
         * @param gewichten as many as there are months
         */
        static Moment gemiddeld(List<Moment> maanden, List<Double> gewichten) {
            double som = gewichten.stream().mapToDouble(g -> g).sum();
            double waarde = 0;
            double fout = 0;
            for (int i = 0; i < maanden.size(); i++) {
                waarde += gewichten.get(i) / som * maanden.get(i).waarde();
                fout += gewichten.get(i) / som * maanden.get(i).fout();
            }
            return maanden.size() == 1
                    ? maanden.getFirst()
                    : new Moment(waarde, waarde - Z95 * fout, waarde + Z95 * fout);
        }

        static @Nullable Moment of(@Nullable Double waarde, @Nullable Double laag, @Nullable Double hoog) {
            return waarde == null || laag == null || hoog == null ? null : new Moment(waarde, laag, hoog);
        }
    }

    /** After minus before of the same group, as if both were independent; not net: something else may have changed too. */
    static Monitormeting voorNa(Moment voor, Moment na, boolean lagerIsBeter, Bron bron, String toelichting) {
        double verschil = lagerIsBeter ? voor.waarde() - na.waarde() : na.waarde() - voor.waarde();
        double marge = Z95 * Math.hypot(voor.fout(), na.fout());
        return new Monitormeting(verschil, verschil - marge, verschil + marge, Effect.Meting.VOOR_NA, bron,
                toelichting);
    }

    /** In units of the price. */
    Verdeling verdeling(double omrekening) {
        return new Verdeling.Interval(schatting * omrekening, laag * omrekening, hoog * omrekening, 0.95,
                Verdeling.Vorm.NORMAAL);
    }
}
