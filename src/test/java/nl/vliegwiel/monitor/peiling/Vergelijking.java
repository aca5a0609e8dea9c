package nl.vliegwiel.monitor.peiling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/** Two engines side by side: the same cells with the same numbers, apart from the last digits of a sum of fractions. */
final class Vergelijking {

    private static final double DIGITS = 1e-9;

    private Vergelijking() {
    }

    /** Gives how many cells were compared. */
    static int same(String indicator, List<Cel> one, List<Cel> other) {
        var left = numbers(one);
        var right = numbers(other);
        assertThat(right.keySet()).as(indicator).isEqualTo(left.keySet());
        left.forEach((cell, numbers) -> {
            var found = Objects.requireNonNull(right.get(cell));
            assertThat(found).as(indicator + " " + cell).hasSameSizeAs(numbers);
            for (int i = 0; i < numbers.size(); i++) {
                assertThat(found.get(i)).as(indicator + " " + cell).isCloseTo(numbers.get(i),
                        within(DIGITS * Math.max(1, Math.abs(numbers.get(i)))));
            }
        });
        return left.size();
    }

    private static Map<String, List<Double>> numbers(List<Cel> cells) {
        var all = new TreeMap<String, List<Double>>();
        cells.forEach(c -> assertThat(
                all.put(c.tabel().naam() + " " + new TreeMap<>(c.plek()) + " " + c.moment(), numbers(c.telling())))
                .as("a cell stands once").isNull());
        return all;
    }

    private static List<Double> numbers(Telling telling) {
        return switch (telling) {
            case Telling.Aandeel a -> List.of((double) a.teller(), (double) a.n());
            case Telling.Aantal a -> List.of((double) a.aantal(), (double) a.n());
            case Telling.Gemiddelde g -> sums(g.sommen());
            case Telling.Verhouding v -> {
                var numbers = new ArrayList<>(sums(v.sommen()));
                numbers.addAll(List.of((double) v.betrokken(), v.grootste()));
                yield numbers;
            }
            case Telling.Duur d -> d.dagen().entrySet().stream()
                    .flatMap(e -> List.of((double) e.getKey(), (double) e.getValue()[0], (double) e.getValue()[1])
                            .stream())
                    .toList();
        };
    }

    private static List<Double> sums(nl.vliegwiel.monitor.statistiek.RatioOfSums s) {
        return List.of((double) s.n(), s.teller(), s.noemer(), s.teller2(), s.tellerNoemer(), s.noemer2());
    }
}
