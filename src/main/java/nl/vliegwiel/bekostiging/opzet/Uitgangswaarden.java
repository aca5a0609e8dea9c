package nl.vliegwiel.bekostiging.opzet;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

import nl.vliegwiel.bekostiging.formatie.Btw;
import nl.vliegwiel.bekostiging.formatie.Domein;
import nl.vliegwiel.bekostiging.formatie.Functie;
import nl.vliegwiel.bekostiging.formatie.Indexering;
import nl.vliegwiel.bekostiging.formatie.Loonkosten;
import nl.vliegwiel.bekostiging.formatie.Post;
import nl.vliegwiel.bekostiging.toedeling.BuitenRegio;
import nl.vliegwiel.bekostiging.toedeling.Partijsoort;
import nl.vliegwiel.bekostiging.toedeling.Scenario;
import nl.vliegwiel.bekostiging.toedeling.Sleuteldeel;
import nl.vliegwiel.bekostiging.toedeling.Verdeelsleutel;
import nl.vliegwiel.toegang.Kennis;

/** What a new funding begins with, from the files of kennis/: a proposal with its sources, to be confirmed by the region. */
public final class Uitgangswaarden {

    private Uitgangswaarden() {
    }

    public static List<Functie> functies() {
        var lonen = Kennis.rows("loonkosten.csv").stream()
                .collect(Collectors.toMap(r -> r.get("code"), Uitgangswaarden::pay));
        return Kennis.rows("formatienormen.csv").stream()
                .map(r -> new Functie(text(r, "functie"), text(r, "naam"), number(r, "norm_per_1000"),
                        number(r, "minimum_fte"), text(r, "pakket").equals("ja"), domain(r),
                        java.util.Objects.requireNonNull(lonen.get(text(r, "loon")), "no pay of " + r),
                        text(r, "taakveld"), Btw.geen(), text(r, "status") + ": " + text(r, "bron")))
                .toList();
    }

    private static Loonkosten pay(Map<String, String> r) {
        return new Loonkosten(text(r, "naam"), number(r, "uurloon"), number(r, "uren_per_maand"), number(r, "ikb"),
                number(r, "werkgeverslasten"), number(r, "overhead"), number(r, "huisvesting"), text(r, "bron"),
                text(r, "status").equals("bevestigd"));
    }

    /** The lines beside the schools, their amounts not known yet. */
    public static List<Post> posten(int beginjaar, int jaren) {
        return Kennis.rows("bekostigingsposten.csv").stream()
                .map(r -> new Post(text(r, "code"), text(r, "naam"), null, beginjaar, beginjaar + jaren - 1, domain(r),
                        text(r, "taakveld"), Btw.geen(), text(r, "bron")))
                .toList();
    }

    /** Growth of the years after the first; a year that the file does not know stays unknown. */
    public static Indexering indexering(int beginjaar, int jaren) {
        var groei = new LinkedHashMap<Integer, Indexering.Groei>();
        var rows = Kennis.rows("indexering.csv");
        for (var r : rows) {
            int jaar = Integer.parseInt(text(r, "jaar"));
            if (jaar > beginjaar && jaar < beginjaar + jaren)
                groei.put(jaar, new Indexering.Groei(number(r, "loon"), number(r, "prijs")));
        }
        return new Indexering(number(rows.getFirst(), "loongewicht"), number(rows.getFirst(), "prijsgewicht"), groei,
                text(rows.getFirst(), "status") + ": " + text(rows.getFirst(), "bron"));
    }

    /** Two ways to begin the talk with: as pupils are, and half and half. */
    public static List<Scenario> scenarios() {
        var naarLeerlingen = Map.of(Partijsoort.GEMEENTE, List.of(Sleuteldeel.heel(Verdeelsleutel.WOON)),
                Partijsoort.SAMENWERKINGSVERBAND, List.of(Sleuteldeel.heel(Verdeelsleutel.SCHOOL)),
                Partijsoort.SCHOOLBESTUUR, List.of(Sleuteldeel.heel(Verdeelsleutel.SCHOOL)));
        return List.of(
                new Scenario("A", "Naar leerlingen", "Voorbeeld: gemeenten 60%, onderwijs 40%.",
                        parts("60", "28", "12"), naarLeerlingen, Map.of(), List.of(), BuitenRegio.OMSLAAN, null),
                new Scenario("B", "Half om half", "Gemeenten 50%, onderwijs 50%.", parts("50", "35", "15"),
                        naarLeerlingen, Map.of(), List.of(), BuitenRegio.OMSLAAN, null));
    }

    private static Map<Partijsoort, BigDecimal> parts(String gemeenten, String swv, String besturen) {
        return Map.of(Partijsoort.GEMEENTE, new BigDecimal(gemeenten), Partijsoort.SAMENWERKINGSVERBAND,
                new BigDecimal(swv), Partijsoort.SCHOOLBESTUUR, new BigDecimal(besturen));
    }

    /** An example for trying: 6% of pupils helped, half of the costs fixed, three quarters succeed. */
    public static Contractinvoer contract(int leerlingen) {
        int verwacht = Math.max(10, leerlingen * 6 / 100);
        return new Contractinvoer(verwacht * 8 / 10, verwacht, verwacht * 13 / 10, new BigDecimal("50"),
                new BigDecimal("75"), new BigDecimal("10"), new BigDecimal("50"));
    }

    private static Domein domain(Map<String, String> r) {
        return Domein.valueOf(text(r, "domein").toUpperCase(Locale.ROOT));
    }

    private static String text(Map<String, String> r, String kolom) {
        return r.getOrDefault(kolom, "");
    }

    private static BigDecimal number(Map<String, String> r, String kolom) {
        return new BigDecimal(text(r, kolom).replace(',', '.'));
    }
}
