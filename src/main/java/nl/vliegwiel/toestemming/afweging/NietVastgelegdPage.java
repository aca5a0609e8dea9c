package nl.vliegwiel.toestemming.afweging;

import java.util.Map;

import nl.vliegwiel.web.Page;

/** A form that came after the access ended: not recorded, and what was typed goes back to the writer alone. */
public record NietVastgelegdPage(Map<String, String> getypt) implements Page {

    @Override
    public String titel() {
        return "Niet vastgelegd";
    }
}
