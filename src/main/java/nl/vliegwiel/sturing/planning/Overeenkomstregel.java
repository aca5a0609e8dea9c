package nl.vliegwiel.sturing.planning;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import nl.vliegwiel.sturing.gremium.Gremium;
import nl.vliegwiel.toegang.Kennis;

/**
 * One thing that the two agreements of 2022 plan, as kennis/planning.csv has it.
 *
 * @param zoalsGenoemd when, in the words of the agreement
 * @param elders       where the other agreement, or another place, says otherwise; mostly empty
 */
public record Overeenkomstregel(String code, String baan, String soort, String gremium, String wie, String wat,
        String zoalsGenoemd, LocalDate van, LocalDate tot, String elders, String bron) {

    /** By date. */
    static List<Overeenkomstregel> alle() {
        return Kennis.rows("planning.csv").stream().map(Overeenkomstregel::row)
                .sorted(java.util.Comparator.comparing(Overeenkomstregel::van)).toList();
    }

    private static Overeenkomstregel row(Map<String, String> r) {
        return new Overeenkomstregel(r.getOrDefault("code", ""), r.getOrDefault("baan", ""),
                r.getOrDefault("soort", ""), filled(r, "gremium"), r.getOrDefault("wie", ""),
                r.getOrDefault("wat", ""), r.getOrDefault("zoals_genoemd", ""),
                LocalDate.parse(r.getOrDefault("van", "")), LocalDate.parse(r.getOrDefault("tot", "")),
                filled(r, "elders"), r.getOrDefault("bron", ""));
    }

    /** Empty for the dash that stands for nothing. */
    private static String filled(Map<String, String> r, String column) {
        String value = r.getOrDefault(column, "");
        return "-".equals(value) ? "" : value;
    }

    public boolean goNoGo() {
        return "go-no-go".equals(soort);
    }

    /** Name of the body; null when none is named. */
    public @Nullable String gremiumnaam() {
        return gremium.isEmpty() ? null : Gremium.naam(gremium);
    }

    /** The same as a line of the region's own; a go/no-go becomes the meeting or the milestone at which it is decided. */
    PlanningsregelForm.Waarden waarden() {
        boolean meeting = "overleg".equals(soort) || goNoGo() && "oogo".equals(gremium);
        String kind = meeting ? "overleg" : goNoGo() ? "mijlpaal" : soort;
        return new PlanningsregelForm.Waarden(baan, kind, meeting ? gremium : null,
                (goNoGo() ? "Go of no-go: " : "") + wat, wie, van, tot, null, code);
    }
}
