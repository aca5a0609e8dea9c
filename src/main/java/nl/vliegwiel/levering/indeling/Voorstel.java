package nl.vliegwiel.levering.indeling;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

import org.jspecify.annotations.Nullable;

import nl.vliegwiel.toegang.Kennis;

/**
 * What Vliegwiel thinks that the columns of an unknown file are: by the names of kennis/kolomnamen.csv, else by what is
 * in them. A person decides.
 *
 * @param kolommen field → name of the column
 * @param bsn names of columns that hold a BSN: never shown, never kept
 */
public record Voorstel(Map<String, String> kolommen, Datumvorm datumvorm, List<String> bsn) {
    private static final Set<String> BSN_NAMEN = Set.of("bsn", "burgerservicenummer", "sofinummer", "sofi", "pgn",
            "persoonsgebondennummer", "onderwijsnummer", "bsnleerling", "bsnouder", "bsnonderwijsnummer");
    private static final double MEESTE = 0.8;

    /**
     * @param rijen the first rows, each as wide as kop
     * @param leerlingnummers of the school
     */
    public static Voorstel van(String soort, List<String> kop, List<List<String>> rijen, Set<String> leerlingnummers,
            LocalDate vandaag) {
        var bsn = bsnColumns(kop, rijen);
        var kolommen = byName(soort, kop, bsn);
        byContent(soort, kop, rijen, kolommen, bsn, leerlingnummers);
        String datumkolom = Leveringsveld.datumkolom(soort, kolommen);
        var vorm = datumkolom == null
                ? Datumvorm.DAG_MAAND_JAAR
                : vorm(values(rijen, kop.indexOf(datumkolom)), vandaag);
        return new Voorstel(kolommen, vorm == null ? Datumvorm.DAG_MAAND_JAAR : vorm, bsn);
    }

    /** The meaning that kennis/leveringscodes.csv gives this code; empty when it knows none. */
    public static String betekenis(String soort, String code) {
        return Kennis.rows("leveringscodes.csv").stream().filter(r -> soort.equals(r.get("soort")))
                .filter(r -> Indeling.key(r.getOrDefault("code", "")).equals(Indeling.key(code)))
                .map(r -> r.getOrDefault("betekenis", "")).findFirst().orElse("");
    }

    /** A name of a column that says BSN, or a column full of nine digits that pass the check of eleven. */
    public static List<String> bsnColumns(List<String> kop, List<List<String>> rijen) {
        var gevonden = new ArrayList<String>();
        for (int i = 0; i < kop.size(); i++) {
            var waarden = values(rijen, i);
            if (BSN_NAMEN.contains(plain(kop.get(i)))
                    || waarden.size() > 2 && share(waarden, Voorstel::isBsn) >= MEESTE)
                gevonden.add(kop.get(i));
        }
        return gevonden;
    }

    static boolean isBsn(String waarde) {
        String cijfers = waarde.replaceAll("[ .]", "");
        if (!cijfers.matches("\\d{8,9}"))
            return false;
        cijfers = cijfers.length() == 8 ? "0" + cijfers : cijfers;
        int som = -(cijfers.charAt(8) - '0');
        for (int i = 0; i < 8; i++)
            som += (9 - i) * (cijfers.charAt(i) - '0');
        return som % 11 == 0 && !cijfers.equals("000000000");
    }

    /** The order of day and month that reads these values best; day first when both can be. */
    static @Nullable Datumvorm vorm(List<String> waarden, LocalDate vandaag) {
        Datumvorm beste = null;
        double hoogste = 0;
        for (var vorm : Datumvorm.values()) {
            double deel = share(waarden, w -> {
                var moment = vorm.read(w);
                return moment != null && !moment.datum().isAfter(vandaag.plusYears(1))
                        && moment.datum().isAfter(vandaag.minusYears(40));
            });
            if (deel > hoogste) {
                hoogste = deel;
                beste = vorm;
            }
        }
        return hoogste >= MEESTE ? beste : null;
    }

    private static Map<String, String> byName(String soort, List<String> kop, List<String> bsn) {
        Map<String, String> eigen = new HashMap<>();
        for (var naam : kop)
            if (!bsn.contains(naam))
                eigen.putIfAbsent(plain(naam), naam);
        var kolommen = new LinkedHashMap<String, String>();
        for (var r : Kennis.rows("kolomnamen.csv")) {
            String naam = eigen.get(plain(r.getOrDefault("naam", "")));
            if (naam != null && soort.equals(r.get("soort")) && !kolommen.containsValue(naam))
                kolommen.putIfAbsent(r.getOrDefault("veld", ""), naam);
        }
        return kolommen;
    }

    private static void byContent(String soort, List<String> kop, List<List<String>> rijen,
            Map<String, String> kolommen, List<String> bsn, Set<String> leerlingnummers) {
        fill("leerlingnummer", kop, rijen, kolommen, bsn, leerlingnummers::contains);
        // of three dates that may all be missing the content does not say which it is
        if (!soort.equals("afspraken"))
            fill(Leveringsveld.datumvelden(soort).getFirst(), kop, rijen, kolommen, bsn,
                    w -> Arrays.stream(Datumvorm.values()).anyMatch(v -> v != Datumvorm.EXCEL && v.read(w) != null));
        if (soort.equals("verzuim"))
            fill("geoorloofd", kop, rijen, kolommen, bsn, w -> JaNee.read(w) != null && !w.matches("\\d"));
        if (!soort.equals("afspraken"))
            fill(Leveringsveld.codeveld(soort), kop, rijen, kolommen, bsn, w -> !betekenis(soort, w).isEmpty());
        if (soort.equals("verzuim"))
            fill("lesuur", kop, rijen, kolommen, bsn, w -> w.matches("(1[0-5]|[1-9])(e uur)?"));
    }

    private static void fill(String veld, List<String> kop, List<List<String>> rijen, Map<String, String> kolommen,
            List<String> bsn, Predicate<String> past) {
        if (kolommen.containsKey(veld))
            return;
        for (int i = 0; i < kop.size(); i++) {
            var waarden = values(rijen, i);
            if (!kolommen.containsValue(kop.get(i)) && !bsn.contains(kop.get(i)) && !waarden.isEmpty()
                    && share(waarden, past) >= MEESTE) {
                kolommen.put(veld, kop.get(i));
                return;
            }
        }
    }

    private static List<String> values(List<List<String>> rijen, int kolom) {
        return rijen.stream().map(r -> r.get(kolom)).filter(w -> !w.isBlank()).toList();
    }

    private static double share(List<String> waarden, Predicate<String> past) {
        return waarden.isEmpty() ? 0 : waarden.stream().filter(past).count() / (double) waarden.size();
    }

    private static String plain(String naam) {
        return naam.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}/+]", "");
    }
}
