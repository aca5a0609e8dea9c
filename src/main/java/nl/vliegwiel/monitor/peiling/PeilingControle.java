package nl.vliegwiel.monitor.peiling;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import nl.vliegwiel.monitor.indicator.Indicator;
import nl.vliegwiel.monitor.kleineaantallen.Attack;
import nl.vliegwiel.monitor.kleineaantallen.Drempel;
import nl.vliegwiel.monitor.peiling.Uitkomst.NietGetoond;

/**
 * The attacker: with everything that a reader may see of one peiling and the former one, how near does he come to what is not
 * shown. It looks at the outcomes that would be stored, and shares no code with what chose them except for which cells add up.
 */
final class PeilingControle {

    /** How much of an amount (hours) must stay uncertain, above and below. */
    private static final double NEAR = 0.1;

    /**
     * What the attacker found.
     *
     * @param verborgen numbers that are not shown, over all readers
     * @param herleid   those that he knows too well: indicator and place, never a number
     */
    record Uitslag(int verborgen, List<String> herleid) {
        private Uitslag en(Uitslag ander) {
            return new Uitslag(verborgen + ander.verborgen,
                    Stream.concat(herleid.stream(), ander.herleid.stream()).toList());
        }

        private static Uitslag samen(Stream<Uitslag> uitslagen) {
            return uitslagen.reduce(new Uitslag(0, List.of()), Uitslag::en);
        }
    }

    private final CellSums sums;
    private final Drempel drempel;
    private final BiPredicate<Indicator, Cel> known;

    /** known: was this cell shown by the newest publication, with the same numbers. */
    PeilingControle(CellSums sums, Drempel drempel, BiPredicate<Indicator, Cel> known) {
        this.sums = sums;
        this.drempel = drempel;
        this.known = known;
    }

    /** cells: the truth; outcomes: what would be stored, one for each cell. */
    Uitslag of(Map<Indicator, List<Cel>> cells, List<Uitkomst> outcomes) {
        var reasons = new HashMap<String, Map<Plaats, NietGetoond>>();
        for (var outcome : outcomes) {
            if (outcome.nietGetoond() != null && outcome.nietGetoond() != NietGetoond.ONBEKEND) {
                reasons.computeIfAbsent(outcome.indicator(), i -> new HashMap<>())
                        .put(Plaats.van(outcome), outcome.nietGetoond());
            }
        }
        var years = SharedCounts.years(cells);
        return Uitslag.samen(List.copyOf(years.entrySet()).parallelStream()
                .map(year -> year(year.getValue(), reasons, year.getKey().equals(years.lastKey()))));
    }

    /** Numbers in more than one indicator, of which hidden is only what every one hides, and then each indicator by itself. */
    private Uitslag year(Map<Indicator, List<Cel>> year, Map<String, Map<Plaats, NietGetoond>> reasons,
            boolean newest) {
        var counts = new SharedCounts(sums, drempel, true);
        var groups = counts.groups(year);
        var shared = groups.stream().flatMap(List::stream).map(SharedCounts.Count::indicator)
                .collect(Collectors.toSet());
        return Uitslag.samen(groups.parallelStream().map(g -> group(g, counts, reasons)))
                .en(Uitslag.samen(List.copyOf(year.entrySet()).parallelStream()
                        .map(e -> indicator(e.getKey(), e.getValue(), shared.contains(e.getKey().code()),
                                reasons.getOrDefault(e.getKey().code(), Map.of()), newest))));
    }

    private Uitslag group(List<SharedCounts.Count> group, SharedCounts counts,
            Map<String, Map<Plaats, NietGetoond>> reasons) {
        var values = new LinkedHashMap<Plaats, Long>();
        group.forEach(c -> values.putAll(c.values()));
        int from = group.stream().mapToInt(SharedCounts.Count::drempel).max().orElseThrow();
        Predicate<Plaats> open = p -> group.stream().anyMatch(c -> c.values().containsKey(p)
                && !reasons.getOrDefault(c.indicator(), Map.of()).containsKey(p));
        var attack = new Attack();
        var places = List.copyOf(values.keySet());
        for (var place : places) {
            long value = values.getOrDefault(place, 0L);
            if (open.test(place)) {
                attack.shown(value);
            } else if (value > 0 && value < from) {
                attack.hidden(value, Double.POSITIVE_INFINITY, value, Math.max(from, value + 2));
            } else {
                // how many there are in all is no secret here; only small groups are
                attack.hidden(value, Double.POSITIVE_INFINITY, 0);
            }
        }
        return run(attack, places, counts.sumsOf(group, places),
                group.stream().map(SharedCounts.Count::indicator).collect(Collectors.joining("+")));
    }

    private static Uitslag run(Attack attack, List<Plaats> places, Collection<CellSums.Sum> known, String indicator) {
        known.forEach(s -> attack.sum(s.total(), s.parts()));
        return new Uitslag(attack.hidden(), attack.recovered().stream().map(f -> places.get(f.cell()))
                .map(p -> indicator + " " + p.tabel().naam() + " " + p.plek() + " " + p.moment()).toList());
    }

    private Uitslag indicator(Indicator indicator, List<Cel> cells, boolean shared, Map<Plaats, NietGetoond> reasons,
            boolean newest) {
        boolean bound = indicator.noemerBekend() || shared && OutcomeTables.isPart(indicator);
        var outsider = attack(indicator, cells, reasons, bound, null);
        if (!newest) {
            return outsider;
        }
        var owners = cells.stream().map(c -> Plaats.van(c).eigenaar(indicator.perGemeente())).filter(o -> o != null)
                .distinct().toList();
        return outsider.en(Uitslag.samen(
                owners.parallelStream().map(owner -> attack(indicator, cells, reasons, bound, owner))));
    }

    /** The attack on those counted, on the rest, and on amounts. owner: whose people know their own cells; null: an outsider. */
    private Uitslag attack(Indicator indicator, List<Cel> cells, Map<Plaats, NietGetoond> reasons, boolean bound,
            @Nullable String owner) {
        // a whole region in which everybody counts is shown, and then holds for each of its parts
        boolean all = !OutcomeTables.isPart(indicator)
                || cells.stream().allMatch(c -> teller(c) >= c.telling().n());
        var counted = new Attack();
        var rest = new Attack();
        var amounts = new Attack();
        for (var cel : cells) {
            var reason = knows(owner, indicator, cel) ? null : reasons.get(Plaats.van(cel));
            double n = cel.telling().n();
            double teller = teller(cel);
            double top = bound ? Math.max(n, teller) : Double.POSITIVE_INFINITY;
            boolean matters = owner == null || Plaats.van(cel).eigenaar(indicator.perGemeente()) != null;
            number(counted, teller, top, reason, matters, owner == null);
            number(rest, Math.max(0, n - teller), top, all ? null : reason, matters, owner == null);
            if (cel.telling() instanceof Telling.Verhouding v) {
                amount(amounts, v.sommen().teller(), reason, matters);
            } else {
                amounts.shown(0);
            }
        }
        var places = cells.stream().map(Plaats::van).toList();
        String who = indicator.code() + (owner == null ? "" : " (eigen cijfers)");
        var adds = sums.of(places);
        return Uitslag.samen(Stream.of(counted, rest, amounts).map(a -> run(a, places, adds, who)));
    }

    private static double teller(Cel cel) {
        return switch (cel.telling()) {
            case Telling.Aandeel a -> a.teller();
            case Telling.Aantal a -> a.aantal();
            case Telling.Verhouding v -> v.betrokken();
            case Telling.Gemiddelde g -> g.n();
            case Telling.Duur d -> d.n();
        };
    }

    private boolean knows(@Nullable String owner, Indicator indicator, Cel cel) {
        return owner != null && owner.equals(Plaats.van(cel).eigenaar(indicator.perGemeente()))
                || known.test(indicator, cel);
    }

    private void number(Attack attack, double value, double top, @Nullable NietGetoond reason, boolean matters,
            boolean outsider) {
        if (reason == null) {
            attack.shown(value);
        } else if (reason == NietGetoond.KLEIN && matters) {
            attack.hidden(value, top, value - Math.min(2, value), Math.min(top, Math.max(drempel.aantal(), value + 2)));
        } else {
            // whoever knows the own cells needs to be kept from the small numbers of others only
            attack.hidden(value, top, outsider ? 1 : 0);
        }
    }

    private static void amount(Attack attack, double value, @Nullable NietGetoond reason, boolean matters) {
        if (reason == null) {
            attack.shown(value);
        } else if (reason == NietGetoond.KLEIN && matters) {
            attack.hidden(value, Double.POSITIVE_INFINITY, value * (1 - NEAR), value * (1 + NEAR));
        } else {
            attack.hidden(value, Double.POSITIVE_INFINITY, 0);
        }
    }
}
