package nl.vliegwiel.monitor;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import nl.vliegwiel.monitor.indicator.Indicator;
import nl.vliegwiel.monitor.peiling.Manifesten;
import nl.vliegwiel.monitor.peiling.Peiling;
import nl.vliegwiel.monitor.peiling.Uitkomsten;
import nl.vliegwiel.web.Nederlands;

/** Why this number: the peiling, the day, the deliveries and the very definition that made it. */
public record Verantwoording(String peiling, String sleutel, String peildag, String totEnMet, String versie,
        String hash,
        boolean gewijzigd, String fout, String leveringen, List<Feit> feiten, int drempel, String programma,
        List<Bron> bronnen, List<String> veranderd) {

    private static final JsonMapper JSON = new JsonMapper();
    private static final int SHORT = 12;
    private static final Map<String, String> NAMEN = Map.ofEntries(Map.entry("inschrijving", "inschrijvingen"),
            Map.entry("verzuim", "dagen met verzuim"),
            Map.entry("leerlingmaand", "leerlingen per schoolmaand, daaruit opgeteld"), Map.entry("casus", "casussen"),
            Map.entry("nazorg", "afspraken over nazorg"),
            Map.entry("duotelling", "scholen zonder register hier, met het aantal leerlingen van DUO"),
            Map.entry("jeugdhulp", "trajecten jeugdhulp"), Map.entry("jeugdhulpwacht", "toewijzingen van jeugdhulp"),
            Map.entry("jeugdhulpkosten", "gedeclareerde regels"),
            Map.entry("inverwijzing", "verwijzingen naar het team"),
            Map.entry("uitverwijzing", "verwijzingen door het team"));

    /** A table of facts: how many rows, and the first part of its SHA-256. */
    public record Feit(String naam, String rijen, String hash) {
    }

    /** One file of a school behind the month that is shown. */
    public record Bron(String school, String periode, String ontvangen, String regels, String fouten, String kenmerk) {
    }

    /** vorige: the publication before this one; null without. manifest: the files behind what is shown. */
    static Verantwoording of(Indicator indicator, Peiling peiling, @Nullable Peiling vorige,
            List<Manifesten.Levering> manifest, List<Uitkomsten.Herzien> herzien,
            List<Meetscholen.Meetschool> scholen) {
        JsonNode definition = JSON.readTree(peiling.definities()).path(indicator.code());
        JsonNode facts = JSON.readTree(peiling.feiten());
        JsonNode deliveries = JSON.readTree(peiling.leveringen());
        String hash = definition.path("sha256").asString("");
        String sql = indicator.uitFeiten().sql();
        var used = NAMEN.keySet().stream().sorted()
                .filter(t -> sql.matches("(?s).*\\b" + t + "\\b.*") && facts.has(t))
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
                used, peiling.drempel(), peiling.programma(), sources(manifest, scholen),
                vorige == null ? List.of() : changed(indicator, peiling, vorige, herzien));
    }

    private static List<Bron> sources(List<Manifesten.Levering> manifest, List<Meetscholen.Meetschool> scholen) {
        return manifest.stream()
                .map(l -> new Bron(
                        scholen.stream().filter(s -> s.id() == l.schoolId()).map(Meetscholen.Meetschool::naam)
                                .findFirst().orElse("Een school die er niet meer is"),
                        Nederlands.datum(l.van()) + " tot en met " + Nederlands.datum(l.tot()),
                        Nederlands.datum(l.ontvangenOp()), Nederlands.getal(l.regels()), Nederlands.getal(l.fouten()),
                        shorter(l.kenmerk())))
                .sorted(java.util.Comparator.comparing(Bron::school)).toList();
    }

    /** What is not as it was in the former publication, in sentences. */
    private static List<String> changed(Indicator indicator, Peiling now, Peiling before,
            List<Uitkomsten.Herzien> herzien) {
        var lines = new ArrayList<String>();
        long moments = herzien.stream().map(h -> h.uitkomst().tabel().periode() + h.uitkomst().moment()).distinct()
                .count();
        lines.add(herzien.isEmpty()
                ? "Geen cijfer van deze pagina is herzien."
                : "Herzien: " + Nederlands.aantal(herzien.size(), "cijfer", "cijfers") + ", over "
                        + Nederlands.aantal(moments, "moment", "momenten")
                        + ". In de tabel onder het verloop staat wat er eerst stond.");
        if (!definition(indicator, now).equals(definition(indicator, before))) {
            lines.add("De definitie is veranderd.");
        }
        long more = JSON.readTree(now.leveringen()).path("aantal").asLong(0)
                - JSON.readTree(before.leveringen()).path("aantal").asLong(0);
        if (more != 0) {
            lines.add("Er " + (Math.abs(more) == 1 ? "is " : "zijn ")
                    + Nederlands.aantal(Math.abs(more), "levering", "leveringen")
                    + (more > 0 ? " bij gekomen." : " vervangen of ingetrokken."));
        }
        if (now.drempel() != before.drempel()) {
            lines.add("Een cijfer tonen we nu vanaf " + now.drempel() + " in plaats van " + before.drempel() + ".");
        }
        if (!now.programma().equals(before.programma())) {
            lines.add("Het programma is vernieuwd.");
        }
        return List.copyOf(lines);
    }

    private static String definition(Indicator indicator, Peiling peiling) {
        return JSON.readTree(peiling.definities()).path(indicator.code()).path("sha256").asString("");
    }

    private static String shorter(String hash) {
        return hash.length() <= SHORT ? hash : hash.substring(0, SHORT);
    }
}
