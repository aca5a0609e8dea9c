package nl.vliegwiel.levering;

import java.util.List;

import nl.vliegwiel.web.Fouten;
import nl.vliegwiel.web.Page;

/**
 * What a file of absence would bring, before anything is kept.
 *
 * @param vervangt sentences about what it takes the place of
 * @param letop sentences that ask for a second look
 * @param stil sentences that are good to know
 * @param regelfouten the first hundred
 */
public record VoorbeeldPage(String url, String school, String bestand, String leeswijze, List<Kerngetal> getallen,
        List<Soortrij> soorten, List<String> vervangt, List<String> letop, List<String> stil, long fouten,
        List<Regelfout> regelfouten, String van, String tot, boolean zonderFouten, boolean leeg,
        Fouten meldingen) implements Page {

    /** How much of one kind, and what stood there. */
    public record Soortrij(String soort, String reden, String meldingen, String uren) {
    }

    @Override
    public String titel() {
        return "Klopt dit?";
    }
}
