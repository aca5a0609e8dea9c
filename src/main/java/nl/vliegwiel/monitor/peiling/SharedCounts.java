package nl.vliegwiel.monitor.peiling;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;

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
     * @param at      which place of the year each is, in order
     * @param atLeast under what it cannot be: those counted among all
     * @param drempel from how many it is shown
     */
    record Count(Indicator indicator, List<Plaats> places, int[] at, long[] values, long[] atLeast, int drempel) {

        String code() {
            return indicator.code();
        }

        /** Do both stand at some place with the same number of people. */
        private boolean meets(Count other) {
            return !code().equals(other.code()) && indicator.perGemeente() == other.indicator.perGemeente()
                    && anywhere(other, (mine, its) -> mine > 0 && mine == its);
        }

        private boolean contradicts(Count other) {
            return anywhere(other, (mine, its) -> mine != its);
        }

        private boolean anywhere(Count other, Both both) {
            if (at.length > other.at.length) {
                return other.anywhere(this, both);
            }
            int from = 0;
            for (int i = 0; i < at.length; i++) {
                int j = Arrays.binarySearch(other.at, from, other.at.length, at[i]);
                if (j >= 0 && both.test(values[i], other.values[j])) {
                    return true;
                }
                from = j < 0 ? -j - 1 : j + 1;
            }
            return false;
        }
    }

    /** Something of two numbers, whichever comes first. */
    private interface Both {
        boolean test(long one, long other);
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
        var numbers = new HashMap<Plaats, Integer>();
        var counts = new ArrayList<Count>();
        year.forEach((indicator, cells) -> counts.addAll(counts(indicator, cells, numbers)));
        var groups = new ArrayList<List<Count>>();
        var done = new HashSet<Integer>();
        for (int i = 0; i < counts.size(); i++) {
            var group = new ArrayList<Count>(List.of(counts.get(i)));
            for (int j = i + 1; j < counts.size(); j++) {
                var other = counts.get(j);
                if (!done.contains(j) && group.stream().noneMatch(other::contradicts)
                        && group.stream().anyMatch(other::meets)) {
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

    private List<Count> counts(Indicator indicator, List<Cel> cells, Map<Plaats, Integer> numbers) {
        record At(int number, Plaats plaats, Telling telling) {
        }
        var at = cells.stream().map(c -> {
            var plaats = Plaats.van(c);
            return new At(numbers.computeIfAbsent(plaats, p -> numbers.size()), plaats, c.telling());
        }).sorted(Comparator.comparingInt(At::number)).toList();
        int[] number = at.stream().mapToInt(At::number).toArray();
        var places = at.stream().map(At::plaats).toList();
        long[] all = at.stream().mapToLong(a -> a.telling().n()).toArray();
        long[] counted = at.stream().mapToLong(a -> counted(a.telling())).toArray();
        long[] none = new long[all.length];
        boolean part = cells.stream().anyMatch(c -> c.telling() instanceof Telling.Aandeel);
        var counts = new ArrayList<Count>();
        if (!indicator.noemerBekend()) {
            counts.add(new Count(indicator, places, number, all, part ? counted : none, drempel.groep()));
        }
        if (part || cells.stream().anyMatch(c -> c.telling() instanceof Telling.Aantal)) {
            counts.add(new Count(indicator, places, number, counted, none, drempel.aantal()));
        }
        if (part) {
            long[] rest = IntStream.range(0, all.length).mapToLong(i -> all[i] - counted[i]).toArray();
            counts.add(new Count(indicator, places, number, rest, none, drempel.aantal()));
        }
        return counts;
    }

    private static long counted(Telling telling) {
        return switch (telling) {
            case Telling.Aandeel a -> a.teller();
            case Telling.Aantal a -> a.aantal();
            default -> 0;
        };
    }

    /** The numbers of a group, at each place where one of them stands. */
    static Map<Plaats, Long> values(List<Count> group) {
        var values = new LinkedHashMap<Plaats, Long>();
        for (var count : group) {
            for (int i = 0; i < count.at().length; i++) {
                values.put(count.places().get(i), count.values()[i]);
            }
        }
        return values;
    }

    /** What adds up within one indicator of the group; two that agree where both stand need not add up to each other. */
    Set<CellSums.Sum> sumsOf(List<Count> group, List<Plaats> places) {
        var index = new HashMap<Plaats, Integer>();
        places.forEach(p -> index.put(p, index.size()));
        var all = new LinkedHashSet<CellSums.Sum>();
        for (var count : group) {
            var own = count.places();
            sums.of(own).forEach(s -> all.add(new CellSums.Sum(index.getOrDefault(own.get(s.total()), 0),
                    s.parts().stream().map(part -> index.getOrDefault(own.get(part), 0)).sorted().toList())));
        }
        return all;
    }

    /** The places where no indicator of a group may be shown. */
    Set<Plaats> hidden(List<Count> group) {
        var values = values(group);
        var least = new HashMap<Plaats, Long>();
        for (var count : group) {
            for (int i = 0; i < count.at().length; i++) {
                least.merge(count.places().get(i), count.atLeast()[i], Math::max);
            }
        }
        int from = group.stream().mapToInt(Count::drempel).max().orElseThrow();
        var places = List.copyOf(values.keySet());
        var table = new Suppression(new Drempel(from, drempel.groep()), false);
        for (var plaats : places) {
            long value = values.getOrDefault(plaats, 0L);
            int cell = table.cell(value, value, value > 0 && value < from);
            table.floor(cell, Math.min(value, least.getOrDefault(plaats, 0L)));
            if (owners && plaats.eigenaar(group.getFirst().indicator().perGemeente()) instanceof String owner) {
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
