package nl.vliegwiel.businesscase.rekenen.formule;

import java.util.function.DoubleUnaryOperator;

import org.jspecify.annotations.Nullable;

import nl.vliegwiel.businesscase.rekenen.model.Uitgangspunten;

/** What can be said of a row of yearly balances, undiscounted: lowest point, pay-back and internal rate of return. Year 0 comes first. */
public record Geldreeks(double[] saldi) {

    private static final double LOWEST = -0.99;
    private static final double HIGHEST = 1e6;

    /** A rate of return, or in Dutch why there is none. */
    public record Rendement(@Nullable Double voet, String zin) {
    }

    /** Lowest cumulative balance; 0 when it is never below 0. */
    public double diepste() {
        double laagste = 0;
        double stand = 0;
        for (double saldo : saldi) {
            stand += saldo;
            laagste = Math.min(laagste, stand);
        }
        return laagste;
    }

    /** Year of the lowest cumulative balance; the first one when there are more, year 0 when it is never below 0. */
    public int diepsteJaar() {
        double laagste = 0;
        double stand = 0;
        int jaar = 0;
        for (int t = 0; t < saldi.length; t++) {
            stand += saldi[t];
            if (stand < laagste) {
                laagste = stand;
                jaar = t;
            }
        }
        return jaar;
    }

    /** First year that the cumulative balance is 0 or more after it has been below, with the fraction by straight interpolation; 0 when never below, null when never earned back. */
    public @Nullable Double terugverdiend() {
        double stand = 0;
        boolean onder = false;
        for (int t = 0; t < saldi.length; t++) {
            double vorige = stand;
            stand += saldi[t];
            if (stand < 0)
                onder = true;
            else if (onder)
                return t - 1 + -vorige / saldi[t];
        }
        return onder ? null : 0.0;
    }

    /** The rate at which these balances are worth nothing, when the sign changes just once. */
    public Rendement rendement(Uitgangspunten uitgangspunten) {
        int wissels = signChanges();
        if (wissels == 0)
            return new Rendement(null, "Er is geen rendement: het saldo wisselt nooit van teken.");
        if (wissels > 1)
            return new Rendement(null,
                    "Het rendement is niet eenduidig: het saldo wisselt vaker dan één keer van teken.");
        DoubleUnaryOperator waarde = voet -> {
            double som = 0;
            for (int t = 0; t < saldi.length; t++)
                som += uitgangspunten.discontofactor(voet, t) * saldi[t];
            return som;
        };
        double laag = waarde.applyAsDouble(LOWEST);
        if (Math.signum(laag) == Math.signum(waarde.applyAsDouble(HIGHEST)))
            return new Rendement(null, "Er is geen rendement binnen redelijke grenzen.");
        return new Rendement(bisect(waarde, LOWEST, HIGHEST, laag), "Het rendement is eenduidig.");
    }

    private int signChanges() {
        double vorig = 0;
        int wissels = 0;
        for (double saldo : saldi) {
            if (saldo == 0)
                continue;
            if (vorig != 0 && Math.signum(saldo) != vorig)
                wissels++;
            vorig = Math.signum(saldo);
        }
        return wissels;
    }

    /** Zero of f between a and b, where the signs differ, as close as numbers go. */
    public static double bisect(DoubleUnaryOperator f, double a, double b, double fa) {
        double laag = a;
        double hoog = b;
        for (int i = 0; i < 200; i++) {
            double midden = laag + (hoog - laag) / 2;
            if (midden == laag || midden == hoog)
                break;
            double fm = f.applyAsDouble(midden);
            if (Math.signum(fm) == Math.signum(fa))
                laag = midden;
            else
                hoog = midden;
        }
        return laag + (hoog - laag) / 2;
    }
}
