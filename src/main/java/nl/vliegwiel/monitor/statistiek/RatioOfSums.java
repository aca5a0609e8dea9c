package nl.vliegwiel.monitor.statistiek;

import org.apache.commons.statistics.distribution.TDistribution;

/**
 * A ratio of two sums over units (hours missed over hours due, unit: pupil), from its sufficient sums. The interval treats the
 * unit as the thing that was drawn, so hours of one pupil that go together do not make it falsely narrow (Cochran, Sampling
 * Techniques, 1977, 6.4: linearised variance of a ratio).
 */
public record RatioOfSums(long n, double teller, double noemer, double teller2, double tellerNoemer, double noemer2) {

    /** For what cannot be negative. */
    public Interval interval() {
        var interval = unbounded();
        return new Interval(interval.waarde(),
                Double.isNaN(interval.laag()) ? Double.NaN : Math.max(0, interval.laag()),
                interval.hoog());
    }

    /** With every noemer 1 this is the mean with Student's interval. */
    public Interval unbounded() {
        double ratio = teller / noemer;
        if (n < 2) {
            return new Interval(ratio, Double.NaN, Double.NaN);
        }
        double margin = TDistribution.of(n - 1.0).inverseSurvivalProbability(0.025) * Math.sqrt(variance());
        return new Interval(ratio, ratio - margin, ratio + margin);
    }

    /** This ratio minus the other, the two independent. */
    public Interval minus(RatioOfSums other) {
        double difference = teller / noemer - other.teller / other.noemer;
        double margin = TDistribution.of(Math.max(1, n + other.n - 2.0)).inverseSurvivalProbability(0.025)
                * Math.sqrt(variance() + other.variance());
        return new Interval(difference, difference - margin, difference + margin);
    }

    /** As if each noemer were so many times as large. */
    public RatioOfSums met(double maal) {
        return new RatioOfSums(n, teller, noemer * maal, teller2, tellerNoemer * maal, noemer2 * maal * maal);
    }

    private double variance() {
        double ratio = teller / noemer;
        double residual = Math.max(0, teller2 - 2 * ratio * tellerNoemer + ratio * ratio * noemer2);
        return residual * n / (n - 1) / (noemer * noemer);
    }
}
