package nl.vliegwiel.monitor.eigen;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import nl.vliegwiel.monitor.indicator.Indicator;
import nl.vliegwiel.monitor.indicator.Indicator.Eenheid;
import nl.vliegwiel.monitor.indicator.Indicator.Soort;
import nl.vliegwiel.monitor.indicator.Uitsplitsing;
import nl.vliegwiel.monitor.statistiek.Richting;
import nl.vliegwiel.toegang.Kennis;
import nl.vliegwiel.web.Keuze;

/**
 * One figure of a school: the share of its pupils for whom something happened at least so often in a month.
 *
 * @param leerjaar  null: all years
 * @param onderwijs null: all kinds
 * @param norm      percentage to reach; null: none
 */
public record Eigencijfer(long id, String sleutel, long schoolId, String naam, String telling, int vanaf,
        @Nullable Integer leerjaar, @Nullable String onderwijs, @Nullable Integer norm, LocalDate gemaaktOp,
        @Nullable LocalDate gestoptOp) {

    /** By school and month: the only table there is. */
    public static final Uitsplitsing TABEL = new Uitsplitsing(List.of("school"), Uitsplitsing.MAAND);

    private static final Map<String, Map<String, String>> TELLINGEN = Kennis.rows("eigen-tellingen.csv").stream()
            .collect(java.util.stream.Collectors.toMap(r -> r.getOrDefault("telling", ""), r -> r, (a, b) -> a,
                    java.util.LinkedHashMap::new));

    /** What can be counted, as choices. */
    public static List<Keuze> tellingen() {
        return TELLINGEN.entrySet().stream().map(t -> new Keuze(t.getKey(), t.getValue().getOrDefault("naam", "")))
                .toList();
    }

    static boolean kent(String telling) {
        return TELLINGEN.containsKey(telling);
    }

    public String code() {
        return "eigen-" + id;
    }

    /** What it counts, in a sentence. */
    public String zin() {
        return tekst("zin") + ": " + vanaf + " " + tekst("eenheid") + (leerjaar == null ? "" : ", leerjaar " + leerjaar)
                + (onderwijs == null ? "" : ", " + onderwijs) + ".";
    }

    private String tekst(String kolom) {
        return TELLINGEN.getOrDefault(telling, Map.of()).getOrDefault(kolom, "");
    }

    /** The definition that the engine runs: the same kind as those in files, made of choices and never of typed text. */
    public Indicator indicator() {
        return new Indicator(code(), naam, "veerkracht", Soort.AANDEEL, Eenheid.PROCENT, Richting.OMLAAG,
                norm == null ? null : norm.doubleValue(), true, List.of(TABEL),
                Map.of("kort", naam, "teller", tekst("zin"), "noemer",
                        "Leerlingen die op de laatste schooldag van de maand ingeschreven staan", "omlaag",
                        "Minder: " + naam, "omhoog", "Meer: " + naam, "zegt_niets_over", "Andere scholen", "gegevens",
                        "Verzuimregister van de school", "versie", "1", "norm_status", "gekozen door de school"),
                List.of(zin()), sql(), null, "");
    }

    private String sql() {
        String only = "alles".equals(tekst("alleen")) ? "" : " WHERE " + tekst("alleen") + " = 1";
        return """
                WITH geteld AS (
                    SELECT leerling, school, maand, SUM(%s) AS aantal FROM verzuim%s GROUP BY leerling, school, maand
                )
                SELECT l.school AS school, l.maand AS maand,
                       CASE WHEN g.aantal >= %d THEN 1 ELSE 0 END AS teller, 1 AS noemer
                FROM leerlingmaand l
                LEFT JOIN geteld g ON g.leerling = l.leerling AND g.school = l.school AND g.maand = l.maand
                WHERE l.geleverd = 1 AND l.school = %d%s%s""".formatted(tekst("kolom"), only, vanaf, schoolId,
                leerjaar == null ? "" : " AND l.leerjaar = " + leerjaar,
                onderwijs == null ? "" : " AND l.onderwijs = '" + onderwijs + "'");
    }
}
