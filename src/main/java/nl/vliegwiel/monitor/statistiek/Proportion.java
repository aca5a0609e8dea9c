package nl.vliegwiel.monitor.statistiek;

import org.apache.commons.statistics.interval.BinomialConfidenceInterval;

/** A share of units: teller out of noemer. */
public record Proportion(long teller, long noemer) {

    private static final double ALPHA = 0.05;

    public Proportion {
        if (noemer < 1 || teller < 0 || teller > noemer) {
            throw new IllegalArgumentException("no share: " + teller + " of " + noemer);
        }
    }

    public double share() {
        return (double) teller / noemer;
    }

    /** Wilson's score interval (Wilson 1927), as recommended by Newcombe, Statistics in Medicine 17 (1998) 857-872. */
    public Interval wilson() {
        var interval = BinomialConfidenceInterval.WILSON_SCORE.fromErrorRate(Math.toIntExact(noemer),
                Math.toIntExact(teller), ALPHA);
        return new Interval(share(), Math.max(0, interval.getLowerBound()), Math.min(1, interval.getUpperBound()));
    }

    /** This share minus the other, with the hybrid score interval: method 10 of Newcombe, Statistics in Medicine 17 (1998) 873-890. */
    public Interval minus(Proportion other) {
        var a = wilson();
        var b = other.wilson();
        double difference = share() - other.share();
        return new Interval(difference,
                difference - Math.hypot(a.waarde() - a.laag(), b.hoog() - b.waarde()),
                difference + Math.hypot(a.hoog() - a.waarde(), b.waarde() - b.laag()));
    }
}
