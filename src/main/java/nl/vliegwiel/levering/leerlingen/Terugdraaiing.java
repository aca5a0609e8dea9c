package nl.vliegwiel.levering.leerlingen;

import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * What taking back a delivery does with one pupil.
 *
 * @param aard what the delivery did: nieuw, terug, gewijzigd or uitgeschreven
 * @param reden one word for why the pupil stays; null: becomes what it was
 */
record Terugdraaiing(long jeugdigeId, String naam, @Nullable String klas, String aard, @Nullable String reden) {
    private static final Map<String, String> REDENEN = Map.ofEntries(Map.entry("casus", "er is een casus"),
            Map.entry("signaal", "er is een signaal"), Map.entry("toestemming", "er is een antwoord op toestemming"),
            Map.entry("verzuim", "er is verzuim aangeleverd"),
            Map.entry("afspraken", "er is een OPP, arrangement of TLV"),
            Map.entry("school", "zit nu op een andere school"),
            Map.entry("later", "staat in een latere levering"),
            Map.entry("dubbel", "is samengevoegd of vergeleken met een ander"),
            Map.entry("verbeterd", "is daarna verbeterd"),
            Map.entry("nummer", "een ander heeft nu het leerlingnummer"),
            Map.entry("werk", "er is daarna mee gewerkt"));

    /** How many became what they were, and how many stayed. */
    record Telling(long terug, long gebleven) {
    }

    boolean blijft() {
        return reden != null;
    }

    /** Why this pupil stays. */
    String waarom() {
        return reden == null ? "" : REDENEN.getOrDefault(reden, "er is daarna mee gewerkt");
    }

    /** What happens to those of this kind. */
    static String gevolg(String aard) {
        return switch (aard) {
            case "nieuw" -> "weer weg (waren nieuw)";
            case "terug" -> "weer vertrokken";
            case "uitgeschreven" -> "weer ingeschreven";
            default -> "weer met de oude gegevens";
        };
    }
}
