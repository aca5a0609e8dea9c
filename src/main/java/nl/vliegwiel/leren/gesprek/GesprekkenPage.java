package nl.vliegwiel.leren.gesprek;

import java.util.List;

import nl.vliegwiel.web.Page;

/** All conversations about figures, the newest first. */
public record GesprekkenPage(List<Duidingsgesprek> gesprekken, boolean mag) implements Page {

    @Override
    public String titel() {
        return "Duidingsgesprekken";
    }
}
