package nl.vliegwiel.ondersteuning.signaal;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import nl.vliegwiel.ondersteuning.Codelijst;
import nl.vliegwiel.web.Concept;
import nl.vliegwiel.web.Fouten;
import nl.vliegwiel.web.Invoer;

/**
 * What the browser sends of a signal.
 *
 * @param leerling key of the pupil, or geen: rather no name
 * @param letters what was typed to find the pupil
 * @param ja ja or nog_niet
 * @param spoed week or vandaag
 * @param school key, only for who works at more than one
 * @param naamGoed ja: the writer saw the warning about a name and leaves the text as it is
 */
public record SignaalForm(@Nullable List<String> thema, @Nullable String tekst, @Nullable String letters,
        @Nullable String leerling, @Nullable String ja, @Nullable String spoed, @Nullable String school,
        @Nullable String naamGoed, @Nullable String _inzending) {

    public static final String GEEN = "geen";
    public static final int LANGST = 10_000;
    public static final String NAAM_IN_TEKST = "Er staat misschien een naam in je tekst. Haal die weg, want er is nog geen toestemming.";

    public static SignaalForm leeg() {
        return new SignaalForm(List.of(), "", "", "", "", "week", "", "", null);
    }

    /** Still empty, about this pupil of this school. */
    static SignaalForm over(String leerling, String school) {
        return new SignaalForm(List.of(), "", "", leerling, "", "week", school, "", null);
    }

    public static SignaalForm van(Concept c) {
        return new SignaalForm(c.alle("thema"), c.van("tekst"), c.van("letters"), c.van("leerling"), c.van("ja"),
                c.van("spoed"), c.van("school"), "", null);
    }

    /** The same fields as a draft keeps them. */
    public Map<String, List<String>> velden() {
        return Map.of("thema", themas(), "tekst", List.of(tekstje()), "letters", List.of(Invoer.tekst(letters)),
                "leerling", List.of(Invoer.tekst(leerling)), "ja", List.of(Invoer.tekst(ja)), "spoed",
                List.of(spoedje()), "school", List.of(Invoer.tekst(school)));
    }

    /** What is missing, in the order of the page. The pupil and the school are looked up by the controller. */
    public Fouten check(Codelijst themas, boolean magNoemen) {
        var fouten = new Fouten();
        if (themas().isEmpty() || !themas().stream().allMatch(themas::bevat))
            fouten.meld("thema", "Kies waar het over gaat");
        if (tekstje().isEmpty())
            fouten.meld("tekst", "Schrijf in één zin wat je ziet");
        else if (tekstje().length() > LANGST)
            fouten.meld("tekst", "Maak je tekst korter. Eén of twee zinnen is genoeg.");
        if (magNoemen && Invoer.tekst(leerling).isEmpty())
            fouten.meld("leerling", "Kies een leerling, of kies Liever geen naam");
        if (metNaam() && !ja().equals("ja") && !ja().equals("nog_niet"))
            fouten.meld("ja", "Kies ja of nog niet");
        if (!spoedje().equals("week") && !spoedje().equals("vandaag"))
            fouten.meld("spoed", "Kies hoe snel iemand moet reageren");
        return fouten;
    }

    public List<String> themas() {
        return thema == null ? List.of() : thema.stream().filter(t -> !t.isBlank()).distinct().toList();
    }

    public String tekstje() {
        return Invoer.tekst(tekst);
    }

    public String spoedje() {
        return Invoer.tekst(spoed).isEmpty() ? "week" : Invoer.tekst(spoed);
    }

    @Override
    public String ja() {
        return Invoer.tekst(ja);
    }

    public boolean metNaam() {
        return !Invoer.tekst(leerling).isEmpty() && !GEEN.equals(leerling);
    }

    /** True: a yes was heard. Null: nobody was named. */
    @Nullable
    public Boolean jaGezegd() {
        return metNaam() ? (Boolean) ja().equals("ja") : null;
    }
}
