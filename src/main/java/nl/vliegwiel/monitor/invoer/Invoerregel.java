package nl.vliegwiel.monitor.invoer;

import java.util.List;

import nl.vliegwiel.toegang.Kennis;

/**
 * One way in which what came in does not look like itself: kennis/invoerregels.csv.
 *
 * @param naam  what is seen, as the end of a sentence
 * @param vraag what to ask the school
 */
public record Invoerregel(String code, String naam, String vraag, double grens) {

    private static final List<Invoerregel> ALLE = Kennis.rows("invoerregels.csv").stream()
            .map(r -> new Invoerregel(r.getOrDefault("regel", ""), r.getOrDefault("naam", ""),
                    r.getOrDefault("vraag", ""), Double.parseDouble(r.getOrDefault("grens", ""))))
            .toList();

    public static List<Invoerregel> alle() {
        return ALLE;
    }

    public static Invoerregel van(String code) {
        return ALLE.stream().filter(r -> r.code().equals(code)).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("onbekende invoerregel: " + code));
    }
}
