package nl.vliegwiel.ondersteuning.mijnplan;

import java.util.List;
import java.util.Map;

import nl.vliegwiel.leerling.Casuskop;
import nl.vliegwiel.web.Fouten;
import nl.vliegwiel.web.Invoer;
import nl.vliegwiel.web.Keuze;
import nl.vliegwiel.web.Page;

/**
 * What the family asked to correct, and the answers.
 *
 * @param velden what was typed and came back with a fault
 */
public record CorrectiePage(Casuskop kop, List<Correctieverzoek> verzoeken, Map<String, String> velden, Fouten fouten)
        implements
            Page {

    @Override
    public String titel() {
        return "Klopt dit? " + kop.naam();
    }

    public String veld(String naam) {
        return Invoer.tekst(velden.get(naam));
    }

    public List<Keuze> besluiten() {
        return CorrectieController.BESLUITEN;
    }
}
