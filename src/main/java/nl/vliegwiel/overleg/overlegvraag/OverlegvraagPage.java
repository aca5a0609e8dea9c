package nl.vliegwiel.overleg.overlegvraag;

import nl.vliegwiel.web.Fouten;
import nl.vliegwiel.web.Page;

/** One question, one field. */
public record OverlegvraagPage(Overlegvraag vraag, String tekst, Fouten fouten) implements Page {
    @Override
    public String titel() {
        return "Wat wil je van het team weten?";
    }
}
