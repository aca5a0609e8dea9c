package nl.vliegwiel.ervaring.verhaal;

import java.util.List;
import java.util.Map;

import nl.vliegwiel.toegang.Kennis;
import nl.vliegwiel.web.Keuze;

/** What a teller says about the own story: kennis/verhaalvragen.csv. */
final class Verhaalvragen {

    static final List<String> VRAGEN = List.of("rol", "thema", "gevoel", "invloed", "mag");
    private static final List<Map<String, String>> ROWS = Kennis.rows("verhaalvragen.csv");

    private Verhaalvragen() {
    }

    static List<Keuze> keuzes(String vraag) {
        return ROWS.stream().filter(r -> vraag.equals(r.get("vraag")))
                .map(r -> new Keuze(r.getOrDefault("code", ""), r.getOrDefault("naam", ""))).toList();
    }

    static boolean bevat(String vraag, String code) {
        return keuzes(vraag).stream().anyMatch(k -> k.waarde().equals(code));
    }

    static String naam(String vraag, String code) {
        return keuzes(vraag).stream().filter(k -> k.waarde().equals(code)).map(Keuze::tekst).findFirst().orElse(code);
    }

    /** The goal of the agreement that a theme is about; empty when about none. */
    static String doel(String thema) {
        return ROWS.stream().filter(r -> "thema".equals(r.get("vraag")) && thema.equals(r.get("code")))
                .map(r -> r.getOrDefault("doel", "-")).filter(d -> !d.equals("-")).findFirst().orElse("");
    }
}
