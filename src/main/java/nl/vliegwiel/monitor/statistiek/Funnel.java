package nl.vliegwiel.monitor.statistiek;

import java.util.List;

import org.apache.commons.statistics.distribution.BinomialDistribution;

/**
 * Limits within which shares of units of different size differ by chance only (Spiegelhalter, Funnel plots for comparing
 * institutional performance, Statistics in Medicine 24 (2005) 1185-1202): exact binomial, interpolated, widened by the
 * overdispersion between units. The upper limit is the mirror of the lower one, so that on either side no more lie outside by chance
 * than is said; the formula of the article gives an upper limit of one unit less, beyond which more can lie.
 *
 * @param gemiddelde the share of all units together
 * @param spreiding  overdispersion factor, at least 1; the limits lie its square root further from the mean
 */
public record Funnel(double gemiddelde, double spreiding) {

    private static final double WARNING = 0.025;
    private static final double ALARM = 0.001;
    private static final double WINSORISED = 0.1;
    private static final int ENOUGH_UNITS = 8;

    /** Where a unit lies. */
    public enum Plaats {
        LAGER_DAN_TOEVAL, LAAG, PAST_BIJ_TOEVAL, HOOG, HOGER_DAN_TOEVAL
    }

    /** Limits for one size of unit: 95 and 99.8 percent. */
    public record Grens(double onder998, double onder95, double boven95, double boven998) {
    }

    public static Funnel of(List<Proportion> units) {
        long teller = units.stream().mapToLong(Proportion::teller).sum();
        long noemer = units.stream().mapToLong(Proportion::noemer).sum();
        double mean = (double) teller / noemer;
        boolean nobodyDiffers = mean <= 0 || mean >= 1;
        return new Funnel(mean, units.size() < ENOUGH_UNITS || nobodyDiffers ? 1 : overdispersion(units, mean));
    }

    private static double overdispersion(List<Proportion> units, double mean) {
        double[] z = units.stream()
                .mapToDouble(u -> (u.share() - mean) / Math.sqrt(mean * (1 - mean) / u.noemer())).sorted().toArray();
        int cut = (int) Math.floor(WINSORISED * z.length);
        double sum = 0;
        for (int i = 0; i < z.length; i++) {
            double winsorised = Math.clamp(z[i], z[cut], z[z.length - 1 - cut]);
            sum += winsorised * winsorised;
        }
        return Double.isFinite(sum) ? Math.max(1, sum / z.length) : 1;
    }

    public Grens limits(long noemer) {
        return new Grens(widened(lower(noemer, gemiddelde, ALARM)), widened(lower(noemer, gemiddelde, WARNING)),
                widened(1 - lower(noemer, 1 - gemiddelde, WARNING)), widened(1 - lower(noemer, 1 - gemiddelde, ALARM)));
    }

    public Plaats place(Proportion unit) {
        var grens = limits(unit.noemer());
        double share = unit.share();
        if (share > grens.boven998()) {
            return Plaats.HOGER_DAN_TOEVAL;
        } else if (share < grens.onder998()) {
            return Plaats.LAGER_DAN_TOEVAL;
        } else if (share > grens.boven95()) {
            return Plaats.HOOG;
        }
        return share < grens.onder95() ? Plaats.LAAG : Plaats.PAST_BIJ_TOEVAL;
    }

    private double widened(double limit) {
        return Math.clamp(gemiddelde + (limit - gemiddelde) * Math.sqrt(spreiding), 0, 1);
    }

    /** The share below which a unit falls with at most this probability, between two whole counts. */
    private static double lower(long n, double p, double tail) {
        if (p <= 0 || p >= 1) {
            return p;
        }
        var binomial = BinomialDistribution.of(Math.toIntExact(n), p);
        int r = binomial.inverseCumulativeProbability(tail);
        double upTo = binomial.cumulativeProbability(r);
        double alpha = (upTo - tail) / binomial.probability(r);
        return Math.max(0, r - alpha) / n;
    }
}
