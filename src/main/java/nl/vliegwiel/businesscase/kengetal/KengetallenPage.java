package nl.vliegwiel.businesscase.kengetal;

import java.math.BigDecimal;
import java.util.List;

import org.jspecify.annotations.Nullable;

import nl.vliegwiel.web.Nederlands;
import nl.vliegwiel.web.Page;

/** All kengetallen with where they come from. */
public record KengetallenPage(List<Groep> groepen, String prijzen) implements Page {

    /** Prices, effects or parts. */
    public record Groep(String id, String naam, List<Rij> rijen) {
    }

    /** One number as the table shows it. */
    public record Rij(String naam, String waarde, String marge, String eenheid, String jaar, String status,
            boolean teBevestigen, boolean oud, String sterkte, String bron, String vindplaats, String toelichting) {
    }

    static KengetallenPage of(Kengetallen kengetallen, int ditJaar) {
        return new KengetallenPage(List.of(group(kengetallen, Kengetal.Soort.PRIJS, "Prijzen", ditJaar),
                group(kengetallen, Kengetal.Soort.EFFECT, "Effecten uit onderzoek", ditJaar),
                group(kengetallen, Kengetal.Soort.AANDEEL, "Aandelen", ditJaar)),
                "prijsindex tot en met " + kengetallen.prijspeil() + " (" + kengetallen.prijsindex().bron() + ")");
    }

    private static Groep group(Kengetallen kengetallen, Kengetal.Soort soort, String naam, int ditJaar) {
        return new Groep(soort.woord(), naam, kengetallen.alle().stream().filter(k -> k.soort() == soort)
                .map(k -> new Rij(k.naam(), number(k.waarde(), k.prijsjaar() != null), range(k), k.eenheid(),
                        k.prijsjaar() != null
                                ? k.prijsjaar().toString()
                                : k.bronjaar() == null ? "–" : k.bronjaar().toString(),
                        k.status().woord(), k.status() == Kengetal.Status.VOORBEELD, k.verouderd(ditJaar), k.sterkte(),
                        k.bron(), k.vindplaats(), k.toelichting()))
                .toList());
    }

    private static String range(Kengetal k) {
        if (k.laag() == null && k.hoog() == null)
            return "";
        boolean geld = k.prijsjaar() != null;
        if (k.hoog() == null)
            return "ten minste " + number(k.laag(), geld);
        return k.laag() == null
                ? "tot " + number(k.hoog(), geld)
                : number(k.laag(), geld) + " tot "
                        + number(k.hoog(), geld);
    }

    private static String number(@Nullable BigDecimal getal, boolean geld) {
        if (getal == null)
            return "niet bekend";
        int decimalen = Math.max(0, getal.stripTrailingZeros().scale());
        return (geld ? "€ " : "") + Nederlands.getal(getal.doubleValue(), geld && decimalen > 0 ? 2 : decimalen);
    }

    @Override
    public String titel() {
        return "Kengetallen";
    }
}
