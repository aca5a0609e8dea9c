package nl.vliegwiel.monitor.onderzoek.bestand;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * Makes kenmerken coarser until every row is one of at least k people who look the same (k-anonymity, Samarati and Sweeney 1998), and
 * leaves out the few who still stand out. Of all combinations of levels it takes the one that loses the least information: what a column
 * loses is the share of its entropy, times its weight. Every combination is looked at, so there is no better one.
 */
final class Vergroving {

    /** Beyond this share of the rows left out, a combination is too fine. */
    static final double MOST_LEFT_OUT = 0.05;

    /** The levels that were taken, and the rows that may be given, in order. */
    record Keuze(Map<String, Integer> niveaus, List<Integer> rijen, double verlies) {
    }

    /** Rows that are the same at every level. gevoelig: the one value of each sensitive column, MIXED when there are more. */
    private record Kern(int[] rijen, Set<Long> mensen, int[] gevoelig) {
    }

    private static final int MIXED = -1;

    private final Microgegevens gegevens;
    private final int k;
    private final Map<String, Integer> gewichten;
    private final List<Onderzoekskolom> kenmerken;
    /** Kenmerk, level, row. */
    private final int[][][] codes;
    private final int[][] neutraal;
    private final List<Kern> kernen;
    private final double[][] verlies;

    Vergroving(Microgegevens gegevens, int k, Map<String, Integer> gewichten) {
        this.gegevens = gegevens;
        this.k = k;
        this.gewichten = gewichten;
        this.kenmerken = gegevens.kenmerken();
        this.codes = new int[kenmerken.size()][][];
        this.verlies = new double[kenmerken.size()][];
        for (int q = 0; q < kenmerken.size(); q++) {
            encode(q);
        }
        var gevoelig = gegevens.gevoelig();
        var sensitive = new int[gevoelig.size()][];
        this.neutraal = new int[gevoelig.size()][];
        for (int s = 0; s < gevoelig.size(); s++) {
            var book = new HashMap<@Nullable String, Integer>();
            sensitive[s] = codes(gegevens.waarden(gevoelig.get(s).kolom()), book);
            // nothing known yet says nothing either
            neutraal[s] = new int[]{book.getOrDefault(null, -2), book.getOrDefault(gevoelig.get(s).neutraal(), -2)};
        }
        this.kernen = kernen(sensitive);
    }

    /** The best combination; empty when even all people together are too few. */
    Optional<Keuze> beste() {
        @Nullable
        Keuze best = null;
        for (var levels : combinations()) {
            var tried = tried(levels);
            if (tried.isPresent() && (best == null || tried.get().verlies() < best.verlies() - 1e-12)) {
                best = tried.get();
            }
        }
        return Optional.ofNullable(best);
    }

    private void encode(int q) {
        var kenmerk = kenmerken.get(q);
        codes[q] = new int[kenmerk.aantalNiveaus()][];
        verlies[q] = new double[kenmerk.aantalNiveaus()];
        double finest = 0;
        for (int level = 0; level < kenmerk.aantalNiveaus(); level++) {
            codes[q][level] = codes(gegevens.waarden(kenmerk, level), new HashMap<>());
            double entropy = entropy(codes[q][level]);
            finest = level == 0 ? entropy : finest;
            // a column with one value loses nothing until it is left out
            verlies[q][level] = level == kenmerk.aantalNiveaus() - 1
                    ? 1
                    : finest == 0 ? 0 : Math.clamp(1 - entropy / finest, 0, 1);
        }
    }

    private static int[] codes(List<@Nullable String> values, Map<@Nullable String, Integer> book) {
        var codes = new int[values.size()];
        for (int row = 0; row < codes.length; row++) {
            codes[row] = book.computeIfAbsent(values.get(row), v -> book.size());
        }
        return codes;
    }

    private static double entropy(int[] codes) {
        var counts = new HashMap<Integer, Integer>();
        for (int code : codes) {
            counts.merge(code, 1, Integer::sum);
        }
        return -counts.values().stream().mapToDouble(n -> (double) n / codes.length).map(p -> p * Math.log(p)).sum();
    }

    private List<Kern> kernen(int[][] sensitive) {
        var rows = new LinkedHashMap<List<Integer>, List<Integer>>();
        for (int row = 0; row < gegevens.rijen(); row++) {
            var key = new ArrayList<Integer>();
            for (var kenmerk : codes) {
                for (var level : kenmerk) {
                    key.add(level[row]);
                }
            }
            rows.computeIfAbsent(key, s -> new ArrayList<>()).add(row);
        }
        return rows.values().stream().map(r -> kern(r, sensitive)).toList();
    }

    private Kern kern(List<Integer> rows, int[][] sensitive) {
        var people = new HashSet<Long>();
        rows.forEach(r -> people.add(gegevens.personen()[r]));
        var values = new int[sensitive.length];
        for (int s = 0; s < values.length; s++) {
            int[] column = sensitive[s];
            int first = column[rows.getFirst()];
            values[s] = rows.stream().allMatch(r -> column[r] == first) ? first : MIXED;
        }
        return new Kern(rows.stream().mapToInt(Integer::intValue).toArray(), people, values);
    }

    /** Every combination of one level for each kenmerk. */
    private List<int[]> combinations() {
        List<int[]> all = new ArrayList<>(List.of(new int[0]));
        for (var kenmerk : kenmerken) {
            var longer = new ArrayList<int[]>();
            for (int[] begin : all) {
                for (int level = 0; level < kenmerk.aantalNiveaus(); level++) {
                    int[] next = Arrays.copyOf(begin, begin.length + 1);
                    next[begin.length] = level;
                    longer.add(next);
                }
            }
            all = longer;
        }
        return all;
    }

    private Optional<Keuze> tried(int[] levels) {
        var groups = new HashMap<List<Integer>, List<Kern>>();
        for (var kern : kernen) {
            var key = new ArrayList<Integer>(levels.length);
            for (int q = 0; q < levels.length; q++) {
                key.add(codes[q][levels[q]][kern.rijen()[0]]);
            }
            groups.computeIfAbsent(key, s -> new ArrayList<>()).add(kern);
        }
        var kept = groups.values().stream().filter(this::safe).toList();
        int rows = kept.stream().flatMap(List::stream).mapToInt(kern -> kern.rijen().length).sum();
        double left = gegevens.rijen() == 0 ? 1 : 1 - (double) rows / gegevens.rijen();
        if (rows == 0 || left > MOST_LEFT_OUT) {
            return Optional.empty();
        }
        double loss = 0;
        var niveaus = new LinkedHashMap<String, Integer>();
        for (int q = 0; q < levels.length; q++) {
            String kolom = kenmerken.get(q).kolom();
            niveaus.put(kolom, levels[q]);
            loss += gewichten.getOrDefault(kolom, 1) * (left + (1 - left) * verlies[q][levels[q]]);
        }
        var rijen = kept.stream().flatMap(List::stream).flatMapToInt(kern -> Arrays.stream(kern.rijen())).sorted()
                .boxed()
                .toList();
        return Optional.of(new Keuze(niveaus, rijen, loss));
    }

    private boolean safe(List<Kern> group) {
        return enough(group) && nobodyIsGivenAway(group);
    }

    private boolean enough(List<Kern> group) {
        if (group.size() == 1) {
            return group.getFirst().mensen().size() >= k;
        }
        var people = new HashSet<Long>();
        for (var kern : group) {
            people.addAll(kern.mensen());
            if (people.size() >= k) {
                return true;
            }
        }
        return false;
    }

    private boolean nobodyIsGivenAway(List<Kern> group) {
        for (int s = 0; s < neutraal.length; s++) {
            int first = group.getFirst().gevoelig()[s];
            int column = s;
            boolean same = first != MIXED && group.stream().allMatch(kern -> kern.gevoelig()[column] == first);
            if (same && first != neutraal[s][0] && first != neutraal[s][1]) {
                return false;
            }
        }
        return true;
    }
}
