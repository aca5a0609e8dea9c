package nl.vliegwiel.monitor.indicator;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

import nl.vliegwiel.toegang.Kennis;
import nl.vliegwiel.web.Nederlands;

/**
 * Where the rows of one table of facts come from, as kennis/feitenbronnen.csv says.
 *
 * @param feit the table, as definitions name it
 * @param uit levering (files only), werk (what teams record), beide, kennis (a file that is shipped), opgeteld (by a
 *            peiling, from other facts), stelsel (days and schools)
 * @param soort kind of delivery; geen when nothing is delivered
 * @param lijst where people who may see them find the units themselves; - when there is no such page
 * @param dekt periode: the deliveries that touch what is shown; tot: all until then, because what they say adds up
 */
public record Feitbron(String feit, String naam, String uit, String soort, String dekt, String herkomst,
        String lijst) {

    private static final List<Feitbron> ALLE = Kennis.rows("feitenbronnen.csv").stream().map(Feitbron::of).toList();
    /** By statement; read once, because a page asks it of each figure and each mark. */
    private static final Map<String, List<Feitbron>> READ = new ConcurrentHashMap<>();

    private static Feitbron of(Map<String, String> row) {
        return new Feitbron(row.getOrDefault("feit", ""), row.getOrDefault("naam", ""), row.getOrDefault("uit", ""),
                row.getOrDefault("soort", ""), row.getOrDefault("dekt", ""), row.getOrDefault("herkomst", ""),
                row.getOrDefault("lijst", ""));
    }

    /** In the order of the file. */
    public static List<Feitbron> alle() {
        return ALLE;
    }

    /** What a figure is made of, also by what a peiling adds up beforehand, without the days and schools that everything is made of. */
    public static List<Feitbron> van(Indicator indicator) {
        return READ.computeIfAbsent(indicator.sql(), sql -> read(indicator.uitFeiten().sql()));
    }

    private static List<Feitbron> read(String sql) {
        return ALLE.stream().filter(f -> !f.uit().equals("stelsel"))
                .filter(f -> Pattern.compile("(?i)\\b(from|join)\\s+" + f.feit() + "\\b").matcher(sql).find())
                .toList();
    }

    /** Where who may see them finds what this figure is made of; empty when there is no such page. */
    public static String lijst(Indicator indicator) {
        return van(indicator).stream().map(Feitbron::lijst).filter(l -> l.startsWith("/")).findFirst().orElse("");
    }

    /** Dagen met verzuim uit bestanden van scholen; casussen uit het werk van de teams. */
    public static String zin(Indicator indicator) {
        return Nederlands.hoofdletter(String.join("; ",
                van(indicator).stream().filter(f -> !f.uit().equals("opgeteld")).map(f -> f.naam() + " " + f.herkomst())
                        .toList()));
    }

    public boolean geleverd() {
        return !soort.equals("geen");
    }

    public boolean perPeriode() {
        return dekt.equals("periode");
    }

    /** Is it recorded here day by day, so that it holds until the day of the peiling. */
    public boolean uitWerk() {
        return uit.equals("werk") || uit.equals("beide");
    }
}
