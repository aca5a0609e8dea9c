package nl.vliegwiel.businesscase.rekenen;

import java.util.Arrays;

import org.jspecify.annotations.Nullable;

import nl.vliegwiel.businesscase.rekenen.trekking.Simulatie;
import nl.vliegwiel.businesscase.rekenen.trekking.Steekproef;
import nl.vliegwiel.businesscase.rekenen.trekking.Trekkingen;
import nl.vliegwiel.businesscase.rekenen.uitkomst.Onzekerheid;

/** Reads the spread of one alternative from its draws. */
final class Onzekerheden {
    private static final int DOTS = 50;
    private static final int BINS = 50;

    private Onzekerheden() {
    }

    static Onzekerheid of(Trekkingen trekkingen, int plek) {
        var saldo = trekkingen.saldo(plek);
        var baten = trekkingen.baten(plek);
        var kosten = trekkingen.kosten(plek);
        int n = saldo.n();
        double kans = saldo.kansPositief();
        var delen = new double[5 + DOTS];
        System.arraycopy(new double[]{0.05, 0.25, 0.5, 0.75, 0.95}, 0, delen, 0, 5);
        for (int i = 0; i < DOTS; i++)
            delen[5 + i] = (i + 0.5) / DOTS;
        var q = saldo.kwantielen(delen);
        var grenzen = ratios(baten.waarden(), kosten.waarden());
        var histogram = new Onzekerheid.Histogram(saldo.laagste(), saldo.hoogste(),
                Arrays.stream(saldo.histogram(BINS)).boxed().toList());
        return new Onzekerheid(n, Simulatie.precise(trekkingen), kans, Math.sqrt(kans * (1 - kans) / n),
                saldo.gemiddelde(), saldo.spreiding() / Math.sqrt(n), saldo.spreiding(), q[0], q[1], q[2], q[3], q[4],
                baten.gemiddelde(), kosten.gemiddelde(),
                Uitslagen.ratio(baten.gemiddelde(), kosten.gemiddelde()), grenzen == null ? null : grenzen[0],
                grenzen == null ? null : grenzen[1], histogram,
                Arrays.stream(q).skip(5).boxed().toList(), saldo.kennisWaarde());
    }

    private static double @Nullable [] ratios(double[] baten, double[] kosten) {
        var verhouding = new double[baten.length];
        for (int i = 0; i < verhouding.length; i++) {
            if (!(kosten[i] > 0))
                return null;
            verhouding[i] = baten[i] / kosten[i];
        }
        return new Steekproef(verhouding).kwantielen(0.05, 0.95);
    }
}
