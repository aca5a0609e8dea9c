package nl.vliegwiel.web;

import java.util.List;

import nl.vliegwiel.toegang.Aanmeldwijze;

/**
 * The ways in.
 *
 * @param zin what just happened, or empty
 */
public record InloggenPage(List<Aanmeldwijze> wijzen, String zin) implements Page {
    @Override
    public String titel() {
        return "Inloggen";
    }
}
