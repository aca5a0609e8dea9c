package nl.vliegwiel.businesscase.effect;

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
