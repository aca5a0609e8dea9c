package nl.vliegwiel.businesscase.rekenen.trekking;

import org.apache.commons.statistics.distribution.BetaDistribution;

/**
 * Quantiles of the lower half of a beta distribution, asked from the middle to the tail: each starts from the one before. Newton on logarithms, where the
 * tail is a straight line. The general search of the library takes over when it does not settle.
 */
final class Betakwantiel {
    private static final int STEPS = 12;
    // The step after this one would be of the order of its square
    private static final double CLOSE = 1e-5;

    private final BetaDistribution beta;
    private double vorige = Double.NaN;
    private double vorigDeel;

    Betakwantiel(BetaDistribution beta) {
        this.beta = beta;
    }

    double of(double deel) {
        double x = Double.isNaN(vorige) ? beta.inverseCumulativeProbability(deel) : near(deel);
        vorige = x;
        vorigDeel = deel;
        return x;
    }

    private double near(double deel) {
        double x = vorige * Math.exp(Math.log(deel / vorigDeel) * vorigDeel / (beta.density(vorige) * vorige));
        for (int i = 0; i < STEPS; i++) {
            double cumulatief = beta.cumulativeProbability(x);
            double helling = beta.density(x) * x / cumulatief;
            double stap = Math.log(cumulatief / deel) / helling;
            double volgende = x * Math.exp(-stap);
            if (!(volgende > 0 && volgende < 1))
                break;
            x = volgende;
            if (Math.abs(stap) < CLOSE)
                return x;
        }
        return beta.inverseCumulativeProbability(deel);
    }
}
