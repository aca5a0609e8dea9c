package nl.vliegwiel.toestemming.papier;

import java.time.LocalDate;
import java.util.List;

import nl.vliegwiel.leerling.Casuskop;
import nl.vliegwiel.toestemming.antwoord.Beslisser;
import nl.vliegwiel.toestemming.antwoord.Doelstand;
import nl.vliegwiel.web.Page;

/** The answers on paper, with the moment on it: tomorrow it may be otherwise. */
public record ToestemmingslijstPage(Casuskop kop, List<Doelstand> standen, List<Beslisser> mensen, String moment,
        LocalDate vandaag) implements Page {

    @Override
    public String titel() {
        return "Toestemming, lijst";
    }
}
