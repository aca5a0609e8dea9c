package nl.vliegwiel.ondersteuning.dossier;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import nl.vliegwiel.toegang.Kennis;
import nl.vliegwiel.web.Fouten;
import nl.vliegwiel.web.Invoer;
import nl.vliegwiel.web.Keuze;
import nl.vliegwiel.web.Nederlands;

/** With whom a contact can be, and how a screen says it: kennis/codelijsten/contact-met.csv. */
public final class Contactkeuzes {
    /** Code → name. */
    static final Map<String, String> NAMEN = Kennis.rows("codelijsten/contact-met.csv").stream().collect(Collectors
            .toMap(r -> r.get("code"), r -> r.get("naam"), (a, b) -> a, java.util.LinkedHashMap::new));

    private Contactkeuzes() {
    }

    /** The chips of one young person: only the parents who are there. */
    public static List<Keuze> van(String roepnaam, List<String> relaties) {
        var keuzes = new ArrayList<Keuze>();
        keuzes.add(new Keuze("jeugdige", roepnaam));
        if (relaties.contains("moeder"))
            keuzes.add(new Keuze("moeder", "Moeder"));
        if (relaties.contains("vader"))
            keuzes.add(new Keuze("vader", "Vader"));
        if (keuzes.size() == 1 || relaties.contains("voogd") || relaties.contains("verzorger"))
            keuzes.add(new Keuze("ouder", relaties.contains("voogd") ? "Voogd" : "Ouder"));
        keuzes.add(new Keuze("school", "School"));
        keuzes.add(new Keuze("andere_hulp", "Andere hulp"));
        return List.copyOf(keuzes);
    }

    /** The chips as long as nobody was chosen. */
    public static List<Keuze> algemeen() {
        return van("Leerling", List.of());
    }

    /** Code of with whom, from a code or its name; empty when it is none. */
    public static String code(@Nullable String met) {
        String keuze = Invoer.tekst(met).toLowerCase(Locale.ROOT);
        return NAMEN.entrySet().stream()
                .filter(e -> e.getKey().equals(keuze) || e.getValue().toLowerCase(Locale.ROOT).equals(keuze))
                .map(Map.Entry::getKey).findFirst().orElse("");
    }

    /** Both forms of a contact ask this. */
    public static void check(String code, Fouten fouten) {
        if (!NAMEN.containsKey(code))
            fouten.meld("met", "Kies met wie je contact had");
    }

    /** A long note gets a question, not a fault; only a whole report that was pasted does not fit. */
    public static void checkNotitie(String notitie, Fouten fouten) {
        if (notitie.length() > 20_000)
            fouten.meld("notitie", "Maak je notitie korter dan 20.000 tekens");
    }

    /** Gesprek met Mila. */
    public static String titel(String met, String roepnaam) {
        return Nederlands.hoofdletter(zin(met, roepnaam));
    }

    /** gesprek met de moeder van Mila: where the page does not say about whom it is. */
    public static String over(String met, String roepnaam) {
        return switch (met) {
            case "jeugdige" -> "gesprek met " + roepnaam;
            case "moeder", "vader" -> "gesprek met de " + met + " van " + roepnaam;
            case "ouder" -> "gesprek met een ouder van " + roepnaam;
            default -> zin(met, roepnaam) + " over " + roepnaam;
        };
    }

    /** gesprek met Mila: within a sentence. */
    public static String zin(String met, String roepnaam) {
        return switch (met) {
            case "jeugdige" -> "gesprek met " + roepnaam;
            case "moeder", "vader", "ouder" -> "gesprek met " + met;
            case "school" -> "overleg met school";
            default -> "overleg met andere hulp";
        };
    }
}
