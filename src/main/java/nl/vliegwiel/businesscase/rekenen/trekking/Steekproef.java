package nl.vliegwiel.businesscase.rekenen.trekking;

import java.util.Arrays;

/** The values of one quantity over all draws, with what is said of them. */
public final class Steekproef {
    private static final int BINS = 2048;

    private final double[] waarden;
    private final double gemiddelde;
    private final double spreiding;
    private final double laagste;
    private final double hoogste;
    private final double kansPositief;

    public Steekproef(double[] waarden) {
        this.waarden = waarden;
        int n = waarden.length;
        double som = 0;
        double laag = Double.POSITIVE_INFINITY;
        double hoog = Double.NEGATIVE_INFINITY;
        int positief = 0;
        for (double x : waarden) {
            som += x;
            laag = Math.min(laag, x);
            hoog = Math.max(hoog, x);
            positief += x > 0 ? 1 : 0;
        }
        gemiddelde = som / n;
        double kwadraten = 0;
        for (double x : waarden)
            kwadraten += (x - gemiddelde) * (x - gemiddelde);
        spreiding = n < 2 ? 0 : Math.sqrt(kwadraten / (n - 1));
        laagste = laag;
        hoogste = hoog;
        kansPositief = positief / (double) n;
    }

    public int n() {
        return waarden.length;
    }

    public double gemiddelde() {
        return gemiddelde;
    }

    public double spreiding() {
        return spreiding;
    }

    public double laagste() {
        return laagste;
    }

    public double hoogste() {
        return hoogste;
    }

    public double kansPositief() {
        return kansPositief;
    }

    public double[] waarden() {
        return waarden;
    }

    /** Quantiles of type 7 for these parts, exact: counts into bins, then sorts only the bins that hold a wanted place. */
    public double[] kwantielen(double... delen) {
        int n = waarden.length;
        double breedte = (hoogste - laagste) / BINS;
        if (!(breedte > 0) || n < 4 * BINS) {
            var gesorteerd = waarden.clone();
            Arrays.sort(gesorteerd);
            return Arrays.stream(delen).map(p -> type7(p, n, i -> gesorteerd[i])).toArray();
        }
        double maal = BINS / (hoogste - laagste);
        var tot = new int[BINS + 1];
        for (double x : waarden)
            tot[bin(x, maal) + 1]++;
        for (int b = 0; b < BINS; b++)
            tot[b + 1] += tot[b];
        var bakken = gather(delen, maal, tot);
        return Arrays.stream(delen).map(p -> type7(p, n, i -> at(i, tot, bakken))).toArray();
    }

    private int bin(double x, double maal) {
        return Math.min(BINS - 1, (int) ((x - laagste) * maal));
    }

    private double[][] gather(double[] delen, double maal, int[] tot) {
        var bakken = new double[BINS][];
        for (double p : delen)
            for (int i : new int[]{(int) Math.floor((waarden.length - 1) * p),
                    (int) Math.ceil((waarden.length - 1) * p)}) {
                int b = binOf(i, tot);
                if (bakken[b] == null)
                    bakken[b] = new double[tot[b + 1] - tot[b]];
            }
        var plek = new int[BINS];
        for (double x : waarden) {
            int b = bin(x, maal);
            if (bakken[b] != null)
                bakken[b][plek[b]++] = x;
        }
        for (var bak : bakken)
            if (bak != null)
                Arrays.sort(bak);
        return bakken;
    }

    private static double at(int i, int[] tot, double[][] bakken) {
        int b = binOf(i, tot);
        return bakken[b][i - tot[b]];
    }

    /** The bin that holds the i-th value from below. */
    private static int binOf(int i, int[] tot) {
        int laag = 0;
        int hoog = BINS - 1;
        while (laag < hoog) {
            int midden = (laag + hoog) / 2;
            if (tot[midden + 1] > i)
                hoog = midden;
            else
                laag = midden + 1;
        }
        return laag;
    }

    private interface Gesorteerd {
        double at(int i);
    }

    private static double type7(double deel, int n, Gesorteerd x) {
        double plek = (n - 1) * deel;
        int onder = (int) Math.floor(plek);
        int boven = (int) Math.ceil(plek);
        return x.at(onder) + (plek - onder) * (x.at(boven) - x.at(onder));
    }

    /** Draws in equal bins from the lowest to the highest value. */
    public int[] histogram(int aantal) {
        var bakken = new int[aantal];
        double maal = hoogste > laagste ? aantal / (hoogste - laagste) : 0;
        for (double x : waarden)
            bakken[Math.min(aantal - 1, (int) ((x - laagste) * maal))]++;
        return bakken;
    }

    /** What it is worth at most to know the value before choosing between this and nothing: mean of the gains minus the gain of the mean. */
    public double kennisWaarde() {
        double som = 0;
        for (double x : waarden)
            som += Math.max(0, x);
        return Math.max(0, som / waarden.length - Math.max(0, gemiddelde));
    }
}
