package nl.vliegwiel.toestemming.gevaar;

import nl.vliegwiel.web.Page;

/** What to do when a child is not safe now: numbers first, then the steps of the meldcode. Nothing is asked. */
public record GevaarPage(boolean noodtoegang) implements Page {

    @Override
    public String titel() {
        return "Er is gevaar";
    }
}
