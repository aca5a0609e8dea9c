package nl.vliegwiel.monitor.onderzoek.uitvoer;

import java.util.List;

import nl.vliegwiel.monitor.onderzoek.Onderzoek;
import nl.vliegwiel.web.Fouten;
import nl.vliegwiel.web.Page;

/** The outputs of a project, with what others found in them. */
public record UitvoerPage(Onderzoek onderzoek, List<Kaart> kaarten, boolean magIndienen, String titelveld,
        Fouten fouten)
        implements
            Page {

    /** One output. magNakijken: this reader may say yes or no to it. */
    public record Kaart(String url, String titel, String feit, String stand, String kleur, boolean aanwezig,
            List<String> opvallend, List<String> controles, boolean magNakijken) {
    }

    @Override
    public String titel() {
        return "Naar buiten brengen";
    }
}
