package nl.vliegwiel.inrichting;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;

import nl.vliegwiel.web.Instellingdeel;

/**
 * What a file would change in one kind of setting.
 *
 * @param gelijk rows that are the same here and there
 * @param hier   rows that are here only, and stay
 */
public record InrichtingVerschil(String sleutel, String naam, List<Rij> rijen, int gelijk, int hier) {

    /**
     * One row that is new or different.
     *
     * @param wat  which one it is
     * @param was  what holds here, column by column; empty when it is new
     * @param fout why it cannot come along; null when it can
     */
    public record Rij(String wat, String was, String wordt, @Nullable String fout, Map<String, String> bron) {
    }

    static InrichtingVerschil of(Instellingdeel deel, List<Map<String, String>> file) {
        var here = new TreeMap<String, Map<String, String>>();
        deel.rijen().forEach(r -> here.put(key(deel, r), r));
        var rijen = new ArrayList<Rij>();
        int gelijk = 0;
        for (var row : file) {
            var was = here.remove(key(deel, row));
            if (was != null && new TreeMap<>(was).equals(new TreeMap<>(row)))
                gelijk++;
            else
                rijen.add(new Rij(deel.naam(row), was == null ? "" : words(deel, was, row), words(deel, row, was),
                        deel.fout(row), row));
        }
        return new InrichtingVerschil(deel.sleutel(), deel.naam(), rijen, gelijk, here.size());
    }

    /** 11 gelijk, 2 alleen hier: die blijven. */
    public String zin() {
        return gelijk + " gelijk" + (hier == 0 ? "." : ", " + hier + " alleen hier: die blijven.");
    }

    public long kan() {
        return rijen.stream().filter(r -> r.fout() == null).count();
    }

    private static String key(Instellingdeel deel, Map<String, String> row) {
        return String.join(", ", deel.kenmerk().stream().map(k -> row.getOrDefault(k, "")).toList());
    }

    /** Only what differs from the other. */
    private static String words(Instellingdeel deel, Map<String, String> row, @Nullable Map<String, String> other) {
        return String.join("; ", new TreeMap<>(row).entrySet().stream()
                .filter(e -> !deel.kenmerk().contains(e.getKey())
                        && (other == null || !e.getValue().equals(other.get(e.getKey()))))
                .map(e -> e.getKey() + " " + e.getValue()).toList());
    }
}
