package nl.vliegwiel.toestemming;

import java.util.List;

import nl.vliegwiel.web.Page;

/** Notices for this reader. */
public record BerichtenPage(List<Bericht> berichten, boolean gezin) implements Page {

    @Override
    public String titel() {
        return "Berichten";
    }
}
