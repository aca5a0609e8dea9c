package nl.vliegwiel.ondersteuning.werk;

import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import nl.vliegwiel.web.Fouten;
import nl.vliegwiel.web.Invoer;
import nl.vliegwiel.web.Keuze;

/**
 * What the browser sends of a contact: who, with whom, and one sentence.
 *
 * @param leerling what was typed: some first letters, or a whole suggestion
 * @param casus key of a casus that was chosen
 */
public record SnelContactForm(@Nullable String leerling, @Nullable String casus, @Nullable String met,
        @Nullable String notitie, @Nullable String _inzending) {
    static final List<Keuze> MET = List.of(new Keuze("jeugdige", "Leerling"), new Keuze("ouder", "Ouder"),
            new Keuze("school", "School"), new Keuze("andere_hulp", "Andere hulp"));
    private static final Set<String> CODES = Set.of("jeugdige", "moeder", "vader", "ouder", "school", "andere_hulp");

    static SnelContactForm leeg() {
        return new SnelContactForm("", "", "jeugdige", "", null);
    }

    /** What was sent, with nothing absent; with nobody chosen it was the pupil. */
    SnelContactForm gelezen() {
        return new SnelContactForm(Invoer.tekst(leerling), Invoer.tekst(casus),
                Invoer.tekst(met).isEmpty() ? "jeugdige" : Invoer.tekst(met), Invoer.tekst(notitie), _inzending);
    }

    void check(Fouten fouten) {
        if (!CODES.contains(Invoer.tekst(met)))
            fouten.meld("met", "Kies met wie je contact had");
        if (Invoer.tekst(notitie).length() > 4000)
            fouten.meld("notitie", "Maak je notitie korter dan 4.000 tekens");
    }
}
