package nl.vliegwiel.ondersteuning.plan;

import java.util.List;

import nl.vliegwiel.leerling.Casuskop;
import nl.vliegwiel.web.Fouten;
import nl.vliegwiel.web.Keuze;
import nl.vliegwiel.web.Page;

/** Ending one kind of help, with its reason. */
public record TrajectPage(Casuskop kop, Traject traject, List<Keuze> redenen, String reden, String op, Fouten fouten)
        implements
            Page {

    @Override
    public String titel() {
        return "Hulp stoppen";
    }
}
