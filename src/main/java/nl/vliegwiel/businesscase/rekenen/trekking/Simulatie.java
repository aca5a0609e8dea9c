package nl.vliegwiel.businesscase.rekenen.trekking;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

import nl.vliegwiel.businesscase.rekenen.model.Model;
import nl.vliegwiel.businesscase.rekenen.model.Partij;

/** Monte Carlo: all alternatives on the same draws. The same seed gives the same bits for any number of threads. */
public final class Simulatie {
    private static final int FIRST_STOP = 5 * Blok.SIZE;
    private static final double KANS = 0.005;
    private static final double DEEL_VAN_KOSTEN = 0.01;
    private static final double Z95 = 1.959963984540054;

    private final Trekplan plan;
    private final List<List<Planpost>> posten;
    private final boolean[] overheid;
    private final int draden;

    public Simulatie(Model model, Getallen getallen, int draden) {
        this.plan = new Trekplan(getallen, model.samenhangen(), model.uitgangspunten().zaad());
        var rekenplan = new Rekenplan(model, plan);
        this.posten = model.alternatieven().stream().map(rekenplan::posten).toList();
        this.draden = draden;
        overheid = new boolean[model.partijen().size()];
        for (int p = 0; p < overheid.length; p++)
            overheid[p] = model.partijen().get(p).overheid();
    }

    /** Present values per alternative, row and draw; rows as in {@link Trekkingen}. */
    public Trekkingen trek(int aantal, boolean totNauwkeurig) {
        int nu = totNauwkeurig ? Math.min(FIRST_STOP, aantal) : aantal;
        var rijen = new double[posten.size()][Blok.PARTIJEN + overheid.length][nu];
        fill(rijen, 0, nu);
        var trekkingen = new Trekkingen(rijen);
        while (nu < aantal && !precise(trekkingen)) {
            int verder = (int) Math.min(aantal, 2L * nu);
            for (var alternatief : rijen)
                for (int r = 0; r < alternatief.length; r++)
                    alternatief[r] = Arrays.copyOf(alternatief[r], verder);
            fill(rijen, nu, verder);
            nu = verder;
            trekkingen = new Trekkingen(rijen);
        }
        return trekkingen;
    }

    /** Whether each alternative is known well enough: P within 0.5 percent point and the mean within 1 percent of the costs, with 95 percent certainty. */
    public static boolean precise(Trekkingen trekkingen) {
        for (int a = 0; a < trekkingen.alternatieven(); a++) {
            var saldo = trekkingen.saldo(a);
            double kans = saldo.kansPositief();
            double breedteKans = Z95 * Math.sqrt(kans * (1 - kans) / saldo.n());
            double breedte = Z95 * saldo.spreiding() / Math.sqrt(saldo.n());
            double kosten = Math.abs(trekkingen.kosten(a).gemiddelde());
            if (breedteKans > KANS || breedte > DEEL_VAN_KOSTEN * kosten && saldo.spreiding() > 0)
                return false;
        }
        return true;
    }

    // Blocks start at multiples of their size, so where the first run stopped does not matter
    private void fill(double[][][] rijen, int van, int tot) {
        int eerste = van / Blok.SIZE;
        int laatste = (tot - 1) / Blok.SIZE;
        var volgende = new AtomicInteger(eerste);
        Callable<Void> werk = () -> {
            var blok = new Blok(plan, posten, overheid);
            for (int b = volgende.getAndIncrement(); b <= laatste; b = volgende.getAndIncrement()) {
                int begin = b * Blok.SIZE;
                blok.reken(b, Math.min(Blok.SIZE, tot - begin), rijen, begin);
            }
            return null;
        };
        int nodig = Math.min(draden, laatste - eerste + 1);
        if (nodig <= 1)
            run(werk);
        else
            together(werk, nodig);
    }

    private static void run(Callable<Void> werk) {
        try {
            werk.call();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private static void together(Callable<Void> werk, int draden) {
        try (var pool = Executors.newFixedThreadPool(draden)) {
            var taken = new ArrayList<Callable<Void>>();
            for (int i = 0; i < draden; i++)
                taken.add(werk);
            for (var klaar : pool.invokeAll(taken))
                klaar.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        }
    }

    /** The first draws of one number again. */
    public double[] kolom(String code, int aantal) {
        int plek = plan.plek(code);
        var uit = new double[aantal];
        var stuk = new double[Blok.SIZE];
        var alle = new double[plan.size()][];
        if (plan.gegroepeerd(plek))
            for (int i = 0; i < plan.size(); i++)
                alle[i] = plan.gegroepeerd(i) ? new double[Blok.SIZE] : null;
        for (int b = 0; b * Blok.SIZE < aantal; b++) {
            int n = Math.min(Blok.SIZE, aantal - b * Blok.SIZE);
            if (plan.gegroepeerd(plek)) {
                plan.groepen(b, alle, n);
                stuk = alle[plek];
            } else
                plan.vul(plek, b, stuk, n);
            System.arraycopy(stuk, 0, uit, b * Blok.SIZE, n);
        }
        return uit;
    }
}
