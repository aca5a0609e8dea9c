package nl.vliegwiel.verwijzing;

import java.util.List;

import nl.vliegwiel.toegang.Kennis;
import nl.vliegwiel.web.Keuze;

/** Why a referral was not taken up, and who refers: kennis/codelijsten weigerreden and verwijzer. */
final class Redenen {
    static final List<Keuze> WEIGEREN = load("weigerreden");
    static final List<Keuze> VERWIJZERS = load("verwijzer").stream().filter(k -> !k.waarde().equals("06")).toList();

    private Redenen() {
    }

    private static List<Keuze> load(String lijst) {
        return Kennis.rows("codelijsten/" + lijst + ".csv").stream()
                .filter(r -> r.getOrDefault("geldig_tot", "").isEmpty())
                .map(r -> new Keuze(r.getOrDefault("code", ""), r.getOrDefault("naam", ""))).toList();
    }

    static boolean bevat(List<Keuze> keuzes, String code) {
        return keuzes.stream().anyMatch(k -> k.waarde().equals(code));
    }

    static String naam(String code) {
        return WEIGEREN.stream().filter(k -> k.waarde().equals(code)).map(k -> k.tekst()).findFirst().orElse(code);
    }

    static String verwijzer(String code) {
        return VERWIJZERS.stream().filter(k -> k.waarde().equals(code)).map(k -> k.tekst()).findFirst().orElse(code);
    }
}
