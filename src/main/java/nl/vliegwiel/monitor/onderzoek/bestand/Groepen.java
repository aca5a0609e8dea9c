package nl.vliegwiel.monitor.onderzoek.bestand;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

/**
 * The rows that look the same: people with the same values of all kenmerken at these levels. A group is safe when it has at least k
 * people, and when no sensitive value holds for all of them.
 */
final class Groepen {

    /** One group: its rows, and whether it may be given. */
    record Groep(List<Integer> rijen, int mensen, boolean veilig) {
    }

    private final Microgegevens gegevens;
    private final int k;

    Groepen(Microgegevens gegevens, int k) {
        this.gegevens = gegevens;
        this.k = k;
    }

    List<Groep> op(Map<String, Integer> niveaus) {
        var kenmerken = gegevens.kenmerken();
        var waarden = kenmerken.stream()
                .map(q -> gegevens.waarden(q, Objects.requireNonNull(niveaus.get(q.kolom())))).toList();
        var rijen = new HashMap<List<@Nullable String>, List<Integer>>();
        for (int rij = 0; rij < gegevens.rijen(); rij++) {
            var key = new ArrayList<@Nullable String>(waarden.size());
            for (var kolom : waarden) {
                key.add(kolom.get(rij));
            }
            rijen.computeIfAbsent(key, s -> new ArrayList<>()).add(rij);
        }
        return rijen.values().stream().map(this::groep).toList();
    }

    private Groep groep(List<Integer> rijen) {
        var mensen = new HashSet<Long>();
        rijen.forEach(r -> mensen.add(gegevens.personen()[r]));
        return new Groep(rijen, mensen.size(), mensen.size() >= k && nobodyIsGivenAway(rijen));
    }

    /** True when of each sensitive column at least two values occur, or only one that says nothing about anybody. */
    private boolean nobodyIsGivenAway(List<Integer> rijen) {
        for (var kolom : gegevens.gevoelig()) {
            var waarden = gegevens.waarden(kolom.kolom());
            String eerste = waarden.get(rijen.getFirst());
            boolean same = rijen.stream().allMatch(r -> Objects.equals(waarden.get(r), eerste));
            if (same && eerste != null && !eerste.equals(kolom.neutraal())) {
                return false;
            }
        }
        return true;
    }
}
