package nl.vliegwiel.web;

import java.util.List;

/** The account of the reader: the roles of today, the shortcuts, signing out. */
public record AccountPage(String naam, String rol, List<Keuze> rollen) implements Page {
    @Override
    public String titel() {
        return "Mijn account";
    }
}
