package nl.vliegwiel.monitor.statistiek;

import java.util.SortedMap;
import java.util.TreeSet;

import org.apache.commons.statistics.distribution.ChiSquaredDistribution;

/**
 * Do durations of two groups differ, with running cases as "at least this long" (Mantel 1966; Peto and Peto 1972).
 *
 * @param waargenomen ended in the first group
 * @param verwacht    ended there, if the groups were alike
 * @param chi2        with one degree of freedom
 */
public record LogRank(double waargenomen, double verwacht, double chi2, double p) {

    /** Per day: how many ended, how many still ran at that many days. NaN in p when nothing can be compared. */
    public static LogRank of(SortedMap<Integer, long[]> a, SortedMap<Integer, long[]> b) {
        double observed = 0;
        double expected = 0;
        double variance = 0;
        double riskA = atRisk(a);
        double riskB = atRisk(b);
        var days = new TreeSet<>(a.keySet());
        days.addAll(b.keySet());
        for (int day : days) {
            long[] inA = a.getOrDefault(day, new long[2]);
            long[] inB = b.getOrDefault(day, new long[2]);
            double n = riskA + riskB;
            double d = inA[0] + inB[0];
            observed += inA[0];
            expected += d * riskA / n;
            if (n > 1) {
                variance += d * (riskA / n) * (riskB / n) * (n - d) / (n - 1);
            }
            riskA -= inA[0] + inA[1];
            riskB -= inB[0] + inB[1];
        }
        double chi2 = variance > 0 ? (observed - expected) * (observed - expected) / variance : Double.NaN;
        return new LogRank(observed, expected, chi2,
                Double.isNaN(chi2) ? Double.NaN : ChiSquaredDistribution.of(1).survivalProbability(chi2));
    }

    private static double atRisk(SortedMap<Integer, long[]> group) {
        return group.values().stream().mapToLong(c -> c[0] + c[1]).sum();
    }
}
