package nl.vliegwiel.ervaring.verhaal;

import nl.vliegwiel.web.Fouten;
import nl.vliegwiel.web.Page;

/** Taking a story back with its code. */
public record VertellingIngetrokkenPage(String code, Fouten fouten) implements Page {

    @Override
    public String titel() {
        return "Haal je verhaal weg";
    }
}
