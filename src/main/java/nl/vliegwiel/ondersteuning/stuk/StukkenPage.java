package nl.vliegwiel.ondersteuning.stuk;

import java.util.List;

import nl.vliegwiel.leerling.Casuskop;
import nl.vliegwiel.web.Fouten;
import nl.vliegwiel.web.Keuze;
import nl.vliegwiel.web.Page;

/**
 * The files of a casus.
 *
 * @param regimes the parts to choose from; one: nothing to choose
 * @param virusscan what is added is looked through for viruses
 * @param weg key of the file whose removal has a fault; empty: none
 */
public record StukkenPage(Casuskop kop, List<Stuk> stukken, List<Keuze> regimes, StukForm form, String weg,
        boolean schrijven, boolean virusscan, String inzending, Fouten fouten) implements Page {
    @Override
    public String titel() {
        return "Stukken, " + kop.naam();
    }

    public String url() {
        return kop.url() + "/stukken";
    }
}
