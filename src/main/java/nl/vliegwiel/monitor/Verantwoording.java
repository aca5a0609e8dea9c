package nl.vliegwiel.monitor;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import nl.vliegwiel.monitor.indicator.Feitbron;
import nl.vliegwiel.monitor.indicator.Indicator;
import nl.vliegwiel.monitor.peiling.Manifesten;
import nl.vliegwiel.monitor.peiling.Peiling;
import nl.vliegwiel.monitor.peiling.Uitkomsten;
import nl.vliegwiel.web.Nederlands;

/** Why this number: the peiling, the day, the deliveries and the very definition that made it. */
public record Verantwoording(String peiling, String sleutel, String peildag, String totEnMet, String versie,
        String hash,
        boolean gewijzigd, String fout, String leveringen, List<Feit> feiten, int drempel, String programma,
        Bronlijst bronnen, List<String> veranderd) {

    private static final JsonMapper JSON = new JsonMapper();
    private static final int SHORT = 12;

    /** A table of facts: how many rows, where they come from, and the first part of its SHA-256. */
    public record Feit(String naam, String rijen, String herkomst, String hash) {
    }

    /** vorige: the publication before this one; null without. */
    static Verantwoording of(Indicator indicator, Peiling peiling, @Nullable Peiling vorige,
            Bronlijst bronnen, Uitkomsten.Herzieningen herzien) {
        JsonNode definition = JSON.readTree(peiling.definities()).path(indicator.code());
        JsonNode facts = JSON.readTree(peiling.feiten());
        JsonNode deliveries = JSON.readTree(peiling.leveringen());
        String hash = definition.path("sha256").asString("");
        var used = Feitbron.van(indicator).stream().filter(f -> facts.has(f.feit()))
                .map(f -> new Feit(f.naam(), aantal(facts.path(f.feit()).path("rijen").asLong(0), peiling),
                        f.herkomst() + (f.uitWerk() ? ", tot en met " + Nederlands.datum(peiling.totEnMet()) : ""),
                        shorter(facts.path(f.feit()).path("sha256").asString(""))))
                .toList();
        LocalDate day = peiling.peildag();
        return new Verantwoording("werk".equals(peiling.soort()) ? "Werkpeiling" : "Publicatiepeiling",
                peiling.sleutel(), Nederlands.datum(day), Nederlands.datum(peiling.totEnMet()),
                definition.path("versie").asString(indicator.tekst("versie")), shorter(hash),
                !hash.isEmpty() && !hash.equals(indicator.hash()), definition.path("fout").asString(""),
                Nederlands.aantal(deliveries.path("aantal").asLong(0), "levering", "leveringen") + ", "
                        + aantal(deliveries.path("regels").asLong(0), peiling) + " regels, "
                        + aantal(deliveries.path("fouten").asLong(0), peiling) + " fouten",
                used, peiling.drempel(), peiling.programma(), bronnen,
                vorige == null ? List.of() : changed(indicator, peiling, vorige, herzien));
    }

    /** What is not as it was in the former publication, in sentences. */
    private static List<String> changed(Indicator indicator, Peiling now, Peiling before,
            Uitkomsten.Herzieningen herzien) {
        var lines = new ArrayList<String>();
        lines.add(herzien.cijfers() == 0
                ? "Geen cijfer van deze pagina is herzien."
                : "Herzien: " + Nederlands.aantal(herzien.cijfers(), "cijfer", "cijfers") + ", over "
                        + Nederlands.aantal(herzien.momenten(), "moment", "momenten")
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

    /** How many lines: in a publication rounded, since how many there are more than last month would tell of a few people. */
    static String aantal(long aantal, Peiling peiling) {
        long step = peiling.afronding();
        return step == 1
                ? Nederlands.getal(aantal)
                : aantal < step ? "minder dan " + step / 2 : "ongeveer " + Nederlands.getal(aantal);
    }

    static String shorter(String hash) {
        return hash.length() <= SHORT ? hash : hash.substring(0, SHORT);
    }
}
