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

    /**
     * Room for the computation, used again for one number after another by one thread.
     *
     * @param saldo the balance of each draw, and its sample
     */
    public record Klad(double[] saldo, Steekproef proef, double[] gemiddelden, double[][] veeltermen) {
        public static Klad of(double[] saldo) {
            return new Klad(saldo, new Steekproef(saldo), new double[saldo.length], new double[3][saldo.length]);
        }
    }

    /** Turns draws of a number into draws with mean 0 and deviation 1, in their place: where it stands and how wide it is says nothing here. */
    public static double[] geschaald(double[] getal) {
        var x = new Steekproef(getal);
        double maal = x.spreiding() > 0 ? 1 / x.spreiding() : 0;
        for (int i = 0; i < getal.length; i++)
            getal[i] = (getal[i] - x.gemiddelde()) * maal;
        return getal;
    }

    /** @param z draws of the number as {@link #geschaald} gives them, as many as there are balances */
    public static Kenniswaarde of(double[] z, Klad klad) {
        var g = klad.gemiddelden();
        if (!perValue(z, klad.saldo(), g))
            polynomial(z, klad);
        double midden = 0;
        double winst = 0;
        for (double x : g) {
            midden += x;
            winst += Math.max(0, x);
        }
        midden /= g.length;
        double variantie = 0;
        for (double x : g)
            variantie += (x - midden) * (x - midden);
        return new Kenniswaarde(variantie / g.length, Math.max(0, winst / g.length - Math.max(0, midden)));
    }

    /** False when there are more than a few values. */
    private static boolean perValue(double[] z, double[] saldo, double[] g) {
        if (Arrays.stream(z).limit(FEW * 2L).distinct().count() > FEW)
            return false;
        var groepen = new TreeMap<Double, double[]>();
        for (int i = 0; i < z.length; i++) {
            var som = groepen.computeIfAbsent(z[i], x -> new double[2]);
            som[0] += saldo[i];
            som[1]++;
            if (groepen.size() > FEW)
                return false;
        }
        for (int i = 0; i < g.length; i++) {
            var som = Objects.requireNonNull(groepen.get(z[i]));
            g[i] = som[0] / som[1];
        }
        return true;
    }

    // Each polynomial is the one before times (z - alfa), less beta times the one before that: one pass over the draws per degree
    private static void polynomial(double[] z, Klad klad) {
        var g = klad.gemiddelden();
        var saldo = klad.saldo();
        int n = z.length;
        double ruis = klad.proef().spreiding() * klad.proef().spreiding();
        Arrays.fill(g, klad.proef().gemiddelde());
        var vorige = klad.veeltermen()[0];
        var huidige = klad.veeltermen()[1];
        var volgende = klad.veeltermen()[2];
        Arrays.fill(vorige, 0);
        Arrays.fill(huidige, 1);
        double alfa = 0;
        double beta = 0;
        double lengte = n;
        for (int graad = 1; graad <= DEGREE; graad++) {
            double kwadraten = 0;
            double momenten = 0;
            double product = 0;
            for (int i = 0; i < n; i++) {
                double v = (z[i] - alfa) * huidige[i] - beta * vorige[i];
                volgende[i] = v;
                kwadraten += v * v;
                momenten += z[i] * v * v;
                product += v * saldo[i];
            }
            if (!(kwadraten > 1e-18 * lengte))
                return;
            double c = product / kwadraten;
            if (c * product > SIGNIFICANT * ruis)
                for (int i = 0; i < n; i++)
                    g[i] += c * volgende[i];
            alfa = momenten / kwadraten;
            beta = kwadraten / lengte;
            lengte = kwadraten;
            var vrij = vorige;
            vorige = huidige;
            huidige = volgende;
            volgende = vrij;
        }
    }
}
