package nl.vliegwiel.businesscase.studie;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The eight steps of a version, as they are stored with it. */
public record Stappen(List<Stap> acht) {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** What is stored of one step. */
    record Stand(String stand, String reden) {
    }

    static Stappen read(String json) {
        Map<String, Stand> standen = JSON.readValue(json, new TypeReference<LinkedHashMap<String, Stand>>() {
        });
        return new Stappen(Stap.ACHT.stream().map(s -> {
            var stand = standen.get(String.valueOf(s.nummer()));
            return stand == null ? s : s.met(stand.stand(), stand.reden());
        }).toList());
    }

    String json() {
        var standen = new LinkedHashMap<String, Stand>();
        acht.forEach(s -> standen.put(String.valueOf(s.nummer()), new Stand(s.stand(), s.reden())));
        return JSON.writeValueAsString(standen);
    }

    public long open() {
        return acht.stream().filter(Stap::open).count();
    }
}
