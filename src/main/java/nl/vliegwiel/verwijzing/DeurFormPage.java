package nl.vliegwiel.verwijzing;

import java.util.List;

import nl.vliegwiel.web.Fouten;
import nl.vliegwiel.web.Keuze;
import nl.vliegwiel.web.Page;

/** The one form of a referrer. */
public record DeurFormPage(String url, DeurForm form, List<Keuze> scholen, Fouten fouten, String inzending)
        implements
            Page {

    @Override
    public String titel() {
        return "Verwijzen";
    }

    public List<Keuze> ja() {
        return List.of(new Keuze("jeugdige", "De jongere"), new Keuze("ouders", "De ouders met gezag"));
    }

    public List<Keuze> spoed() {
        return List.of(new Keuze("week", "Deze week"), new Keuze("vandaag", "Vandaag"));
    }

    public List<Keuze> terugkoppeling() {
        return List.of(new Keuze("ja", "Ja, dat mag"), new Keuze("nee", "Nee, liever niet"));
    }
}
