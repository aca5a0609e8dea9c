package nl.vliegwiel.monitor.peiling;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
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
     * @param verborgen  numbers that are not shown, over all readers
     * @param programmas how often no other table proved that one cannot be known, so that a solver was asked
     * @param herleid    those that he knows too well: indicator and place, never a number
     */
    record Uitslag(long verborgen, int programmas, List<String> herleid) {

        static final Uitslag GEEN = new Uitslag(0, 0, List.of());

        private Uitslag en(Uitslag ander) {
            return new Uitslag(verborgen + ander.verborgen, programmas + ander.programmas,
                    Stream.concat(herleid.stream(), ander.herleid.stream()).toList());
        }

        private static Uitslag samen(Stream<Uitslag> uitslagen) {
            return uitslagen.reduce(GEEN, Uitslag::en);
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
        return Uitslag.samen(List.copyOf(years.values()).parallelStream().map(year -> year(year, reasons)));
    }

    /** Numbers in more than one indicator, of which hidden is only what every one hides, and then each indicator by itself. */
    private Uitslag year(Map<Indicator, List<Cel>> year, Map<String, Map<Plaats, NietGetoond>> reasons) {
        var counts = new SharedCounts(sums, drempel, true);
        var groups = counts.groups(year);
        var shared = groups.stream().flatMap(List::stream).map(SharedCounts.Count::code)
                .collect(Collectors.toSet());
        return Uitslag.samen(groups.parallelStream().map(g -> group(g, counts, reasons)))
                .en(Uitslag.samen(List.copyOf(year.entrySet()).parallelStream()
                        .map(e -> indicator(e.getKey(), e.getValue(), shared.contains(e.getKey().code()),
                                reasons.getOrDefault(e.getKey().code(), Map.of())))));
    }

    private Uitslag group(List<SharedCounts.Count> group, SharedCounts counts,
            Map<String, Map<Plaats, NietGetoond>> reasons) {
        var values = SharedCounts.values(group);
        int from = group.stream().mapToInt(SharedCounts.Count::drempel).max().orElseThrow();
        var open = new HashSet<Plaats>();
        for (var count : group) {
            var hidden = reasons.getOrDefault(count.code(), Map.of());
            count.places().stream().filter(p -> !hidden.containsKey(p)).forEach(open::add);
        }
        var attack = new Attack();
        var places = List.copyOf(values.keySet());
        for (var place : places) {
            long value = values.getOrDefault(place, 0L);
            if (open.contains(place)) {
                attack.shown(value);
            } else if (value > 0 && value < from) {
                attack.hidden(value, Double.POSITIVE_INFINITY, value, Math.max(from, value + 2));
            } else {
                // how many there are in all is no secret here; only small groups are
                attack.hidden(value, Double.POSITIVE_INFINITY, 0);
            }
        }
        return run(attack, places, counts.sumsOf(group, places),
                group.stream().map(SharedCounts.Count::code).collect(Collectors.joining("+")));
    }

    private static Uitslag run(Attack attack, List<Plaats> places, Collection<CellSums.Sum> known, String indicator) {
        known.forEach(s -> attack.sum(s.total(), s.parts()));
        var found = attack.recovered().stream().map(f -> {
            var place = places.get(f.cell());
            return indicator + (f.owner() == null ? "" : " (eigen cijfers)") + " " + place.tabel().naam() + " "
                    + place.plek() + " " + place.moment();
        }).toList();
        return new Uitslag(attack.questions(), attack.programs(), found);
    }

    /** The attack on those counted, on the rest, and on amounts, also by the people of each owner, who know their own cells. */
    private Uitslag indicator(Indicator indicator, List<Cel> cells, boolean shared, Map<Plaats, NietGetoond> reasons) {
        boolean bound = indicator.noemerBekend() || shared && OutcomeTables.isPart(indicator);
        // a whole region in which everybody counts is shown, and then holds for each of its parts
        boolean all = !OutcomeTables.isPart(indicator)
                || cells.stream().allMatch(c -> teller(c) >= c.telling().n());
        var attacks = List.of(new Attack(), new Attack(), new Attack());
        var places = cells.stream().map(Plaats::van).toList();
        for (int i = 0; i < places.size(); i++) {
            var cel = cells.get(i);
            var reason = known.test(indicator, cel) ? null : reasons.get(places.get(i));
            double n = cel.telling().n();
            double teller = teller(cel);
            double top = bound ? Math.max(n, teller) : Double.POSITIVE_INFINITY;
            number(attacks.getFirst(), teller, top, reason);
            number(attacks.get(1), Math.max(0, n - teller), top, all ? null : reason);
            if (cel.telling() instanceof Telling.Verhouding v) {
                amount(attacks.getLast(), v.sommen().teller(), reason);
            } else {
                attacks.getLast().shown(0);
            }
            if (places.get(i).eigenaar(indicator.perGemeente()) instanceof String owner) {
                int own = i;
                attacks.forEach(a -> a.owner(own, owner));
            }
        }
        var adds = sums.of(places);
        return Uitslag.samen(attacks.stream().map(a -> run(a, places, adds, indicator.code())));
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

    private void number(Attack attack, double value, double top, @Nullable NietGetoond reason) {
        if (reason == null) {
            attack.shown(value);
        } else if (reason == NietGetoond.KLEIN) {
            attack.hidden(value, top, value - Math.min(2, value), Math.min(top, Math.max(drempel.aantal(), value + 2)));
        } else {
            attack.hidden(value, top, 1);
        }
    }

    private static void amount(Attack attack, double value, @Nullable NietGetoond reason) {
        if (reason == null) {
            attack.shown(value);
        } else if (reason == NietGetoond.KLEIN) {
            attack.hidden(value, Double.POSITIVE_INFINITY, value * (1 - NEAR), value * (1 + NEAR));
        } else {
            attack.hidden(value, Double.POSITIVE_INFINITY, 0);
        }
    }
}
