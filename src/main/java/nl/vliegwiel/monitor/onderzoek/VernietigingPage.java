package nl.vliegwiel.monitor.onderzoek;

import nl.vliegwiel.web.Page;

/** Asks once whether a file may go: that cannot be undone. */
public record VernietigingPage(Onderzoek onderzoek) implements Page {

    @Override
    public String titel() {
        return "Bestand vernietigen";
    }
}
