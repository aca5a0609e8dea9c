package nl.vliegwiel.businesscase.rekenen.trekking;

import java.util.Arrays;
import java.util.List;

import nl.vliegwiel.businesscase.rekenen.formule.Effectformule;
import nl.vliegwiel.businesscase.rekenen.model.Effect.Gunstig;

/**
 * Computes blocks of draws for one thread. A number that is used once is drawn when it is needed, into a column that stays in the nearest cache; a number
 * that is used more often is drawn once and kept for the block.
 */
final class Blok {
    static final int SIZE = 2048;
    /** Rows of the result of an alternative, before those of the parties. */
    static final int SALDO = 0;
    static final int BATEN = 1;
    static final int KOSTEN = 2;
    static final int OVERHEID = 3;
    static final int PARTIJEN = 4;

    private final Trekplan plan;
    private final List<List<Planpost>> alternatieven;
    private final boolean[] overheid;
    private final int[] gebruik;
    private final double[][] kolommen;
    private final boolean[] klaar;
    private final double[] kladEen = new double[SIZE];
    private final double[] kladTwee = new double[SIZE];
    private final double[] pv = new double[SIZE];
    private final double[] som = new double[SIZE];
    private int blok;
    private int n;

    Blok(Trekplan plan, List<List<Planpost>> alternatieven, boolean[] overheid) {
        this.plan = plan;
        this.alternatieven = alternatieven;
        this.overheid = overheid;
        gebruik = new int[plan.size()];
        for (var posten : alternatieven)
            posten.forEach(this::count);
        kolommen = new double[plan.size()][];
        klaar = new boolean[plan.size()];
        for (int i = 0; i < plan.size(); i++)
            if (gebruik[i] > 1 || plan.gegroepeerd(i))
                kolommen[i] = new double[SIZE];
    }

    private void count(Planpost post) {
        for (int i : post.factoren())
            gebruik[i]++;
        for (int i : post.resten())
            gebruik[i]++;
        var odds = post.odds();
        if (odds != null) {
            count(odds.uitgangswaarde());
            count(odds.omvang());
        }
        var tijd = post.tijd();
        if (tijd != null) {
            count(tijd.uitdoving());
            count(tijd.duur());
        }
        var traag = post.traag();
        // Read many at a time, so never into a column that another one overwrites
        if (traag != null)
            for (int i : traag.plekken())
                if (i >= 0)
                    gebruik[i] += 2;
    }

    private void count(int plek) {
        if (plek >= 0)
            gebruik[plek]++;
    }

    /** Fills the rows of each alternative from place {@code eerste} on with the draws of this block. */
    void reken(int nummer, int aantal, double[][][] uit, int eerste) {
        blok = nummer;
        n = aantal;
        Arrays.fill(klaar, false);
        plan.groepen(blok, kolommen, n);
        for (int a = 0; a < uit.length; a++) {
            for (var post : alternatieven.get(a)) {
                value(post);
                add(post, uit[a], eerste);
            }
            finish(uit[a], eerste);
        }
    }

    /** The column of one number in this block; valid until the scratch column is used again. */
    double[] kolom(int i, double[] klad) {
        if (plan.gegroepeerd(i))
            return kolommen[i];
        if (kolommen[i] == null) {
            plan.vul(i, blok, klad, n);
            return klad;
        }
        if (!klaar[i]) {
            plan.vul(i, blok, kolommen[i], n);
            klaar[i] = true;
        }
        return kolommen[i];
    }

    private double[] kolom(int i, double vast, double[] klad) {
        if (i >= 0)
            return kolom(i, klad);
        Arrays.fill(klad, 0, n, vast);
        return klad;
    }

    private void value(Planpost post) {
        var traag = post.traag();
        if (traag != null) {
            slow(traag);
            return;
        }
        Arrays.fill(pv, 0, n, post.vast());
        for (int i : post.factoren()) {
            var x = kolom(i, kladEen);
            for (int k = 0; k < n; k++)
                pv[k] *= x[k];
        }
        for (int i : post.resten()) {
            var x = kolom(i, kladEen);
            for (int k = 0; k < n; k++)
                pv[k] *= 1 - x[k];
        }
        var odds = post.odds();
        if (odds != null)
            odds(odds);
        var tijd = post.tijd();
        if (tijd != null)
            time(tijd);
    }

    private void odds(Planpost.Odds odds) {
        var p = kolom(odds.uitgangswaarde(), odds.vasteUitgangswaarde(), kladEen);
        var es = kolom(odds.omvang(), odds.vasteOmvang(), kladTwee);
        double teken = odds.gunstig() == Gunstig.LAGER ? 1 : -1;
        for (int k = 0; k < n; k++)
            pv[k] *= teken * Effectformule.odds(p[k], es[k]);
    }

    private void time(Planpost.Tijd tijd) {
        var phi = kolom(tijd.uitdoving(), tijd.vasteUitdoving(), kladEen);
        var duur = kolom(tijd.duur(), tijd.vasteDuur(), kladTwee);
        Arrays.fill(som, 0, n, 0);
        var w = tijd.gewichten();
        for (int j = w.length - 1; j >= 0; j--)
            for (int k = 0; k < n; k++)
                som[k] = w[j] * Math.min(1, Math.max(0, duur[k] - j)) + (1 - phi[k]) * som[k];
        for (int k = 0; k < n; k++)
            pv[k] *= som[k];
    }

    private void slow(Planpost.Traag traag) {
        var plekken = traag.plekken();
        var w = traag.vasten().clone();
        for (int i : plekken)
            if (i >= 0)
                kolom(i, kladEen);
        for (int k = 0; k < n; k++) {
            for (int r = 0; r < w.length; r++)
                if (plekken[r] >= 0)
                    w[r] = kolommen[plekken[r]][k];
            var jaren = traag.formule().perJaar(w);
            double totaal = 0;
            for (int t = 0; t < jaren.length; t++)
                totaal += traag.discontofactoren()[t] * jaren[t];
            pv[k] = totaal;
        }
    }

    private void add(Planpost post, double[][] rijen, int eerste) {
        switch (post.soort()) {
            case BATEN -> add(1, rijen[BATEN], eerste);
            case KOSTEN -> add(1, rijen[KOSTEN], eerste);
            case OVERDRACHT -> {
                // a transfer is on neither side of the balance
            }
        }
        for (int p = 0; p < post.gewichten().length; p++)
            if (post.gewichten()[p] != 0)
                add(post.gewichten()[p], rijen[PARTIJEN + p], eerste);
    }

    private void add(double gewicht, double[] rij, int eerste) {
        for (int k = 0; k < n; k++)
            rij[eerste + k] += gewicht * pv[k];
    }

    private void finish(double[][] rijen, int eerste) {
        for (int k = eerste; k < eerste + n; k++)
            rijen[SALDO][k] = rijen[BATEN][k] - rijen[KOSTEN][k];
        for (int p = 0; p < overheid.length; p++)
            if (overheid[p])
                for (int k = eerste; k < eerste + n; k++)
                    rijen[OVERHEID][k] += rijen[PARTIJEN + p][k];
    }
}
