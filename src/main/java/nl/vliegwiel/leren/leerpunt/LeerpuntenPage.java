package nl.vliegwiel.leren.leerpunt;

import java.util.List;
import java.util.Map;

import nl.vliegwiel.leren.leerpunt.Leerpunt.Soort;
import nl.vliegwiel.web.Fouten;
import nl.vliegwiel.web.Keuze;
import nl.vliegwiel.web.Page;

/**
 * What others may learn from, of one kind.
 *
 * @param rollen      names of roles
 * @param uitkomsten  what was typed, by key
 * @param naamGezien  a word in what was typed looks like a name
 * @param magBespreken may the reader write down what the netwerkgroep made of it
 */
public record LeerpuntenPage(Soort soort, List<Soort> soorten, List<Leerpunt> punten, Map<String, String> rollen,
        List<Keuze> scholen, String tekst, Map<String, String> uitkomsten, Fouten fouten, boolean naamGezien,
        boolean mag, boolean magBespreken)
        implements
            Page {

    public String rol(Leerpunt punt) {
        return rollen.getOrDefault(punt.rol(), punt.rol());
    }

    public String uitkomst(Leerpunt punt) {
        return uitkomsten.getOrDefault(punt.sleutel(), "");
    }

    @Override
    public String titel() {
        return "Van elkaar leren";
    }
}
