package nl.vliegwiel.levering;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import nl.vliegwiel.levering.indeling.Indeling;
import nl.vliegwiel.toegang.Kennis;
import nl.vliegwiel.web.Keuze;

/** What a code of a school can mean, in the words of the code lists. */
final class Betekenissen {
    private static final Map<String, String> SOORTEN = names("codelijsten/verzuimsoort.csv");
    private static final List<Keuze> VERZUIM = verzuim();
    private static final List<Keuze> SCHOOLSOORTEN = names("codelijsten/schooltype.csv").entrySet().stream()
            .filter(e -> !List.of("vmbo", "breed").contains(e.getKey()))
            .map(e -> new Keuze(e.getKey(), e.getValue())).toList();

    private static final List<Keuze> CATEGORIEEN = List.of(new Keuze("laag", "laag"), new Keuze("midden", "midden"),
            new Keuze("hoog", "hoog"), new Keuze(Indeling.OVERSLAAN, "geen categorie"));

    private Betekenissen() {
    }

    static List<Keuze> van(String soort) {
        return switch (soort) {
            case "leerlingen" -> SCHOOLSOORTEN;
            case "afspraken" -> CATEGORIEEN;
            default -> VERZUIM;
        };
    }

    /** te_laat: te laat */
    static String soort(String code) {
        return SOORTEN.getOrDefault(code, code);
    }

    private static List<Keuze> verzuim() {
        var keuzes = new ArrayList<Keuze>();
        for (var soort : SOORTEN.entrySet())
            switch (soort.getKey()) {
                case "ziek", "verlof", "vrijstelling" ->
                    keuzes.add(new Keuze(soort.getKey() + ":ja", soort.getValue()));
                default -> {
                    keuzes.add(new Keuze(soort.getKey() + ":nee", soort.getValue() + ", ongeoorloofd"));
                    keuzes.add(new Keuze(soort.getKey() + ":ja", soort.getValue() + ", geoorloofd"));
                }
            }
        keuzes.add(new Keuze(Indeling.OVERSLAAN, "geen verzuim: niet meenemen"));
        return keuzes;
    }

    private static Map<String, String> names(String bestand) {
        var namen = new LinkedHashMap<String, String>();
        Kennis.rows(bestand).forEach(r -> namen.put(r.getOrDefault("code", ""), r.getOrDefault("naam", "")));
        return namen;
    }
}
