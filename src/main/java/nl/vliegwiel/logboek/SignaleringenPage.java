package nl.vliegwiel.logboek;

import java.util.List;
import java.util.Map;

import nl.vliegwiel.web.Fouten;
import nl.vliegwiel.web.Invoer;
import nl.vliegwiel.web.Keuze;
import nl.vliegwiel.web.Page;

/**
 * What stands out in the log, what waits on top.
 *
 * @param velden what was typed and came back with a fault
 */
public record SignaleringenPage(List<Rij> rijen, Map<String, String> velden, Fouten fouten) implements Page {

    /** @param wat 43 verschillende dossiers geopend op één dag */
    public record Rij(Signalering s, String functie, String wat) {
    }

    @Override
    public String titel() {
        return "Opvallend in het logboek";
    }

    public String veld(String naam) {
        return Invoer.tekst(velden.get(naam));
    }

    public List<Keuze> oordelen() {
        return SignaleringController.OORDELEN;
    }

    public String oordeel(Signalering s) {
        return oordelen().stream().filter(k -> k.waarde().equals(s.oordeel())).map(Keuze::tekst).findFirst().orElse("");
    }
}
