package nl.vliegwiel.monitor.statistiek;

import org.apache.commons.statistics.distribution.ChiSquaredDistribution;

/** A count of events over an amount of exposure (pupils, months), as a rate per unit of exposure. */
public record PoissonCount(long aantal, double blootstelling) {

    private static final double ALPHA = 0.05;

    public PoissonCount {
        if (aantal < 0 || !(blootstelling > 0)) {
            throw new IllegalArgumentException("no rate: " + aantal + " over " + blootstelling);
        }
    }

    /** Exact limits (Garwood 1936) from quantiles of chi-square. */
    public Interval exact() {
        double low = aantal == 0
                ? 0
                : ChiSquaredDistribution.of(2.0 * aantal).inverseCumulativeProbability(ALPHA / 2) / 2;
        double high = ChiSquaredDistribution.of(2.0 * (aantal + 1)).inverseSurvivalProbability(ALPHA / 2) / 2;
        return new Interval(aantal, low, high).times(1 / blootstelling);
    }

    /** This rate minus the other, by the MOVER of Zou and Donner (Statistics in Medicine 27 (2008) 1693-1702) on the exact limits. */
    public Interval minus(PoissonCount other) {
        var a = exact();
        var b = other.exact();
        double difference = a.waarde() - b.waarde();
        return new Interval(difference, difference - Math.hypot(a.waarde() - a.laag(), b.hoog() - b.waarde()),
                difference + Math.hypot(a.hoog() - a.waarde(), b.waarde() - b.laag()));
    }
}
