package nl.vliegwiel.levering.ijw;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import nl.vliegwiel.toegang.Kennis;
import nl.vliegwiel.web.Nederlands;

/** From when until when a code holds, by the dated lists of kennis/codelijsten. */
final class IjwCodes {
    private static final Map<String, String> LIJSTEN = Map.of("RedenBeeindiging", "ijw-reden-beeindiging",
            "RedenWijziging", "ijw-reden-wijziging", "Product/Categorie", "ijw-productcategorie", "ProductCategorie",
            "ijw-productcategorie", "Verwijzer/Type", "verwijzer", "RedenVerzoek", "ijw-reden-verzoek");
    private static final IjwCodes KENNIS = new IjwCodes();

    private record Geldig(LocalDate van, LocalDate tot) {
    }

    /** A code that does not hold on the day of its message. */
    record Voorbij(String sleutel, String code, String verwacht) {
    }

    private final Map<String, Map<String, Geldig>> geldig = new HashMap<>();

    private IjwCodes() {
        LIJSTEN.values().stream().distinct().forEach(lijst -> {
            var codes = new HashMap<String, Geldig>();
            for (var rij : Kennis.rows("codelijsten/" + lijst + ".csv"))
                codes.put(rij.getOrDefault("code", ""), new Geldig(LocalDate.parse(rij.getOrDefault("geldig_van", "")),
                        rij.getOrDefault("geldig_tot", "").isEmpty()
                                ? LocalDate.MAX
                                : LocalDate.parse(rij.getOrDefault("geldig_tot", ""))));
            geldig.put(lijst, codes);
        });
    }

    static IjwCodes uitKennis() {
        return KENNIS;
    }

    List<Voorbij> ended(IjwBericht.Regel r, LocalDate op) {
        var voorbij = new ArrayList<Voorbij>();
        LIJSTEN.forEach((sleutel, lijst) -> {
            var periode = geldig.getOrDefault(lijst, Map.of()).get(r.get(sleutel));
            if (periode == null)
                return;
            if (!op.isBefore(periode.tot()))
                voorbij.add(new Voorbij(sleutel, r.get(sleutel),
                        "een code die nog geldt; deze gold tot " + Nederlands.datum(periode.tot())));
            else if (op.isBefore(periode.van()))
                voorbij.add(new Voorbij(sleutel, r.get(sleutel),
                        "een code die al geldt; deze geldt vanaf " + Nederlands.datum(periode.van())));
        });
        return voorbij;
    }
}
