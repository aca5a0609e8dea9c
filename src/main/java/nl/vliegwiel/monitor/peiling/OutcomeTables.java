package nl.vliegwiel.monitor.peiling;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;

import nl.vliegwiel.monitor.indicator.Dimensies;
import nl.vliegwiel.monitor.indicator.Indicator;
import nl.vliegwiel.monitor.indicator.Uitsplitsing;
import nl.vliegwiel.monitor.kleineaantallen.Drempel;
import nl.vliegwiel.monitor.kleineaantallen.Suppression;
import nl.vliegwiel.monitor.kleineaantallen.Suppression.Reden;
import nl.vliegwiel.monitor.peiling.Uitkomst.NietGetoond;
import nl.vliegwiel.monitor.statistiek.Interval;
import nl.vliegwiel.monitor.statistiek.PoissonCount;
import nl.vliegwiel.monitor.statistiek.Proportion;

/**
 * From counted cells to outcomes: intervals first, then small numbers over all tables of the indicator together. What adds up
 * (schools to gemeenten and groups, months to school years) is hidden and audited together.
 */
final class OutcomeTables {

    /** A cell that an earlier publication hid stays hidden. */
    record Sleutel(String indicator, Uitsplitsing tabel, Map<String, String> plek, int moment) {
    }

    private final Drempel drempel;
    private final Map<String, Map<String, String>> schools;
    private final Set<Sleutel> eerder;
    private final Rounding rounding;

    /** schools: id → groep, gemeente and schoolsoort. buiten: numbers leave the partnership and are rounded. */
    OutcomeTables(Drempel drempel, Map<String, Map<String, String>> schools, Set<Sleutel> eerder, boolean buiten) {
        this.drempel = drempel;
        this.schools = schools;
        this.eerder = eerder;
        this.rounding = new Rounding(buiten);
    }

    List<Uitkomst> of(Indicator indicator, List<Cel> cells) {
        boolean linked = indicator.uitsplitsingen().stream().anyMatch(u -> !u.perMaand());
        var systems = new LinkedHashMap<Integer, List<Cel>>();
        for (var cel : cells) {
            systems.computeIfAbsent(linked ? cel.schooljaar() : cel.moment(), k -> new ArrayList<>()).add(cel);
        }
        var outcomes = new ArrayList<Uitkomst>();
        for (var system : systems.values()) {
            var reasons = suppress(indicator, system);
            var pilots = shown(system, reasons);
            for (int i = 0; i < system.size(); i++) {
                outcomes.add(outcome(indicator, system.get(i), reasons.get(i), pilots));
            }
        }
        return outcomes;
    }

    private List<Reden> suppress(Indicator indicator, List<Cel> cells) {
        var table = new Suppression(drempel, indicator.noemerBekend());
        for (var cel : cells) {
            int cell = switch (cel.telling()) {
                case Telling.Aandeel a -> table.cell(a.teller(), a.n(), drempel.teKlein(a.teller(), a.n()));
                case Telling.Aantal t -> table.cell(Math.min(t.aantal(), t.n()), t.n(),
                        drempel.teKlein(Math.min(t.aantal(), t.n()), t.n()));
                case Telling.Verhouding v -> amount(table, v);
                case Telling.Gemiddelde g -> table.cell(g.n(), g.n(), drempel.teKlein(g.n(), 0, 0));
                case Telling.Duur d -> table.cell(d.n(), d.n(), drempel.teKlein(d.n(), 0, 0));
            };
            if (rounding.buiten() && cel.plek().get("school") instanceof String school) {
                table.owner(cell, school);
            }
            if (eerder.contains(new Sleutel(indicator.code(), cel.tabel(), cel.plek(), cel.moment()))) {
                table.keep(cell);
            }
        }
        sumsOf(cells).forEach(s -> table.sum(s.total(), s.parts()));
        return table.solve();
    }

    private int amount(Suppression table, Telling.Verhouding v) {
        boolean few = v.betrokken() > 0 && v.betrokken() < drempel.aantal();
        int cell = table.cell(v.betrokken(), v.n(),
                few || drempel.teKlein(v.n(), v.grootste(), v.sommen().teller()));
        table.amount(cell, v.sommen().teller());
        return cell;
    }

    /** Which cell is the sum of which others: every coarser cell of every finer table, and a school year of its months. */
    private Map<Integer, List<Integer>> sumsOver(List<Cel> cells, Uitsplitsing fine, Uitsplitsing coarse) {
        var parts = new LinkedHashMap<Map<String, String>, List<Integer>>();
        var key = coarse.dimensies();
        for (int i = 0; i < cells.size(); i++) {
            if (cells.get(i).tabel().equals(fine)) {
                parts.computeIfAbsent(key(cells.get(i), key, coarse.periode()), k -> new ArrayList<>()).add(i);
            }
        }
        var sums = new LinkedHashMap<Integer, List<Integer>>();
        for (int i = 0; i < cells.size(); i++) {
            if (cells.get(i).tabel().equals(coarse)) {
                var found = parts.get(key(cells.get(i), key, coarse.periode()));
                if (found != null) {
                    sums.put(i, found);
                }
            }
        }
        return sums;
    }

    private Map<String, String> key(Cel cel, List<String> dimensies, String periode) {
        var key = new HashMap<String, String>();
        var place = attributes(cel);
        dimensies.forEach(d -> key.put(d, place.getOrDefault(d, "")));
        key.put("moment", String.valueOf(cel.tabel().moment(cel.moment(), periode)));
        return key;
    }

    private Map<String, String> attributes(Cel cel) {
        String school = cel.plek().get("school");
        if (school == null) {
            return cel.plek();
        }
        var all = new HashMap<>(schools.getOrDefault(school, Map.of()));
        all.put("school", school);
        return all;
    }

    private List<Sum> sumsOf(List<Cel> cells) {
        var sums = new ArrayList<Sum>();
        var tables = cells.stream().map(Cel::tabel).distinct().toList();
        for (var fine : tables) {
            for (var coarse : tables) {
                boolean coarser = fine.periode().equals(coarse.periode()) && !fine.equals(coarse)
                        && isFiner(fine, coarse);
                boolean year = Uitsplitsing.PERIODES.indexOf(fine.periode()) < Uitsplitsing.PERIODES
                        .indexOf(coarse.periode()) && fine.dimensies().equals(coarse.dimensies());
                if (coarser || year) {
                    sumsOver(cells, fine, coarse).forEach((total, parts) -> sums.add(new Sum(total, parts)));
                }
            }
        }
        return sums;
    }

    private record Sum(int total, List<Integer> parts) {
    }

    private static boolean isFiner(Uitsplitsing fine, Uitsplitsing coarse) {
        var known = fine.dimensies().contains("school")
                ? Dimensies.vanSchool()
                : fine.dimensies();
        return known.containsAll(coarse.dimensies()) && !coarse.dimensies().contains("school");
    }

    /** The shown cells of the comparison group, by what they compare with. */
    private static Map<Map<String, String>, Telling> shown(List<Cel> cells, List<Reden> reasons) {
        var shown = new HashMap<Map<String, String>, Telling>();
        IntStream.range(0, cells.size())
                .filter(i -> reasons.get(i) == Reden.GETOOND && "vergelijking".equals(cells.get(i).plek().get("groep")))
                .forEach(i -> shown.put(compared(cells.get(i)), cells.get(i).telling()));
        return shown;
    }

    private static Map<String, String> compared(Cel cel) {
        var key = new HashMap<>(cel.plek());
        key.remove("groep");
        key.put("tabel", cel.tabel().naam());
        key.put("moment", String.valueOf(cel.moment()));
        return key;
    }

    private Uitkomst outcome(Indicator indicator, Cel cel, Reden reden, Map<Map<String, String>, Telling> comparison) {
        if (reden != Reden.GETOOND) {
            return new Uitkomst(indicator.code(), cel.tabel(), cel.plek(), cel.moment(), null, null, null, null, null,
                    null, null, null, null,
                    reden == Reden.KLEIN ? NietGetoond.KLEIN : NietGetoond.AFGELEID);
        }
        var telling = rounding.known(cel.telling());
        var interval = telling.interval();
        var other = comparison.get(compared(cel));
        var difference = "pilot".equals(cel.plek().get("groep")) && other != null
                ? difference(telling, rounding.known(other))
                : null;
        return rounding.round(indicator, cel, interval, difference);
    }

    private static @Nullable Interval difference(Telling pilot, Telling other) {
        if (pilot instanceof Telling.Aandeel a && other instanceof Telling.Aandeel b) {
            return new Proportion(a.teller(), a.n()).minus(new Proportion(b.teller(), b.n()));
        }
        if (pilot instanceof Telling.Aantal a && other instanceof Telling.Aantal b) {
            return new PoissonCount(a.aantal(), a.n()).minus(new PoissonCount(b.aantal(), b.n()));
        }
        if (pilot instanceof Telling.Gemiddelde a && other instanceof Telling.Gemiddelde b) {
            return a.sommen().minus(b.sommen());
        }
        return pilot instanceof Telling.Verhouding a && other instanceof Telling.Verhouding b
                ? a.sommen().minus(b.sommen())
                : null;
    }
}
