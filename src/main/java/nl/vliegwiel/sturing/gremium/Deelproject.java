package nl.vliegwiel.sturing.gremium;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;

import org.jspecify.annotations.Nullable;

import nl.vliegwiel.toegang.Kennis;

/**
 * One of the five, as the agreement names it in kennis/deelprojecten.csv.
 *
 * @param zoalsGenoemd delivery in the words of the agreement
 * @param elders       where another place says otherwise; mostly empty
 */
public record Deelproject(int nummer, String naam, String resultaat, String zoalsGenoemd, String elders, String bron) {

    /** Who leads it and when it is due, as it was last written down. */
    public record Stand(int nummer, String eigenaar, @Nullable LocalDate uiterlijk, @Nullable LocalDate opgeleverdOp,
            String toelichting, @Nullable String door, OffsetDateTime op) {

        public String woord(LocalDate vandaag) {
            if (opgeleverdOp != null) {
                return "Klaar";
            }
            return uiterlijk != null && uiterlijk.isBefore(vandaag) ? "Te laat" : "Loopt";
        }
    }

    public static List<Deelproject> alle() {
        return Kennis.rows("deelprojecten.csv").stream()
                .map(r -> new Deelproject(Integer.parseInt(r.getOrDefault("nummer", "0")), r.getOrDefault("naam", ""),
                        r.getOrDefault("resultaat", ""), r.getOrDefault("zoals_genoemd", ""),
                        "-".equals(r.getOrDefault("elders", "-")) ? "" : r.getOrDefault("elders", ""),
                        r.getOrDefault("bron", "")))
                .toList();
    }
}
