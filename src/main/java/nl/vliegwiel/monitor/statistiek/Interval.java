package nl.vliegwiel.monitor.statistiek;

/** An estimate with the limits between which the true value lies with 95 percent confidence, all in the unit of the estimate. A limit that cannot be known is NaN. */
public record Interval(double waarde, double laag, double hoog) {

    /** The same interval in another unit, such as per 1,000. */
    public Interval times(double factor) {
        return new Interval(waarde * factor, laag * factor, hoog * factor);
    }
}
