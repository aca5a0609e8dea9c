package nl.vliegwiel.levering.uitgave;

import java.util.List;

import nl.vliegwiel.levering.Kerngetal;
import nl.vliegwiel.levering.Regelfout;
import nl.vliegwiel.web.Fouten;
import nl.vliegwiel.web.Keuze;
import nl.vliegwiel.web.Page;

/**
 * What a file of DUO or CBS would bring, before anything is kept.
 *
 * @param koppen of the table with a part of what is in it; empty: no table
 * @param rijen each as wide as koppen; the first cell names the row
 * @param jaren school years to choose from; empty when the file tells its own periods
 */
public record UitgaveVoorbeeldPage(String url, String zin, String bestand, String leeswijze, List<Kerngetal> getallen,
        List<String> zinnen, List<String> koppen, List<List<String>> rijen, int meer, long fouten,
        List<Regelfout> regelfouten, List<Keuze> jaren, String jaar, boolean zonderFouten, boolean leeg,
        Fouten meldingen) implements Page {

    @Override
    public String titel() {
        return "Klopt deze uitgave?";
    }
}
