package nl.vliegwiel.web;

import java.util.List;

/**
 * The account of the reader: the roles of today, the shortcuts, signing out.
 *
 * @param berichten how many notices wait
 */
public record AccountPage(String naam, String rol, List<Keuze> rollen, int berichten) implements Page {
    @Override
    public String titel() {
        return "Mijn account";
    }
}
