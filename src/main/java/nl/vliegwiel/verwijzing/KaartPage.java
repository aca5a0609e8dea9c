package nl.vliegwiel.verwijzing;

import java.util.List;

import nl.vliegwiel.web.Page;

/** Without consent: the number of the team, on a card to take along. */
public record KaartPage(String url, List<School> scholen) implements Page {

    /** A school with whom to call. */
    public record School(String naam, List<Deur.Teamlid> leden) {
    }

    @Override
    public String titel() {
        return "Het nummer van het team";
    }
}
