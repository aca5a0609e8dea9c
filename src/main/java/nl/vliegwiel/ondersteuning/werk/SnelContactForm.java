package nl.vliegwiel.ondersteuning.werk;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import nl.vliegwiel.ondersteuning.dossier.Contactkeuzes;
import nl.vliegwiel.web.Concept;
import nl.vliegwiel.web.Fouten;
import nl.vliegwiel.web.Invoer;

/**
 * What the browser sends of a contact: who, with whom, and one sentence.
 *
 * @param leerling what was typed: some first letters, or a whole suggestion
 * @param casus key of a casus that was chosen
 */
public record SnelContactForm(@Nullable String leerling, @Nullable String casus, @Nullable String met,
        @Nullable String notitie, @Nullable String _inzending) {
    static SnelContactForm leeg() {
        return new SnelContactForm("", "", "jeugdige", "", null);
    }

    /** What was sent, with nothing absent; with nobody chosen it was the pupil. */
    SnelContactForm gelezen() {
        return new SnelContactForm(Invoer.tekst(leerling), Invoer.tekst(casus),
                Invoer.tekst(met).isEmpty() ? "jeugdige" : Contactkeuzes.code(met), Invoer.tekst(notitie), _inzending);
    }

    static SnelContactForm van(Concept c) {
        return new SnelContactForm(c.van("leerling"), c.van("casus"), c.van("met"), c.van("notitie"), null);
    }

    void check(Fouten fouten) {
        Contactkeuzes.check(Invoer.tekst(met), fouten);
        Contactkeuzes.checkNotitie(tekst(), fouten);
    }

    public String tekst() {
        return Invoer.tekst(notitie);
    }

    /** What is worth keeping of it as a draft. */
    Map<String, List<String>> velden() {
        return Map.of("leerling", List.of(Invoer.tekst(leerling)), "casus", List.of(Invoer.tekst(casus)), "met",
                List.of(Invoer.tekst(met)), "notitie", List.of(tekst()));
    }
}
