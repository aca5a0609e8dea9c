package nl.vliegwiel.sturing.gremium;

import java.util.List;

import nl.vliegwiel.web.Page;

/** Each body with what it does. */
public record GremiaPage(List<Gremium> gremia) implements Page {

    @Override
    public String titel() {
        return "Wie beslist wat";
    }
}
