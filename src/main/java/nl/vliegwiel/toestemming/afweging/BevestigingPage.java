package nl.vliegwiel.toestemming.afweging;

import java.time.LocalDate;

import nl.vliegwiel.web.Page;

/**
 * One weighing, for whoever is asked to be the second person: everything but who it is about.
 *
 * @param grond the ground in words
 * @param magBevestigen this reader may confirm
 * @param magEindigen this reader may end it
 */
public record BevestigingPage(Afweging afweging, String grond, boolean magBevestigen, boolean magEindigen,
        LocalDate vandaag) implements Page {

    @Override
    public String titel() {
        return "Afweging";
    }
}
