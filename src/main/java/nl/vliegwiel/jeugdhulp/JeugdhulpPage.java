package nl.vliegwiel.jeugdhulp;

import java.util.List;

import nl.vliegwiel.web.Page;

/** What the messages of each gemeente of the reader say of the last year. */
public record JeugdhulpPage(String periode, List<Gemeente> gemeenten) implements Page {

    /** One gemeente. leeg: it never delivered a message. */
    public record Gemeente(String naam, boolean leeg, List<Getal> getallen, List<Rij> verwijzers, List<Rij> vormen) {
    }

    /** One big number with its word. */
    public record Getal(String waarde, String wat) {
    }

    /** One kind, how many trajectories began, and which part of all that is. */
    public record Rij(String naam, String aantal, String aandeel) {
    }

    @Override
    public String titel() {
        return "Jeugdhulp";
    }
}
