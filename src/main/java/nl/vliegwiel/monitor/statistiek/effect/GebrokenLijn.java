package nl.vliegwiel.monitor.statistiek.effect;

import org.apache.commons.statistics.distribution.TDistribution;
import org.hipparchus.stat.regression.OLSMultipleLinearRegression;

import nl.vliegwiel.monitor.statistiek.Interval;

/**
 * An interrupted time series (Wagner, Soumerai, Zhang and Ross-Degnan, Journal of Clinical Pharmacy and Therapeutics 27 (2002) 299-309):
 * one line before the start and one after it. For where there is no comparison. Something else that happened in the same month gives
 * the same picture.
 *
 * @param sprong   change of level at the start
 * @param knik     change of slope per period after it
 * @param durbinWatson near 2 when neighbouring months do not hang together; far from it the limits are too narrow
 */
public record GebrokenLijn(Interval sprong, Interval knik, double durbinWatson) {

    /** Fewer measurements on a side cannot carry a line. */
    public static final int FEWEST = 8;
    private static final double ALIKE_LOW = 1.2;
    private static final double ALIKE_HIGH = 2.8;

    public static boolean mogelijk(int voor, int na) {
        return voor >= FEWEST && na >= FEWEST;
    }

    /** metingen in order of time, without gaps; start: index of the first measurement after the start. */
    public static GebrokenLijn of(double[] metingen, int start) {
        return of(java.util.stream.IntStream.range(0, metingen.length).asDoubleStream().toArray(), metingen, start);
    }

    /** The same with gaps: wanneer says in which period each was measured. */
    public static GebrokenLijn of(double[] wanneer, double[] metingen, int start) {
        int n = metingen.length;
        double[][] x = new double[n][3];
        for (int i = 0; i < n; i++) {
            x[i][0] = wanneer[i];
            x[i][1] = i >= start ? 1 : 0;
            x[i][2] = i >= start ? wanneer[i] - wanneer[start] : 0;
        }
        var regression = new OLSMultipleLinearRegression();
        regression.newSampleData(metingen, x);
        double[] estimate = regression.estimateRegressionParameters();
        double[] error = regression.estimateRegressionParametersStandardErrors();
        double t = TDistribution.of(n - 4.0).inverseSurvivalProbability(0.025);
        return new GebrokenLijn(interval(estimate[2], error[2], t), interval(estimate[3], error[3], t),
                durbinWatson(regression.estimateResiduals()));
    }

    private static Interval interval(double estimate, double error, double t) {
        return new Interval(estimate, estimate - t * error, estimate + t * error);
    }

    private static double durbinWatson(double[] residuals) {
        double steps = 0;
        double squares = residuals[0] * residuals[0];
        for (int i = 1; i < residuals.length; i++) {
            steps += (residuals[i] - residuals[i - 1]) * (residuals[i] - residuals[i - 1]);
            squares += residuals[i] * residuals[i];
        }
        return steps / squares;
    }

    /** Do neighbouring measurements hang together, so that the limits promise too much. */
    public boolean samenhang() {
        return durbinWatson < ALIKE_LOW || durbinWatson > ALIKE_HIGH;
    }
}
