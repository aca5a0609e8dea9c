package nl.vliegwiel.monitor.statistiek;

import org.apache.commons.statistics.distribution.ChiSquaredDistribution;
import org.apache.commons.statistics.distribution.NormalDistribution;

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

    /** Byar's approximation (Breslow and Day 1987, p. 69): no quantiles needed, within 1 percent from 10 events. */
    public Interval byar() {
        double z = NormalDistribution.of(0, 1).inverseSurvivalProbability(ALPHA / 2);
        double next = aantal + 1.0;
        double low = aantal == 0 ? 0 : aantal * Math.pow(1 - 1 / (9.0 * aantal) - z / (3 * Math.sqrt(aantal)), 3);
        double high = next * Math.pow(1 - 1 / (9 * next) + z / (3 * Math.sqrt(next)), 3);
        return new Interval(aantal, low, high).times(1 / blootstelling);
    }
}
