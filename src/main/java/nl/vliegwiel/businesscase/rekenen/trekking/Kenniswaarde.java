package nl.vliegwiel.businesscase.rekenen.trekking;

import java.util.Arrays;
import java.util.Objects;
import java.util.TreeMap;

/**
 * How much of the uncertainty of a balance comes from one number, and what it is worth to know that number before deciding. From the mean balance at each value
 * of the number, estimated on the draws with polynomials that are orthogonal over them (Forsythe, 1957), or per value when there are few.
 *
 * @param variantie variance of that mean balance
 * @param waarde mean of max(0, mean balance) minus max(0, mean), the value of partial perfect information
 */
public record Kenniswaarde(double variantie, double waarde) {
    private static final int DEGREE = 4;
    private static final int FEW = 30;
    private static final double SIGNIFICANT = 9;

    public static Kenniswaarde of(double[] getal, double[] saldo) {
        var g = conditionalMean(getal, saldo);
        double midden = 0;
        for (double x : g)
            midden += x / g.length;
        double variantie = 0;
        double winst = 0;
        for (double x : g) {
            variantie += (x - midden) * (x - midden) / g.length;
            winst += Math.max(0, x) / g.length;
        }
        return new Kenniswaarde(variantie, Math.max(0, winst - Math.max(0, midden)));
    }

    private static double[] conditionalMean(double[] getal, double[] saldo) {
        var groepen = new TreeMap<Double, double[]>();
        for (int i = 0; i < getal.length && groepen.size() <= FEW; i++) {
            var som = groepen.computeIfAbsent(getal[i], x -> new double[2]);
            som[0] += saldo[i];
            som[1]++;
        }
        if (groepen.size() > FEW)
            return polynomial(getal, saldo);
        var g = new double[getal.length];
        for (int i = 0; i < g.length; i++) {
            var som = Objects.requireNonNull(groepen.get(getal[i]));
            g[i] = som[0] / som[1];
        }
        return g;
    }

    private static double[] polynomial(double[] getal, double[] saldo) {
        int n = getal.length;
        var x = new Steekproef(getal);
        var y = new Steekproef(saldo);
        var g = new double[n];
        Arrays.fill(g, y.gemiddelde());
        var vorige = new double[n];
        var huidige = new double[n];
        Arrays.fill(huidige, 1 / Math.sqrt(n));
        double ruis = y.spreiding() * y.spreiding();
        double norm = 0;
        for (int graad = 1; graad <= DEGREE; graad++) {
            double alfa = 0;
            for (int i = 0; i < n; i++)
                alfa += scaled(getal[i], x) * huidige[i] * huidige[i];
            var volgende = new double[n];
            double lengte = 0;
            for (int i = 0; i < n; i++) {
                volgende[i] = (scaled(getal[i], x) - alfa) * huidige[i] - norm * vorige[i];
                lengte += volgende[i] * volgende[i];
            }
            norm = Math.sqrt(lengte);
            if (!(norm > 1e-9))
                break;
            double c = 0;
            for (int i = 0; i < n; i++) {
                volgende[i] /= norm;
                c += volgende[i] * saldo[i];
            }
            if (c * c > SIGNIFICANT * ruis)
                for (int i = 0; i < n; i++)
                    g[i] += c * volgende[i];
            vorige = huidige;
            huidige = volgende;
        }
        return g;
    }

    private static double scaled(double waarde, Steekproef x) {
        return (waarde - x.gemiddelde()) / x.spreiding();
    }
}
