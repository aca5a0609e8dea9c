package nl.vliegwiel.web;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import nl.vliegwiel.toegang.Kennis;

/**
 * The words of Mijn plan in one language, found by their Dutch words: kennis/teksten/mijn-plan.csv, a column for each
 * language. What has no translation is Dutch.
 *
 * @param taal two letters, as in lang
 */
public record Vertaling(String taal, Map<String, String> zinnen) {
    /** The languages, each by its own name. */
    public static final List<Keuze> TALEN = List.of(new Keuze("nl", "Nederlands"), new Keuze("en", "English"),
            new Keuze("ar", "العربية"), new Keuze("tr", "Türkçe"), new Keuze("pl", "Polski"),
            new Keuze("uk", "Українська"));
    private static final Map<String, Vertaling> ALLE = load();

    private static Map<String, Vertaling> load() {
        var alle = new HashMap<String, Vertaling>();
        var rijen = Kennis.rows("teksten/mijn-plan.csv");
        for (var taal : TALEN) {
            var zinnen = new HashMap<String, String>();
            for (var rij : rijen)
                zinnen.put(rij.getOrDefault("nl", ""), rij.getOrDefault(taal.waarde(), ""));
            alle.put(taal.waarde(), new Vertaling(taal.waarde(), Map.copyOf(zinnen)));
        }
        return Map.copyOf(alle);
    }

    /** Dutch for a language that is not there. */
    public static Vertaling in(String taal) {
        var gevonden = ALLE.get(taal);
        return gevonden == null ? new Vertaling("nl", Map.of()) : gevonden;
    }

    public static boolean bestaat(String taal) {
        return ALLE.containsKey(taal);
    }

    /** @param invullen name, value, name, value: what stands between braces */
    public String van(String nederlands, String... invullen) {
        String zin = zinnen.getOrDefault(nederlands, "");
        if (zin.isEmpty())
            zin = nederlands;
        for (int i = 0; i < invullen.length; i += 2)
            zin = zin.replace("{" + invullen[i] + "}", invullen[i + 1]);
        return zin;
    }

    public boolean isNederlands() {
        return taal.equals("nl");
    }

    /** Value of dir; null is left to right. */
    public @Nullable String richting() {
        return taal.equals("ar") ? "rtl" : null;
    }

    public String datum(LocalDate dag) {
        return isNederlands()
                ? Nederlands.datum(dag)
                : DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.of(taal)).format(dag);
    }

    /** Without the year when that is this one, in Dutch; other languages always have it. */
    public String datum(LocalDate dag, LocalDate vandaag) {
        return isNederlands() ? Nederlands.datum(dag, vandaag) : datum(dag);
    }
}
