package nl.vliegwiel.monitor;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import nl.vliegwiel.toegang.Kennis;

/** Codes of kennis/codelijsten in the words of the screen. */
final class Codenamen {

    private static final Map<String, Map<String, String>> LIJSTEN = Stream.of("verwijzer", "hulpsoort")
            .collect(Collectors.toMap(l -> l, Codenamen::lijst));

    private Codenamen() {
    }

    private static Map<String, String> lijst(String naam) {
        var codes = new LinkedHashMap<String, String>();
        Kennis.rows("codelijsten/" + naam + ".csv")
                .forEach(r -> codes.put(r.getOrDefault("code", ""), r.getOrDefault("naam", "")));
        return codes;
    }

    /** The codes of this list, in its order. */
    static List<String> codes(String lijst) {
        return List.copyOf(LIJSTEN.getOrDefault(lijst, Map.of()).keySet());
    }

    static String naam(String lijst, String code) {
        return LIJSTEN.getOrDefault(lijst, Map.of()).getOrDefault(code, "niet bekend");
    }
}
