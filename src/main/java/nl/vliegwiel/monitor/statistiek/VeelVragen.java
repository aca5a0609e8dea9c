package nl.vliegwiel.monitor.statistiek;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A guard against looking at many figures and finding one by chance: Benjamini and Hochberg (Journal of the Royal Statistical
 * Society B 57 (1995) 289-300). Of what is called a difference, at most the asked share is chance on average.
 */
public final class VeelVragen {

    private VeelVragen() {
    }

    /** For each p-value the adjusted one, in the same order; a NaN was no look and stays NaN. */
    public static double[] aangepast(List<Double> p) {
        double[] adjusted = new double[p.size()];
        var order = IntStream.range(0, p.size()).filter(i -> !Double.isNaN(p.get(i))).boxed()
                .sorted(Comparator.comparingDouble(p::get).reversed()).toList();
        IntStream.range(0, p.size()).filter(i -> Double.isNaN(p.get(i))).forEach(i -> adjusted[i] = Double.NaN);
        double smallest = 1;
        int m = order.size();
        for (int k = 0; k < m; k++) {
            int i = order.get(k);
            smallest = Math.min(smallest, p.get(i) * m / (m - k));
            adjusted[i] = smallest;
        }
        return adjusted;
    }
}
