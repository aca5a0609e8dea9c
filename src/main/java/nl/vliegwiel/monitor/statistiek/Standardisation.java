package nl.vliegwiel.monitor.statistiek;

import java.util.List;

import org.apache.commons.statistics.distribution.GammaDistribution;

/** Figures of groups that are not made up alike, made comparable: what if this group had the make-up of the whole. */
public final class Standardisation {

    private static final double TAIL = 0.025;

    /**
     * One stratum, such as a school year.
     *
     * @param aantal    counted in the group
     * @param omvang    of so many in the group
     * @param standaard how many the standard population has in it
     */
    public record Stratum(double aantal, double omvang, double standaard) {
    }

    private Standardisation() {
    }

    /**
     * Direct: the rates of the group in the make-up of the standard, with the gamma limits of Fay and Feuer (Statistics in Medicine
     * 16 (1997) 791-801), which hold for few events too. A stratum without anybody in the group cannot be standardised: NaN.
     */
    public static Interval direct(List<Stratum> strata) {
        double total = strata.stream().mapToDouble(Stratum::standaard).sum();
        double rate = 0;
        double variance = 0;
        double largest = 0;
        for (var s : strata) {
            if (s.standaard() > 0) {
                double weight = s.standaard() / total / s.omvang();
                rate += weight * s.aantal();
                variance += weight * weight * s.aantal();
                largest = Math.max(largest, weight);
            }
        }
        if (!Double.isFinite(rate)) {
            return new Interval(Double.NaN, Double.NaN, Double.NaN);
        }
        double low = rate == 0
                ? 0
                : GammaDistribution.of(rate * rate / variance, variance / rate).inverseCumulativeProbability(TAIL);
        double above = rate + largest;
        double spread = variance + largest * largest;
        return new Interval(rate, low,
                GammaDistribution.of(above * above / spread, spread / above).inverseSurvivalProbability(TAIL));
    }

    /**
     * Indirect: what was counted over what the rates of the standard would give, with exact Poisson limits. Two groups that are made
     * up very differently may still not be compared with each other by it.
     *
     * @param standaardcijfers rate of the standard in each stratum, in the order of the strata
     */
    public static Interval indirect(List<Stratum> strata, List<Double> standaardcijfers) {
        double expected = 0;
        double observed = 0;
        for (int i = 0; i < strata.size(); i++) {
            expected += strata.get(i).omvang() * standaardcijfers.get(i);
            observed += strata.get(i).aantal();
        }
        return expected > 0
                ? new PoissonCount(Math.round(observed), expected).exact()
                : new Interval(Double.NaN, Double.NaN, Double.NaN);
    }
}
