package nl.vliegwiel.businesscase.studie;

import java.util.List;

import nl.vliegwiel.web.Fouten;
import nl.vliegwiel.web.Keuze;
import nl.vliegwiel.web.Page;

/** The eight steps of a social cost-benefit analysis, and how far this version is. */
public record StappenPage(Studiekop kop, Stappen stappen, Fouten fouten) implements Page {

    public List<Keuze> standen() {
        return List.of(new Keuze(Stap.OPEN, "Nog open"), new Keuze(Stap.GEDAAN, "Gedaan"),
                new Keuze(Stap.NIET_RELEVANT, "Niet relevant"));
    }

    @Override
    public String titel() {
        return "Acht stappen van " + kop.studie().naam();
    }
}
