package nl.vliegwiel.web;

import java.util.List;

/** Pages that the letters fit. */
public record BestemmingenPage(String zoek, List<Bestemming> bestemmingen, boolean teKort) implements Page {

    @Override
    public String titel() {
        return "Zoeken";
    }

    public String zin() {
        return teKort
                ? "Schrijf minstens " + Bestemmingen.LETTERS + " letters van wat je zoekt."
                : "Pagina’s en cijfers die bij je rol horen.";
    }
}
