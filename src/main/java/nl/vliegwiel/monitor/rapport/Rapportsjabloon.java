package nl.vliegwiel.monitor.rapport;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import nl.vliegwiel.monitor.indicator.Indicator;
import nl.vliegwiel.toegang.Kennis;

/**
 * What a report may begin with: kennis/rapportsjablonen.csv.
 *
 * @param cijfers codes of figures; empty: those that stand in front
 */
public record Rapportsjabloon(String code, String naam, String uitleg, String soort, String titel, String voor,
        List<String> cijfers, String inleiding, String slot) {

    private static final List<Rapportsjabloon> ALLE = Kennis.rows("rapportsjablonen.csv").stream()
            .map(r -> new Rapportsjabloon(r.getOrDefault("sjabloon", ""), r.getOrDefault("naam", ""),
                    r.getOrDefault("uitleg", ""), r.getOrDefault("soort", ""), r.getOrDefault("titel", ""),
                    r.getOrDefault("voor", ""), "*".equals(r.get("cijfers"))
                            ? List.of()
                            : Arrays.asList(r.getOrDefault("cijfers", "").split(" ")),
                    r.getOrDefault("inleiding", ""), r.getOrDefault("slot", "")))
            .toList();

    public static List<Rapportsjabloon> alle() {
        return ALLE;
    }

    static Optional<Rapportsjabloon> find(String code) {
        return ALLE.stream().filter(s -> s.code().equals(code)).findFirst();
    }

    /** The figures of it that this installation measures. */
    List<String> van(List<Indicator> gemeten) {
        return gemeten.stream().filter(i -> cijfers.isEmpty() ? i.voorop() : cijfers.contains(i.code()))
                .map(Indicator::code).toList();
    }
}
