package nl.vliegwiel.toestemming.gevaar;

import java.util.List;

import nl.vliegwiel.web.Fouten;
import nl.vliegwiel.web.Page;

/**
 * One break-glass as whoever judges it sees it: who, why, and what was looked at; nothing of the young person.
 *
 * @param functie name of the role of whoever took it
 * @param mag this reader judges it
 */
public record BeoordelingPage(Noodtoegang noodtoegang, String functie, List<Noodtoegangen.Blik> blikken, boolean mag,
        String oordeel, String toelichting, Fouten fouten) implements Page {

    @Override
    public String titel() {
        return "Noodtoegang beoordelen";
    }
}
