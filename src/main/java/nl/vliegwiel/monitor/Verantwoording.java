package nl.vliegwiel.monitor;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import nl.vliegwiel.monitor.indicator.Indicator;
import nl.vliegwiel.monitor.peiling.Peiling;
import nl.vliegwiel.web.Nederlands;

/** Why this number: the peiling, the day, the deliveries and the very definition that made it. */
public record Verantwoording(String peiling, String sleutel, String peildag, String totEnMet, String versie,
        String hash,
        boolean gewijzigd, String fout, String leveringen, List<Feit> feiten, int drempel) {

    private static final JsonMapper JSON = new JsonMapper();
    private static final int SHORT = 12;
    private static final Map<String, String> NAMEN = Map.ofEntries(Map.entry("inschrijving", "inschrijvingen"),
            Map.entry("verzuim", "dagen met verzuim"), Map.entry("casus", "casussen"),
            Map.entry("nazorg", "afspraken over nazorg"),
            Map.entry("duotelling", "scholen zonder register hier, met het aantal leerlingen van DUO"),
            Map.entry("jeugdhulp", "trajecten jeugdhulp"), Map.entry("jeugdhulpwacht", "toewijzingen van jeugdhulp"),
            Map.entry("jeugdhulpkosten", "gedeclareerde regels"),
            Map.entry("inverwijzing", "verwijzingen naar het team"),
            Map.entry("uitverwijzing", "verwijzingen door het team"));

    /** A table of facts: how many rows, and the first part of its SHA-256. */
    public record Feit(String naam, String rijen, String hash) {
    }

    static Verantwoording of(Indicator indicator, Peiling peiling) {
        JsonNode definition = JSON.readTree(peiling.definities()).path(indicator.code());
        JsonNode facts = JSON.readTree(peiling.feiten());
        JsonNode deliveries = JSON.readTree(peiling.leveringen());
        String hash = definition.path("sha256").asString("");
        var used = NAMEN.keySet().stream().sorted()
                .filter(t -> indicator.sql().matches("(?s).*\\b" + t + "\\b.*") && facts.has(t))
                .map(t -> new Feit(String.valueOf(NAMEN.get(t)),
                        Nederlands.getal(facts.path(t).path("rijen").asLong(0)),
                        shorter(facts.path(t).path("sha256").asString(""))))
                .toList();
        LocalDate day = peiling.peildag();
        return new Verantwoording("werk".equals(peiling.soort()) ? "Werkpeiling" : "Publicatiepeiling",
                peiling.sleutel(), Nederlands.datum(day), Nederlands.datum(peiling.totEnMet()),
                definition.path("versie").asString(indicator.tekst("versie")), shorter(hash),
                !hash.isEmpty() && !hash.equals(indicator.hash()), definition.path("fout").asString(""),
                Nederlands.aantal(deliveries.path("aantal").asLong(0), "levering", "leveringen") + ", "
                        + Nederlands.aantal(deliveries.path("regels").asLong(0), "regel", "regels") + ", "
                        + Nederlands.aantal(deliveries.path("fouten").asLong(0), "fout", "fouten"),
                used, peiling.drempel());
    }

    private static String shorter(String hash) {
        return hash.length() <= SHORT ? hash : hash.substring(0, SHORT);
    }
}
