package nl.vliegwiel.bekostiging.kostenlevering;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import nl.vliegwiel.toegang.Kennis;

/**
 * How one party writes down its costs: which column is what, and which cost centre is which line of the budget.
 *
 * @param kolommen kostenplaats, maand and bedrag → name of the column
 * @param omgekeerd costs stand in the file with a minus
 * @param regels cost centre → line of the budget, or {@link #NIET}
 */
public record Indeling(Map<String, String> kolommen, boolean omgekeerd, Map<String, String> regels) {
    static final String KOSTENPLAATS = "kostenplaats";
    static final String MAAND = "maand";
    static final String BEDRAG = "bedrag";
    static final List<String> VELDEN = List.of(KOSTENPLAATS, MAAND, BEDRAG);
    /** Of a cost centre that has nothing to do with the team. */
    static final String NIET = "telt-niet-mee";

    public Indeling {
        kolommen = Map.copyOf(kolommen);
        regels = Map.copyOf(regels);
    }

    static Indeling leeg() {
        return new Indeling(Map.of(), false, Map.of());
    }

    /** For this file: the columns as before, and where these are not there by the names that kennis/kolomnamen.csv knows. */
    Indeling voor(Kostenbestand bestand) {
        var uit = new LinkedHashMap<String, String>();
        for (String veld : VELDEN) {
            String eerder = kolommen.getOrDefault(veld, "");
            if (bestand.kop().contains(eerder))
                uit.put(veld, eerder);
            else
                Kennis.rows("kolomnamen.csv").stream()
                        .filter(r -> "kosten".equals(r.get("soort")) && veld.equals(r.get("veld")))
                        .flatMap(r -> bestand.kop().stream()
                                .filter(k -> plain(k).equals(plain(r.getOrDefault("naam", "")))))
                        .findFirst().ifPresent(k -> uit.put(veld, k));
        }
        return new Indeling(uit, omgekeerd, regels);
    }

    /** Is of each field known which column it is, and is none of them two things. */
    boolean compleet() {
        return VELDEN.stream().allMatch(kolommen::containsKey)
                && kolommen.values().stream().distinct().count() == VELDEN.size();
    }

    private static String plain(String naam) {
        return naam.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
    }
}
