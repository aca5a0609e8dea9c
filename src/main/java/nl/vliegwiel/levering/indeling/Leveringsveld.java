package nl.vliegwiel.levering.indeling;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * What a column of a delivered file can be.
 *
 * @param naam key in the remembered layout
 * @param uitleg one line for who chooses; empty where the label says enough
 */
public record Leveringsveld(String naam, String label, boolean verplicht, String uitleg) {
    private static final List<Leveringsveld> VERZUIM = List.of(
            new Leveringsveld("leerlingnummer", "Leerlingnummer", true, "Zoals in jullie leerlingadministratie."),
            new Leveringsveld("datum", "Datum", true, "De dag, of het begin als er een tijd bij staat."),
            new Leveringsveld("datum_tot", "Datum tot en met", false, ""),
            new Leveringsveld("lesuur", "Lesuur", false, ""),
            new Leveringsveld("lesuur_tot", "Lesuur tot en met", false, ""),
            new Leveringsveld("tijd_van", "Tijd van", false, ""),
            new Leveringsveld("tijd_tot", "Tijd tot", false, ""),
            new Leveringsveld("minuten", "Minuten", false, ""),
            new Leveringsveld("dagdeel", "Dagdeel", false, "Ochtend of middag."),
            new Leveringsveld("code", "Code of reden", true, "Een korte code, geen geschreven tekst."),
            new Leveringsveld("geoorloofd", "Geoorloofd", false, "Ja of nee. Gaat voor de code."));
    private static final List<Leveringsveld> LEERLINGEN = List.of(
            new Leveringsveld("leerlingnummer", "Leerlingnummer", true, "Hieraan herkennen we de leerling."),
            new Leveringsveld("roepnaam", "Roepnaam", true, ""),
            new Leveringsveld("tussenvoegsel", "Tussenvoegsel", false, ""),
            new Leveringsveld("achternaam", "Achternaam", true, ""),
            new Leveringsveld("geboortedatum", "Geboortedatum", true, ""),
            new Leveringsveld("geslacht", "Geslacht", false, ""),
            new Leveringsveld("klas", "Klas", true, ""),
            new Leveringsveld("leerjaar", "Leerjaar", false, "Leeg: het eerste cijfer van de klas."),
            new Leveringsveld("schoolsoort", "Schoolsoort", true, ""),
            new Leveringsveld("postcode", "Postcode", false, "We bewaren alleen de 4 cijfers."),
            new Leveringsveld("inschrijfdatum", "Ingeschreven sinds", false, "Leeg: vandaag."),
            new Leveringsveld("ouder1_naam", "Ouder 1", false, ""),
            new Leveringsveld("ouder1_relatie", "Relatie ouder 1", false, ""),
            new Leveringsveld("ouder1_telefoon", "Telefoon ouder 1", false, ""),
            new Leveringsveld("ouder1_email", "E-mail ouder 1", false, ""),
            new Leveringsveld("ouder2_naam", "Ouder 2", false, ""),
            new Leveringsveld("ouder2_relatie", "Relatie ouder 2", false, ""),
            new Leveringsveld("ouder2_telefoon", "Telefoon ouder 2", false, ""),
            new Leveringsveld("ouder2_email", "E-mail ouder 2", false, ""));

    private static final List<Leveringsveld> AFSPRAKEN = List.of(
            new Leveringsveld("leerlingnummer", "Leerlingnummer", true, "Hieraan herkennen we de leerling."),
            new Leveringsveld("opp_van", "OPP vanaf", false, ""),
            new Leveringsveld("opp_tot", "OPP tot en met", false, ""),
            new Leveringsveld("opp_geevalueerd", "OPP geëvalueerd op", false, "De laatste keer."),
            new Leveringsveld("arrangement_van", "Arrangement vanaf", false, ""),
            new Leveringsveld("arrangement_tot", "Arrangement tot en met", false, ""),
            new Leveringsveld("tlv_van", "TLV vanaf", false, ""),
            new Leveringsveld("tlv_tot", "TLV tot en met", false, ""),
            new Leveringsveld("tlv_categorie", "TLV-categorie", false, "Laag, midden of hoog."));

    /** The fields of a delivery of this kind, in the order of the screen. */
    public static List<Leveringsveld> van(String soort) {
        return switch (soort) {
            case "leerlingen" -> LEERLINGEN;
            case "afspraken" -> AFSPRAKEN;
            default -> VERZUIM;
        };
    }

    /** The field whose values are chosen one by one on the second screen. */
    public static String codeveld(String soort) {
        return switch (soort) {
            case "leerlingen" -> "schoolsoort";
            case "afspraken" -> "tlv_categorie";
            default -> "code";
        };
    }

    /** The fields of which the first that has a column tells the order of day and month; one of them must have one. */
    public static List<String> datumvelden(String soort) {
        return switch (soort) {
            case "leerlingen" -> List.of("geboortedatum");
            case "afspraken" -> List.of("opp_van", "arrangement_van", "tlv_van");
            default -> List.of("datum");
        };
    }

    /** The column that tells the order of day and month; null when none of its fields has one. */
    public static @Nullable String datumkolom(String soort, Map<String, String> kolommen) {
        return datumvelden(soort).stream().map(v -> kolommen.getOrDefault(v, "")).filter(k -> !k.isEmpty())
                .findFirst().orElse(null);
    }
}
