package nl.vliegwiel.monitor.peiling;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

import nl.vliegwiel.monitor.indicator.Uitsplitsing;

/** Which cell is the sum of which others, whatever the tables are: schools add up to all that a school belongs to, months to trimesters and years. */
final class CellSums {

    /** A cell and those that add up to it, as positions in the list. */
    record Sum(int total, List<Integer> parts) {
    }

    /** Where a cell falls in a coarser table: a table has at most two dimensions. */
    private record Key(String first, String second, int moment) {
    }

    private record Pair(Uitsplitsing fine, Uitsplitsing coarse) {
    }

    private final Map<String, Map<String, String>> schools;
    private final Set<String> ofSchool;
    private final Map<List<Uitsplitsing>, List<Pair>> pairs = new ConcurrentHashMap<>();

    /** schools: id → what the school belongs to, by dimension. */
    CellSums(Map<String, Map<String, String>> schools) {
        this.schools = schools;
        this.ofSchool = schools.values().stream().flatMap(s -> s.keySet().stream()).collect(Collectors.toSet());
    }

    List<Sum> of(List<Plaats> cells) {
        var tables = new LinkedHashMap<Uitsplitsing, List<Integer>>();
        for (int i = 0; i < cells.size(); i++) {
            tables.computeIfAbsent(cells.get(i).tabel(), t -> new ArrayList<>()).add(i);
        }
        var sums = new ArrayList<Sum>();
        for (var pair : pairs.computeIfAbsent(List.copyOf(tables.keySet()), this::pairs)) {
            sums.addAll(sums(cells, tables.getOrDefault(pair.fine(), List.of()),
                    tables.getOrDefault(pair.coarse(), List.of()), pair.coarse()));
        }
        return sums;
    }

    /** Which tables add up to which, without another between. */
    private List<Pair> pairs(List<Uitsplitsing> tables) {
        var found = new ArrayList<Pair>();
        for (var coarse : tables) {
            for (var fine : tables) {
                if (isFiner(fine, coarse)
                        && tables.stream().noneMatch(between -> isFiner(fine, between) && isFiner(between, coarse))) {
                    found.add(new Pair(fine, coarse));
                }
            }
        }
        return found;
    }

    private List<Sum> sums(List<Plaats> cells, List<Integer> fine, List<Integer> coarse, Uitsplitsing to) {
        var parts = new HashMap<Key, List<Integer>>();
        fine.forEach(i -> parts.computeIfAbsent(key(cells.get(i), to), k -> new ArrayList<>()).add(i));
        var sums = new ArrayList<Sum>();
        for (int total : coarse) {
            var found = parts.get(key(cells.get(total), to));
            if (found != null) {
                sums.add(new Sum(total, found));
            }
        }
        return sums;
    }

    /** Where a cell falls in a table that is as fine or coarser. */
    private Key key(Plaats cell, Uitsplitsing to) {
        var dimensions = to.dimensies();
        return new Key(dimensions.isEmpty() ? "" : value(cell, dimensions.getFirst()),
                dimensions.size() < 2 ? "" : value(cell, dimensions.getLast()),
                cell.tabel().moment(cell.moment(), to.periode()));
    }

    private String value(Plaats cell, String dimension) {
        String own = cell.plek().get(dimension);
        if (own != null) {
            return own;
        }
        String school = cell.plek().get("school");
        return school == null ? "" : schools.getOrDefault(school, Map.of()).getOrDefault(dimension, "");
    }

    private boolean isFiner(Uitsplitsing fine, Uitsplitsing coarse) {
        return !fine.equals(coarse)
                && Uitsplitsing.PERIODES.indexOf(fine.periode()) <= Uitsplitsing.PERIODES.indexOf(coarse.periode())
                && coarse.dimensies().stream().allMatch(d -> fine.dimensies().contains(d)
                        || fine.dimensies().contains("school") && ofSchool.contains(d));
    }
}
