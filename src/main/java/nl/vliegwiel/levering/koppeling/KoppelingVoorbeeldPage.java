package nl.vliegwiel.levering.koppeling;

import java.util.List;

import nl.vliegwiel.levering.Regelfout;
import nl.vliegwiel.web.Fouten;
import nl.vliegwiel.web.Page;

/** How many pupils a file would link, and on which ground; never who. mag: a linking holds today. */
public record KoppelingVoorbeeldPage(String url, String school, String grondslag, String termijn, String bestand,
        String leeswijze, long leerlingen, long zonder, long fouten, List<Regelfout> regelfouten, boolean mag,
        Fouten meldingen) implements Page {
    @Override
    public String titel() {
        return "Deze leerlingen koppelen?";
    }
}
