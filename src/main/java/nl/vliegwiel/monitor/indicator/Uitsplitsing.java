package nl.vliegwiel.monitor.indicator;

import java.util.Arrays;
import java.util.List;
import java.util.Set;

/**
 * A published table: at most two dimensions and a period, such as "groep × maand".
 *
 * @param dimensies columns of the table, in order
 * @param periode   maand or schooljaar
 */
public record Uitsplitsing(List<String> dimensies, String periode) {

    private static final Set<String> DIMENSIES = Set.of("groep", "school", "gemeente", "schoolsoort", "onderwijs",
            "bouw");
    private static final Set<String> PERIODES = Set.of("maand", "schooljaar");

    public Uitsplitsing {
        dimensies = List.copyOf(dimensies);
        if (!DIMENSIES.containsAll(dimensies) || !PERIODES.contains(periode) || dimensies.size() > 2) {
            throw new IllegalArgumentException("geen uitsplitsing: " + dimensies + " × " + periode);
        }
    }

    public static Uitsplitsing parse(String text) {
        var parts = Arrays.stream(text.split("×")).map(String::strip).toList();
        return new Uitsplitsing(parts.subList(0, parts.size() - 1), parts.getLast());
    }

    /** As it is stored and as the file has it: groep × maand. */
    public String naam() {
        return dimensies.isEmpty() ? periode : String.join(" × ", dimensies) + " × " + periode;
    }
}
