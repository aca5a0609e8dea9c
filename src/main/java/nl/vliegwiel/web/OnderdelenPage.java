package nl.vliegwiel.web;

import java.util.List;

/** Every piece of web in its states, to look at while making a screen. */
public record OnderdelenPage(Fouten fouten, List<Wanneer> dagen, List<Keuze> keuzes,
        List<String> iconen) implements Page {
    @Override
    public String titel() {
        return "Onderdelen";
    }
}
