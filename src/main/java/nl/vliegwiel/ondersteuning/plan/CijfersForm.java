package nl.vliegwiel.ondersteuning.plan;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import nl.vliegwiel.ondersteuning.Doel;
import nl.vliegwiel.web.Fouten;
import nl.vliegwiel.web.Invoer;
import nl.vliegwiel.web.Keuze;

/**
 * Ratings of goals as a browser sends them: a field {@code c-} and the key of the goal for each, empty where it was not
 * rated.
 */
public final class CijfersForm {
    public static final String KIES = "Kies een cijfer van 1 tot en met 10";
    private static final String VELD = "c-";

    private CijfersForm() {
    }

    public static String veld(Doel doel) {
        return VELD + doel.sleutel();
    }

    public static boolean isCijfer(String t) {
        return t.matches("[1-9]|10");
    }

    /** Goal → rating, for the goals that got one; says in {@code fouten} what is no rating. */
    public static Map<Long, Integer> read(List<Doel> doelen, Map<String, String> velden, Fouten fouten) {
        var cijfers = new LinkedHashMap<Long, Integer>();
        for (var doel : doelen) {
            String t = Invoer.tekst(velden.get(veld(doel)));
            if (t.isEmpty())
                continue;
            if (isCijfer(t))
                cijfers.put(doel.id(), Integer.valueOf(t));
            else
                fouten.meld(veld(doel), KIES);
        }
        return cijfers;
    }

    /** Whose opinion it is; jeugdige unless something else was chosen. */
    public static String van(@Nullable String van) {
        String t = Invoer.tekst(van);
        return t.equals("ouder") || t.equals("professional") ? t : "jeugdige";
    }

    public static List<Keuze> vanKeuzes(String naam) {
        return List.of(new Keuze("jeugdige", naam), new Keuze("ouder", "Ouder"), new Keuze("professional", "Ik"));
    }
}
