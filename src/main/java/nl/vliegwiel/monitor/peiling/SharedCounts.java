package nl.vliegwiel.monitor.peiling;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

import nl.vliegwiel.monitor.indicator.Indicator;
import nl.vliegwiel.monitor.kleineaantallen.Drempel;
import nl.vliegwiel.monitor.kleineaantallen.Suppression;
import nl.vliegwiel.monitor.kleineaantallen.Suppression.Reden;

/**
 * Numbers that stand in more than one table of a peiling: the casussen of one indicator are the noemer of another, those who did are
 * the rest of those who did not. What one page hides, another must not tell. Numbers that agree at every place where
 * both stand, in one school year, are taken to be the same: at worst a little too much is hidden.
 */
final class SharedCounts {

    /**
     * One number of an indicator at all its places.
     *
     * @param atLeast under what it cannot be: those counted among all
     * @param drempel from how many it is shown
     */
    record Count(String indicator, boolean perGemeente, Map<Plaats, Long> values, Map<Plaats, Long> atLeast,
            int drempel) {

        /** Do both stand at some place with the same number of people. */
        private boolean meets(Count other) {
            return !indicator.equals(other.indicator) && perGemeente == other.perGemeente && values.entrySet().stream()
                    .anyMatch(e -> e.getValue() > 0 && e.getValue().equals(other.values.get(e.getKey())));
        }

        private boolean contradicts(Count other) {
            return values.entrySet().stream().anyMatch(e -> other.values.containsKey(e.getKey())
                    && !e.getValue().equals(other.values.get(e.getKey())));
        }
    }

    private final CellSums sums;
    private final Drempel drempel;
    private final boolean owners;

    SharedCounts(CellSums sums, Drempel drempel, boolean owners) {
        this.sums = sums;
        this.drempel = drempel;
        this.owners = owners;
    }

    /** Cells by school year, the oldest first. */
    static SortedMap<Integer, Map<Indicator, List<Cel>>> years(Map<Indicator, List<Cel>> cells) {
        var years = new TreeMap<Integer, Map<Indicator, List<Cel>>>();
        cells.forEach((indicator, all) -> all.forEach(cel -> years
                .computeIfAbsent(cel.schooljaar(), y -> new LinkedHashMap<>())
                .computeIfAbsent(indicator, i -> new ArrayList<>()).add(cel)));
        return years;
    }

    /** The groups of numbers that are the same, in one school year. */
    List<List<Count>> groups(Map<Indicator, List<Cel>> year) {
        var counts = new ArrayList<Count>();
        year.forEach((indicator, cells) -> counts.addAll(counts(indicator, cells)));
        var groups = new ArrayList<List<Count>>();
        var done = new HashSet<Integer>();
        for (int i = 0; i < counts.size(); i++) {
            var group = new ArrayList<Count>(List.of(counts.get(i)));
            for (int j = i + 1; j < counts.size(); j++) {
                var other = counts.get(j);
                if (!done.contains(j) && group.stream().anyMatch(other::meets)
                        && group.stream().noneMatch(other::contradicts)) {
                    group.add(other);
                    done.add(j);
                }
            }
            if (group.size() > 1) {
                groups.add(group);
            }
        }
        return groups;
    }

    private List<Count> counts(Indicator indicator, List<Cel> cells) {
        var all = new LinkedHashMap<Plaats, Long>();
        var counted = new LinkedHashMap<Plaats, Long>();
        var rest = new LinkedHashMap<Plaats, Long>();
        var none = new HashMap<Plaats, Long>();
        for (var cel : cells) {
            var plaats = Plaats.van(cel);
            all.put(plaats, cel.telling().n());
            none.put(plaats, 0L);
            if (cel.telling() instanceof Telling.Aandeel a) {
                counted.put(plaats, a.teller());
                rest.put(plaats, a.n() - a.teller());
            } else if (cel.telling() instanceof Telling.Aantal a) {
                counted.put(plaats, a.aantal());
            }
        }
        var counts = new ArrayList<Count>();
        if (!indicator.noemerBekend()) {
            counts.add(count(indicator, all, rest.isEmpty() ? none : counted, drempel.groep()));
        }
        if (!counted.isEmpty()) {
            counts.add(count(indicator, counted, none, drempel.aantal()));
        }
        if (!rest.isEmpty()) {
            counts.add(count(indicator, rest, none, drempel.aantal()));
        }
        return counts;
    }

    private static Count count(Indicator indicator, Map<Plaats, Long> values, Map<Plaats, Long> atLeast, int from) {
        return new Count(indicator.code(), indicator.perGemeente(), values, atLeast, from);
    }

    /** What adds up within one indicator of the group; two that agree where both stand need not add up to each other. */
    Set<CellSums.Sum> sumsOf(List<Count> group, List<Plaats> places) {
        var index = new HashMap<Plaats, Integer>();
        places.forEach(p -> index.put(p, index.size()));
        var all = new LinkedHashSet<CellSums.Sum>();
        for (var count : group) {
            var own = List.copyOf(count.values().keySet());
            sums.of(own).forEach(s -> all.add(new CellSums.Sum(index.getOrDefault(own.get(s.total()), 0),
                    s.parts().stream().map(part -> index.getOrDefault(own.get(part), 0)).sorted().toList())));
        }
        return all;
    }

    /** The places where no indicator of a group may be shown. */
    Set<Plaats> hidden(List<Count> group) {
        var values = new LinkedHashMap<Plaats, Long>();
        var least = new HashMap<Plaats, Long>();
        for (var count : group) {
            values.putAll(count.values());
            count.atLeast().forEach((plaats, value) -> least.merge(plaats, value, Math::max));
        }
        int from = group.stream().mapToInt(Count::drempel).max().orElseThrow();
        var places = List.copyOf(values.keySet());
        var table = new Suppression(new Drempel(from, drempel.groep()), false);
        for (var plaats : places) {
            long value = values.getOrDefault(plaats, 0L);
            int cell = table.cell(value, value, value > 0 && value < from);
            table.floor(cell, Math.min(value, least.getOrDefault(plaats, 0L)));
            if (owners && plaats.eigenaar(group.getFirst().perGemeente()) instanceof String owner) {
                table.owner(cell, owner);
            }
        }
        sumsOf(group, places).forEach(s -> table.sum(s.total(), s.parts()));
        var reasons = table.solve();
        var hidden = new HashSet<Plaats>();
        for (int i = 0; i < reasons.size(); i++) {
            if (reasons.get(i) != Reden.GETOOND) {
                hidden.add(places.get(i));
            }
        }
        return hidden;
    }
}
