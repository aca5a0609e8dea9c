package nl.vliegwiel.monitor;

import java.util.List;
import java.util.Map;

import nl.vliegwiel.monitor.Meetscholen.Meetschool;
import nl.vliegwiel.monitor.indicator.Dimensies;
import nl.vliegwiel.web.Nederlands;

/** The values of dimensions in the words of the screen: names of schools and organisations, codes in words. */
record Plaatsnamen(List<Meetschool> scholen, Map<String, String> organisaties) {

    String naam(String dimensie, String value) {
        return switch (Dimensies.find(dimensie).orElseThrow().soort()) {
            case "school" -> scholen.stream().filter(s -> s.plek().equals(value)).map(Meetschool::naam).findFirst()
                    .orElse("Onbekende school");
            case "organisatie" -> organisaties.getOrDefault(value, "Onbekend");
            case "schoolsoort" -> Meetscholen.schoolsoort(value);
            case "leerjaar" -> "Leerjaar " + value;
            case "onderwijs" -> "pro".equals(value) ? "Praktijkonderwijs" : Nederlands.hoofdletter(value);
            case "verwijzer", "hulpsoort" -> Nederlands.hoofdletter(Codenamen.naam(dimensie, value));
            default -> Nederlands.hoofdletter(value);
        };
    }

    static String dimensie(String code) {
        return Dimensies.find(code).orElseThrow().naam();
    }
}
