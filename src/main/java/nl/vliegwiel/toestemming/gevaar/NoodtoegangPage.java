package nl.vliegwiel.toestemming.gevaar;

import java.time.LocalDate;
import java.util.List;

import nl.vliegwiel.web.Fouten;
import nl.vliegwiel.web.Page;

/**
 * Taking break-glass, and the list of what must be judged.
 *
 * @param neemt this role may take it
 * @param beoordeelt this role judges what others took
 */
public record NoodtoegangPage(boolean neemt, boolean beoordeelt, NoodtoegangForm form, Fouten fouten,
        List<Noodtoegang> eigen, List<Noodtoegang> wachten, List<Noodtoegang> beoordeeld,
        LocalDate vandaag) implements Page {

    @Override
    public String titel() {
        return "Noodtoegang";
    }
}
