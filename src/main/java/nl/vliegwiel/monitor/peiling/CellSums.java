package nl.vliegwiel.monitor.peiling;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import nl.vliegwiel.monitor.indicator.Uitsplitsing;

/** Which cell is the sum of which others, whatever the tables are: schools add up to all that a school belongs to, months to trimesters and years. */
final class CellSums {

    private static final List<String> PERIODES = List.of("maand", "trimester", "schooljaar");

    /** A cell and those that add up to it, as positions in the list. */
    record Sum(int total, List<Integer> parts) {
    }

    private final Map<String, Map<String, String>> schools;

    /** schools: id → what the school belongs to, by dimension. */
    CellSums(Map<String, Map<String, String>> schools) {
        this.schools = schools;
    }

    List<Sum> of(List<Plaats> cells) {
        var tables = new LinkedHashMap<Uitsplitsing, List<Integer>>();
        for (int i = 0; i < cells.size(); i++) {
            tables.computeIfAbsent(cells.get(i).tabel(), t -> new ArrayList<>()).add(i);
        }
        var sums = new ArrayList<Sum>();
        for (var coarse : tables.keySet()) {
            for (var fine : tables.keySet()) {
                if (isFiner(fine, coarse) && tables.keySet().stream()
                        .noneMatch(between -> isFiner(fine, between) && isFiner(between, coarse))) {
                    sums.addAll(sums(cells, tables.getOrDefault(fine, List.of()),
                            tables.getOrDefault(coarse, List.of()), coarse));
                }
            }
        }
        return sums;
    }

    private List<Sum> sums(List<Plaats> cells, List<Integer> fine, List<Integer> coarse, Uitsplitsing to) {
        var parts = new HashMap<Map<String, String>, List<Integer>>();
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
    private Map<String, String> key(Plaats cell, Uitsplitsing to) {
        var known = new HashMap<String, String>();
        if (cell.plek().get("school") instanceof String school) {
            known.putAll(schools.getOrDefault(school, Map.of()));
        }
        known.putAll(cell.plek());
        var key = new HashMap<String, String>();
        to.dimensies().forEach(d -> key.put(d, known.getOrDefault(d, "")));
        key.put("moment", String.valueOf(moment(cell, to.periode())));
        return key;
    }

    /** The moment of a coarser period in which a cell lies: a school year begins in August and has three trimesters. */
    private static int moment(Plaats cell, String periode) {
        String own = cell.tabel().periode();
        if (own.equals(periode)) {
            return cell.moment();
        }
        int months = "trimester".equals(periode) ? 4 : 12;
        return "maand".equals(own) ? Math.floorDiv(cell.moment() - 7, months) : Math.floorDiv(cell.moment(), 3);
    }

    private boolean isFiner(Uitsplitsing fine, Uitsplitsing coarse) {
        return !fine.equals(coarse) && PERIODES.indexOf(fine.periode()) <= PERIODES.indexOf(coarse.periode())
                && coarse.dimensies().stream().allMatch(d -> fine.dimensies().contains(d)
                        || fine.dimensies().contains("school")
                                && schools.values().stream().anyMatch(s -> s.containsKey(d)));
    }
}
