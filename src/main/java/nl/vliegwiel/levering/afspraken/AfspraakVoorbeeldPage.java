package nl.vliegwiel.levering.afspraken;

import java.util.List;

import nl.vliegwiel.levering.Kerngetal;
import nl.vliegwiel.levering.Regelfout;
import nl.vliegwiel.web.Fouten;
import nl.vliegwiel.web.Page;

/**
 * What a file of agreements would bring, before anything is kept.
 *
 * @param stil sentences that are good to know
 * @param meer pupils that are not shown
 * @param metKolommen it is a CSV, of which the columns can be chosen again
 */
public record AfspraakVoorbeeldPage(String url, String school, String bestand, String leeswijze,
        List<Kerngetal> getallen,
        List<String> stil, List<Rij> rijen, int meer, long fouten, List<Regelfout> regelfouten, boolean leeg,
        boolean metKolommen, Fouten meldingen) implements Page {

    /** One pupil with what was agreed. */
    public record Rij(String naam, String klas, List<String> afspraken) {
    }

    @Override
    public String titel() {
        return "Kloppen deze afspraken?";
    }
}
