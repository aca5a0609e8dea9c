package nl.vliegwiel.businesscase.rekenen.model;

import java.util.Map;
import java.util.TreeMap;

/** The level of prices per year, such as the CPI; only ratios between years count. */
public record Prijsindex(String bron, Map<Integer, Double> cijfers) {

    public Prijsindex {
        cijfers = Map.copyOf(cijfers);
    }

    /** What one euro of the first year is worth in prices of the second; NaN when a year is not there. */
    public double factor(int van, int naar) {
        if (van == naar)
            return 1;
        var a = cijfers.get(van);
        var b = cijfers.get(naar);
        return a == null || b == null ? Double.NaN : b / a;
    }

    public Map<Integer, Double> oplopend() {
        return new TreeMap<>(cijfers);
    }
}
