package nl.vliegwiel.web;

import java.util.List;

/**
 * Whose screens to look at.
 *
 * @param fictief there is a cast, of whom anybody can be
 */
public record RolblikPage(List<Keuze> rollen, boolean fictief, Fouten fouten) implements Page {
    @Override
    public String titel() {
        return "Kijken als een andere rol";
    }
}
