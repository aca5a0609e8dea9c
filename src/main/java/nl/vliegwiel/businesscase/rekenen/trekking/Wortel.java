package nl.vliegwiel.businesscase.rekenen.trekking;

import java.util.List;

import org.jspecify.annotations.Nullable;

/** The lower triangular root of a correlation matrix: with it, independent normal draws become draws that go together. */
public final class Wortel {
    private static final double ZERO = 1e-9;
    private static final double STEP = 0.999;

    private Wortel() {
    }

    public static double[][] matrix(List<List<Double>> rijen) {
        return rijen.stream().map(r -> r.stream().mapToDouble(x -> x).toArray()).toArray(double[][]::new);
    }

    /** The correlations of normal draws whose rank correlations are these. */
    public static double[][] pearson(double[][] rangen) {
        var r = new double[rangen.length][rangen.length];
        for (int i = 0; i < r.length; i++)
            for (int j = 0; j < r.length; j++)
                r[i][j] = i == j ? 1 : 2 * Math.sin(Math.PI / 6 * rangen[i][j]);
        return r;
    }

    /** The root, or null when the matrix is not positive semi-definite. */
    public static double @Nullable [][] of(double[][] a) {
        int n = a.length;
        var l = new double[n][n];
        for (int j = 0; j < n; j++) {
            double d = a[j][j];
            for (int k = 0; k < j; k++)
                d -= l[j][k] * l[j][k];
            if (d < -ZERO)
                return null;
            l[j][j] = d <= ZERO ? 0 : Math.sqrt(d);
            for (int i = j + 1; i < n; i++) {
                double s = a[i][j];
                for (int k = 0; k < j; k++)
                    s -= l[i][k] * l[j][k];
                if (l[j][j] == 0 && Math.abs(s) > Math.sqrt(ZERO))
                    return null;
                l[i][j] = l[j][j] == 0 ? 0 : s / l[j][j];
            }
        }
        return l;
    }

    /** The root of the normal correlations; when these just fail, of slightly weaker ones. */
    public static double[][] nearest(double[][] rangen) {
        var r = pearson(rangen);
        var wortel = of(r);
        for (double krimp = STEP; wortel == null; krimp *= STEP) {
            var zwakker = new double[r.length][r.length];
            for (int i = 0; i < r.length; i++)
                for (int j = 0; j < r.length; j++)
                    zwakker[i][j] = i == j ? 1 : krimp * r[i][j];
            wortel = of(zwakker);
        }
        return wortel;
    }
}
