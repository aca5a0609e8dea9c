package nl.vliegwiel.demo;

import java.util.List;

import nl.vliegwiel.web.Page;

/** The people of the fictional region, to look around as. */
public record RondkijkenPage(List<Rol> cast) implements Page {

    /** One person: the sign-in name, who it is, and what there is to see. */
    public record Rol(String aanmeldnaam, String naam, String functie, String ziet) {
    }

    @Override
    public String titel() {
        return "Rondkijken";
    }
}
