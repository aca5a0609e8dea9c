package nl.vliegwiel.levering.ijw;

import java.util.List;

import nl.vliegwiel.levering.Kerngetal;
import nl.vliegwiel.levering.Regelfout;
import nl.vliegwiel.web.Fouten;
import nl.vliegwiel.web.Page;

/**
 * What a file with messages of iJw would bring, before anything is kept.
 *
 * @param weggelaten rows that cannot be taken
 * @param regelfouten the first hundred
 * @param leeg nothing in it can be taken
 */
public record IjwVoorbeeldPage(String url, String gemeente, String bestand, List<Kerngetal> getallen,
        List<Soort> soorten,
        List<String> letop, List<String> stil, int weggelaten, long fouten, List<Regelfout> regelfouten,
        boolean zonderFouten, boolean leeg, Fouten meldingen) implements Page {

    /** How many messages of one kind, and how many of its rows can be taken. */
    public record Soort(String nummer, String naam, String berichten, String regels) {
    }

    @Override
    public String titel() {
        return "Kloppen deze berichten?";
    }
}
