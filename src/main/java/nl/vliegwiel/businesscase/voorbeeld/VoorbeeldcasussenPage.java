package nl.vliegwiel.businesscase.voorbeeld;

import java.util.List;

import nl.vliegwiel.web.Fouten;
import nl.vliegwiel.web.Page;

/** The casussen of workshops, and the form for a new one. */
public record VoorbeeldcasussenPage(List<Voorbeeldcasus> casussen, VoorbeeldcasusForm form, Fouten fouten,
        boolean magBewerken) implements Page {

    @Override
    public String titel() {
        return "Casus in twee tijdlijnen";
    }
}
