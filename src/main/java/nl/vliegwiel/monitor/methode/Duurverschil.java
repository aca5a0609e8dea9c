package nl.vliegwiel.monitor.methode;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.stream.Collectors;

import nl.vliegwiel.monitor.indicator.Indicator;
import nl.vliegwiel.monitor.indicator.Indicator.Soort;
import nl.vliegwiel.monitor.indicator.Uitsplitsing;
import nl.vliegwiel.monitor.peiling.Cel;
import nl.vliegwiel.monitor.peiling.Telling;
import nl.vliegwiel.monitor.peiling.Uitkomst;
import nl.vliegwiel.monitor.statistiek.LogRank;

/** Whether it takes equally long in all gemeenten, kinds of schools or routes: one test over all groups that are shown, never pair by pair. */
final class Duurverschil {

    /** Kinds of groups; single schools are too many to say something of them all. */
    private static final List<String> DIMENSIES = List.of("gemeente", "schoolsoort", "route", "woongemeente",
            "zwaarte");

    private Duurverschil() {
    }

    /** running: first year of the school year that has not ended. In the newest one that has ended and in which two groups are shown. */
    static List<Methodeuitkomst> of(Indicator indicator, List<Cel> cells, List<Uitkomst> shown, int running) {
        var found = new ArrayList<Methodeuitkomst>();
        if (indicator.soort() != Soort.DUUR) {
            return found;
        }
        for (String dimensie : DIMENSIES) {
            var table = new Uitsplitsing(List.of(dimensie), Uitsplitsing.SCHOOLJAAR);
            shown.stream().filter(u -> u.tabel().equals(table) && u.moment() < running)
                    .collect(Collectors.groupingBy(Uitkomst::moment,
                            Collectors.mapping(Uitkomst::plek, Collectors.toSet())))
                    .entrySet().stream().filter(year -> year.getValue().size() > 1)
                    .max(Comparator.comparingInt(java.util.Map.Entry::getKey)).ifPresent(year -> {
                        var groups = groups(cells, table, year.getKey(), year.getValue());
                        double p = LogRank.of(groups).p();
                        if (!Double.isNaN(p)) {
                            found.add(
                                    Methodeuitkomst.toets(indicator.code(), dimensie, year.getKey(), groups.size(), p));
                        }
                    });
        }
        return found;
    }

    private static List<SortedMap<Integer, long[]>> groups(List<Cel> cells, Uitsplitsing table, int year,
            Set<java.util.Map<String, String>> shown) {
        return cells.stream().filter(c -> c.tabel().equals(table) && c.moment() == year && shown.contains(c.plek()))
                .map(c -> ((Telling.Duur) c.telling()).dagen()).toList();
    }
}
