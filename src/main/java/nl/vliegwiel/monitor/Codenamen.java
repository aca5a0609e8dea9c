package nl.vliegwiel.monitor;

import java.util.Map;
import java.util.stream.Collectors;

import nl.vliegwiel.toegang.Kennis;

/** Codes of kennis/codelijsten in the words of the screen. */
final class Codenamen {

    private static final Map<String, String> VERWIJZERS = Kennis.rows("codelijsten/verwijzer.csv").stream()
            .collect(Collectors.toMap(r -> r.getOrDefault("code", ""), r -> r.getOrDefault("naam", "")));

    private Codenamen() {
    }

    static String verwijzer(String code) {
        return VERWIJZERS.getOrDefault(code, "niet bekend");
    }
}
