package nl.vliegwiel.monitor.statistiek;

import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeSet;

import org.apache.commons.statistics.distribution.ChiSquaredDistribution;
import org.hipparchus.linear.Array2DRowRealMatrix;
import org.hipparchus.linear.ArrayRealVector;
import org.hipparchus.linear.SingularValueDecomposition;

/**
 * Do durations of two or more groups differ, with running cases as "at least this long" (Mantel 1966; Peto and Peto 1972; for more groups
 * Kalbfleisch and Prentice, The Statistical Analysis of Failure Time Data, 2002, 1.5).
 *
 * @param waargenomen ended in each group
 * @param verwacht    ended there, if the groups were alike
 * @param vrijheid    one less than the groups that can be compared
 */
public record LogRank(List<Double> waargenomen, List<Double> verwacht, double chi2, int vrijheid, double p) {

    /** Per group and per day: how many ended, how many still ran at that many days. NaN in p when nothing can be compared. */
    public static LogRank of(List<? extends SortedMap<Integer, long[]>> groepen) {
        int groups = groepen.size();
        double[] observed = new double[groups];
        double[] expected = new double[groups];
        double[][] variance = new double[groups][groups];
        double[] risk = groepen.stream().mapToDouble(LogRank::atRisk).toArray();
        var days = new TreeSet<Integer>();
        groepen.forEach(g -> days.addAll(g.keySet()));
        for (int day : days) {
            var counts = groepen.stream().map(g -> g.getOrDefault(day, new long[2])).toList();
            double n = Arrays.stream(risk).sum();
            double d = counts.stream().mapToDouble(c -> c[0]).sum();
            double spread = n > 1 ? d * (n - d) / (n - 1) : 0;
            for (int i = 0; i < groups; i++) {
                observed[i] += counts.get(i)[0];
                expected[i] += d * risk[i] / n;
                for (int j = 0; j < groups; j++) {
                    variance[i][j] += spread * risk[i] / n * ((i == j ? 1 : 0) - risk[j] / n);
                }
            }
            for (int i = 0; i < groups; i++) {
                risk[i] -= counts.get(i)[0] + counts.get(i)[1];
            }
        }
        return of(observed, expected, variance);
    }

    /** The differences add up to zero, so their variance has no inverse; the part that they can differ in has. */
    private static LogRank of(double[] observed, double[] expected, double[][] variance) {
        int groups = observed.length;
        double chi2 = Double.NaN;
        int free = 0;
        if (groups > 1 && Arrays.stream(variance).flatMapToDouble(Arrays::stream).anyMatch(v -> v > 0)) {
            var difference = new ArrayRealVector(observed).subtract(new ArrayRealVector(expected));
            var parts = new SingularValueDecomposition(new Array2DRowRealMatrix(variance));
            chi2 = difference.dotProduct(parts.getSolver().getInverse().operate(difference));
            free = parts.getRank();
        }
        return new LogRank(Arrays.stream(observed).boxed().toList(), Arrays.stream(expected).boxed().toList(), chi2,
                free,
                free == 0 ? Double.NaN : ChiSquaredDistribution.of(free).survivalProbability(chi2));
    }

    private static double atRisk(SortedMap<Integer, long[]> group) {
        return group.values().stream().mapToLong(c -> c[0] + c[1]).sum();
    }
}
