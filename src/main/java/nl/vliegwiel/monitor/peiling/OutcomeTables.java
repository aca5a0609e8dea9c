package nl.vliegwiel.monitor.peiling;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ForkJoinTask;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;

import nl.vliegwiel.monitor.indicator.Indicator;
import nl.vliegwiel.monitor.kleineaantallen.Drempel;
import nl.vliegwiel.monitor.kleineaantallen.Suppression;
import nl.vliegwiel.monitor.kleineaantallen.Suppression.Reden;
import nl.vliegwiel.monitor.peiling.Uitkomst.NietGetoond;
import nl.vliegwiel.monitor.statistiek.Interval;
import nl.vliegwiel.monitor.statistiek.PoissonCount;
import nl.vliegwiel.monitor.statistiek.Proportion;

/**
 * From counted cells to outcomes: small numbers over all tables of a peiling together, then intervals. What adds up (schools to
 * gemeenten and groups, months to school years) is hidden together, and so is what stands in more than one indicator.
 */
final class OutcomeTables {

    private final Drempel drempel;
    private final CellSums sums;
    private final Vorige vorige;
    private final Rounding rounding;

    /** schools: id → what a school belongs to. buiten: numbers leave the partnership and are rounded. */
    OutcomeTables(Drempel drempel, Map<String, Map<String, String>> schools, Vorige vorige, boolean buiten) {
        this.drempel = drempel;
        this.sums = new CellSums(schools);
        this.vorige = vorige;
        this.rounding = new Rounding(buiten);
    }

    CellSums sums() {
        return sums;
    }

    /** All outcomes of one peiling; one per cell, in the same order. */
    List<Uitkomst> of(Map<Indicator, List<Cel>> cells) {
        var shared = shared(cells);
        var systems = new ArrayList<Systeem>();
        int size = 0;
        for (var entry : cells.entrySet()) {
            systems.addAll(systems(entry.getKey(), entry.getValue(), size));
            size += entry.getValue().size();
        }
        var outcomes = new Uitkomst[size];
        // what is protected apart is protected at the same time, the largest first; each writes at its own places
        systems.sort(Comparator.comparingInt(s -> -s.cells().size()));
        ForkJoinTask.invokeAll(systems.stream()
                .map(s -> ForkJoinTask
                        .adapt(() -> protect(s, shared.getOrDefault(s.indicator().code(), Map.of()), outcomes)))
                .toList());
        return Arrays.asList(outcomes);
    }

    /** Cells of one indicator that hang together, and where their outcomes go. */
    private record Systeem(Indicator indicator, List<Cel> cells, List<Integer> at) {
    }

    private static List<Systeem> systems(Indicator indicator, List<Cel> cells, int from) {
        boolean linked = cells.stream().anyMatch(c -> !c.tabel().perMaand());
        var systems = new LinkedHashMap<Integer, Systeem>();
        for (int i = 0; i < cells.size(); i++) {
            var cel = cells.get(i);
            var system = systems.computeIfAbsent(linked ? cel.schooljaar() : cel.moment(),
                    k -> new Systeem(indicator, new ArrayList<>(), new ArrayList<>()));
            system.cells().add(cel);
            system.at().add(from + i);
        }
        return List.copyOf(systems.values());
    }

    /** Numbers that are the same in one school year. */
    private record Group(int year, List<SharedCounts.Count> counts) {
    }

    /** Per indicator and school year in which it shares a number with another: the places that must be hidden for it. */
    private Map<String, Map<Integer, Set<Plaats>>> shared(Map<Indicator, List<Cel>> cells) {
        var counts = new SharedCounts(sums, drempel, rounding.buiten());
        var groups = List.copyOf(SharedCounts.years(cells).entrySet()).parallelStream()
                .flatMap(year -> counts.groups(year.getValue()).stream().map(g -> new Group(year.getKey(), g)))
                .toList();
        var hidden = groups.parallelStream().map(g -> counts.hidden(g.counts())).toList();
        var shared = new HashMap<String, Map<Integer, Set<Plaats>>>();
        for (int i = 0; i < groups.size(); i++) {
            for (var count : groups.get(i).counts()) {
                shared.computeIfAbsent(count.code(), c -> new HashMap<>())
                        .computeIfAbsent(groups.get(i).year(), y -> new HashSet<>()).addAll(hidden.get(i));
            }
        }
        return shared;
    }

    private void protect(Systeem system, Map<Integer, Set<Plaats>> shared, Uitkomst[] outcomes) {
        var cells = system.cells();
        var reasons = suppress(system.indicator(), cells, shared.get(cells.getFirst().schooljaar()));
        var pilots = shown(cells, reasons);
        for (int i = 0; i < cells.size(); i++) {
            outcomes[system.at().get(i)] = outcome(system.indicator(), cells.get(i), reasons.get(i), pilots);
        }
    }

    private List<Reden> suppress(Indicator indicator, List<Cel> cells, @Nullable Set<Plaats> shared) {
        // with a share or a ratio, who knows the noemer from elsewhere knows what the teller cannot exceed
        boolean known = indicator.noemerBekend() || shared != null && isPart(indicator);
        var table = new Suppression(drempel, known);
        for (var cel : cells) {
            int cell = switch (cel.telling()) {
                case Telling.Aandeel a -> table.cell(a.teller(), a.n(), drempel.teKlein(a.teller(), a.n()));
                case Telling.Aantal t -> table.cell(t.aantal(), Math.max(t.aantal(), t.n()),
                        drempel.teKlein(Math.min(t.aantal(), t.n()), t.n()));
                case Telling.Verhouding v -> amount(table, v);
                case Telling.Gemiddelde g -> table.cell(g.n(), g.n(), drempel.teKlein(g.n(), 0, 0));
                case Telling.Duur d -> table.cell(d.n(), d.n(), drempel.teKlein(d.n(), 0, 0));
            };
            if (rounding.buiten() && Plaats.van(cel).eigenaar(indicator.perGemeente()) instanceof String owner) {
                table.owner(cell, owner);
            }
            before(indicator, cel, cell, table);
            if (shared != null && shared.contains(Plaats.van(cel))) {
                table.keep(cell);
            }
        }
        sums.of(cells.stream().map(Plaats::van).toList()).forEach(s -> table.sum(s.total(), s.parts()));
        return table.solve();
    }

    /** Is what is counted a part of the noemer; of a number, a mean or a duration it is not. */
    static boolean isPart(Indicator indicator) {
        return indicator.soort() == Indicator.Soort.AANDEEL || indicator.soort() == Indicator.Soort.VERHOUDING;
    }

    /** What a publication hid stays hidden; what the newest one showed and is still so is known, and hides nothing. */
    private void before(Indicator indicator, Cel cel, int cell, Suppression table) {
        if (vorige.verborg(indicator.code(), Plaats.van(cel))) {
            table.keep(cell);
        } else if (known(indicator, cel)) {
            table.known(cell);
        }
    }

    /** Did the newest publication show this cell with the same numbers. */
    boolean known(Indicator indicator, Cel cel) {
        var telling = rounding.known(cel.telling());
        // so few that they round to nobody are never shown, so they cannot be as they were shown
        if (telling.n() > 0 && vorige.toonde(indicator.code(), Plaats.van(cel)) instanceof Uitkomst before) {
            var now = rounding.round(indicator, cel, telling.interval(), null);
            return Objects.equals(before.teller(), now.teller()) && Objects.equals(before.n(), now.n())
                    && Objects.equals(before.waarde(), now.waarde());
        }
        return false;
    }

    private int amount(Suppression table, Telling.Verhouding v) {
        boolean few = v.betrokken() > 0 && v.betrokken() < drempel.aantal() || v.sommen().noemer() == 0;
        int cell = table.cell(v.betrokken(), v.n(),
                few || drempel.teKlein(v.n(), v.grootste(), v.sommen().teller()));
        table.amount(cell, v.sommen().teller());
        return cell;
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
