package nl.vliegwiel.verwijzing;

import java.util.List;

import nl.vliegwiel.web.Page;
import nl.vliegwiel.web.Wanneer;

/**
 * Referrals: for the team those that came in and those it sent, for a receiver those that were sent to it.
 *
 * @param team the reader is of a school team
 */
public record VerwijzingenPage(boolean team, List<Rij> open, List<Rij> klaar) implements Page {

    /** One line. stand: the state in a word; soort: its colour. */
    public record Rij(String url, String wie, String onder, String titel, String waarom, String stand, String soort,
            String icoon, Wanneer wanneer) {
    }

    @Override
    public String titel() {
        return "Verwijzingen";
    }
}
