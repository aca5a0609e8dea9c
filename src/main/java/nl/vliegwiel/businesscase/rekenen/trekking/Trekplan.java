package nl.vliegwiel.businesscase.rekenen.trekking;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.apache.commons.statistics.distribution.NormalDistribution;

import nl.vliegwiel.businesscase.rekenen.model.Samenhang;

/** How each number of a model is drawn: by itself, or together with the numbers it goes with. Shared by all threads. */
final class Trekplan {
    private static final NormalDistribution NORMAL = NormalDistribution.of(0, 1);

    private final List<String> codes;
    private final Map<String, Integer> plek = new HashMap<>();
    private final Trekker[] trekkers;
    private final long[] sleutels;
    private final List<Groep> groepen = new ArrayList<>();
    private final boolean[] gegroepeerd;

    /** Numbers that are drawn together, with the root of their normal correlations. */
    private record Groep(int[] leden, double[][] wortel) {
    }

    Trekplan(Getallen getallen, List<Samenhang> samenhangen, long zaad) {
        codes = List.copyOf(getallen.codes());
        sleutels = new long[codes.size()];
        gegroepeerd = new boolean[codes.size()];
        for (int i = 0; i < codes.size(); i++) {
            plek.put(codes.get(i), i);
            sleutels[i] = Stroom.sleutel(zaad, codes.get(i));
        }
        // Making a table costs milliseconds; each number has its own
        trekkers = codes.stream().parallel().map(c -> Trekker.of(getallen.kans(c), getallen.factor(c)))
                .toArray(Trekker[]::new);
        for (var samenhang : samenhangen)
            group(samenhang);
    }

    private void group(Samenhang samenhang) {
        var bekend = samenhang.grootheden().stream().filter(plek::containsKey).toList();
        int n = bekend.size();
        if (n < 2)
            return;
        var leden = bekend.stream().mapToInt(plek::get).toArray();
        var rangen = new double[n][n];
        for (int i = 0; i < n; i++)
            for (int j = 0; j < n; j++)
                rangen[i][j] = samenhang.correlaties().get(samenhang.grootheden().indexOf(bekend.get(i)))
                        .get(samenhang.grootheden().indexOf(bekend.get(j)));
        for (int lid : leden)
            gegroepeerd[lid] = true;
        groepen.add(new Groep(leden, Wortel.nearest(rangen)));
    }

    int size() {
        return codes.size();
    }

    String code(int i) {
        return codes.get(i);
    }

    int plek(String code) {
        var i = plek.get(code);
        if (i == null)
            throw new IllegalArgumentException("no number " + code);
        return i;
    }

    boolean vast(int i) {
        return trekkers[i] instanceof Trekker.Vaste;
    }

    double waarde(int i) {
        return trekkers[i].at(0.5, false);
    }

    boolean gegroepeerd(int i) {
        return gegroepeerd[i];
    }

    /** The draws of one number in one block, as if it stood alone. */
    void vul(int i, int blok, double[] uit, int n) {
        trekkers[i].vul(Stroom.blok(sleutels[i], blok), uit, n);
    }

    /** The draws of all numbers that go together in one block; {@code uit} has a column for each number of the plan. */
    void groepen(int blok, double[][] uit, int n) {
        for (var groep : groepen)
            draw(groep, blok, uit, n);
    }

    private void draw(Groep groep, int blok, double[][] uit, int n) {
        int m = groep.leden().length;
        var basis = new long[m];
        for (int i = 0; i < m; i++)
            basis[i] = Stroom.blok(sleutels[groep.leden()[i]], blok);
        var z = new double[m];
        for (int k = 0; k < n; k++) {
            for (int i = 0; i < m; i++)
                z[i] = normal(Stroom.mix(basis[i] + (k + 1) * Stroom.GOLDEN));
            for (int i = 0; i < m; i++) {
                double som = 0;
                for (int j = 0; j <= i; j++)
                    som += groep.wortel()[i][j] * z[j];
                double staart = NORMAL.cumulativeProbability(-Math.abs(som));
                uit[groep.leden()[i]][k] = trekkers[groep.leden()[i]].at(Math.max(staart, Double.MIN_NORMAL), som > 0);
            }
        }
    }

    private static double normal(long bits) {
        double p = Stroom.deel(bits);
        return p < 0.5 ? NORMAL.inverseCumulativeProbability(p) : NORMAL.inverseSurvivalProbability(1 - p);
    }
}
