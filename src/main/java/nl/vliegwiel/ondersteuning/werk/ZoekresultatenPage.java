package nl.vliegwiel.ondersteuning.werk;

import java.util.List;

import nl.vliegwiel.web.Bestemming;
import nl.vliegwiel.web.Page;

/**
 * Pupils that the letters fit.
 *
 * @param zoek what was typed
 * @param meer there are more than are shown
 * @param register the reader works with the register of the own school
 * @param bestemmingen pages that the letters fit
 */
public record ZoekresultatenPage(String zoek, List<Zoekresultaat> resultaten, boolean meer, boolean register,
        boolean magCasus, boolean magSignaal, boolean teKort, List<Bestemming> bestemmingen) implements Page {

    @Override
    public String titel() {
        return "Zoeken";
    }

    public String zin() {
        if (teKort)
            return "Schrijf minstens " + Zoekresultaten.LETTERS + " letters van de voornaam of achternaam.";
        if (meer)
            return "De eerste " + Zoekresultaten.HOOGSTENS + ". Schrijf meer letters om minder te zien.";
        if (resultaten.isEmpty() && !bestemmingen.isEmpty())
            return "Geen leerling met deze letters, wel een pagina.";
        return register ? "Leerlingen van jouw school." : "Leerlingen die met jou gedeeld zijn.";
    }
}
