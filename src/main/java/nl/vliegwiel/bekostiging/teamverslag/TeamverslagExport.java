package nl.vliegwiel.bekostiging.teamverslag;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

/** The account of a year as rows for a spreadsheet; hidden counts say so. */
public final class TeamverslagExport {
    private static final String WEINIG = "te weinig";

    private TeamverslagExport() {
    }

    /** Header and rows: what, name, fte, helped, finished, days open, euros per finished casus. */
    public static List<List<String>> rows(Teamverslag v) {
        var uit = new ArrayList<List<String>>();
        uit.add(List.of("jaar", "tot en met", "soort", "naam", "fte", "casussen", "afgerond", "gemiddeld dagen open",
                "euro per afgeronde casus", "kosten in euro"));
        add(uit, v, "samen", "alle teams", v.fte(), v.telling().geholpen(), v.telling().afgerond(),
                v.gemiddeldeDagen(), v.perAfgerondCent(), v.kostenCent());
        for (var r : v.routes())
            add(uit, v, "route", r.naam(), null, r.geholpen(), r.afgerond(), r.gemiddeldeDagen(), r.kostenCent(),
                    null);
        for (var r : v.scholen())
            add(uit, v, "school", r.naam(), r.fte(), r.geholpen(), r.afgerond(), r.gemiddeldeDagen(), null, null);
        for (var f : v.functies()) {
            add(uit, v, "functie, norm", f.naam(), f.norm(), null, null, null, null, null);
            add(uit, v, "functie, aanwezig", f.naam(), f.werkelijk(), null, null, null, null, null);
        }
        return uit;
    }

    private static void add(List<List<String>> uit, Teamverslag v, String soort, String naam,
            @Nullable BigDecimal fte, @Nullable Integer geholpen, @Nullable Integer afgerond, @Nullable Long dagen,
            @Nullable Long perCasus, @Nullable Long kosten) {
        boolean geteld = !soort.startsWith("functie");
        uit.add(List.of(String.valueOf(v.telling().jaar()), v.telling().totEnMet().toString(), soort, naam,
                fte == null ? "" : fte.stripTrailingZeros().toPlainString().replace('.', ','),
                geteld ? count(geholpen) : "", geteld ? count(afgerond) : "", dagen == null ? "" : dagen.toString(),
                euro(perCasus), euro(kosten)));
    }

    private static String count(@Nullable Integer aantal) {
        return aantal == null ? WEINIG : aantal.toString();
    }

    private static String euro(@Nullable Long cent) {
        return cent == null ? "" : BigDecimal.valueOf(cent, 2).toPlainString().replace('.', ',');
    }
}
