package nl.vliegwiel.ondersteuning.werkwijze;

import java.util.List;

import nl.vliegwiel.leerling.Werkwijze;
import nl.vliegwiel.web.Fouten;
import nl.vliegwiel.web.Keuze;
import nl.vliegwiel.web.Page;

/**
 * A new version of the way of working.
 *
 * @param nu the version that holds today
 */
public record WerkwijzeNieuwPage(WerkwijzeForm form, Werkwijze nu, String inzending, Fouten fouten) implements Page {
    @Override
    public String titel() {
        return "Nieuwe versie van de werkwijze";
    }

    public List<Keuze> momenten() {
        return WerkwijzenPage.MOMENTEN.keuzes();
    }
}
