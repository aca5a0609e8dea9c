package nl.vliegwiel.businesscase.rekenen.trekking;

import java.util.Locale;
import java.util.stream.IntStream;

import org.apache.commons.rng.simple.RandomSource;
import org.apache.commons.statistics.distribution.NormalDistribution;

/**
 * One million draws of the measured case beside an exact mean and deviation, and beside percentiles of an independent simulation four times as large.
 * All differences in standard deviations of the balance, with the standard error that chance allows. Run by bench/businesscase.
 */
public final class SimulatieNauwkeurig {
    private static final int MILLION = 1_000_000;
    private static final int REFERENCE = 4_000_000;

    private SimulatieNauwkeurig() {
    }

    public static void main(String[] args) {
        var model = Maatmodel.model(MILLION);
        var saldo = new Simulatie(model, Getallen.of(model), 2).trek(MILLION, false).saldo(0);
        var exact = exact(Getallen.of(model));
        print("mean", (saldo.gemiddelde() - exact[0]) / exact[1], 1 / Math.sqrt(MILLION));
        print("deviation", (saldo.spreiding() - exact[1]) / exact[1], 1 / Math.sqrt(2.0 * MILLION));
        var helft = IntStream.range(0, 2).parallel().mapToObj(i -> {
            var lus = new Rechttoe(model, RandomSource.XO_RO_SHI_RO_128_PP.create(100 + i));
            var uit = new double[REFERENCE / 2];
            for (int k = 0; k < uit.length; k++)
                uit[k] = lus.draw()[0];
            return uit;
        }).toList();
        var alles = new double[REFERENCE];
        System.arraycopy(helft.get(0), 0, alles, 0, REFERENCE / 2);
        System.arraycopy(helft.get(1), 0, alles, REFERENCE / 2, REFERENCE / 2);
        var ander = new Steekproef(alles);
        print("mean, independent", (saldo.gemiddelde() - ander.gemiddelde()) / exact[1],
                Math.sqrt(1.0 / MILLION + 1.0 / REFERENCE));
        for (double deel : new double[]{0.05, 0.25, 0.5, 0.75, 0.95})
            print("percentile " + deel,
                    (saldo.kwantielen(deel)[0] - ander.kwantielen(deel)[0]) / exact[1], error(deel));
    }

    /** Standard error of the difference of two percentiles, in deviations, as for a normal balance. */
    private static double error(double deel) {
        var normaal = NormalDistribution.of(0, 1);
        double dichtheid = normaal.density(normaal.inverseCumulativeProbability(deel));
        return Math.sqrt(deel * (1 - deel)) / dichtheid * Math.sqrt(1.0 / MILLION + 1.0 / REFERENCE);
    }

    private static void print(String wat, double verschil, double fout) {
        System.out.printf(Locale.ROOT, "RESULT %-20s difference %+.5f sd, standard error %.5f sd%n", wat, verschil,
                fout);
    }

    /** Mean and deviation worked out: the effects are products that share only the deadweight. */
    private static double[] exact(Getallen g) {
        double k = 0;
        for (int c = 1; c <= 4; c++)
            for (int j = 0; j < 4; j++)
                k += c * 0.25 * 0.8 * Math.pow(0.7, j) / Math.pow(1.0225, c + 1 + j);
        double dw = 1 - g.kans("deadweight").gemiddelde();
        double dw2 = dw * dw + g.kans("deadweight").variantie();
        double som = 0;
        double varianties = 0;
        for (int e = 0; e < Maatmodel.EFFECTEN; e++) {
            double eerste = k;
            double tweede = k * k;
            for (var code : new String[]{"aantal", "bereik", "start", "omvang", "prijs"}) {
                var kans = g.kans(code + e);
                eerste *= kans.gemiddelde();
                tweede *= kans.gemiddelde() * kans.gemiddelde() + kans.variantie();
            }
            som += eerste;
            varianties += tweede - eerste * eerste;
        }
        double annuiteit = IntStream.rangeClosed(0, 4).mapToDouble(t -> Math.pow(1.0225, -t)).sum();
        double kosten = annuiteit * g.kans("kosten").gemiddelde();
        // sum X_e (1 - dw) with X independent of dw: E[S²]E[dw²] - E[S]²E[dw]²
        double variantie = (varianties + som * som) * dw2 - som * som * dw * dw
                + annuiteit * annuiteit * g.kans("kosten").variantie();
        return new double[]{som * dw - kosten, Math.sqrt(variantie)};
    }
}
