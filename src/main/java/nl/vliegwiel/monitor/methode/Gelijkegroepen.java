package nl.vliegwiel.monitor.methode;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import nl.vliegwiel.monitor.indicator.Indicator;
import nl.vliegwiel.monitor.indicator.Indicator.Soort;
import nl.vliegwiel.monitor.indicator.Uitsplitsing;
import nl.vliegwiel.monitor.peiling.Uitkomst;
import nl.vliegwiel.monitor.statistiek.Standardisation;
import nl.vliegwiel.monitor.statistiek.Standardisation.Stratum;

/**
 * Pilot and comparison as if both had the same mix of pupils: direct standardisation, which unlike the indirect one may be compared between
 * groups. It uses published cells only, and says nothing where one of them is not shown.
 */
public final class Gelijkegroepen {

    private static final List<String> OPBOUW = List.of("onderwijs", "bouw");
    private static final List<String> PERIODES = List.of(Uitsplitsing.MAAND, Uitsplitsing.SCHOOLJAAR);
    private static final int GROEPEN = 2;

    private Gelijkegroepen() {
    }

    /** The table by which the mix is made equal; counts only, since the limits are those of events. */
    public static Optional<Uitsplitsing> tabel(Indicator indicator) {
        return indicator.soort() != Soort.AANDEEL && indicator.soort() != Soort.AANTAL
                ? Optional.empty()
                : OPBOUW.stream().flatMap(d -> PERIODES.stream().map(p -> new Uitsplitsing(List.of("groep", d), p)))
                        .filter(indicator::heeft).findFirst();
    }

    /** Of the newest moment at which both groups can be shown in every part of the mix. */
    static List<Methodeuitkomst> of(Indicator indicator, List<Uitkomst> shown) {
        var table = tabel(indicator);
        if (table.isEmpty()) {
            return List.of();
        }
        // moment → part of the mix → group
        var moments = new TreeMap<Integer, Map<String, Map<String, Uitkomst>>>();
        for (var u : shown) {
            Double teller = u.teller();
            if (u.tabel().equals(table.get()) && teller != null && u.noemer() != null) {
                moments.computeIfAbsent(u.moment(), m -> new TreeMap<>())
                        .computeIfAbsent(String.valueOf(u.plek(table.get().dimensies().getLast())),
                                d -> new HashMap<>())
                        .put(String.valueOf(u.plek("groep")), u);
            }
        }
        var parts = moments.values().stream().flatMap(m -> m.keySet().stream()).distinct().count();
        for (var moment : moments.descendingMap().entrySet()) {
            var mix = moment.getValue();
            if (parts > 1 && mix.size() == parts && mix.values().stream().allMatch(g -> g.size() == GROEPEN)) {
                return standardised(indicator, moment.getKey(), mix);
            }
        }
        return List.of();
    }

    private static List<Methodeuitkomst> standardised(Indicator indicator, int moment,
            Map<String, Map<String, Uitkomst>> mix) {
        var found = new ArrayList<Methodeuitkomst>();
        for (String groep : List.of("pilot", "vergelijking")) {
            var strata = new ArrayList<Stratum>();
            double size = 0;
            for (var part : mix.values()) {
                var own = part.get(groep);
                if (own == null) {
                    return List.of();
                }
                strata.add(new Stratum(number(own.teller()), number(own.noemer()),
                        part.values().stream().mapToDouble(u -> number(u.noemer())).sum()));
                size += number(own.noemer());
            }
            found.add(Methodeuitkomst.of(indicator.code(), Methode.OPBOUW, groep, moment, Math.round(size),
                    Standardisation.direct(strata)));
        }
        return found;
    }

    private static double number(@org.jspecify.annotations.Nullable Double value) {
        return value == null ? Double.NaN : value;
    }
}
