package nl.vliegwiel.monitor.statistiek.effect;

import org.apache.commons.statistics.distribution.TDistribution;
import org.hipparchus.stat.regression.OLSMultipleLinearRegression;

import nl.vliegwiel.monitor.statistiek.Interval;

/**
 * An interrupted time series (Wagner, Soumerai, Zhang and Ross-Degnan, Journal of Clinical Pharmacy and Therapeutics 27 (2002) 299-309):
 * one line before the start and one after it. For where there is no comparison. Something else that happened in the same month gives
 * the same picture. The limits are those of Newey and West (Econometrica 55 (1987) 703-708) where neighbouring months hang together, and
 * never narrower than the plain ones.
 *
 * @param sprong   change of level at the start
 * @param pSprong  chance of at least such a change when there is none
 * @param knik     change of slope per period after it
 * @param durbinWatson near 2 when neighbouring months do not hang together; far below it the limits may still be too narrow
 */
public record GebrokenLijn(Interval sprong, double pSprong, Interval knik, double pKnik, double durbinWatson) {

    /** Fewer measurements on a side cannot carry a line. */
    public static final int FEWEST = 8;
    private static final double ALIKE = 1.2;
    private static final int JUMP = 2;
    private static final int BEND = 3;
    private static final int PARAMETERS = 4;

    public static boolean mogelijk(int voor, int na) {
        return voor >= FEWEST && na >= FEWEST;
    }

    /** metingen in order of time, without gaps; start: index of the first measurement after the start. */
    public static GebrokenLijn of(double[] metingen, int start) {
        return of(java.util.stream.IntStream.range(0, metingen.length).asDoubleStream().toArray(), metingen, start);
    }

    /** The same with gaps: wanneer says in which period each was measured. */
    public static GebrokenLijn of(double[] wanneer, double[] metingen, int start) {
        var line = line(wanneer, metingen, start);
        // the usual number of neighbours that may hang together (Newey and West, Review of Economic Studies 61 (1994) 631-653)
        int lag = (int) (4 * Math.pow(metingen.length / 100.0, 2 / 9.0));
        double[] estimate = line.estimateRegressionParameters();
        double[] plain = line.estimateRegressionParametersStandardErrors();
        double[] alike = neweyWest(line, wanneer, start, lag);
        double jump = Math.max(plain[JUMP], alike[JUMP]);
        double bend = Math.max(plain[BEND], alike[BEND]);
        var t = TDistribution.of(metingen.length - (double) PARAMETERS);
        return new GebrokenLijn(interval(estimate[JUMP], jump, t), p(estimate[JUMP], jump, t),
                interval(estimate[BEND], bend, t), p(estimate[BEND], bend, t),
                durbinWatson(line.estimateResiduals()));
    }

    static OLSMultipleLinearRegression line(double[] wanneer, double[] metingen, int start) {
        double[][] x = new double[metingen.length][];
        for (int i = 0; i < x.length; i++) {
            double[] row = row(wanneer, i, start);
            x[i] = new double[]{row[1], row[JUMP], row[BEND]};
        }
        var regression = new OLSMultipleLinearRegression();
        regression.newSampleData(metingen, x);
        return regression;
    }

    private static double[] row(double[] wanneer, int i, int start) {
        return new double[]{1, wanneer[i], i >= start ? 1 : 0, i >= start ? wanneer[i] - wanneer[start] : 0};
    }

    /** Standard errors of the four parameters when so many neighbours hang together, for few measurements. */
    static double[] neweyWest(OLSMultipleLinearRegression line, double[] wanneer, int start, int lag) {
        double[][] inverse = line.estimateRegressionParametersVariance();
        double[] residual = line.estimateResiduals();
        int n = residual.length;
        double[] error = new double[PARAMETERS];
        for (int k = 0; k < PARAMETERS; k++) {
            double[] part = new double[n];
            for (int i = 0; i < n; i++) {
                double[] row = row(wanneer, i, start);
                for (int j = 0; j < PARAMETERS; j++) {
                    part[i] += inverse[k][j] * row[j] * residual[i];
                }
            }
            double variance = 0;
            for (int apart = 0; apart <= lag; apart++) {
                double weight = apart == 0 ? 1 : 2 * (1 - apart / (lag + 1.0));
                for (int i = apart; i < n; i++) {
                    variance += weight * part[i] * part[i - apart];
                }
            }
            error[k] = Math.sqrt(variance * n / (n - PARAMETERS));
        }
        return error;
    }

    private static Interval interval(double estimate, double error, TDistribution t) {
        double margin = t.inverseSurvivalProbability(0.025) * error;
        return new Interval(estimate, estimate - margin, estimate + margin);
    }

    private static double p(double estimate, double error, TDistribution t) {
        return error > 0 ? 2 * t.survivalProbability(Math.abs(estimate) / error) : Double.NaN;
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

    /** Do neighbouring measurements hang together so much that the limits may promise too much. */
    public boolean samenhang() {
        return durbinWatson < ALIKE;
    }
}
